import { describe, expect, it } from 'vitest';
import { readSample } from './reader.fixture.ts';
import { withTitles } from './shortened-titles.ts';

describe('posts that a CV shortens', () => {
  it.each([
    ['op.prod. 2012', 'opérateur production 2012'],
    ['Resp. Maint. indus.', 'responsable maintenance industrielle.'],
    ['cond. ligne condit.', 'conducteur ligne conditionnement.'],
    ['cdt de travaux', 'conducteur de travaux'],
    ['aux. de vie, aux. puér. en crèche', 'auxiliaire de vie, auxiliaire puériculture en crèche'],
    ['aide méd. psycho. 2014', 'aide médicale psychologique 2014'],
    ['éduc. spé. 2009', 'éducateur spécialisé 2009'],
    ['resp. mag. ou mag. cariste', 'responsable magasin ou magasinier cariste'],
    ['tech. BE', 'technicien bureau d’études'],
    ['chef d’éq. 2012', 'chef d’équipe 2012'],
    ['conseiller.ère de vente', 'conseiller  de vente'],
  ])('%s', (typed, read) => {
    expect(withTitles(typed).text).toBe(read);
  });

  it.each([
    'aux clients, aux vendanges',
    'dans la prod',
    'un com réseau',
    'je cond',
    'ag 2012',
    'rendez-vous à 9 h. De mag en mag',
    'marie.com.cuisine@exemple.fr',
    'J’ai travaillé dans une usine. Ensuite au chômage',
  ])('leaves other words: %s', (typed) => {
    expect(withTitles(typed).text).toBe(typed);
  });

  it('quotes the words as they are typed', () => {
    expect(
      readSample('soudeur 3 ans, puis cond. de chariots élévateurs 2 ans').map(({ words }) => words),
    ).toEqual(['soudeur', 'cond. de chariots élévateurs']);
  });
});

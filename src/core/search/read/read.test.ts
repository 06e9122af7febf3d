import { describe, expect, it } from 'vitest';
import { asking } from './asking.fixture.ts';

const { ask, read } = asking();

describe('a question that says more than a trade', () => {
  it('takes no length of work for an age', () => {
    expect(read('j’ai 15 ans de soudure')).toEqual(read('soudure'));
    expect(read('20 ans d’expérience comme soudeur')).toEqual([]);
    expect(read('j’ai 17 ans')).toContain('situation jeune');
    for (const text of [
      'soudeur 12 ans',
      'soudeur depuis 20 ans',
      'soudeur 20 ans d’expérience',
      'welder for 9 years',
    ])
      expect(ask(text).read.filter(({ kind }) => kind !== 'english')).toEqual([]);
    expect(read('soudeur 52 ans')).toContain('situation senior');
  });

  it('hears that a workplace closes, its apostrophe lost', () => {
    expect(ask('lusine ou je bosse va fermer').hits).toEqual(ask('usine').hits);
  });

  it('takes a thing that is refused for no wish, its article cut or not', () => {
    for (const text of ['pas l’usinage', "pas l'usinage", 'je ne veux pas l’usinage'])
      expect(ask(text).hits, text).toEqual(ask('pas la soudure').hits);
    expect(ask('soudeur pas l’usinage').hits[0]?.id).toBe('H2913');
  });

  it('takes work of the hand for any work, whoever does it', () => {
    for (const text of ['un métier manuel', 'métier manuel pour femme'])
      expect(ask(text).hits, text).toEqual(ask('un travail').hits);
    expect(ask('soudure pour une femme').hits).toEqual(ask('soudure').hits);
  });

  it('takes a number for no trade, and lets it change none', () => {
    const ids = (text: string) => ask(text).hits.map(({ id }) => id);
    expect(ids('3')).toEqual([]);
    expect(ids('soudeur 3')).toEqual(ids('soudeur'));
  });

  it('searches no word of the scheme that it read', () => {
    expect(ask('projet de transition fongecif').hits).toEqual([]);
    expect(ask('fongecif soudeur').hits[0]?.id).toBe('H2913');
  });

  it('of which nothing is found says what was not understood, and where one begins for who asks for work', () => {
    expect(ask('zzzzz').hits).toEqual([]);
    expect(read('zzzzz')).toEqual(['unknown zzzzz']);
    expect(ask('un boulot zzzzz').hits).toEqual(ask('usine').hits);
    expect(read('un boulot zzzzz')).toEqual(['unknown zzzzz']);
  });

  it('keeps what stands behind a wage', () => {
    expect(ask('payé pendant la formation de soudeur').hits[0]?.id).toBe('H2913');
  });

  it('says the start alone of a move to any industry, and searches it where pathways lead to it', () => {
    const work = 'je suis boulanger et je cherche un travail en usine';
    expect(ask(work).read).toMatchObject([{ value: 'boulanger>industrie', path: '/mobilite?de=D1102' }]);
    expect(ask(work).hits[0]?.id).toBe('D1102');
    expect(read('boulanger 45 ans veut usine')).toEqual(['move boulanger>industrie']);
    expect(read('je cherche un travail en usine').filter((one) => one.startsWith('move'))).toEqual([]);
    expect(read('I want to become a welder')[0]).toMatch(/^english/u);
  });

  it.each([
    ['formation courte', 'situation formation-courte'],
    ['pas de nuit', 'situation travail-de-nuit'],
    ['3x8', 'situation travail-poste'],
    ['allergique farine', 'situation allergie'],
    ['alergique', 'situation allergie'],
    ['quitter le froid', 'situation basses-temperatures'],
    ['perdu mon permi', 'situation sans-permis'],
    ['je peu plus conduire', 'situation sans-permis'],
    ['plus le droit de conduire', 'situation sans-permis'],
    ['qui paye ma formation', 'intention prise-en-charge'],
    ['changer de métier', 'intention changer-de-metier'],
    ['coût', 'intention cout'],
    ['temps partiel', 'situation temps-partiel'],
    ['RQTH', 'situation handicap'],
    ['travail en hauteur', 'situation travail-en-hauteur'],
    ['sans permis', 'situation sans-permis'],
    ['asthme poussière de bois', 'situation allergie'],
    ['tendinite à force de visser', 'situation mal-de-dos'],
    ['pas travailler dehors', 'situation exterieur'],
    ['travail répétitif', 'situation travail-repetitif'],
    ['pas de contact client', 'situation contact-public'],
    ['travailler seul', 'situation travail-seul'],
    ['avec mes mains', 'situation dexterite'],
    ['épilepsie', 'situation sante'],
    ['reprendre après maladie', 'situation sante'],
    ['dans le calme', 'situation bruit'],
    ['travail matin seulement', 'situation travail-poste'],
  ])('%s is read, and finds no unrelated trade', (text, expected) => {
    expect(read(text)).toEqual([expected]);
    expect(ask(text).hits).toEqual([]);
  });

  it('hears that a licence is taken for health', () => {
    expect(read('chauffeur poids lourd, on me retire le permis pour la santé')).toContain('situation sante');
  });

  it('leads nowhere from what only job offers tell, nor from better pay to who pays for a course', () => {
    const paths = (text: string) => ask(text).read.map(({ path }) => path);
    for (const text of ['près de chez moi', 'en cdi', 'le nucléaire ça paye mieux'])
      expect(paths(text), text).toContain(null);
    expect(paths('salaire pendant la formation')).toContain('/financements');
  });

  it('shows where one begins to who says but that they speak little French', () => {
    expect(read('parle pas bien français')).toEqual(['situation langue']);
    expect(ask('parle pas bien français').hits.length).toBeGreaterThan(0);
  });

  it('takes a situation out of the words however often it stands, and lists no trade for a question of money', () => {
    expect(read('soudeur 2x8 3x8')).toEqual(['situation travail-poste']);
    expect(read('c’est quoi les primes de nuit')).toEqual(['situation travail-de-nuit', 'intention salaire']);
    expect(ask('c’est quoi les primes de nuit').hits).toEqual([]);
  });

  it('reads a place of any work beside a situation as no trade', () => {
    expect(ask('de nuit en atelier').hits.map(({ id }) => id)).toEqual(
      ask('de nuit').hits.map(({ id }) => id),
    );
  });

  it('reads a move that another tells of who wishes for it', () => {
    expect(read("boulanger d'une usine, il veut passer soudeur")).toEqual(['move boulanger>soudeur']);
  });

  it('reads a move whose end is said first', () => {
    expect(read('je veux devenir soudeur, je suis boulanger')).toEqual(['move boulanger>soudeur']);
  });

  it('reads a move whose first word has lost its vowel', () => {
    expect(read("d'ouvrier boulanger à soudeur")).toEqual(['move ouvrier boulanger>soudeur']);
  });

  it('keeps the words of the trade beside it', () => {
    expect(ask('soudeur sans diplôme').hits[0]?.id).toBe('H2913');
    expect(read('soudeur sans diplôme')).toEqual(['situation sans-diplome']);
  });

  it('leads a move to its page, filled in, and searches where it goes', () => {
    const { read: found, hits } = ask('de boulanger à soudeur');
    expect(found).toMatchObject([
      { kind: 'move', value: 'boulanger>soudeur', path: '/mobilite?de=D1102&vers=H2913' },
    ]);
    expect(hits[0]?.id).toBe('H2913');
  });

  it('reads past the turns that English puts before a trade', () => {
    expect(ask('how to become a baker').hits[0]?.id).toBe('D1102');
    expect(ask('we need to hire a welder').hits[0]?.id).toBe('H2913');
    expect(read('welder who wants to go into bakery')).toContainEqual('move welder>bakery');
  });

  it.each(['welder', 'I am a welder', 'welder / baker'])('%s is read as English', (text) => {
    expect(read(text)[0]).toMatch(/^english Soudeur/);
    expect(ask(text).hits.map(({ id }) => id)).toContain('H2913');
  });

  it('does not take French for English', () => {
    expect(read('conducteur de ligne').filter((one) => one.startsWith('english'))).toEqual([]);
    expect(read('conducteur soud').filter((one) => one.startsWith('english'))).toEqual([]);
    expect(read('welder à côté').filter((one) => one.startsWith('english'))).toEqual([]);
    expect(read('je fais du welder').filter((one) => one.startsWith('english'))).toEqual([]);
  });
});

describe('a setting that ROME tells of', () => {
  const ids = (text: string) => ask(text).hits.map(({ id }) => id);

  it('alone, lists the trades of the catalogue that have it, then the pathways that lead to them', () => {
    expect(ids('travail de nuit')).toEqual(['H2102', 'CI100']);
    expect(ids('pas de nuit')).toEqual([]);
  });

  it('beside words, raises the trades that have it, or lowers them when it is refused', () => {
    const score = (text: string) => ask(text).hits.find(({ id }) => id === 'H2102')?.score ?? 0;
    expect(score('conducteur de ligne de nuit')).toBeGreaterThan(score('conducteur de ligne'));
    expect(score('conducteur de ligne pas de nuit')).toBeLessThan(score('conducteur de ligne'));
    expect(ids('conducteur de ligne pas de nuit')[0]).toBe('CI100');
  });
});

describe('a word as it is written', () => {
  it.each([
    'soudeur·euse',
    'soudeurs-euses',
    'soudeur/euse',
    'sou\u00addeur',
    'sou\u200bdeur',
    's.o.u.d.e.u.r',
    'lsoudeur soudeur',
  ])('%s', (text) => {
    expect(ask(text).hits[0]?.id).toBe('H2913');
  });
});

describe('the English name of a sector', () => {
  it.each([
    ['dairy industry', 'sector industrie-laitiere'],
    ['foundry', 'sector metallurgie'],
    ['steel, foundry and forging', 'sector metallurgie'],
  ])('%s is read', (text, expected) => {
    expect(read(text)).toContain(expected);
  });

  it('is all that is typed', () => {
    expect(read('dairy welder')).not.toContain('sector industrie-laitiere');
  });
});

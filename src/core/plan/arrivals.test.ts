import { describe, expect, it } from 'vitest';
import { plainSector, plainTrade } from '../catalogue/plain.fixture.ts';
import type { Occupation } from '../catalogue/occupation.ts';
import { matchCatalogue, pathway } from '../match/sample.fixture.ts';
import { buildSpace } from '../match/space.ts';
import { noOptions } from './ask.ts';
import { tradesToo } from './arrivals.ts';
import { origins } from './backwards.ts';
import { alsoThere } from './exercised.ts';
import { goals } from './problem.ts';
import { buildWorld } from './world.ts';

const aim = { kind: 'field', sectors: ['horlogerie'], families: [] } as const;

/** A sector of watches and one of cars, watchmakers of the first, and trades whose names or records say them, or not. */
function world(trades: Occupation[], titles: [title: string, code: string][] = []) {
  const sector = (id: string, label: string, occupations: string[]) =>
    plainSector(id, { label, occupations, naf: ['26'] });
  return buildWorld(
    buildSpace({
      ...matchCatalogue(),
      occupations: [plainTrade('B1604', { label: 'Horloger' }), ...trades],
      sectors: [
        sector('horlogerie', 'Horlogerie', ['B1604']),
        sector('automobile', 'Construction automobile', []),
      ],
      pathways: titles.map(([title, code], at) => ({
        ...pathway(`RNCP${String(at)}`, [], [code]),
        title,
        sectors: [{ sector: 'horlogerie', branch: null, evidence: 'title' as const, via: 'montre' }],
      })),
    }),
    {},
  );
}
const trade = (code: string, label: string, ...names: string[]) =>
  plainTrade(code, {
    label,
    domain: code.slice(0, 3),
    titles: names.map((name, at) => ({ id: `${code}${String(at)}`, label: name })),
  });
const polisher = trade('H3405', 'Polisseur', 'Polisseur / Polisseuse en horlogerie');
const too = (own: Occupation, titles: [string, string][] = [], sector = 'horlogerie') =>
  tradesToo(world([own], titles), sector).includes(own.code);

describe('a trade of a sector that is not of its list', () => {
  it('is one of which a name says where one works', () => {
    expect(too(polisher)).toBe(true);
    expect(too(polisher, [], 'automobile')).toBe(false);
    expect(too(trade('H3405', 'Polisseur', 'Polisseur de pièces d’horlogerie et de bijoux'))).toBe(false);
    expect(too(trade('H2901', 'Garnisseur', 'Garnisseur / Garnisseuse automobile'), [], 'automobile')).toBe(
      true,
    );
    expect(
      too(trade('H2901', 'Garnisseur', 'Garnisseur / Garnisseuse automobiliste'), [], 'automobile'),
    ).toBe(false);
  });

  it('is of who makes: no head, seller, designer, nor of the studies or the services', () => {
    const says = (code: string, who: string) => too(trade(code, who, `${who} en horlogerie`));
    expect(says('H3405', 'Polisseur')).toBe(true);
    expect(says('H2505', 'Responsable')).toBe(false);
    expect(says('H3405', 'Vendeur')).toBe(false);
    expect(says('B1805', 'Styliste')).toBe(false);
    expect(says('H1503', 'Analyste')).toBe(false);
    expect(says('D1214', 'Bijoutier')).toBe(false);
  });

  it('is one that the title of a record of the sector says for half of its words', () => {
    const assembler = trade('H2909', 'Emboîteur');
    expect(too(assembler)).toBe(false);
    expect(too(assembler, [['Emboîteur', 'H2909']])).toBe(true);
    expect(too(assembler, [['Emboîteur de montres et de pendules anciennes', 'H2909']])).toBe(false);
  });

  it('is an arrival, and the trade exercised there; not by a name of technique, which is of every industry', () => {
    const made = world([polisher]);
    expect(goals(made, aim).occupations).toEqual(['B1604', 'H3405']);
    expect(alsoThere(made, ['H3405'], aim).map(({ id }) => id)).toEqual(['H3405']);
  });
});

describe('who exercises there her trade as it is', () => {
  const told: Occupation = { ...trade('N1101', 'Cariste'), widespread: true, mobilities: ['B1604'] };
  const backwards = (...trades: Occupation[]) =>
    origins(world(trades), aim, noOptions(), 9).map(({ code, by }) => [code, by.kind]);

  it('is said towards a sector; not of who leads, supports any firm, or is of the forces', () => {
    expect(backwards(told)).toEqual([['N1101', 'asItIs']]);
    expect(backwards({ ...told, label: 'Responsable logistique' })).toEqual([]);
    expect(backwards({ ...told, code: 'M1607', naf: ['82'] })).toEqual([]);
    expect(backwards({ ...told, code: 'K1729', domain: 'K17' })).toEqual([]);
    // Most industries have it, but nothing of this one is near.
    expect(backwards({ ...told, mobilities: [] })).toEqual([]);
    expect(backwards(trade('N1101', 'Cariste'))).toEqual([]);
  });
});

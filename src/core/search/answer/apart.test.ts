import { describe, expect, it } from 'vitest';
import type { Engine } from '../engine.ts';
import type { Show } from '../query.ts';
import type { Read } from '../results.ts';
import { withoutOtherFields } from './apart.ts';

const cards = [
  {
    kind: 'occupation',
    id: 'H2301',
    title: 'Conducteur de ligne chimique',
    sectors: ['chimie'],
    families: [],
  },
  { kind: 'occupation', id: 'H2903', title: 'Tourneur', sectors: [], families: [] },
  { kind: 'occupation', id: 'H2801', title: 'Agent du verre', sectors: [], families: [] },
  { kind: 'occupation', id: 'H3302', title: 'Emballeur', sectors: [], families: [] },
  { kind: 'occupation', id: 'B1813', title: 'Tailleur', sectors: [], families: [] },
  { kind: 'occupation', id: 'D1102', title: 'Boulanger', sectors: ['chimie'], families: [] },
  {
    kind: 'pathway',
    id: 'RNCP1',
    title: 'Boulanger',
    occupations: ['H2301'],
    sectors: ['pain'],
    families: [],
  },
  {
    kind: 'pathway',
    id: 'RNCP2',
    title: 'Régleur de ligne',
    occupations: ['H2301'],
    sectors: [],
    families: [],
  },
  { kind: 'occupation', id: 'E1301', title: 'Chimique', sectors: [], families: [] },
  {
    kind: 'pathway',
    id: 'RNCP3',
    title: 'CQP Opérateur en tôlerie',
    occupations: ['H2301'],
    sectors: [],
    families: [],
  },
  {
    kind: 'pathway',
    id: 'RNCP4',
    title: 'Mesure',
    status: 'inactive',
    occupations: ['H2301'],
    sectors: [],
    families: [],
  },
  {
    kind: 'occupation',
    id: 'H2804',
    title: 'Chef d’atelier de production du béton',
    sectors: [],
    families: ['conduite-equipements', 'materiaux-verre-ceramique'],
  },
  {
    kind: 'occupation',
    id: 'I1103',
    title: 'Chef d’atelier de production des véhicules',
    sectors: [],
    families: [],
  },
  {
    kind: 'occupation',
    id: 'H2105',
    title: 'Agent en industrie alimentaire',
    sectors: [],
    families: ['conduite-equipements'],
  },
  {
    kind: 'occupation',
    id: 'B1201',
    title: 'Céramiste',
    sectors: [],
    families: ['materiaux-verre-ceramique'],
  },
];
const engine = { cards } as unknown as Engine;

type Found = [id: string, score: number, said: string];

/** What stays of records with their scores and the words that they say. */
function keptOf(read: readonly Read[], asked: string, found: readonly Found[], show: Show = 'all') {
  const candidates = found.map(([id, score, said]) => ({
    record: cards.findIndex((card) => card.id === id),
    score,
    explain: () => ({
      matched: [{ typed: said, found: said, fields: ['names' as const], through: 'typed' as const }],
      alsoKnownAs: null,
    }),
  }));
  const { candidates: left, guessed } = withoutOtherFields(engine, asked.split(' '), read, candidates, show);
  return { ids: left.map(({ record }) => cards[record]?.id), guessed };
}

const kept = (asked: string, ...found: Found[]) => keptOf([], asked, found);

describe('records of another field than the first', () => {
  it('leave where they are far under it', () => {
    const first: Found = ['H2301', 100, 'mesure'];
    expect(kept('mesure', first, ['B1813', 59, 'mesure']).ids).toEqual(['H2301']);
    expect(kept('mesure', first, ['B1813', 61, 'mesure']).ids).toEqual(['H2301', 'B1813']);
  });

  it('leave where they say fewer of the words, and none that the first does not say', () => {
    const first: Found = ['H2301', 100, 'mesure acide'];
    expect(kept('mesure acide', first, ['B1813', 84, 'mesure']).ids).toEqual(['H2301']);
    expect(kept('mesure acide', first, ['B1813', 86, 'mesure']).ids).toEqual(['H2301', 'B1813']);
    expect(kept('mesure acide drap', first, ['B1813', 84, 'drap']).ids).toEqual(['H2301', 'B1813']);
  });

  it('are those of one industry under that of another, or of all of them', () => {
    expect(kept('mesure', ['H2301', 100, 'mesure'], ['H2801', 9, 'mesure']).ids).toEqual(['H2301']);
    expect(kept('mesure', ['H3302', 100, 'mesure'], ['H2801', 9, 'mesure']).ids).toEqual(['H3302']);
    expect(kept('mesure', ['H2801', 100, 'mesure'], ['H3302', 9, 'mesure']).ids).toContain('H3302');
    expect(kept('mesure', ['H3302', 100, 'mesure'], ['H2903', 9, 'mesure']).ids).toContain('H2903');
  });

  it('stay where they share a great domain, a sector or a word of the title with it', () => {
    const first: Found = ['H2301', 100, 'mesure'];
    expect(kept('mesure', first, ['H2903', 9, 'mesure']).ids).toContain('H2903');
    expect(kept('mesure', first, ['D1102', 9, 'mesure']).ids).toContain('D1102');
    expect(kept('mesure', first, ['E1301', 9, 'mesure']).ids).toContain('E1301');
  });
});

describe('what two records share', () => {
  const first: Found = ['H2804', 100, 'malaxeur'];
  it('is a family of gestures of one matter, not one of every industry', () => {
    expect(kept('malaxeur', first, ['H2105', 59, 'malaxeur']).ids).toEqual(['H2804']);
    expect(kept('malaxeur', first, ['B1201', 59, 'malaxeur']).ids).toEqual(['H2804', 'B1201']);
  });

  it('is no rank, nor a word of the titles of every industry', () => {
    expect(kept('malaxeur', first, ['I1103', 59, 'malaxeur']).ids).toEqual(['H2804']);
  });

  it('is not looked at where no word of the question tells a field', () => {
    expect(kept('chef atelier', first, ['I1103', 9, 'chef']).ids).toEqual(['H2804', 'I1103']);
    expect(kept('operateurs', first, ['I1103', 9, 'operateurs']).ids).toEqual(['H2804', 'I1103']);
  });

  it('is no head of many titles among the words that are said', () => {
    const found = kept(
      'operatrice salle blanche',
      ['H2804', 100, 'operatrice salle blanche'],
      ['I1103', 84, 'salle blanche'],
    );
    expect(found.ids).toEqual(['H2804', 'I1103']);
  });
});

describe('a pathway named as another trade, under the first', () => {
  const found: Found[] = [
    ['H2301', 100, 'tri'],
    ['RNCP1', 80, 'tri'],
    ['RNCP2', 80, 'tri'],
  ];
  it('leaves where neither the question nor the first has its name', () => {
    expect(kept('tri', ...found).ids).toEqual(['H2301', 'RNCP2']);
    expect(kept('tri boulanger', ...found).ids).toContain('RNCP1');
  });

  it('stays where its title begins with a name that says no trade: who typed "tolier" meant it', () => {
    expect(kept('tolier', ['H2301', 100, 'tolier'], ['RNCP3', 80, 'tolier']).ids).toEqual(['H2301', 'RNCP3']);
  });

  it('stays where it is of a sector that was said', () => {
    const sector: Read = { kind: 'sector', value: 'pain', typed: 'pain', path: null };
    expect(keptOf([sector], 'tri', found).ids).toContain('RNCP1');
  });
});

describe('where the first says less than half of many words', () => {
  const four = 'mesure drap acide vis';
  it('shows three, and says that it guessed', () => {
    const found = kept(
      four,
      ['H2301', 100, 'mesure'],
      ['H2903', 90, 'vis'],
      ['D1102', 80, 'drap'],
      ['E1301', 70, 'drap'],
    );
    expect(found).toEqual({ ids: ['H2301', 'H2903', 'D1102'], guessed: true });
  });

  it('shows none of another field under eleven twentieths of it', () => {
    expect(kept(four, ['H2301', 100, 'mesure'], ['B1813', 54, 'vis']).ids).toEqual(['H2301']);
    expect(kept(four, ['H2301', 100, 'mesure'], ['B1813', 56, 'vis']).ids).toEqual(['H2301', 'B1813']);
  });

  const others: Found[] = [
    ['B1813', 9, 'vis'],
    ['H2903', 8, 'vis'],
    ['E1301', 7, 'vis'],
  ];

  it('shows three of any field where the words are few, or where half of them are said', () => {
    const three = { ids: ['H2301', 'B1813', 'H2903'], guessed: true };
    expect(kept('mesure drap acide', ['H2301', 100, 'mesure'], ...others)).toEqual(three);
    expect(kept(four, ['H2301', 100, 'mesure drap'], ...others)).toEqual(three);
    expect(kept(four, ['H2301', 100, 'mesure drap acide'], ...others).guessed).toBe(false);
  });

  it('shows all where what is said is who does it, but for a head of many titles', () => {
    expect(kept('tourneur drap', ['H2301', 100, 'tourneur'], ...others).ids).toHaveLength(4);
    expect(kept('conducteur drap', ['H2301', 100, 'conducteur'], ...others).ids).toHaveLength(3);
    expect(kept('technicien drap', ['H2301', 100, 'technicien'], ...others).ids).toHaveLength(3);
  });

  it('counts those that are in force and of the kind asked', () => {
    const found: Found[] = [['RNCP4', 100, 'mesure'], ['H2301', 90, 'mesure'], ...others];
    const trades = ['RNCP4', 'H2301', 'B1813', 'H2903'];
    expect(keptOf([], 'mesure drap', found).ids).toEqual(trades);
    expect(keptOf([], 'mesure drap', found, 'occupation').ids).toEqual(trades);
    expect(keptOf([], 'mesure drap', found, 'pathway').ids).toHaveLength(5);
  });
});

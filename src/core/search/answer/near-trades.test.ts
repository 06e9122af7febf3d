import { expect, it } from 'vitest';
import type { Engine } from '../engine.ts';
import { nearFirst } from './near-trades.ts';

type Trade = {
  id: string;
  title: string;
  core: number[];
  pathways?: number;
  families?: string[];
  others?: number[];
};

const trades: Trade[] = [
  { id: 'N1101', title: 'Cariste', core: [1, 2, 3] },
  { id: 'N1103', title: 'Préparateur de commandes', core: [1, 2] },
  { id: 'N1110', title: 'Magasinier', core: [1, 3], others: [2] },
  { id: 'N1115', title: 'Opérateur logistique', core: [2] },
  { id: 'N1301', title: 'Responsable logistique', core: [1, 2, 3] },
  { id: 'N3203', title: 'Ouvrier de manutention portuaire', core: [1, 2, 3], pathways: 0 },
  { id: 'D1211', title: "Vendeur d'articles", core: [1, 2, 3] },
  { id: 'H1403', title: 'Gestionnaire de flux', core: [1, 3, 4] },
  { id: 'H3302', title: 'Agent de conditionnement', core: [5] },
  { id: 'H2913', title: 'Soudeur', core: [6] },
];

const cards = trades.map((one) => ({
  kind: 'occupation' as const,
  domain: one.id.slice(0, 3),
  sectors: [],
  families: [],
  pathways: 1,
  ...one,
}));
const engine = {
  cards,
  numbers: new Map(cards.map(({ id }, at) => [id, at])),
  leading: new Map(),
  model: { occupations: cards.map((card) => ({ card, core: card.core, others: card.others ?? [] })) },
} as unknown as Engine;

const answered = (code: string, wish = ''): string[] =>
  nearFirst(engine, { code, wish }, [])
    .sort((one, other) => other.score - one.score)
    .map(({ record }) => cards[record]?.id ?? '');

it('shows two near trades before the own one, another domain before a third of the same; no rank, no shop, none without pathway', () => {
  expect(answered('N1101')).toEqual(['N1110', 'N1103', 'N1101', 'H1403', 'N1115']);
});

it('says where anyone begins, where hardly any trade is near', () => {
  expect(answered('H2913')).toEqual(['H3302', 'N1103', 'H2913']);
});

it('shows the trades of what is wished for in turn', () => {
  expect(answered('N1101', 'mieux paye')[0]).toBe('H2913');
});

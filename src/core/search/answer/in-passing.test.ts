import { describe, expect, it } from 'vitest';
import { stem } from '../../text/stem.ts';
import { terms } from '../../text/terms.ts';
import type { Engine } from '../engine.ts';
import type { FieldName } from '../results.ts';
import { withoutPassing } from './in-passing.ts';
import type { Scored } from './score.ts';

/** Trades by record, each with its names: the first is its title. */
const names = [
  ['Agent de préparation textile', 'Gareur de métiers textiles'],
  ['Aiguilleur du rail', 'Chef de gare'],
  ['Gareur en tissage'],
  ['Polisseur'],
  ['Opérateur en polissage'],
  ['Fabricant de polis'],
];

const engine = (come = true) =>
  ({
    cards: [...names.map(() => ({ kind: 'occupation' })), { kind: 'pathway' }],
    index: {
      title: (record: number) => record * 10,
      labelsHolding: (wanted: string, record: number) =>
        (names[record] ?? []).flatMap((name, at) => (terms(name).includes(wanted) ? [record * 10 + at] : [])),
    },
    names: { of: (record: number, place: number) => (come ? (names[record]?.[place] ?? null) : null) },
  }) as unknown as Engine;

type Through = 'typed' | 'synonym';
type Word = [typed: string, through: Through, found: string, ...fields: FieldName[]];

function scored(record: number, score: number, ...words: Word[]): Scored {
  const met = words.map(([typed, through, found, ...fields]) => {
    const alternative = { stem: stem(typed), weight: 1, found, through };
    const whole = through === 'synonym' ? { whole: found.split(' ').length } : {};
    return {
      group: { typed, polite: false, rare: false, ...whole, alternatives: [alternative] },
      alternative,
      fields,
      score,
    };
  });
  return { record, score, met, label: null };
}

const kept = (found: Scored[], come = true) =>
  withoutPassing(engine(come), found).map(({ record }) => record);

describe('what has the words in passing', () => {
  const line = 'ligne chimique';
  const wholly: Word[] = [
    ['ligne', 'synonym', line, 'title'],
    ['chimique', 'synonym', line, 'names'],
  ];
  const partly: Word[] = [
    ['ligne', 'synonym', line, 'title'],
    ['chimique', 'synonym', line, 'skills'],
  ];

  it('is left out where a wording of ours names it in part, and the best trade wholly', () => {
    expect(kept([scored(0, 100, ...wholly), scored(1, 59, ...partly)])).toEqual([0]);
    expect(kept([scored(0, 100, ...wholly), scored(1, 61, ...partly)])).toEqual([0, 1]);
    expect(kept([scored(0, 100, ...wholly), scored(1, 59, ...wholly)])).toEqual([0, 1]);
    const pathway = names.length;
    expect(kept([scored(0, 100, ...wholly), scored(pathway, 9, ...partly)])).toEqual([0, pathway]);
    expect(kept([scored(0, 100, ...partly), scored(1, 59, ...partly)])).toEqual([0, 1]);
  });

  it('is held to the wording through which it was found, and to no wording where its own words are met', () => {
    const shorter: Word[] = [['ligne', 'synonym', 'ligne', 'names']];
    expect(kept([scored(0, 100, ...wholly), scored(1, 59, ...shorter)])).toEqual([0, 1]);
    const typed: Word[] = [['chimique', 'typed', 'chimique', 'skills']];
    expect(kept([scored(0, 100, ...wholly), scored(1, 59, ...typed)])).toEqual([0, 1]);
  });

  const who: Word = ['gareur', 'typed', 'gareur', 'names'];

  it('is left out where another name of it has the stem of who does it only', () => {
    expect(kept([scored(0, 100, who), scored(1, 99, who), scored(2, 50, who)])).toEqual([0, 2]);
  });

  it('is kept where a name says what is done', () => {
    const polishes: Word = ['polisseur', 'typed', 'polisseur', 'names'];
    expect(kept([scored(3, 100, polishes), scored(4, 50, polishes), scored(5, 50, polishes)])).toEqual([
      3, 4,
    ]);
  });

  it('is kept while the names have not come, where the best has the stem only, and where other words are met', () => {
    expect(kept([scored(0, 100, who), scored(1, 99, who)], false)).toEqual([0, 1]);
    expect(kept([scored(1, 100, who), scored(0, 99, who)])).toEqual([1, 0]);
    const rail: Word = ['rail', 'typed', 'rail', 'title'];
    expect(kept([scored(0, 100, who), scored(1, 99, who, rail)])).toEqual([0, 1]);
    const what: Word = ['gare', 'typed', 'gare', 'names'];
    expect(kept([scored(0, 100, what), scored(1, 99, what)])).toEqual([0, 1]);
  });
});

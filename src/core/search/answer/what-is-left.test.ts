import { describe, expect, it } from 'vitest';
import type { Read } from '../results.ts';
import { asksMoney, asksWork, textOf } from './what-is-left.ts';

const read = (kind: Read['kind'], value = 'x', more: object = {}): Read => ({
  kind,
  value,
  typed: value,
  path: null,
  ...more,
});
const night = read('situation', 'travail-de-nuit');
const entry = 'agent de production conditionnement';
type Question = Parameters<typeof textOf>[0];
const question = (rest: string, all: Read[] = [], filters: unknown[] = [], refused: string[] = []) =>
  ({ rest, read: all, filters, refused }) as unknown as Question;
const wanted = [{ wanted: true }] as unknown as Parameters<typeof textOf>[1];

describe('what is left to search of a question', () => {
  const left = (rest: string, all: Read[] = [], settings: typeof wanted = []) =>
    textOf(question(rest, all), settings);

  it('is its words where one of them says a trade, or a diploma is asked for', () => {
    expect(left('soudeur')).toBe('soudeur');
    expect(left('soudeur en usine', [night])).toBe('soudeur en usine');
    expect(textOf(question('usine', [night], ['x']), wanted)).toBe('usine');
  });

  it('is where one begins, for who has no diploma and says no trade', () => {
    expect(left('travail', [read('situation', 'sans-diplome')])).toBe(entry);
    expect(left('', [read('situation', 'debutant')])).toBe(entry);
    expect(left('soudeur', [read('situation', 'debutant')])).toBe('soudeur');
  });

  it('is where one begins, for who asks for any work beside a situation or a move', () => {
    expect(left('usine', [night])).toBe(entry);
    expect(left('usine', [read('move')])).toBe(entry);
    expect(left('usine', [read('scheme')])).toBeNull();
    expect(left('usine', [read('sector', 'lait', { place: true })])).toBe(entry);
  });

  it('is nothing where a setting is wanted, or all was read', () => {
    expect(left('usine', [night], wanted)).toBeNull();
    expect(left('', [read('intention', 'salaire')])).toBeNull();
    expect(left('', [read('situation', 'sans-diplome')], wanted)).toBe(entry);
  });

  it('is where one begins, for who says only what is refused', () => {
    expect(textOf(question('tout', [], [], ['logistique']), [])).toBe(entry);
    expect(textOf(question('soudure', [], [], ['viande']), [])).toBe('soudure');
    expect(textOf(question('', [night], [], ['viande']), wanted)).toBeNull();
  });

  it('is what was typed where nothing was read', () => {
    expect(left('usine')).toBe(entry);
    expect(left('cherche')).toBe('cherche');
  });

  it('is no place of any work beside a situation', () => {
    expect(left('atelier', [night])).toBeNull();
    expect(left('atelier')).toBe('atelier');
  });
});

describe('what a question asks for', () => {
  it('is work by its words, whatever the trade', () => {
    expect(asksWork(question('un boulot de nuit'))).toBe(true);
    expect(asksWork(question('les primes'))).toBe(false);
    expect(asksWork(question('industrie'))).toBe(false);
  });

  it('is money where an intention is another one than changing trade', () => {
    expect(asksMoney(read('intention', 'salaire'))).toBe(true);
    expect(asksMoney(read('intention', 'changer-de-metier'))).toBe(false);
    expect(asksMoney(night)).toBe(false);
  });
});

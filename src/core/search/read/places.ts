import type { Engine } from '../engine.ts';
import type { Read } from '../results.ts';

const little = new Set('a au aux en dans de du pres autour vers region departement dept'.split(' '));
/** A postcode, or the number of a department after the word of it or at the end: `cariste 59`. */
const numbered = /^(?:\d{5}|2[ab]|0[1-9]|[1-8]\d|9[0-5]|97[1-6])$/u;

/** Takes the places out of words: records say nothing of them, and a town would be taken for a trade. */
export function takePlaces({ places }: Engine, words: readonly string[]): { read: Read[]; rest: string[] } {
  const read: Read[] = [];
  let rest = [...words];
  const take = (start: number, length: number, place: string) => {
    const typed = rest.slice(start, start + length).join(' ');
    read.push({ kind: 'unknown', value: typed, typed, path: null, place });
    let first = start;
    while (first > 0 && little.has(rest[first - 1] ?? '')) first -= 1;
    rest = [...rest.slice(0, first), ...rest.slice(start + length)];
  };
  for (const [wording, name] of places) {
    const own = wording.split(' ');
    const start = rest.findIndex((_, at) => own.every((word, offset) => rest[at + offset] === word));
    if (start >= 0) take(start, own.length, name);
  }
  const code = rest.findIndex((word, at) => numbered.test(word) && at > 0 && saysPlace(rest, at, read));
  if (code > 0) take(code, 1, rest[code] ?? '');
  return { read, rest };
}

/** Two digits are a department's where its word, or the end of a trade's name, comes before them. */
function saysPlace(words: readonly string[], at: number, read: readonly Read[]): boolean {
  const before = words[at - 1] ?? '';
  // "22 ans", "25 kilos": how long, or how much.
  if (unitsAfter.has(words[at + 1] ?? '')) return false;
  if (/^\d{5}$/u.test(words[at] ?? '')) return read.length > 0 || words[at]?.endsWith('00') === true;
  if (/^(?:departement|dept|dans|le)$/u.test(before) || read.length > 0) return true;
  return at === words.length - 1 && /^[a-z]{5,}$/u.test(before) && !unitsBefore.has(before);
}

const unitsAfter = new Set(
  'an ans annee annees mois kg kilo kilos heure heures h euros minutes min jours semaines km personnes salaries operateurs postes bornes janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(
    ' ',
  ),
);

/** Words that number their own kind: `niveau 05`, `caces 3`. */
const unitsBefore = new Set(
  'niveau caces categorie option indice classe grade coefficient echelon'.split(' '),
);

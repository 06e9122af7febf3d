import type { KnownNumber } from '../catalogue/known-number.ts';
import { stateOn } from '../catalogue/status.ts';
import { fold } from '../text/fold.ts';
import { tokenise } from '../text/tokenise.ts';
import { bySigle, bySpelling, byWords } from './near.ts';
import { apartFromKind } from '../catalogue/sigle.ts';
import { isOurs, type Shelf } from './shelf.ts';

/** Records of one title; `isOfKind`: of the kind asked for, if one was. */
type Namesakes = { hits: KnownNumber[]; isOfKind: boolean };

/** Records of the same title, in order. */
export function namesakes(on: Shelf, title: string, year: number | null): Namesakes {
  const key = on.bare(title);
  if (key.length < 4) return none;
  const { hits, isOfKind } = ofKind(on, title, on.byTitle.get(key) ?? []);
  return { hits: inOrder(on, hits, year), isOfKind };
}

/** Those that run first, the newest first; those that had ended before the year are left out, if any had not. */
function inOrder({ today }: Shelf, all: readonly KnownNumber[], year: number | null): KnownNumber[] {
  const then = all.filter(({ ends }) => year === null || ends === null || Number(ends.slice(0, 4)) >= year);
  const running = (one: KnownNumber) => (stateOn(one, today).kind === 'ended' ? 1 : 0);
  const number = ({ id }: KnownNumber) => Number(id.replace(/\D/g, ''));
  return [...(then.length > 0 ? then : all)].sort((a, b) => running(a) - running(b) || number(b) - number(a));
}

/**
 * Records whose title is near what is asked: those of this sigle, and of the catalogue if some are; else those of the same words in
 * another order or with a slip; else those that say fewest words more, of the kind asked for if one is.
 */
export function nearOnes(on: Shelf, text: string, year: number | null): Namesakes {
  const title = withKindApart(on, text);
  const key = on.bare(title);
  const isKindSaid = tokenise(title).length > tokenise(key).length;
  const named = key.length > 2 || isKindSaid ? calledBy(on, title, bySigle(on.near(), key)) : none;
  if (named.hits.length > 0) return { ...named, hits: inOrder(on, named.hits, year) };
  const near = nearByWords(on, title, year);
  const isSigle = isKindSaid || /^\P{Ll}+$/u.test(title);
  if (near.hits.length > 0 || !isSigle) return near;
  const spelled = calledBy(on, title, bySpelling(on.near(), key));
  return spelled.isOfKind ? { ...spelled, hits: inOrder(on, spelled.hits, year) } : none;
}

const none: Namesakes = { hits: [], isOfKind: true };

/** Those that a sigle names: of the catalogue, if some are; of another kind than the one asked for, of the catalogue only. */
function calledBy(on: Shelf, title: string, all: readonly KnownNumber[]): Namesakes {
  const ours = (one: KnownNumber) => isOurs(on.lookup, one);
  const named = ofKind(on, title, all);
  const hits = named.hits.some(ours) || !named.isOfKind ? named.hits.filter(ours) : named.hits;
  return { hits, isOfKind: named.isOfKind };
}

/** A kind and a sigle written in one word are read apart where the sigle is one. */
function withKindApart(on: Shelf, text: string): string {
  const apart = apartFromKind(text);
  return apart && bySigle(on.near(), apart.sigle).length > 0 ? `${apart.kind} ${apart.sigle}` : text;
}

function nearByWords(on: Shelf, title: string, year: number | null): Namesakes {
  const extra = new Map(byWords(on.near(), on.bare(title)).map((one) => [one.number, one.extra]));
  const extraOf = (number: KnownNumber) => extra.get(number) ?? 0;
  const same = [...extra.keys()].filter((number) => extraOf(number) === 0);
  const all = ofKind(on, title, same.length > 0 ? same : [...extra.keys()]);
  if (same.length === 0 && !all.isOfKind) return none;
  const hits = inOrder(on, all.hits, year).sort((a, b) => extraOf(a) - extraOf(b));
  return { hits, isOfKind: all.isOfKind };
}

const cqp: readonly string[] = ['cqp', 'cqpi', 'cqpm'];

/**
 * A title that begins with the word of a kind ("CAP boulanger") asks for that kind, where a record has it; records whose kind is not
 * known may be of it, but for those of the specific register.
 */
function ofKind({ lookup }: Shelf, title: string, all: readonly KnownNumber[]): Namesakes {
  const words = fold(title).trim();
  const [asked] = lookup.catalogue.kinds
    .flatMap(({ id, words: names }) => names.map((name) => ({ id, name: fold(name) })))
    .filter(({ name }) => words.startsWith(`${name} `))
    .sort((a, b) => b.name.length - a.name.length);
  if (!asked) return { hits: [...all], isOfKind: true };
  const kinds = cqp.includes(asked.id) ? cqp : [asked.id];
  const own = all.filter(({ kind }) => kind !== null && kinds.includes(kind));
  if (own.length > 0) return { hits: own, isOfKind: true };
  const open = all.filter(({ id, kind }) => kind === null && !id.startsWith('RS'));
  return open.length > 0 ? { hits: open, isOfKind: true } : { hits: [...all], isOfKind: false };
}

import { saysWhere } from './english-where.ts';

/** Words whose ending is no ending: a flower is nothing that flows. */
const ownRoots = new Set('trainer flower flowers tanker tankers tower rubber'.split(' '));

/** The name of a thing and of who does it meet: `welder`, `welding`; `bakeries`, `bakery`. */
export function root(word: string): string {
  if (ownRoots.has(word)) return word;
  // "draughtsman", "craftswomen": names say persons.
  if (/^(?:aero|air)?planes?$/u.test(word)) return 'aircraft';
  const anyone = word.replace(/(?<=[a-z]{3}s)(?:wo)?m[ae]n$/, 'person');
  const single = anyone.replace(/ies$/, 'y').replace(/(?<=[^s]{3})s$/, '');
  return single.length > 5
    ? single.replace(/(?:ing|ers?|ors?|ery|ory)$/, '').replace(/([b-df-hj-np-tv-z])\1$/, '$1')
    : single;
}

/** Heads of names in every industry: alone, they say no trade. */
export const headRoots = new Set(
  'operator worker technician machine machinist manager assistant engineer team leader supervisor head officer employee maker hand operative line production industrial'
    .split(' ')
    .map(root),
);
/** Those of an industry and of what it makes. */
export const whereRoots: ReadonlySet<string> = new Set([...saysWhere].map(root));
/** What is done of anything: "food processing". */
export const working: ReadonlySet<string> = new Set(
  'processing process making manufacturing manufacture industry factory plant'.split(' ').map(root),
);
/** Whether a name or words say an industry, and beside it nothing but the head of many names. */
export const isWhere = (roots: readonly string[]): boolean =>
  roots.some((one) => whereRoots.has(one)) &&
  roots.every((one) => whereRoots.has(one) || headRoots.has(one) || working.has(one));
/** "food processing", and "process technician" too. */
export const processing = root('processing');

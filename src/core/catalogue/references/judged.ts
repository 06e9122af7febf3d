import type { Catalogue } from '../files.ts';
import type { Issue } from '../issue.ts';
import { known, LinkCheck, type KnownIds } from './link.ts';

/** Links of what we judged: trades by how one would work, by where one comes from; the sectors of known names. */
export function judgedReferences(catalogue: Catalogue): Issue[] {
  const codes = catalogue.occupations.map(({ code }) => code);
  const trades = known(codes, 'un métier de occupations.json');
  const begun: KnownIds = {
    has: (begins) => codes.some((code) => code.startsWith(begins)),
    expected: 'le début du code d’un métier de occupations.json',
  };
  const sectors = known(
    catalogue.sectors.map(({ id }) => id),
    'un secteur de sectors.json',
  );
  const names = (['employers', 'products'] as const).flatMap((name) => {
    const check = new LinkCheck(`${name}.json`);
    for (const { said, sector } of catalogue[name]) check.one(said, 'sector', sector, sectors);
    return check.issues;
  });
  const qualities = new LinkCheck('qualities.json');
  for (const { id, trades: own } of catalogue.qualities) qualities.each(id, 'trades', own, trades);
  const into = new LinkCheck('into-industry.json');
  for (const { id, from, trades: own } of catalogue.intoIndustry) {
    into.each(id, 'from', from, begun);
    into.each(id, 'trades', own, trades);
  }
  const sayings = new LinkCheck('sayings.json');
  for (const { said, trades: own, not } of catalogue.sayings) {
    sayings.each(said, 'trades', own, trades);
    sayings.each(said, 'not', not, trades);
  }
  return [...names, ...sayings.issues, ...qualities.issues, ...into.issues];
}

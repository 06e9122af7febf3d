import { found, type Lookup } from '../catalogue/lookup.ts';
import { everywhere } from './everywhere.ts';

/** The family of metal structures. */
const structures = 'soudage-chaudronnerie';

/** Whether a trade builds metal structures: welds, fits pipes, shapes plates. */
export const buildsStructures = ({ familiesByOccupation }: Lookup, code: string): boolean =>
  (familiesByOccupation.get(code) ?? []).some(({ id }) => id === structures);

/** NAF divisions of small goods: electronics and instruments, electrical ones, medical and other articles. */
const smallGoods: ReadonlySet<string> = new Set(['26', '27', '32']);

/** The NAF division of machines: who turns, mills and adjusts their parts does so for small goods too. */
const machines = '28';

/** Whether a sector of machines, other than the one that stands for the whole branch, has a trade. */
const isOfMachines = ({ catalogue, sectorsByOccupation }: Lookup, code: string): boolean =>
  (sectorsByOccupation.get(code) ?? []).some(
    ({ id, naf }) => naf.includes(machines) && !catalogue.branches.some((branch) => branch.id === id),
  );

/**
 * Whether a trade of a branch is of the craft of one of its sectors that makes small goods only: a division of NAF is in common, a certificate whose
 * title names the sector names the trade (or its family, where most industries have the trade), a sector of machines has it, or its family is in every industry. Metal structures and foundries make no medical devices.
 */
export function isOfItsCraft(lookup: Lookup, code: string, sector: string): boolean {
  const { naf } = found(lookup.sectors, sector);
  if (naf.length === 0 || !naf.every((one) => smallGoods.has(one.slice(0, 2)))) return true;
  const divisions = new Set(found(lookup.occupations, code).naf.map((one) => one.slice(0, 2)));
  if (naf.some((one) => divisions.has(one.slice(0, 2))) || isOfMachines(lookup, code)) return true;
  const own = new Set((lookup.familiesByOccupation.get(code) ?? []).map(({ id }) => id));
  const titled = lookup.catalogue.pathways.filter(({ sectors }) =>
    sectors.some((one) => one.sector === sector && one.evidence === 'title'),
  );
  return (
    [...own].some((id) => everywhere.has(id)) ||
    titled.some(({ occupations }) => occupations.some((one) => one.code === code)) ||
    (found(lookup.occupations, code).widespread === true &&
      titled.some(({ families }) => families.some(({ family }) => own.has(family))))
  );
}

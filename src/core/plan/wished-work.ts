import type { Occupation } from '../catalogue/occupation.ts';
import { found, type Lookup } from '../catalogue/lookup.ts';
import { drivesMachines } from './permits.ts';
import type { WishedWork } from './wished-names.ts';

/** Families of trades, by id, that are of a way of working. */
const families: Partial<Record<WishedWork, readonly string[]>> = {
  fabriquer: [
    'fabrication-assemblage',
    'bois-ameublement',
    'soudage-chaudronnerie',
    'travail-du-cuir-textile',
    'usinage',
    'traitement-surface',
    'materiaux-verre-ceramique',
  ],
  machines: ['conduite-equipements', 'usinage'],
  nourriture: ['decoupe-transformation'],
  metal: ['soudage-chaudronnerie', 'usinage'],
  tissu: ['travail-du-cuir-textile'],
  reparer: ['maintenance'],
  calme: ['laboratoire-recherche', 'qualite'],
  precis: ['metiers-precision-art', 'qualite', 'laboratoire-recherche'],
};

/** Who repairs what people have, by the domains of ROME (appliances, vehicles), and who takes apart and makes again what was thrown away. */
const ofRepair = /^(?:I14|I16|K2309)/u;

/** Who wires and assembles small parts (ROME names no fine movement there): judged by us, November 2026. */
const ofSmallParts = /^H260[2458]/u;
/** Domains of ROME: who works wood, who builds with it. */
const ofWood = /^(?:H22|F15)/u;

/** Contexts of ROME: outdoors; fine movements; seated; noisy. */
const outdoors = '300783';
const fine = '403019';
const seated = '403025';
const noisy = '300824';

/** Who runs machines or a line, by the name of the trade, in packing and in food too. */
const runs =
  /^(?:conduct\p{L}+|op[ée]rat\p{L}+|pilote)(?:\s\/\s\p{L}+)?\s(?:de |d['’]|sur )(?:la |une? )?(?:machines?|lignes?)(?!\p{L})/iu;

/** Driving machines to build or carry is another work than making things. */
const drives = ({ label }: Pick<Occupation, 'label'>): boolean =>
  drivesMachines({ label }) && !/^m[ée]canicien/iu.test(label);

/** Whether a trade is of a way of working, by its families and by what ROME tells of it. */
export function isOfWork(
  { occupations, familiesByOccupation }: Pick<Lookup, 'occupations' | 'familiesByOccupation'>,
  code: string,
  wished: WishedWork,
): boolean {
  const trade = found(occupations, code);
  const tells = (context: string) => trade.contexts.includes(context);
  if (wished === 'dehors') return tells(outdoors);
  if (wished === 'conduire') return drives(trade);
  if (wished === 'bois') return ofWood.test(code);
  if (wished === 'machines' && runs.test(trade.label)) return true;
  if (wished === 'reparer' && ofRepair.test(code)) return true;
  const own = (familiesByOccupation.get(code) ?? []).map(({ id }) => id);
  const isOf = own.some((id) => families[wished]?.includes(id));
  if (wished === 'calme') return !tells(noisy) && (isOf || tells(seated) || tells(fine));
  if (wished === 'precis') return isOf || tells(fine) || ofSmallParts.test(code);
  return isOf && !drives(trade);
}

import type { Lookup } from '../catalogue/lookup.ts';
import type { Pathway } from '../catalogue/pathway.ts';
import { wholeIndustry } from '../catalogue/whole-industry.ts';
import { isColdSector } from './cold.ts';
import type { Setting } from './setting.ts';
import { isShared } from './shared.ts';

/** Industries whose products lungs and skins bear badly: our reading, no source tells it of a certificate. */
const borneBadly = (): readonly string[] => ['chimie', ...(wholeIndustry('alimentaire')?.sectors ?? [])];

/**
 * Whether a certificate comes last among those of an entry, by its sectors: those of food and of chemistry for who flees allergens, those of cold industries for who
 * flees the cold. What many industries share is of none of them.
 */
export function isBorneBadly(
  { catalogue }: Pick<Lookup, 'catalogue'>,
  settings: readonly Setting[],
): (one: Pathway) => boolean {
  const cold = settings.includes('froid') ? catalogue.sectors.filter(isColdSector).map(({ id }) => id) : [];
  const ill = settings.includes('allergenes') ? borneBadly() : [];
  return (one) => one.charter === null && isShared(one, { avoid: [...cold, ...ill] });
}

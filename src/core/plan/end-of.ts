import type { Lookup } from '../catalogue/lookup.ts';
import { parsePlace } from '../catalogue/place.ts';
import { wholeIndustry } from '../catalogue/whole-industry.ts';
import { named } from '../catalogue/summary.ts';
import type { End } from './ends.ts';

/** An end of a question, by its address form; null when the catalogue does not know it. */
export function endOf(lookup: Lookup, text: string | null): End | null {
  if (text === null) return null;
  if (text === 'profil') return { kind: 'profile', id: text, label: '', labelEn: null };
  const place = parsePlace(text);
  if (place?.kind === 'sector' || place?.kind === 'family') {
    const field = (place.kind === 'sector' ? lookup.sectors : lookup.families).get(place.id);
    return field ? { kind: place.kind, ...named(field) } : null;
  }
  if (place?.kind === 'industry') {
    const whole = wholeIndustry(place.id);
    return whole && { kind: place.kind, ...named(whole) };
  }
  const occupation = lookup.occupations.get(text);
  if (occupation) return { kind: 'occupation', id: text, label: occupation.label, labelEn: null };
  const current = lookup.pathways.has(text) ? text : lookup.superseded.get(text)?.current[0];
  const pathway = current === undefined ? undefined : lookup.pathways.get(current);
  return pathway ? { kind: 'pathway', id: pathway.id, label: pathway.title, labelEn: null } : null;
}

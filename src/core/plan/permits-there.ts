import { savoirSaid } from '../catalogue/savoir-said.ts';
import { words } from '../text/terms.ts';
import { found, type Lookup } from '../catalogue/lookup.ts';
import type { Target } from './ask.ts';
import { isPermit, permitsOf } from './permits.ts';

/** A savoir that ROME lists for as many trades is known of an industry, not of one post. */
const leastTrades = 3;
/** A word that more permits have ("électrique", "travaux") does not tell an industry. */
const mostPermits = 4;
const leastLetters = 6;
/** What says it in brackets ("ADR … (habilitation)") is of a load, not of an industry. */
const first = /^(?:caces|habilitation|permis)/iu;

type Ways = Pick<Lookup, 'occupations' | 'knowledge' | 'sectors'>;

/**
 * The licences and habilitations whose name is that of an industry aimed at, and that ROME lists for several trades: who comes from
 * elsewhere, with the same trade, asks for them. The number of a habilitation tells its levels apart: they stand in its order.
 */
export function permitsThere(lookup: Ways, target: Target): { id: string; label: string }[] {
  if (target.kind !== 'field' || target.sectors.length === 0) return [];
  const permits = [...lookup.knowledge.values()].filter((one) => isPermit(one) && first.test(one.label));
  const having = (word: string) => permits.filter(({ label }) => words(label).includes(word));
  const names = target.sectors.flatMap((id) => words(found(lookup.sectors, id).label));
  const telling = new Set(
    names
      .filter((word) => word.length >= leastLetters)
      .flatMap((word) => {
        const named = having(word);
        return named.length <= mostPermits ? named : [];
      }),
  );
  if (telling.size === 0) return [];
  const counts = new Map<string, number>();
  for (const code of lookup.occupations.keys())
    for (const { id } of permitsOf(lookup, code)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...telling]
    .filter(({ id }) => (counts.get(id) ?? 0) >= leastTrades)
    .sort((a, b) => (a.label < b.label ? -1 : 1))
    .map(({ id, label }) => ({ id, label: savoirSaid(label) }));
}

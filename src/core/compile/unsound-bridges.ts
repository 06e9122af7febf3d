import { compareIds } from '../catalogue/order.ts';
import type { Pathway } from '../catalogue/pathway.ts';
import type { Curated } from './curated.ts';

/** Says on the first pathway of each pair that readers refused which other it is, where the catalogue holds both. */
export function tellUnsound(
  bridges: Curated['unsoundBridges'],
  isHeld: (id: string) => boolean,
): (pathway: Pathway) => Pathway {
  const others = new Map<string, Set<string>>();
  for (const { between } of bridges) {
    if (!between.every(isHeld)) continue;
    const [one = '', other = ''] = [...between].sort(compareIds);
    others.set(one, (others.get(one) ?? new Set()).add(other));
  }
  return (pathway) => {
    const unsound = others.get(pathway.id);
    return unsound === undefined ? pathway : { ...pathway, unsound: [...unsound].sort(compareIds) };
  };
}

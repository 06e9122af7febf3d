import { compareIds } from '../catalogue/order.ts';
import type { Pathway } from '../catalogue/pathway.ts';
import type { Curated } from './curated.ts';

/** Says on a pathway which others its readers would not name beside it; of these, those that the catalogue holds. */
export function tellUnsound(
  bridges: Curated['unsoundBridges'],
  isHeld: (id: string) => boolean,
): (pathway: Pathway) => Pathway {
  const others = new Map<string, Set<string>>();
  for (const { between } of bridges) {
    if (!between.every(isHeld)) continue;
    const [one, other] = between;
    others.set(one, (others.get(one) ?? new Set()).add(other));
    others.set(other, (others.get(other) ?? new Set()).add(one));
  }
  return (pathway) => {
    const unsound = others.get(pathway.id);
    return unsound === undefined ? pathway : { ...pathway, unsound: [...unsound].sort(compareIds) };
  };
}

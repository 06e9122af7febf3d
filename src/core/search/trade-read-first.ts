import type { Hit } from './results.ts';

/** Great domains of ROME of who works on a farm, in a craft or in a shop; that of industry. */
const craft = /^[ABD]\d/u;
const industry = /^H\d/u;

/** Whether a record is of crafts alone: its own trade, or each of those that it leads to. */
function isOfCraft({ id, card }: Hit): boolean {
  if (card.kind === 'occupation') return craft.test(id);
  return (
    card.kind === 'pathway' && card.occupations.length > 0 && card.occupations.every((one) => craft.test(one))
  );
}

/** Among so many, the last trade of the works has those of crafts behind it. */
const nearest = 5;

/**
 * What a search found for a name that no record bears, the trade that its words were read as (`code`) first: "opérateur de production
 * fromagerie" is of the works. Beside a trade of industry, those of a farm, a craft or a shop come after the others of the works, and their
 * certificates last. As it was where no trade was read.
 */
export function tradeReadFirst(hits: readonly Hit[], code: string | null): Hit[] {
  const own = hits.filter(({ id }) => id === code);
  const others = hits.filter(({ id }) => id !== code);
  if (own.length === 0 || !industry.test(code ?? '')) return [...own, ...others];
  const crafts = others.filter(isOfCraft);
  const made = [...own, ...others.filter((one) => !isOfCraft(one))];
  const behind = made.slice(0, nearest).findLastIndex(({ kind }) => kind === 'occupation') + 1;
  return [
    ...made.slice(0, behind),
    ...crafts.filter(({ kind }) => kind === 'occupation'),
    ...made.slice(behind),
    ...crafts.filter(({ kind }) => kind !== 'occupation'),
  ];
}

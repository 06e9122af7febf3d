/** Records in their order, those whose id is refused after the others. */
export const refusedLast = <T extends { id: string }>(
  records: readonly T[],
  refused: readonly string[],
): T[] => [...records].sort((a, b) => Number(refused.includes(a.id)) - Number(refused.includes(b.id)));

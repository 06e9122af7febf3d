/** What holds something that is not written down yet says it here; a page that never loaded it has nothing to lose. */
const holders: (() => object | null)[] = [];

/** `holder`: what would be lost now, `null` when nothing would. */
export function warnFor(holder: () => object | null): void {
  holders.push(holder);
}

/** What would be lost if the page were left now. */
export const unsavedNow = (): object | null =>
  holders.map((holder) => holder()).find((held) => held !== null) ?? null;

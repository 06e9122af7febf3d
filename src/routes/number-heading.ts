/** The heading of a number that has no page: our words, then its official title (French) where it is known. */
export type NumberHeading = { text: string; title?: string };

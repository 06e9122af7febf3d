/** What an address says of who has no trade yet: `?de=debut`. */
export const beginning = 'debut';

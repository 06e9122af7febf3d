/** What the address of the page asks, read now. */
export const paramsHere = (): URLSearchParams => new URLSearchParams(location.search);

/** French has no prefix; English pages live under /en. */
export function match(param: string): boolean {
  return param === 'en';
}

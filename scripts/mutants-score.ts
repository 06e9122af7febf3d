/** What became of a changed rule, in Stryker's words. */
export type MutantStatus =
  'Killed' | 'Timeout' | 'Survived' | 'NoCoverage' | 'CompileError' | 'RuntimeError' | 'Ignored' | 'Pending';

/** The share of changed rules that a test noticed, among those that could run; what no test reaches counts as unnoticed. */
export function scoreLine(folder: string, statuses: readonly MutantStatus[]): string {
  const count = (...wanted: MutantStatus[]): number =>
    statuses.filter((status) => wanted.includes(status)).length;
  const noticed = count('Killed', 'Timeout');
  const all = noticed + count('Survived', 'NoCoverage');
  if (all === 0) return `${folder} : rien à changer`;
  return `${folder} : ${((100 * noticed) / all).toFixed(1)} % (${noticed} sur ${all})`;
}

/** Whether a declaration belongs to the one in `share` that is tried, by its own text alone: the same ones each time, whatever stands beside it. */
export function isDrawn(text: string, share: number): boolean {
  const lot = Array.from(text).reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 99_991, 7);
  return lot % share === 0;
}

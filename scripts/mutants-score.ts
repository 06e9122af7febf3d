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

/** One file in `share`, by a draw that does not depend on what stands beside it: the same files each time. */
export function drawn(files: readonly string[], share: number): string[] {
  const lot = (file: string): number =>
    Array.from(file).reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7);
  return files.filter((file) => lot(file) % share === 0);
}

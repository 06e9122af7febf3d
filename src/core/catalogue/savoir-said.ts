/** What savoirs named by a foreign name or by letters are called at work: ours, in square brackets. */
const saidAtWork: readonly (readonly [RegExp, string])[] = [
  [/\(HACCP\)$/u, 'hygiène des aliments : analyse des dangers, points critiques'],
  [/\(BPF\)$/u, 'médicaments, cosmétiques, aliments : hygiène et traçabilité de chaque lot'],
];

/** A savoir of ROME as a page says it: with what it is called at work, where its name does not tell. */
export function savoirSaid(label: string): string {
  const ours = saidAtWork.find(([name]) => name.test(label))?.[1];
  return ours === undefined ? label : `${label} [${ours}]`;
}

import type { Meta } from '#core/catalogue/meta.ts';

/** More than this share of what a source gave before must not be lost unawares. */
const MOST = 0.1;
const facts = [
  'pathways',
  'numbered',
  'unnumbered',
  'blocs',
  'superseded',
  'occupations',
  'skills',
  'fineSkills',
];

/** What an import lost against the catalogue it would replace, one sentence per source; empty when all is well. */
export function losses(before: Pick<Meta, 'read' | 'counts'>, now: Pick<Meta, 'read' | 'counts'>): string[] {
  const sources = Object.entries(before.read ?? {}).map(([source, count]) =>
    loss(source, 'lignes', count, now.read?.[source] ?? 0),
  );
  const counts = facts.map((name) => {
    const count = before.counts[name];
    const left = now.counts[name];
    return count === undefined || left === undefined
      ? undefined
      : loss(name, 'dans le catalogue', count, left);
  });
  return [...sources, ...counts].filter((line) => line !== undefined);
}

function loss(what: string, unit: string, before: number, now: number): string | undefined {
  if (now >= before * (1 - MOST)) return undefined;
  return `${what} : ${now} ${unit} au lieu de ${before}`;
}

const needed = new Set(['rncp-standard', 'rncp-xml']);
const isWatched = (source: string): boolean =>
  needed.has(source) || source === 'certif-info' || source.startsWith('rome-');

/** The sources of which rows were read and none was kept, and those without which there is no catalogue. */
export function gutted(
  sources: readonly (readonly [string, { file: string; read: number; kept: number }])[],
): string[] {
  return sources
    .filter(([source, { read, kept }]) => isWatched(source) && kept === 0 && (read > 0 || needed.has(source)))
    .map(([, { file, read }]) =>
      read === 0 ? `${file} ne contient aucune fiche` : `${file} : aucune des ${read} lignes n'est lisible`,
    );
}

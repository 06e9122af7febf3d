import type { Curated } from './curated.ts';
import type { RawRecord } from './raw.ts';
import { registerOf } from '../catalogue/number.ts';
import { fold } from '../text/fold.ts';

/**
 * The kind of a record. In order: what a person wrote (`pathway-branches.json`), the mark in the title (CQPI, CQPM, CQP),
 * the official abbreviation. A CQP certified by a metallurgy body stays a CQP unless curated says CQPM.
 */
export function kindReader(curated: Curated): (record: RawRecord) => string | null {
  const byHand = new Map(curated.pathwayBranches.flatMap(({ id, kind }) => (kind ? [[id, kind]] : [])));
  const known = new Set(curated.kinds.map(({ id }) => id));
  const byAbbreviation = new Map(
    curated.kinds.flatMap(({ id, abbreviations }) => abbreviations.map((text) => [fold(text), id])),
  );
  return (record) => {
    const kind =
      byHand.get(record.id) ??
      kindInTitle(record.title) ??
      (record.abbreviation === null ? titleOnDemand(record) : byAbbreviation.get(fold(record.abbreviation)));
    return kind !== undefined && known.has(kind) ? kind : null;
  };
}

/** Many bodies use the same words: the same title on demand is not the same certificate (see `title-succession.ts`). */
export const registeredTitle = 'titre-rncp';

function titleOnDemand({ id }: RawRecord): string | undefined {
  return registerOf(id) === 'rncp' ? registeredTitle : undefined;
}

/** `CQPI agent logistique`, `Agent logistique (CQPI)`, `Certificat de qualification professionnelle …`. */
export function kindInTitle(title: string): 'cqp' | 'cqpi' | 'cqpm' | undefined {
  const text = fold(title).trim();
  const code = /^\(?(cqp[im]?)\b/.exec(text)?.[1];
  const inBrackets = /\((cqp[im]?)\)/.exec(text)?.[1];
  for (const kind of ['cqpi', 'cqpm', 'cqp'] as const) if (code === kind || inBrackets === kind) return kind;
  if (/^certificat de qualification professionnelle inter-?branches\b/.test(text)) return 'cqpi';
  if (/^certificat de qualification professionnelle de la metallurgie\b/.test(text)) return 'cqpm';
  return text.startsWith('certificat de qualification professionnelle') ? 'cqp' : undefined;
}

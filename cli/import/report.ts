import { registerOf } from '#core/catalogue/number.ts';
import type { Catalogue } from '#core/catalogue/files.ts';
import type { Issue } from '#core/catalogue/issue.ts';
import { issueLine } from '../issue-line.ts';
import type { ImportLog, SourceReport } from './log.ts';

const SHOWN = 20;

/** What the import did, in French, for people. */
export function importReport(catalogue: Catalogue, log: ImportLog, out: string): string {
  const sections = [
    ['Lu', log.sources.map(sourceLine)],
    ['Remarques', log.remarks.map((remark) => `  ${remark}`)],
    [
      'Périmètre',
      catalogue.meta.scope.map(
        ({ labelFr, kept, setAside }) => `  ${labelFr} : ${kept} gardés${reasons(setAside, scopeReasons)}`,
      ),
    ],
    ['Problèmes', issueLines(log, catalogue)],
    ['Catalogue', Object.entries(catalogue.meta.counts).map(([name, count]) => `  ${name} : ${count}`)],
  ] as const;
  const text = sections
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => `${title}\n${lines.join('\n')}`);
  return `${text.join('\n\n')}\n\nCatalogue écrit dans ${out}\n`;
}

function sourceLine({ file, read, kept, setAside }: SourceReport): string {
  return `  ${file} : ${read} lus, ${kept} gardés${reasons(setAside, {})}`;
}

const scopeReasons: Readonly<Record<string, string>> = {
  excluded: 'exclus à la main',
  'no-branch': 'sans branche connue',
  'no-family-occupation': 'sans métier d’une famille',
  'above-max-level': 'au-dessus du niveau maximal',
  'charter-out-of-scope': 'charte hors périmètre',
  'same-as-rncp': 'déjà au RNCP sous le même titre',
  'not-rncp': 'hors RNCP',
};

function reasons(
  setAside: Readonly<Record<string, number>>,
  words: Readonly<Record<string, string>>,
): string {
  const parts = Object.entries(setAside).map(([reason, count]) => `${count} ${words[reason] ?? reason}`);
  return parts.length === 0 ? '' : ` ; écartés : ${parts.join(', ')}`;
}

/** The issues of records that the catalogue keeps come first. */
function issueLines({ issues }: ImportLog, { pathways, superseded }: Catalogue): string[] {
  const kept = new Set([...pathways, ...superseded].map(({ id }) => id));
  const weight = ({ record }: Issue): number =>
    record === undefined || kept.has(record) || registerOf(record) === null ? 0 : 1;
  const lines = [...issues]
    .sort((a, b) => weight(a) - weight(b))
    .slice(0, SHOWN)
    .map(issueLine);
  return issues.length > SHOWN
    ? [...lines, `  … et ${issues.length - SHOWN} autres (liste entière avec --json)`]
    : lines;
}

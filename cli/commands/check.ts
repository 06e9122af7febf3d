import { command } from '../command.ts';
import { loadCatalogue } from '../catalogue-folder.ts';
import { checkFacts } from '#core/catalogue/facts.ts';
import type { Catalogue } from '#core/catalogue/files.ts';
import type { Issue } from '#core/catalogue/issue.ts';
import { checkReferences } from '#core/catalogue/references.ts';
import { issueLine } from '../issue-line.ts';

const usage =
  'Usage : edec check [dossier] [--json]\n\nContrôle un catalogue (par défaut data/catalogue) : schéma, références, faits.\n';
const SHOWN = 200;

/** `edec check`: 0 when the catalogue holds, 1 with the list of what does not. */
export const runCheck = command(
  { usage, options: { json: { type: 'boolean' } }, positionals: 1 },
  async ({ values, positionals: [folder = 'data/catalogue'] }, io) => {
    const loaded = await loadCatalogue(folder);
    const { catalogue } = loaded;
    const between = catalogue ? [...checkReferences(catalogue), ...checkFacts(catalogue)] : [];
    const issues = loaded.withLines([...loaded.issues, ...between]);
    if (values.json)
      io.out(
        `${JSON.stringify({ folder, ok: issues.length === 0, counts: catalogue?.meta.counts ?? null, issues })}\n`,
      );
    else io.out(report(folder, catalogue, issues));
    return issues.length === 0 ? 0 : 1;
  },
);

function report(folder: string, catalogue: Catalogue | undefined, issues: readonly Issue[]): string {
  if (issues.length === 0) {
    const { pathways = 0, superseded = 0, occupations = 0 } = catalogue?.meta.counts ?? {};
    return `${folder} : en ordre (${pathways} parcours, ${superseded} anciens numéros, ${occupations} métiers).\n`;
  }
  const lines = issues.slice(0, SHOWN).map(issueLine);
  const more = issues.length > SHOWN ? [`  … et ${issues.length - SHOWN} autres`] : [];
  return `${folder} : ${issues.length} problème(s).\n${[...lines, ...more].join('\n')}\n`;
}

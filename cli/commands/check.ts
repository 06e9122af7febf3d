import { command } from '../command.ts';
import { loadCatalogue } from '../catalogue-folder.ts';
import { checkFacts } from '#core/catalogue/facts.ts';
import type { Catalogue } from '#core/catalogue/files.ts';
import type { Issue } from '#core/catalogue/issue.ts';
import { checkReferences } from '#core/catalogue/references.ts';
import { isDay } from '#core/catalogue/ids.ts';
import { pastReview } from '#core/catalogue/review.ts';
import { Usage } from '../errors.ts';
import { issueLine } from '../issue-line.ts';
import { checkMoves } from '../moves-file.ts';

const usage =
  'Usage : edec check [dossier] [--today AAAA-MM-JJ] [--json]\n\nContrôle un catalogue (par défaut data/catalogue) : schéma, références, faits. Ce dont la date de révision est passée est\nsignalé, sans être une erreur.\n';
const SHOWN = 200;

/** `edec check`: 0 when the catalogue holds, 1 with the list of what does not. */
export const runCheck = command(
  { usage, options: { json: { type: 'boolean' }, today: { type: 'string' } }, positionals: 1 },
  async ({ values, positionals: [folder = 'data/catalogue'] }, io) => {
    const today = values.today ?? new Date().toISOString().slice(0, 10);
    if (!isDay(today)) throw new Usage(`--today attend un jour AAAA-MM-JJ, et non : ${today}`);
    const loaded = await loadCatalogue(folder, io.err);
    const { catalogue } = loaded;
    const between = catalogue
      ? [...checkReferences(catalogue), ...checkFacts(catalogue), ...(await checkMoves(folder))]
      : [];
    const issues = loaded.withLines([...loaded.issues, ...between]);
    const warnings = loaded.withLines(catalogue ? pastReview(catalogue, today) : []);
    if (values.json)
      io.out(
        `${JSON.stringify({ folder, ok: issues.length === 0, counts: catalogue?.meta.counts ?? null, issues, warnings })}\n`,
      );
    else io.out(`${report(folder, catalogue, issues)}${remarks(warnings)}`);
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

const remarks = (warnings: readonly Issue[]): string =>
  warnings.length === 0
    ? ''
    : `À relire : ${warnings.length} fiche(s).\n${warnings.map(issueLine).join('\n')}\n`;

import { readFile } from 'node:fs/promises';
import { lookup } from '#core/catalogue/lookup.ts';
import { asOf } from '#core/catalogue/status.ts';
import { knownIn } from '#core/profile/reconcile.ts';
import type { TextFinding } from '#core/profile/reading/findings.ts';
import { TextReader } from '#core/profile/reading/read-text.ts';
import { withoutMark } from '../batch.ts';
import { readCatalogue } from '../catalogue.ts';
import { command } from '../command.ts';
import { Usage } from '../errors.ts';
import { readForms } from '../text-forms.ts';
import { readToday } from '../today.ts';

const usage = `Usage : edec text <fichier> [--json] [--today AAAA-MM-JJ] [--catalogue dossier]

Lit un texte (CV, annonce, certificat de travail, message) : métiers et leurs années, diplômes, permis et habilitations,
méthodes, outils, langues, gestes. Chaque élément dit les mots du texte dont il vient.
`;

/** `edec text`. */
export const runText = command(
  {
    usage,
    options: {
      json: { type: 'boolean' },
      today: { type: 'string' },
      catalogue: { type: 'string', default: 'data/catalogue' },
    },
    positionals: 1,
  },
  async ({ values, positionals: [file] }, io) => {
    if (file === undefined) throw new Usage('donnez un fichier : edec text cv.txt');
    const today = readToday(values.today);
    const ways = lookup(asOf(await readCatalogue(values.catalogue), today));
    const reader = new TextReader(ways, knownIn(ways).numbers, await readForms());
    const findings = reader.read(withoutMark(await readFile(file, 'utf8')), today);
    io.out(values.json ? `${JSON.stringify({ findings })}\n` : page(findings));
    return 0;
  },
);

const kinds: Record<TextFinding['kind'], string> = {
  occupation: 'métier',
  certification: 'diplôme',
  diploma: 'diplôme',
  licence: 'permis',
  method: 'méthode',
  tool: 'outil',
  language: 'langue',
  skill: 'geste',
  knowledge: 'savoir',
};

function page(findings: readonly TextFinding[]): string {
  const rows = findings.map((finding) => {
    const years = 'years' in finding && finding.years ? `, ${finding.years} an(s)` : '';
    const year = 'year' in finding && finding.year ? `, ${finding.year}` : '';
    return `  ${kinds[finding.kind].padEnd(8)} ${finding.id.padEnd(12)} ${finding.label}${years}${year} (« ${finding.words} »)`;
  });
  return rows.length === 0 ? 'Rien n’a été lu dans ce texte.\n' : `${rows.join('\n')}\n`;
}

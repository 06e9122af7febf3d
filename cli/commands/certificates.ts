import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { registerFile } from '#core/catalogue/known-number.ts';
import { openShelf, resolveText } from '#core/certificates/open.ts';
import type { Answer, Certificate } from '#core/certificates/resolve.ts';
import { answersCsv, countAnswers, sortOf, answerSorts } from '#core/certificates/table.ts';
import { factWords } from '#core/words/catalogue.ts';
import { withoutMark } from '../batch.ts';
import { readCatalogue } from '../catalogue.ts';
import { command } from '../command.ts';
import { Fatal, Usage } from '../errors.ts';
import { readToday } from '../today.ts';

const usage = `Usage : edec certificates <fichier> [--json|--csv] [--today AAAA-MM-JJ] [--catalogue dossier]

Lit des numéros et des intitulés de certificats, un par ligne (2 000 au plus) : état au jour dit, suite, blocs, secteurs.
`;

const outside: Record<Certificate['scope'], string> = {
  in: '',
  old: '',
  next: ' (hors du catalogue, sa suite y est)',
  out: ' (hors du périmètre)',
};

/** `edec certificates`. */
export const runCertificates = command(
  {
    usage,
    options: {
      json: { type: 'boolean' },
      csv: { type: 'boolean' },
      today: { type: 'string' },
      catalogue: { type: 'string', default: 'data/catalogue' },
    },
    positionals: 1,
  },
  async ({ values, positionals: [file] }, io) => {
    if (file === undefined) throw new Usage('donnez un fichier : edec certificates certificats.txt');
    if (values.json && values.csv) throw new Usage('donnez --json ou --csv, pas les deux');
    const today = readToday(values.today);
    const text = withoutMark(await readFile(file, 'utf8'));
    const shelf = openShelf(
      await readCatalogue(values.catalogue),
      await readRegister(values.catalogue),
      today,
    );
    const answers = resolveText(shelf, text);
    if (values.json) io.out(`${JSON.stringify({ today, counts: countAnswers(answers), answers })}\n`);
    else io.out(values.csv ? answersCsv(answers, (evidence) => factWords[evidence].fr) : page(answers));
    return 0;
  },
);

async function readRegister(folder: string): Promise<string[]> {
  const path = join(folder, registerFile);
  const read = v.safeParse(v.array(v.string()), JSON.parse(await readFile(path, 'utf8')));
  if (!read.success)
    throw new Fatal(`liste des numéros illisible : ${path} (edec import --register la refait)`);
  return read.output;
}

function page(answers: readonly Answer[]): string {
  const lines = answers.map((answer) => {
    const records = answer.certificates.map(
      ({ id, title, chain, current, sameTitle, scope, unconfirmed, absentOn }) => {
        const next =
          current.length > 0
            ? ` -> ${current.map((step) => step.id).join(', ')}`
            : chain.map((step) => ` -> ${step.id} (terminée)`).join('');
        const doubt = [
          ...(unconfirmed === null ? [] : [` ; non confirmé depuis le ${unconfirmed}`]),
          ...(absentOn === null ? [] : [` ; absent de la liste des fiches actives du ${absentOn}`]),
        ].join('');
        const same =
          sameTitle.length > 0
            ? ` ; même intitulé, à confirmer : ${sameTitle.map((step) => step.id).join(', ')}`
            : '';
        return `    ${id} ${title}${next}${same}${doubt}${outside[scope]}`;
      },
    );
    return [`${answer.text} : ${answerSorts[sortOf(answer)]}`, ...records].join('\n');
  });
  return `${lines.join('\n')}\n`;
}

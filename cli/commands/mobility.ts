import * as v from 'valibot';
import { buildMobility, mobility, type Move } from '#core/match/mobility.ts';
import { readArgs } from '../args.ts';
import { answerLines, inputLines } from '../batch.ts';
import { readCatalogue } from '../catalogue.ts';
import { Fatal, Usage } from '../errors.ts';
import type { Io } from '../io.ts';
import { Limit, readLimit, readLine } from '../search-answer.ts';

const usage = `Usage : edec mobility <code ROME> [--limit N] [--json] [--catalogue dossier]
        edec mobility --batch < demandes.jsonl

Classe les métiers où l'on peut aller, d'après les compétences seulement.
--batch lit une demande JSON par ligne {"from"|"occupation","limit"?} et répond une ligne JSON à chacune.
`;

const Line = v.pipe(
  v.object({
    from: v.optional(v.string('un code du ROME')),
    occupation: v.optional(v.string('un code du ROME')),
    limit: v.optional(v.nullable(Limit)),
  }),
  v.check(({ from, occupation }) => from !== undefined || occupation !== undefined, 'from : un code du ROME'),
);

const options = {
  limit: { type: 'string' },
  json: { type: 'boolean' },
  batch: { type: 'boolean' },
  catalogue: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** `edec mobility`. */
export async function runMobility(args: readonly string[], io: Io, lines = inputLines): Promise<number> {
  const { values, positionals } = readArgs(args, options, true);
  if (values.help) {
    io.out(usage);
    return 0;
  }
  const [code] = positionals;
  if (positionals.length > 1) throw new Usage(`un seul métier à la fois : ${positionals.join(' ')}`);
  if (!values.batch && code === undefined) throw new Usage('donnez un code ROME : edec mobility H2102');
  const limit = readLimit(values.limit);
  const catalogue = await readCatalogue(values.catalogue ?? 'data/catalogue');
  const space = buildMobility(catalogue);
  const ask = (from: string, most: number) => {
    const to = mobility(space, from.toUpperCase(), most);
    if (!to) throw new Fatal(`métier inconnu : ${from} (attendu : un code du ROME, comme H2102)`);
    return { from: from.toUpperCase(), to };
  };
  if (values.batch) {
    await answerLines(lines(), io, (asked) => {
      const line = readLine(Line, asked);
      return ask(line.from ?? line.occupation ?? '', line.limit ?? limit);
    });
    return 0;
  }
  const answer = ask(code ?? '', limit);
  const labels = new Map(catalogue.occupations.map((occupation) => [occupation.code, occupation.label]));
  io.out(values.json ? `${JSON.stringify(answer)}\n` : page(answer.to, labels));
  return 0;
}

function page(moves: readonly Move[], labels: ReadonlyMap<string, string>): string {
  const rows = moves.map(
    ({ code, shared, missing }) =>
      `  ${code}  ${labels.get(code) ?? ''} (${shared.length} en commun, ${missing.length} à acquérir)`,
  );
  return rows.length === 0 ? 'Aucun métier proche.\n' : `${rows.join('\n')}\n`;
}

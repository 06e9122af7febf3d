import { emptyQuery, tidyText, type Show } from '#core/search/query.ts';
import type { Engine } from '#core/search/engine.ts';
import type { Results } from '#core/search/results.ts';
import { search } from '#core/search/search.ts';
import { readArgs } from '../args.ts';
import { answerLines, inputLines } from '../batch.ts';
import { Usage } from '../errors.ts';
import type { Io } from '../io.ts';
import { readLimit, readLine, SearchLine, type Answer } from '../search-answer.ts';
import { loadEngine } from '../search-engine.ts';

const usage = `Usage : edec search "<mots>" [--kind pathway|occupation] [--limit N] [--json] [--catalogue dossier]
        edec search --batch < demandes.jsonl

Cherche parcours et métiers : mots, numéro (RNCP36376, 36376, H2102), diplôme (« bac pro maintenance »).
--batch lit une demande JSON par ligne {"query","kind"?,"limit"?} et répond une ligne JSON à chacune.
`;

/** `edec search`. */
export async function runSearch(args: readonly string[], io: Io, lines = inputLines): Promise<number> {
  const { values, positionals } = readArgs(
    args,
    {
      kind: { type: 'string' },
      limit: { type: 'string' },
      json: { type: 'boolean' },
      batch: { type: 'boolean' },
      catalogue: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
    true,
  );
  if (values.help) {
    io.out(usage);
    return 0;
  }
  const kind = readKind(values.kind);
  const limit = readLimit(values.limit);
  const query = positionals.join(' ');
  if (!values.batch && query === '') throw new Usage('dites ce que vous cherchez : edec search "soudeur"');
  const engine = await loadEngine(values.catalogue ?? 'data/catalogue');
  if (values.batch) {
    await answerLines(lines(), io, (asked) => {
      const line = readLine(SearchLine, asked);
      return toAnswer(line.query, ask(engine, line.query, line.kind ?? kind, line.limit ?? limit));
    });
    return 0;
  }
  const results = ask(engine, query, kind, limit);
  io.out(values.json ? `${JSON.stringify(toAnswer(query, results))}\n` : page(results));
  return 0;
}

function readKind(kind: string | undefined): Show {
  if (kind === undefined) return 'all';
  if (kind === 'pathway' || kind === 'occupation') return kind;
  throw new Usage(`--kind attend pathway ou occupation : ${kind}`);
}

function ask(engine: Engine, query: string, show: Show, limit: number): Results {
  return search(engine, { ...emptyQuery(), text: tidyText(query), show }, limit);
}

/** Old numbers are pathways for who reads the answer. */
function toAnswer(query: string, { hits }: Results): Answer {
  const results = hits.map(({ kind, id, title, score }) => ({
    kind: kind === 'occupation' ? 'occupation' : 'pathway',
    id,
    title,
    score,
  }));
  return { query, results };
}

const kindNames = { pathway: 'parcours', occupation: 'métier', superseded: 'ancien numéro' } as const;

function page({ hits, total, expiredTotal, recognised, corrections, didYouMean }: Results): string {
  const notes = [
    ...recognised.map(({ typed, relaxed }) =>
      relaxed ? `« ${typed} » : rien à ce niveau ou de ce type, non filtré.` : `Filtre : ${typed}.`,
    ),
    ...corrections.map(({ typed, used }) => `« ${typed} » lu « ${used} ».`),
    ...(didYouMean === null ? [] : [`Vouliez-vous dire « ${didYouMean} » ?`]),
  ];
  const rows = hits.map(({ kind, id, title, alsoKnownAs }) => {
    const other = alsoKnownAs === null ? '' : ` (${alsoKnownAs})`;
    return `  ${id.padEnd(10)} ${kindNames[kind].padEnd(13)} ${title}${other}`;
  });
  const old =
    expiredTotal === 0 ? '' : ` ; à part, ${expiredTotal} ancien(s) numéro(s) ou parcours expiré(s)`;
  return `${[...notes, `${total} résultat(s)${old}`, ...rows].join('\n')}\n`;
}

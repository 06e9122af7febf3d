import { tidyText } from '#core/search/query.ts';
import { suggest, type Suggestion } from '#core/search/suggest.ts';
import { readArgs } from '../args.ts';
import { answerLines, inputLines } from '../batch.ts';
import { Usage } from '../errors.ts';
import type { Io } from '../io.ts';
import { readLimit, readLine, SuggestLine, type Answer } from '../search-answer.ts';
import { loadEngine } from '../search-engine.ts';

const usage = `Usage : edec suggest "<début de saisie>" [--limit N] [--json] [--catalogue dossier]
        edec suggest --batch < demandes.jsonl

Propose métiers, compétences, secteurs et parcours pour ce qui est en train d'être tapé.
--batch lit une demande JSON par ligne {"query"|"typed","limit"?} et répond une ligne JSON à chacune.
`;

const kindNames = {
  occupation: 'métier',
  skill: 'compétence',
  sector: 'secteur',
  pathway: 'parcours',
} as const;

/** `edec suggest`. */
export async function runSuggest(args: readonly string[], io: Io, lines = inputLines): Promise<number> {
  const { values, positionals } = readArgs(
    args,
    {
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
  const limit = readLimit(values.limit);
  const typed = positionals.join(' ');
  if (!values.batch && typed === '') throw new Usage('donnez un début de saisie : edec suggest "soud"');
  const engine = await loadEngine(values.catalogue ?? 'data/catalogue');
  if (values.batch) {
    await answerLines(lines(), io, (asked) => {
      const line = readLine(SuggestLine, asked);
      const text = line.query ?? line.typed ?? '';
      return toAnswer(text, suggest(engine, tidyText(text), { limit: line.limit ?? limit }));
    });
    return 0;
  }
  const suggestions = suggest(engine, tidyText(typed), { limit });
  io.out(values.json ? `${JSON.stringify(toAnswer(typed, suggestions))}\n` : page(suggestions));
  return 0;
}

function toAnswer(query: string, suggestions: readonly Suggestion[]): Answer {
  return {
    query,
    results: suggestions.map(({ kind, id, label, score }) => ({ kind, id, title: label, score })),
  };
}

function page(suggestions: readonly Suggestion[]): string {
  const rows = suggestions.map(
    ({ kind, id, label }) => `  ${id.padEnd(22)} ${kindNames[kind].padEnd(11)} ${label}`,
  );
  return rows.length === 0 ? 'Aucune proposition.\n' : `${rows.join('\n')}\n`;
}

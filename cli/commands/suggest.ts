import type { Engine } from '#core/search/engine.ts';
import { kindWords } from '#core/words/catalogue.ts';
import { inLang } from '#core/words/lang.ts';
import { tidyText } from '#core/search/query.ts';
import { suggest, type Suggestion } from '#core/search/suggest.ts';
import { askingCommand } from '../command.ts';
import { Usage } from '../errors.ts';
import { readLine, SuggestLine, type SearchAnswer } from '../search-answer.ts';
import { loadEngine } from '../search-engine.ts';

const usage = `Usage : edec suggest "<début de saisie>" [--limit N] [--json] [--catalogue dossier]
        edec suggest --batch < demandes.jsonl

Propose métiers, compétences, secteurs et parcours pour ce qui est en train d'être tapé.
--batch lit une demande JSON par ligne {"query"|"typed","limit"?} et répond une ligne JSON à chacune.
`;

const kindNames = inLang(kindWords, 'fr');

/** `edec suggest`. */
export const runSuggest = askingCommand({
  usage,
  options: {},
  positionals: Infinity,
  check: ({ positionals, batch }) => {
    if (!batch && positionals.join('') === '')
      throw new Usage('donnez un début de saisie : edec suggest "soud"');
  },
  load: loadEngine,
  one: (engine, { positionals }, limit) => ask(engine, positionals.join(' '), limit),
  line: (engine, asked, limit) => {
    const { query, typed, limit: most } = readLine(SuggestLine, asked);
    return toAnswer(ask(engine, query ?? typed ?? '', most ?? limit));
  },
  json: toAnswer,
  page: (_, { suggestions }) => page(suggestions),
});

type Asked = { query: string; suggestions: Suggestion[] };

function ask(engine: Engine, query: string, limit: number): Asked {
  return { query, suggestions: suggest(engine, tidyText(query), { limit }) };
}

function toAnswer({ query, suggestions }: Asked): SearchAnswer {
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

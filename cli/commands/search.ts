import { kindWords } from '#core/words/catalogue.ts';
import { inLang } from '#core/words/lang.ts';
import { emptyQuery, tidyText, type Show } from '#core/search/query.ts';
import type { Engine } from '#core/search/engine.ts';
import type { Card, Results } from '#core/search/results.ts';
import { searchSaid } from '#core/search/search.ts';
import { askingCommand } from '../command.ts';
import { Usage } from '../errors.ts';
import { readLine, SearchLine, type SearchAnswer } from '../search-answer.ts';
import { loadEngine } from '../search-engine.ts';

const usage = `Usage : edec search "<mots>" [--kind pathway|occupation] [--limit N] [--json] [--today AAAA-MM-JJ] [--catalogue dossier]
        edec search --batch < demandes.jsonl

Cherche parcours et métiers : mots, numéro (RNCP36376, 36376, H2102), diplôme (« bac pro maintenance »).
--batch lit une demande JSON par ligne {"query","kind"?,"limit"?} et répond une ligne JSON à chacune.
`;

/** `edec search`. */
export const runSearch = askingCommand({
  usage,
  options: { kind: { type: 'string' } },
  positionals: Infinity,
  check: ({ values, positionals, batch }) => {
    readKind(values.kind);
    if (!batch && positionals.join('') === '')
      throw new Usage('dites ce que vous cherchez : edec search "soudeur"');
  },
  load: loadEngine,
  one: (engine, { values, positionals }, limit) => {
    const query = positionals.join(' ');
    return { query, results: ask(engine, query, readKind(values.kind), limit) };
  },
  line: (engine, asked, limit) => {
    const { query, kind, limit: most } = readLine(SearchLine, asked);
    return toAnswer({ query, results: ask(engine, query, kind ?? 'all', most ?? limit) });
  },
  json: toAnswer,
  page: (_, { results }) => page(results),
});

function readKind(kind: string | undefined): Show {
  if (kind === undefined) return 'all';
  if (kind === 'pathway' || kind === 'occupation') return kind;
  throw new Usage(`--kind attend pathway ou occupation : ${kind}`);
}

function ask(engine: Engine, query: string, show: Show, limit: number): Results {
  return searchSaid(engine, { ...emptyQuery(), text: tidyText(query), show }, limit);
}

/** Old numbers are pathways for who reads the answer. */
function toAnswer({ query, results }: { query: string; results: Results }): SearchAnswer {
  const hits = results.hits.map(({ kind, id, title, score }) => ({
    kind: kind === 'occupation' ? 'occupation' : 'pathway',
    id,
    title,
    score,
  }));
  return { query, read: results.read, results: hits };
}

const kindsRead = {
  number: 'numéro',
  situation: 'situation',
  intention: 'intention',
  move: 'changement d’industrie',
  scheme: 'dispositif',
  opco: 'Opco',
  idcc: 'convention collective',
  sector: 'secteur',
  english: 'anglais',
  unknown: 'non compris',
} as const;

const kindNames = inLang(kindWords, 'fr');

const endOf = (card: Card): string =>
  card.kind === 'pathway' && card.status === 'inactive' && card.ends ? ` (terminée le ${card.ends})` : '';

function page({ hits, total, expiredTotal, read, recognised, corrections, didYouMean }: Results): string {
  const notes = [
    ...read.map(
      ({ kind, value, typed, path }) =>
        `Lu : ${kindsRead[kind]} « ${typed} »${value === typed ? '' : ` (${value})`}${path === null ? '' : `, voir ${path}`}.`,
    ),
    ...recognised.map(({ typed, relaxed }) =>
      relaxed ? `« ${typed} » : rien à ce niveau ou de ce type, non filtré.` : `Filtre : ${typed}.`,
    ),
    ...corrections.map(({ typed, used }) => `« ${typed} » lu « ${used} ».`),
    ...(didYouMean === null ? [] : [`Vouliez-vous dire « ${didYouMean} » ?`]),
  ];
  const rows = hits.map(({ kind, id, title, alsoKnownAs, card }) => {
    const other = alsoKnownAs === null ? '' : ` (${alsoKnownAs})`;
    return `  ${id.padEnd(10)} ${kindNames[kind].padEnd(13)} ${title}${other}${endOf(card)}`;
  });
  const old =
    expiredTotal === 0 ? '' : ` ; à part, ${expiredTotal} ancien(s) numéro(s) ou parcours expiré(s)`;
  return `${[...notes, `${total} résultat(s)${old}`, ...rows].join('\n')}\n`;
}

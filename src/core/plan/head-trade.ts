import type { Ask } from '../search/asked.ts';
import type { Hit, Results } from '../search/results.ts';
import type { Suggestion } from '../search/suggest.ts';
import { meant } from '../search/meant.ts';
import { fold } from '../text/fold.ts';
import { heads, isCommonWho, isRank, saysWho } from '../text/ranks.ts';
import { stem } from '../text/stem.ts';
import { isPoliteWord, isStopWord } from '../text/stop-words.ts';
import { tokenise } from '../text/tokenise.ts';

type Asked = { suggestions: readonly Suggestion[]; results: Pick<Results, 'read' | 'hits'> };

/** Words that say where, before what they say it of: "dans un chantier naval", "chez un grossiste", "pour une laiterie". */
const where =
  /^(?<trade>.+?)\s+(?:dans|chez|(?:pour|sur|à|a|de) (?:une?|la|le|les|des|l['’])|au|aux|du|d['’ ]une?|in an?|at an?)(?![\p{L}])/iu;
/** Those that no name of a trade has: "conducteur du four" is one. */
const sure = /^(?:.+?)\s+(?:dans|chez|(?:pour|sur) (?:une?|la|le|les|des))(?![\p{L}])/iu;
/** Who is exercised in every workshop: what "en" leads to is where, "soudeur en chaudronnerie navale". */
const anywhere =
  /^(?<trade>(?:soudeu|carist|[ée]lectricien|magasini|m[ée]canicien|automaticien|frigoriste|tuyauteu|tourneu|fraiseu|ajusteu|usineu|laborantin)\p{L}*(?: (?!en )\p{L}+){0,2}) en(?![\p{L}])/iu;
/** "technicienne labo, contrôle qualité cosmétique": the trade, then what one does there, where no other who is named. */
const listed = /^(?<trade>[^,;]{4,40}?)\s*[,;]\s*(?<done>\S.*)$/u;

function listedIn(typed: string): RegExpExecArray | null {
  const found = listed.exec(typed);
  return found && !tokenise(found.groups?.done ?? '').some(saysWho) ? found : null;
}
/** Words that say no trade more than the next. */
const vague = new Set(
  'fabrication production ligne lignes machine machines polyvalent polyvalente industriel industrielle'.split(
    ' ',
  ),
);

const telling = (text: string): string[] =>
  tokenise(text).filter((word) => !isStopWord(word) && !isPoliteWord(word));
const firstOf = (title: string): string => stem(tokenise(title)[0] ?? '');
const isVague = (word: string): boolean =>
  heads.has(word) || isCommonWho(word) || isRank(word) || vague.has(word);

const isWho = (word: string): boolean => heads.has(word) || isCommonWho(word);

/** The words of a title, once for the two genders: "Préparateur / Préparatrice de commandes". */
const wordsOf = (title: string): string[] => telling(title.replace(/\s\/\s\S+/u, ''));

/** Whether a name of the trade says no more than the words before the place. */
const isWhole = ({ title, alsoKnownAs }: Hit, head: string): boolean =>
  [title, alsoKnownAs ?? title].some(
    (name) =>
      new Set(wordsOf(name).map(stem)).size <= telling(head).length &&
      (name === title || firstOf(name) === firstOf(head)),
  );

/** Whether the trade found by all the words is of the same name as the one before the place: it may say more of it. */
function isSameName(whole: Hit, { title }: Hit, head: string, typed: string): boolean {
  const names = [whole.title, whole.alsoKnownAs ?? ''].filter((name) => firstOf(name) === firstOf(title));
  const said = new Set(tokenise(typed).map(stem));
  return (
    firstOf(whole.alsoKnownAs ?? '') === firstOf(typed) ||
    names.some(
      (name) =>
        telling(head).length < 2 ||
        wordsOf(name)
          .slice(1)
          .some((word) => said.has(stem(word))),
    )
  );
}

/** Whether a name of a trade has any of the words that follow a head. */
function saysWhere(hit: Hit | undefined, head: string, typed: string): boolean {
  const words = telling(typed.slice(typed.indexOf(head) + head.length)).map(stem);
  const own = new Set(telling(`${hit?.title ?? ''} ${hit?.alsoKnownAs ?? ''}`).map(stem));
  return words.some((word) => own.has(word));
}

const bench = /^laborantin/iu;

/** What a technician is of, before an industry that ends a text: "technicien labo cosmétique". */
function beforeSector(typed: string, { read }: Pick<Results, 'read'>): string {
  const [said, ...others] = read.filter(({ kind }) => kind === 'sector');
  if (said === undefined || others.some(({ value }) => value !== said.value)) return '';
  const words = typed.trim().split(/\s+/u);
  const [last = '', ...before] = [...words].reverse();
  const head = before.reverse().join(' ');
  const isBench = bench.test(head) || (telling(head).length > 1 && /^technicien/iu.test(head));
  return stem(fold(last)) === stem(fold(said.typed)) && isBench ? head : '';
}

/** "conductrice de ligne chez un fromager": who names the place is not who works there. Null where the trade found is not named by the place. */
function ofAMaker(typed: string, head: string, { suggestions, results }: Asked): string | null {
  const who = /^\s+chez (?:une?|des|les|la|le|mon|my)\s+(?<who>.+)$/iu.exec(typed.slice(head.length))?.groups
    ?.who;
  const makers = new Set(tokenise(who ?? '').map(stem));
  const all = meant(typed, suggestions, results, false);
  const taken = results.hits.find(({ id }) => id === all?.id);
  if (!taken || !makers.has(firstOf(taken.title))) return null;
  const own = results.hits.find(
    ({ kind, title }) => kind === 'occupation' && firstOf(title) === firstOf(head),
  );
  return own?.id ?? null;
}

/** "conductrice de ligne dans l’aéronautique": where no trade is called so, all the words find another; what is done says more than where. */
async function ofAnother(
  ask: Ask,
  typed: string,
  head: string,
  { suggestions, results }: Asked,
): Promise<string | null> {
  const [first = '', second] = telling(head);
  if (second === undefined || !isCommonWho(first) || heads.has(first) || !sure.test(typed)) return null;
  const all = meant(typed, suggestions, results, false);
  const taken = results.hits.find(({ id }) => id === all?.id);
  const names = [taken?.title ?? '', taken?.alsoKnownAs ?? ''];
  if (all?.kind !== 'occupation' || names.some((name) => firstOf(name) === firstOf(head))) return null;
  const found = await ask(head);
  const end = found ? meant(head, found.suggestions, found.results, false) : null;
  const own = found?.results.hits.find(({ id }) => id === end?.id);
  return own && firstOf(own.title) === firstOf(head) ? own.id : null;
}

/**
 * "cariste dans un entrepôt de pièces auto": the trade is said first, and what follows says where. Null where no words before a place name a
 * trade, or where all of the words name one of that name.
 */
export async function headTrade(ask: Ask, typed: string, whole: Asked): Promise<string | null> {
  const list = listedIn(typed);
  const led = (list ?? anywhere.exec(typed) ?? where.exec(typed))?.groups?.trade;
  const tail = led === undefined ? beforeSector(typed, whole.results) : '';
  // "soudeur en chaudronnerie, en intérim": the first of a list may say where, too.
  const head = anywhere.exec(led ?? '')?.groups?.trade ?? led ?? tail;
  const words = telling(head);
  if (words.length === 0) return null;
  if (words.every(isVague)) return ofAMaker(typed, head, whole) ?? (await ofAnother(ask, typed, head, whole));
  const found = await ask(head);
  const end = found ? meant(head, found.suggestions, found.results, false) : null;
  const trade = found?.results.hits.find(({ id }) => id === end?.id);
  if (!end || !trade || end.kind !== 'occupation') return null;
  const own = words.some((word) => (saysWho(fold(word)) || bench.test(word)) && !isVague(word));
  const all = meant(typed, whole.suggestions, whole.results, false);
  const other = whole.results.hits.find(({ id }) => id === all?.id);
  // "technicien labo dans une coopérative laitière": the trade that all the words find has nothing of "labo".
  const told = words.filter((word) => !isVague(word)).map(stem);
  const says = (hit: Hit | undefined) =>
    hit !== undefined &&
    tokenise(`${hit.title} ${hit.alsoKnownAs ?? ''}`).some((word) =>
      told.some((one) => stem(word).startsWith(one)),
    );
  // "technicienne de labo dans le cosmétique": the other names no more of where than the one before it.
  const isBeside =
    isWho(words[0] ?? '') &&
    says(trade) &&
    told.length > 0 &&
    !(says(other) && saysWhere(other, head, typed));
  if (
    !isWhole(trade, head) &&
    !((own || isBeside) && (list !== null || tail !== '' || sure.test(typed) || anywhere.test(typed)))
  )
    return null;
  return other &&
    (other.id === trade.id || (!isBeside && !bench.test(head) && isSameName(other, trade, head, typed)))
    ? null
    : trade.id;
}

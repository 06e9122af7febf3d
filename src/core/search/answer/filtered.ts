import { isPoliteWord, isStopWord } from '../../text/stop-words.ts';
import { stem } from '../../text/stem.ts';
import { words } from '../../text/terms.ts';
import { tokenise } from '../../text/tokenise.ts';
import type { Engine } from '../engine.ts';
import type { Query } from '../query.ts';
import { afterDiploma, withoutGoingOn, type AfterDiploma } from '../read/after-diploma.ts';
import { takeFilters } from '../read/filter-words.ts';
import { saysMaking } from '../read/things.ts';
import type { ReadQuestion } from '../read/read.ts';
import type { Read, Recognised, Results } from '../results.ts';
import { wholeIndustrySaid } from '../../catalogue/whole-industry-said.ts';
import { sectorAlone } from '../says-trade.ts';
import { withoutOtherFields } from './apart.ts';
import { assemble } from './assemble.ts';
import { withWorkshop } from './by-workshop.ts';
import { correctionsOf, findByText } from './candidates.ts';
import { didYouMean } from './did-you-mean.ts';
import { everything } from './everything.ts';
import { withoutElsewhere } from './elsewhere.ts';
import { asksOne, withoutFarTrades } from './far-trades.ts';
import { widestFirst } from './general.ts';
import { inFactory } from './in-factory.ts';
import { lighterFirst } from './lighter.ts';
import { withoutLinkedOnly } from './linked.ts';
import { withoutLoneWord } from './lone-word.ts';
import { ofObject } from './of-object.ts';
import { ofSector, sectorsSaid } from './of-sector.ts';
import { withoutRefusedWords } from './refused.ts';
import { afterFirst } from './next-diploma.ts';
import { openFirst, openTo } from './open-to.ts';
import { inSettings, type AskedSetting } from './settings.ts';
import { tellingWords } from './telling.ts';

/** A question, with the conditions of work that it asks for. */
type Asked = ReadQuestion & { settings: readonly AskedSetting[]; after?: AfterDiploma };

/** A diploma of another century is searched as a trade: none of that year is in force. */
const longAgo = /(?<!\d)(?:19[4-9]\d|200[0-5])(?!\d)/u;

/** Words beside a thing that say more than that it is made: "fabrication de chaussures" is understood whole. */
const telling = (text: string): string[] => words(text).filter((word) => !saysMaking(word));

/** What says no trade beside a diploma: "quels CQP", "CAP en 1 an". */
const isIdle = (word: string): boolean =>
  isPoliteWord(word) || isStopWord(word) || /^(?:\d+|ans?|mois|is|certif\w*)$/u.test(word);

/** "BTS agro": where no title of a diploma says an industry, the sectors that all of the words beside it name. */
function ofIndustry(rest: readonly string[], read: readonly Read[]): Recognised | null {
  const typed = rest.filter((word) => !isIdle(word)).join(' ');
  const named = sectorAlone(typed, { read });
  const sectors = wholeIndustrySaid(typed)?.sectors ?? (named === null ? [] : [named]);
  return typed === '' || sectors.length === 0
    ? null
    : { facet: 'sector', values: [...sectors], typed, relaxed: false };
}

/** Of what a diploma that one has is: its title, where its words or its initials say it ("bac pro MEI"); failing that the words. */
function fieldOf(typed: readonly string[], { hits }: Pick<Results, 'hits'>): string[] {
  const telling = typed.filter((word) => !isIdle(word));
  const [title = ''] = hits.map((one) => one.title.split(/ ?[:(]| options? /u)[0] ?? '');
  const named = words(title);
  const isPart = telling.length === 1 && named.some((word) => stem(word) === stem(telling[0] ?? ''));
  return telling.length === 0 || isPart || named.length === 0 ? telling : named;
}

/** Answers the words of a question: those of a diploma or a level filter, unless nothing is found so. */
export function answerFiltered(engine: Engine, query: Query, size: number, question: Asked): Results {
  const { recognised, rest } = takeFilters(question.rest, engine.filterWords);
  const all = [...question.filters, ...recognised];
  const filtered = answerWith(engine, query, size, rest, all, question);
  const after = afterDiploma(query.text);
  const on = after === null ? [] : fieldOf(withoutGoingOn(rest), filtered);
  if (after !== null && on.length > 0) {
    const others = all.filter(({ facet }) => facet !== 'kind');
    const beyond = answerWith(engine, query, size, on, others, { ...question, after });
    if (beyond.total > 0) return beyond;
  }
  const there = filtered.total > 0 || filtered.expiredTotal > 0 ? null : ofIndustry(rest, question.read);
  if (all.length > 0 && there !== null) {
    const within = answerWith(engine, query, size, [], [...all, there], question);
    if (within.total > 0) return within;
  }
  if (all.length === 0 || (filtered.total > 0 && !longAgo.test(query.text))) return filtered;
  const relaxed = all.map((one) => ({ ...one, relaxed: true }));
  const words = rest.length > 0 ? rest : tokenise(question.rest);
  const wider = answerWith(engine, query, size, words, relaxed, question);
  return wider.total > 0 ? wider : filtered;
}

function answerWith(
  engine: Engine,
  query: Query,
  size: number,
  rest: string[],
  recognised: Recognised[],
  { settings, read: question, refused, after }: Pick<Asked, 'settings' | 'read' | 'refused' | 'after'>,
): Results {
  // "certif cléa utile avant CQP ?": beside a diploma, words that say no trade find none.
  const text = recognised.length > 0 && rest.every(isIdle) ? '' : rest.join(' ');
  const { candidates, groups, unknown, loose, named, thing } =
    text === ''
      ? {
          candidates: everything(engine, recognised),
          groups: [],
          unknown: [],
          loose: false,
          named: true,
          thing: undefined,
        }
      : ofObject(
          engine,
          text,
          withWorkshop(
            engine,
            text,
            findByText(engine, text, after !== undefined || recognised.some(({ facet }) => facet === 'kind')),
          ),
        );
  const made = inFactory(engine, query.text, candidates);
  const general = widestFirst(
    engine,
    text,
    ofSector(
      engine,
      sectorsSaid(engine, text, question),
      words(text),
      withoutRefusedWords(
        engine,
        refused,
        withoutLinkedOnly(
          engine,
          words(text),
          thing === true ? made : withoutLoneWord(engine, query.text, made),
        ),
      ),
    ),
  );
  const open = openFirst(engine, query.text, question, openTo(engine, question, general));
  const fields =
    recognised.length > 0
      ? { candidates: open, guessed: false }
      : withoutOtherFields(engine, thing === true ? telling(text) : words(text), question, open, query.show);
  const isLoose = loose || fields.guessed;
  const near = withoutFarTrades(engine, query.text, words(text), fields.candidates);
  // Who asks for one kind alone, or for a diploma, finds what there is of it.
  const isOpen = query.show === 'all' && recognised.length === 0 && thing !== true;
  const isOne = isOpen && asksOne(query.text, words(text));
  const meant = isOne ? withoutElsewhere(engine, near, words(text), isLoose) : near;
  const results = assemble(engine, query, size, {
    candidates: lighterFirst(
      engine,
      query.text,
      question,
      inSettings(after === undefined ? meant : afterFirst(engine, after, meant), settings),
    ),
    recognised,
    corrections: correctionsOf(groups),
    loose: isLoose,
    named,
  });
  const isFound = results.total > 0 || results.expiredTotal > 0;
  const missed = isFound || unknown.length > 0 ? unknown : tellingWords(text);
  const read = [...new Set(missed)].map((word): Read => ({
    kind: 'unknown',
    value: word,
    typed: word,
    path: null,
  }));
  if (isFound) return { ...results, read };
  return { ...results, read, didYouMean: didYouMean(engine, groups) };
}

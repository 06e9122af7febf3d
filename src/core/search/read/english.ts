import { isStopWord } from '../../text/stop-words.ts';
import { tokenise } from '../../text/tokenise.ts';
import { headRoots, isWhere, processing, root, whereRoots, working } from './english-roots.ts';

/** English names of trades: code, then its name and what people say, one trade a line. */
export type EnglishData = {
  version: 1;
  lines: string;
  /** Sectors: id, then its English name, one a line. */
  sectors: string;
};

/** A trade that English words name, and how well (1 = all of them, and no other). */
type EnglishTrade = { code: string; fit: number };

/** How well English words name a trade whose name they are. */
export const wholly = 0.9;

/** The least that a name must have in common with what was typed. */
const closeEnough = 0.45;
/** How much a name counts that has a telling word which was not typed, beside one that has none. */
const foreign = 0.85;

const idle = new Set(
  (
    'i m am im can could should will drive drives driving a an the in on at of to for and or with my me we you is are was work works working worked job jobs looking want wanted ' +
    'would like need as some any be do have had factory plant place company training course from into become year years pays who all very by it its this that ' +
    'which what how when where get got into easier best take one boss move up out over hire hiring hired recruit needs needed wants wanting ' +
    'make find next here there now unemployed valid adult adults old else can retrain husband wife son daughter speaking without school degree diploma certificate equivalent'
  ).split(' '),
);
/** English small words that no French question holds. */
const telling = new Set(
  'i the at of and with my work works working job jobs looking want wants in who which what is how get into need pays from for to factory worker workers warehouse'.split(
    ' ',
  ),
);

/** Words that no French question holds: with them, words of both languages are English ("maintenance engineer food factory"). */
const surely = new Set('factory worker workers looking working'.split(' '));

/** Letters that English has not. */
const accented = /[àâçèéêëîïôùûœ]/iu;
/** French small words that no English question holds. */
const tellingFrench = new Set(
  'je mets fais fait les des du de la le un une qui que veut dans sur pour avec mon ma mes est suis et ou au aux'.split(
    ' ',
  ),
);

/** Words that say no more than that an industry is meant. */
const anySector = new Set(
  'industry industrial industries manufacturing sector equipment factory plant build builds building like love making makes made produce produces producing assemble assembles assembling help'.split(
    ' ',
  ),
);

const sectorRoots = (text: string): string =>
  contentOf(text)
    .filter((word) => !anySector.has(word))
    .map(root)
    .sort()
    .join(' ');

/** `welder`, `electricians`, `mechanic`: an ending of who does something. */
const who = /(?:er|or|ian|ist|man|men|ic|smith)s?$/u;
/** Those that stand in the names of many trades: alone, they name none. */
const anyWho = new Set(
  'inspector picker controller clerk handler driver loader installer helper'.split(' ').map(root),
);
/** The same as they are typed, those that French has not: "installer" is a verb. */
const anyWhoTyped = new Set(
  'inspector picker controller clerk handler driver loader helper operator operative worker'.split(' '),
);

/** Whether a word is the English name of who does something in many trades: beside a word that nobody knows, it says none of them. */
export const isAnyWho = (word: string): boolean => anyWhoTyped.has(word);

/** How much a name counts that is of another trade than the one said: "welder … in french shipyards". */
const otherWho = 0.55;
/** The least that the whole name of who does something counts, whatever is said beside it. */
const wholeWho = 0.6;

/** How much a name counts that says but an industry, beside the words of a trade: "welder in cosmetics". */
const onlyWhere = 0.45;
const lineRoot = root('line');
/** "line operator": heads that together say a trade. */
const line = [lineRoot, root('operator')];
/** How well a line operator is named by their industry: better than one of any. */
const lineThere = 0.98;
const noCode: ReadonlySet<string> = new Set();

/** What a name has of the words typed: all that tells a trade and nothing else, a part of it, or the head only. */
type Telling = 'all' | 'part' | 'head';

function tellingOf({ roots }: Name, asked: readonly string[]): Telling {
  const telling = asked.filter((one) => !headRoots.has(one));
  if (telling.length > 0 && !telling.some((one) => roots.includes(one))) return 'head';
  return roots.every((one) => asked.includes(one) || headRoots.has(one)) ? 'all' : 'part';
}

type Name = { code: string; roots: readonly string[]; weight: number };

/** What a word that no name has counts beside a name of which only a part was typed, but for who does it: "my back hurts" is no back office. */
const unknownShare = 0.5;

/** English words -> trades. */
export class EnglishNames {
  readonly #byRoot = new Map<string, Name[]>();
  readonly #trades: number;
  /** The names of the sectors, and each part of them: "Steel, foundry and forging". */
  readonly #sectors: readonly { id: string; roots: string }[];

  constructor({ lines, sectors }: EnglishData) {
    this.#sectors = sectors.split('\n').flatMap((line) => {
      const [id = '', name = ''] = line.split('\t');
      return [name, ...name.split(/,| and /u)].map((part) => ({ id, roots: sectorRoots(part) }));
    });
    const rows = lines.split('\n').map((line) => line.split('\t'));
    this.#trades = rows.length;
    for (const [code = '', ...names] of rows) {
      names.forEach((name, place) => {
        const roots = [...new Set(contentOf(name).map(root))];
        const entry = { code, roots, weight: place === 0 ? 1 : 0.97 };
        for (const one of roots) {
          const held = this.#byRoot.get(one);
          if (held === undefined) this.#byRoot.set(one, [entry]);
          else held.push(entry);
        }
      });
    }
  }

  knows(word: string): boolean {
    return this.#byRoot.has(root(word));
  }

  /** The sector whose English name is all that was typed, but for words such as "industry"; null when there is none, or several. */
  sectorOf(text: string): string | null {
    const asked = sectorRoots(text);
    const said = new Set(
      this.#sectors.filter(({ roots }) => roots !== '' && roots === asked).map(({ id }) => id),
    );
    const [only = null] = said;
    return said.size === 1 ? only : null;
  }

  /** The trades that a piece of English names, best first; empty when no name shares half of its weight. */
  trades(text: string): EnglishTrade[] {
    const typed = [...new Set(contentOf(text).map(root))];
    const told = typed.filter((one) => this.#byRoot.has(one));
    const best = new Map<string, { fit: number; tells: Telling; isWho: boolean }>();
    const named = this.#whoIn(text);
    const ofLine = line.every((one) => told.includes(one)) ? this.#ofLine() : noCode;
    const isTold = told.some((one) => whereRoots.has(one)) && (ofLine.size > 0 || this.#tellsTrade(told));
    // Beside a trade, "food processing" says where.
    const asked = isTold && text.includes('processing') ? told.filter((one) => one !== processing) : told;
    const missed = (typed.length - asked.length) * Math.log(1 + this.#trades) * unknownShare;
    const total = asked.reduce((sum, one) => sum + this.#rarity(one), 0);
    for (const name of new Set(asked.flatMap((one) => this.#byRoot.get(one) ?? []))) {
      const own = name.roots.reduce((sum, one) => sum + this.#rarity(one), 0);
      const shared = name.roots.reduce((sum, one) => sum + (asked.includes(one) ? this.#rarity(one) : 0), 0);
      const tells = tellingOf(name, asked);
      const isWho = named.some((one) => name.roots.includes(one));
      const whole = isWho && name.roots.every((one) => asked.includes(one)) ? wholeWho : 0;
      const beside = tells === 'all' || isWho ? 0 : missed;
      const isOfPlace = isTold && isWhere(name.roots.filter((one) => asked.includes(one)));
      const isPlace = isOfPlace && !ofLine.has(name.code);
      const plain = Math.max((2 * shared) / (own + total + beside), whole) * name.weight;
      const fit = isPlace ? plain * onlyWhere : isOfPlace ? Math.max(plain, lineThere) : plain;
      if (fit > (best.get(name.code)?.fit ?? 0))
        best.set(name.code, { fit, tells: isPlace ? 'part' : tells, isWho });
    }
    const close = [...best].filter(([, { fit }]) => fit >= closeEnough);
    const said = close.some(([, { tells }]) => tells === 'all');
    const who = close.some(([, { isWho }]) => isWho);
    return close
      .filter(([, { tells }]) => tells !== 'head' || !said)
      .map(([code, { fit, tells, isWho }]) => ({
        code,
        fit: fit * (tells === 'part' && said ? foreign : 1) * (who && !isWho ? otherWho : 1),
      }))
      .sort((one, other) => other.fit - one.fit || (one.code < other.code ? -1 : 1));
  }

  /** Whether the words say the whole of a name that is of a trade, wherever it is exercised. */
  #tellsTrade(asked: readonly string[]): boolean {
    return asked
      .filter((one) => !headRoots.has(one) && !whereRoots.has(one) && !working.has(one))
      .some((one) =>
        (this.#byRoot.get(one) ?? []).some((name) =>
          name.roots.every((each) => asked.includes(each) && !whereRoots.has(each)),
        ),
      );
  }

  /** Trades that are called line operator in their industry too. */
  #ofLine(): ReadonlySet<string> {
    const names = this.#byRoot.get(lineRoot) ?? [];
    return new Set(
      names.filter(({ roots }) => line.every((one) => roots.includes(one))).map(({ code }) => code),
    );
  }

  /** Whether words say an industry alone: "dairy", beside "lab technician". */
  saysWhereAlone(text: string): boolean {
    const roots = contentOf(text).map(root);
    return isWhere(roots) && roots.every((one) => whereRoots.has(one) || working.has(one));
  }

  /** Whether all that is known is the head of many names, beside a word that no name has: "XKQ operator" says no trade. */
  saysHeadOnly(text: string): boolean {
    const typed = contentOf(text).map(root);
    const known = typed.filter((one) => this.#byRoot.has(one) || whereRoots.has(one));
    return known.length < typed.length && known.every((one) => headRoots.has(one) || anyWho.has(one));
  }

  /** The words typed that name who does something, and are a trade's name by themselves. */
  #whoIn(text: string): string[] {
    const roots = contentOf(text)
      .filter((word) => who.test(word))
      .map(root);
    return roots.filter((one) => !headRoots.has(one) && !anyWho.has(one) && this.#isTrade(one));
  }

  #isTrade(one: string): boolean {
    return (this.#byRoot.get(one) ?? []).some(({ roots }) => roots.length === 1);
  }

  #rarity(one: string): number {
    return Math.log(1 + this.#trades / (this.#byRoot.get(one)?.length ?? 1));
  }
}

/** Whether a question is written in English: a small English word, or a word that French texts do not hold and English ones do. */
export function isEnglish(
  text: string,
  knownInFrench: (word: string) => boolean,
  names: EnglishNames,
): boolean {
  if (accented.test(text)) return false;
  const words = tokenise(text);
  const content = contentOf(text);
  const english = content.filter((word) => names.knows(word));
  const french = content.filter((word) => knownInFrench(word));
  if (english.length === 0) return false;
  const small = words.filter((word) => telling.has(word)).length;
  if (words.filter((word) => tellingFrench.has(word)).length > small) return false;
  if (small >= 2) return true;
  if (words.some((word) => surely.has(word)) && content.every((word) => names.knows(word))) return true;
  const only = english.filter((word) => !knownInFrench(word));
  const trade = (word: string) => !knownInFrench(word) && (names.trades(word)[0]?.fit ?? 0) >= wholly;
  // "cuve inox tank laiterie": the English word of a thing among French ones is said in French, who does it is not.
  const isMostly = content.filter((word) => knownInFrench(word) && !names.knows(word)).length <= only.length;
  const tells = (word: string) => trade(word) && (isMostly || small > 0 || who.test(word));
  if (content.some(tells) && !words.some((word) => tellingFrench.has(word))) return true;
  return only.length > 0 && english.length >= french.length;
}

const contentOf = (text: string): string[] =>
  tokenise(text).filter((word) => !idle.has(word) && !isStopWord(word) && word.length > 1);

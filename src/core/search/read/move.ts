import { fold } from '../../text/fold.ts';
import { heads, isCommonWho, isRank, saysWho } from '../../text/ranks.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { tokenise } from '../../text/tokenise.ts';
import { terms } from '../../text/terms.ts';
import { findByText } from '../answer/candidates.ts';
import { wholly } from './english.ts';
import { singular } from '../../text/singular.ts';
import type { Engine } from '../engine.ts';
import { functionNamed } from '../function-names.ts';
import { takeNeeds } from './needs.ts';
import { startFirst } from './start-first.ts';
import { onlyAsks } from './asks-else.ts';
import { leftFirst, type LeftFirst } from './left-first.ts';
import { isNeverInWorks, servesPeople } from './serving.ts';

/** One end of a move: the words that say it, and the trade or sector that they name. */
export type MoveEnd = { words: string; id: string | null };
type Move = { from: MoveEnd; to: MoveEnd; typed: string; search: string };

const little =
  '(?:de |du |des |la |le |les |l |un |une |d |mon |dans |chez |en |aux? |a (?:la |l )|je |j |suis |travaille |bosse |etais |ex |ancien(?:ne)? |transition |reconversion |passerelles? |comme |i |am |was |a |an |(?:(?:femme|homme|jeune) )?\\d\\d ans )*';
const wish = '(?:veux|veut|voudrais|voudrait|souhaite|aimerais|aimerait|cherche a|want|wants)';
const become = '(?:devenir|etre|passer|aller|travailler|bosser|faire|evoluer|to|be|become)';
/** Verbs of who moves on, that say no work. */
const anyVerb =
  'aller|apprendre|arreter|avoir|bosser|bouger|changer|chercher|commencer|continuer|devenir|entrer|essayer|etre|evoluer|faire|finir|gagner|garder|integrer|obtenir|partir|passer|postuler|progresser|quitter|rentrer|reprendre|rester|retourner|reussir|sortir|suivre|tenter|travailler|trouver|valider|venir|vivre|voir|avancer|monter|arriver|former|reconvertir|rejoindre|prendre|embaucher|recruter';
const anyVerbs: ReadonlySet<string> = new Set(anyVerb.split('|'));
/** Whether a verb says no work by itself: "changer", "trouver". */
export const isAnyVerb = (word: string): boolean => anyVerbs.has(word);
/** Ways to say a move. `sure`: the wording says it, even if an end names nothing known. */
const shapes: readonly { pattern: RegExp; sure: boolean }[] = [
  {
    pattern:
      /^(?:.* )?(?:jetais|etais|ex|ancien(?:ne)?) (.+?) (?:et |je |j |qui )*(?:veux|voudrais|souhaite|aimerais|cherche a)? ?(?:devenir|passer|aller|travailler) (.+)$/u,
    sure: true,
  },
  {
    pattern:
      /^(?:passer|evoluer|changer|reconversion|me reconvertir|je veux passer) (?:de|du|des) (.+?) (?:vers|a|au|aux|en) (.+)$/u,
    sure: true,
  },
  {
    pattern:
      /^(?:passer |evoluer |reconversion |je veux passer )?(?:de |du |des |depuis |from )?(.+?) (?:vers|to) (.+)$/u,
    sure: true,
  },
  { pattern: /^(?:passer |reconversion )?(?:de|du) (.+?) (?:a|au|aux) (.+)$/u, sure: false },
  { pattern: /^passer (.+?) (?:a|vers) (.+)$/u, sure: false },
  { pattern: /^quitter (.+?) pour (.+)$/u, sure: true },
  { pattern: /^(?:reconversion|transition|evolution) (.+?) (?:en|vers|a) (.+)$/u, sure: false },
  {
    pattern: new RegExp(
      `^(.+?) (?:et |and |qui |mais |je |j |i )*${wish} (?:${become} )+(?:vers |a |au )?(.+)$`,
      'u',
    ),
    sure: false,
  },
  // "assistante ADV d'une usine, elle veut passer en planification": who says it is not who wishes.
  {
    pattern: new RegExp(
      `^(.+?)(?: (?:(?:d|de|du|dans|en|chez|at|in) )?(?:une? |la |l |le |an? |the )*(?:usine|boite|entreprise|pme|site|atelier|equipe|nous|factory)(?: .*)?)? (?:il|elle|he|she) (?:${wish}|souhaiterait) (?:${become} )+(?:vers |a |au |a la |en |dans )?(.+)$`,
      'u',
    ),
    sure: true,
  },
  { pattern: /^(.+?) (?:devenir|became|become|to become) (.+)$/u, sure: false },
  // "vendeuse en boulangerie devenir opératrice": who one is, then who one will be.
  {
    pattern:
      /^([a-z]{4,}(?:eur|euse|rice|ier|iere|iste|ienne?)(?: (?:en|de|du|des|d|dans|a|au) (?!devenir).+?)?) (?:pour |et )?devenir (.+)$/u,
    sure: true,
  },
  // "plongeur dans un resto, je veux cuisiner": what one will do.
  {
    pattern: new RegExp(
      `^(.+?) (?:(?:et|qui|mais|je|j) )*${wish} (?!(?:${anyVerb})(?= |$))([a-z]{3,}(?:er|ir|dre)(?: .+)?)$`,
      'u',
    ),
    sure: false,
  },
];

/** "secrétaire, veut travailler en usine": where to is any industry. */
const toIndustry =
  /^(.+?)(?: \d\d ans)? (?:(?:et|qui|je|j|i|mais|and|en|une?) )*(?:veu[tx]|voudrai[st]?|souhaite|aimerai[st]?|cherche|reconversion|reconvertir|wants?|looking for)(?: (?:se|me|a|to|devenir|reconvertir|reconversion|aller|travail(?:ler)?|work|bosser|entrer|passer|un|une|emploi|job|poste|taf|boulot|en|in|dans|vers|l|la|le|a|factory))* (?:usines?|industrie|industriel|factory|industry)$/u;

/** "coiffeuse usine": of a trade that no works has, where to. */
const besideWorks =
  /^(.+?) (?:(?:en|dans|pour|vers|a|chez|in|to|une?|the) )*(?:l )?(?:usines?|industrie|factory)$/u;

export const anyIndustry = 'industrie';

/** A move whose start alone is named; null when it is none. */
function leaving(engine: Engine, typed: string): Move | null {
  const said = toIndustry.exec(typed)?.[1];
  const from = namedBy(engine, bareEnd(said ?? besideWorks.exec(typed)?.[1] ?? ''));
  if (from.words === '' || from.id === null) return null;
  // "cars factory" is one where cars are made.
  if (said === undefined && (!isNeverInWorks(from.id) || (engine.english?.sectorOf(typed) ?? null) !== null))
    return null;
  return {
    from,
    to: { words: anyIndustry, id: null },
    typed,
    search: inIndustry(engine, from),
  };
}

/** "plombier vers l’industrie": one's own trade there, where it is exercised there. */
const inIndustry = (engine: Engine, { id, words }: MoveEnd): string =>
  id !== null && reached(engine, id) ? `${words} ${anyIndustry}` : anyIndustry;
const isAnyIndustry =
  /^(?:l )?(?:industries?|usines?)$|^(?:metiers?|postes?|emplois?|secteurs?|monde|milieu) (?:industriels?|(?:(?:de|d|en|dans) )?(?:l )?(?:industries?|usines?))$/u;

/** Whether pathways lead to where one leaves from: it is exercised in industry too. */
function reached({ numbers, cards }: Engine, id: string): boolean {
  const card = cards[numbers.get(id) ?? -1];
  return !servesPeople(id) && (card?.kind !== 'occupation' || card.pathways > 0);
}

/** A move said in so many words: where from, where to; null when it is not one. */
export function takeMove(engine: Engine, words: readonly string[]): Move | null {
  const typed = startFirst(words.join(' ').replace(/ (?:reclassement|reconversion|passerelles?)$/u, ''));
  const away = leaving(engine, typed);
  if (away !== null) return away;
  for (const { pattern, sure } of shapes) {
    const match = pattern.exec(typed);
    if (match === null) continue;
    const to = namedBy(engine, bareEnd(match[2] ?? ''));
    const of = functionNamed(to.words);
    const anywhere = to.id !== null || of !== null || (sure && isAnyIndustry.test(to.words));
    const from = startOf(engine, bareEnd(match[1] ?? ''), anywhere, isAnyIndustry.test(to.words));
    if (saysNobody(from.words) || to.words === '') continue;
    if (
      ofWork.test(from.words) ||
      wishAlone.test(from.words) ||
      ofOthers.test(from.words) ||
      otherVerb.test(to.words) ||
      onlyAsks(to.words) ||
      /(?:^| )used$/u.test(from.words) ||
      (typed.startsWith(`${from.words} to `) && unlead.test(from.words))
    )
      continue;
    const isTo = to.id !== null || of !== null || isAnyIndustry.test(to.words);
    const known = Number(from.id !== null) + Number(isTo);
    if (known === 2 || (sure && known > 0))
      return {
        from,
        to,
        typed,
        search: isAnyIndustry.test(to.words) ? inIndustry(engine, from) : (of ?? to.words),
      };
  }
  return null;
}

/** "i want to work with robots": who wishes is no trade. */
const saysNobody = (words: string): boolean => /^(?:i|je|j|moi|on|we|il|elle)?$/u.test(words);

/** What a place, or a length of time, begins with. */
const ofPlace = new Set('a au aux chez dans en in at depuis for'.split(' '));

/** Where one starts from, without the place that follows: "préparateur de commandes en grande surface". `any`: towards any industry, without any end that names nothing. */
function startOf(engine: Engine, words: string, anywhere: boolean, any = false): MoveEnd {
  const said = words.split(' ');
  const whole = namedBy(engine, words);
  if (!anywhere || whole.id !== null || !saysWho(said[0] ?? '')) return whole;
  const shorter = said
    .flatMap((word, length) => (any || ofPlace.has(word) ? [said.slice(0, length)] : []))
    .map((kept) => namedBy(engine, kept.join(' ')))
    .reverse();
  return shorter.find(({ id }) => id !== null) ?? whole;
}

/**
 * What one has done, told before why one leaves it and what one would do; null where the first words name no trade closely, unless a reason is
 * given and the last ones do.
 */
export function takeLeft(engine: Engine, text: string): (Move & { left: LeftFirst }) | null {
  const left = leftFirst(text);
  if (
    left === null ||
    tokenise(left.does).every((word) => isAnyone(word) || isStopWord(word) || counts.has(word))
  )
    return null;
  // "deux hernies discales, cariste": why comes first.
  if (takeNeeds(tokenise(left.does)).needs.some(({ value }) => value === 'mal-de-dos')) return null;
  const from = startOf(engine, left.does, left.wish !== '');
  const to = left.wish === '' ? { words: '', id: null } : namedBy(engine, bareEnd(left.wish));
  const isTrade = from.id !== null && !from.id.startsWith('secteur:');
  const isWho = isTrade || saysWho(left.does.split(' ')[0] ?? '');
  const why = left.reason !== '' || left.over;
  // "coiffeuse, la chimie": who serves people names what a works has, and no other word of what they do.
  const isOther = to.id !== null && to.id.slice(0, 3) !== from.id?.slice(0, 3);
  const serves = isTrade && servesPeople(from.id) && !/^(?:pas|plus|sans|non|ni) /u.test(left.does);
  if (left.bare && !(serves && (isOther || functionNamed(to.words) !== null))) return null;
  const isMove =
    left.wish === ''
      ? isWho && left.over
      : to.id === null
        ? isWho && (why || (left.longs && isTrade))
        : isTrade || why;
  if (!isMove) return null;
  return {
    from: isTrade ? from : { ...from, id: null },
    to,
    typed: fold(text),
    search: functionNamed(to.words) ?? left.wish,
    left,
  };
}

const counts = new Set('deux trois double'.split(' '));

/** Who works in any trade: what follows is as well what they have done. */
const isAnyone = (word: string): boolean => heads.has(word) || isCommonWho(word) || isRank(word);

/** "I want to become an electrician" says no start. */
const wishAlone = new RegExp(`^(?:${wish}|would like|like|cherche|looking)$`, 'u');
/** "passer des commandes aux fournisseurs" is work, and no move. */
const ofWork = /^(?:commandes?|vitesses?|coups?|appels?|examens?|annonces?)(?= |$)/u;
/** "ma fille veut faire du parfum", "personne ne veut travailler ici": who wishes is said, no trade that is left. */
const ofOthers =
  /^(?:(?:(?:ma|mon|mes|notre|nos|sa|son|my|our) )?(?:fils|filles?|enfants?|ado|mari|femme|soeur|frere|neveu|niece|son|daughter|kids?|brother|sister)|personne|nobody|quelqu un)(?: (?:ne|n))?$/u;
/** "i drive a truck and want to stop", "how to get into dairy": what follows is no trade to go to. */
const otherVerb =
  /^(?:stop|leave|quit|change|find|learn|get|know|do|have|go|see|try|use|keep|stay|start|apply|train|retrain|improve|earn|civile?|vie civile|autre chose)(?= |$)/u;
/** What English says "to" after, and goes nowhere: "baker allergic to flour", "we need to train". */
const unlead =
  /(?:^| )(?:allerg(?:ic|y)|sensitive|intolerant|exposed|due|close|near|next|able|unable|not|back|similar|needs?|wants?|have|how|ready|willing|trying|going|hoping|where|what)$/u;
const leading = new RegExp(`^${little}`, 'u');
export const bareEnd = (end: string): string => end.replace(leading, '').trim();

/** The trade or the sector that words name closely. */
export function namedBy(engine: Engine, words: string): MoveEnd {
  // "usine" is where, and not who machines.
  if (isAnyIndustry.test(words)) return { words, id: null };
  const stems = words.split(' ').map(singular).join(' ');
  const sector = engine.sectorWords.find((one) => one.stems === stems);
  const trade = tradeOf(engine, words);
  if (sector !== undefined && (trade === null || sector.own)) return { words, id: `secteur:${sector.id}` };
  return { words, id: trade ?? (sector === undefined ? null : `secteur:${sector.id}`) };
}

/** The trade that these words name closely. */
function tradeOf(engine: Engine, words: string): string | null {
  const [english] = engine.english?.trades(words) ?? [];
  if (english !== undefined && english.fit >= wholly && !engine.words.has(words)) return english.code;
  const { candidates } = findByText(engine, words);
  const trades = candidates.filter(({ record }) => engine.cards[record]?.kind === 'occupation');
  const best = trades.reduce<(typeof trades)[number] | undefined>(
    (top, one) => (top === undefined || one.score > top.score ? one : top),
    undefined,
  );
  if (best === undefined) return null;
  const [first = '', ...others] = terms(words);
  const holding = (one: string) => engine.index.labelsHolding(one, best.record);
  const named = holding(first).some((label) => others.every((one) => holding(one).includes(label)));
  return named ? (engine.cards[best.record]?.id ?? null) : null;
}

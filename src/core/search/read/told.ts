import { fold } from '../../text/fold.ts';
import { isCommand, saysWho } from '../../text/ranks.ts';
import { isPoliteWord, isStopWord } from '../../text/stop-words.ts';
import { stem } from '../../text/stem.ts';
import { words } from '../../text/terms.ts';
import { tokenise } from '../../text/tokenise.ts';
import { findByText, type Candidate } from '../answer/candidates.ts';
import { saysLeaving } from '../answer/lighter.ts';
import { saysNoQuality, saysQuality } from '../answer/qualities.ts';
import type { Engine } from '../engine.ts';
import { asksElsewhere, onlyChanges } from './asks-else.ts';
import { withoutBeside } from './beside-wish.ts';
import { bareEnd, namedBy, type MoveEnd } from './move.ts';
import { takeNeeds } from './needs.ts';
import { asksHome, refusedPeople, hasShopHours, servesPeople } from './serving.ts';
import { storyOf, type Story } from './story.ts';

/** What a sentence tells: the trade left, whether it is over, what is wished. */
type Left = {
  from: MoveEnd | null;
  over: boolean;
  /** It is only said that one would change. */
  may?: boolean;
  reason?: string;
  wish: string;
  needs: ReturnType<typeof takeNeeds>['needs'];
};

/** From so many words on, a text tells something. */
const sentence = 4;
const mostOfTrade = 5;

/** What makes a trade impossible, whatever the works. */
const ofHealth = new Set(
  'mal-de-dos port-de-charges station-debout sante allergie sans-permis travail-en-hauteur bruit'.split(' '),
);

/** Why a trade, not a works, is left. */
const weary =
  /(?:^| )(?:peux plus|plus (?:[a-z]+(?:er|ir|re)|(?:de(?! \d)|du|la|les?|l) [a-z]+|le droit|jamais|envie|capable|apte|possible)|en (?:vrac|compote|miettes)|foutue?s?|morte?s?|hs|cassee?s?|(?:fatiguee?s?|epuisee?s?|usee?s?|lassee?s?|saturee?s?|degoutee?s?) (?:de|du|des|d|par))(?= |$)/u;
/** "agriculteur qui arrête les vaches": the trade is over, whatever the cause. */
const stops =
  /(?:^| )(?:arret(?:e|ent|ons)|cesse|quitt(?:e|ent))(?= (?:tout|la|le|les|l|mon|ma|mes)(?= )|$)/u;
const ofAnyWorks = /(?:^| )(?:usines?|ateliers?|industries?|factory|workshop)(?= |$)/u;
/** What one holds is no work that one wishes for. */
const held =
  /^(?:(?:j )?(?:ai|avec) )?(?:un |une |mon |le |des |d )?(?:caces|cap|bac|bep|bts|but|dut|master|licence|maitrise|doctorat|diplomes?|etudes|permis|habilitation|csp|pse|rqth)(?= |$)/u;

/** A trade that is over, told anywhere in a sentence; null where none is told, or nothing is said of leaving it. */
export function takeTold(engine: Engine, text: string): Left | null {
  const plain = withoutBeside(text);
  const served = leavingPeople(engine, plain);
  if (served !== null) return served;
  const said = tokenise(plain);
  const isSentence = said.length >= sentence || (said.length > 1 && asksElsewhere(said.join(' ')));
  const story = isSentence ? storyOf(plain) : null;
  if (story === null) return null;
  const { needs } = takeNeeds(said);
  const { past, ended, present, reason, isPast, asksElse } = story;
  const unwell = needs.some(({ value }) => ofHealth.has(value));
  const likes = saysQuality(story.wish);
  const wishes = past.length > 0 || ended.length > 0 || reason !== '' || unwell || likes;
  const wish = wishes ? story.wish : '';
  const leaves = weary.test(takeNeeds(tokenise(reason)).rest.join(' '));
  const own = firstNamed(engine, past) ?? firstNamed(engine, present, true);
  const fled = firstNamed(engine, ended);
  if (own !== null && fled !== null && own.id !== fled.id && !isOf(own, fled) && past.length === 0)
    return null;
  const from =
    own ??
    fled ??
    (wish !== '' || unwell || asksElse ? unnamed(past) : null) ??
    (unwell && (saysLeaving(text) || leaves || likes) ? unnamed(present) : null);
  const isSaid = (one: string) => isTelling(takeNeeds(tokenise(one)).rest.join(' '));
  const others = present.filter(
    (one) => one !== from?.words && !(likes && held.test(one)) && takeNeeds(tokenise(one)).needs.length === 0,
  );
  const more = others.some((one) => {
    const { candidates, loose } = findByText(engine, one);
    return candidates.length > 0 && !loose && isSaid(one) && !one.startsWith(`${from?.words ?? ' '} `);
  });
  const isEnded =
    (isPast && wish !== '') ||
    (asksElse && (past.length > 0 || reason !== '')) ||
    (past.length > 0 && ofAnyWorks.test(wish)) ||
    (ended.length > 0 && past.length > 0) ||
    (from !== null && stops.test(reason)) ||
    leavesServing(from, story, plain);
  const over =
    likes ||
    isEnded ||
    fled !== null ||
    (unwell && (past.length > 0 || wish !== '' || saysLeaving(text))) ||
    leaves;
  const isEither = / (?:ou|or) /u.test(story.wish);
  const may = past.length === 0 && onlyChanges(fold(plain));
  if (from !== null)
    return { from, over: over && !more, may, reason: [reason, ...ended].join(' '), wish, needs };
  const isAlone = reason !== '' || others.every((one) => !isSaid(one));
  return more || isEither || !isAlone ? null : { from, over: likes, wish: story.wish, needs };
}

/** "infirmière sans patients", "reconversion coiffeuse": who serves people, and would no longer, or would change, leaves the trade. */
function leavingPeople(engine: Engine, text: string): Left | null {
  const refusing = refusedPeople(text);
  const does = refusing?.does ?? changing.exec(tokenise(text).join(' '))?.groups?.does;
  const from = does === undefined ? null : servingNamed(engine, bareEnd(does));
  if (from === null) return null;
  return {
    from,
    over: true,
    may: refusing === null,
    wish: refusing?.wish ?? '',
    needs: takeNeeds(tokenise(text)).needs,
  };
}

/** The trade that words name or find first, where it serves people: "vétérinaire" is as well an industry. */
function servingNamed(engine: Engine, words: string): MoveEnd | null {
  const named = namedBy(engine, words);
  if (servesPeople(named.id)) return named;
  const { candidates, loose } = findByText(engine, words);
  const best = candidates.reduce<Candidate | null>(
    (top, one) => (top && top.score >= one.score ? top : one),
    null,
  );
  const id = engine.cards[best?.record ?? -1]?.id ?? null;
  return !loose && servesPeople(id) ? { words, id } : null;
}

const changing =
  /^(?:reconversion|me reconvertir|changer)(?: (?:pro[a-z]*|pour|d|de|du|des|une?|je suis|comme))* (?!apres |suite |\d)(?<does>[^\d]+)$/u;

/** Who leads there: "chef d’atelier" does elsewhere. */
const ofService = /(?:^| )(?:cuisine|rang|partie|rayon|caisses?|salle|restaurant|hotel|magasin)(?= |$)/u;

/** Whether a trade that serves people is told as what one did, with a reason, or with hours that it has not. */
function leavesServing(from: MoveEnd | null, { past, reason, wish, asksElse }: Story, text: string): boolean {
  if (from === null || (isCommand(from.words.split(' ')[0] ?? '') && !ofService.test(from.words)))
    return false;
  if (hasShopHours(from.id) && asksHome(text)) return true;
  const why = past.length > 0 || reason !== '' || asksElse || (wish !== '' && !isTelling(wish));
  return servesPeople(from.id) && why;
}

/** "poissonnier, marre du poisson": what one flees is what one works on. */
const isOf = (own: MoveEnd, fled: MoveEnd): boolean =>
  fled.words.split(' ').some((word) => word.length >= 5 && own.words.includes(word.slice(0, 5)));

/** Words of a trade that ROME does not name, or not so. */
function unnamed([words = '']: readonly string[]): MoveEnd | null {
  return isTelling(takeNeeds(tokenise(words)).rest.join(' ')) ? { words, id: null } : null;
}

/** The first words that name a trade, without their end if need be; failing that, an industry. */
export function firstNamed(engine: Engine, told: readonly string[], who = false): MoveEnd | null {
  for (const does of told) {
    const own = does.split(' ');
    for (let length = Math.min(own.length, mostOfTrade); length > 0; length -= 1) {
      const said = own.slice(0, length);
      if (takeNeeds(said).rest.length === 0) continue;
      if (!says(said.at(-1) ?? '') || !said.some((one) => says(one) && saysNoQuality(one))) continue;
      const isWhole = length === own.length || length > 1 || saysWho(own[0] ?? '');
      const place = isWhole ? namedBy(engine, said.join(' ')) : null;
      if (
        place?.id &&
        (!who ||
          ((own.length === 1 || (length === own.length && servesPeople(place.id))) && does === told[0]) ||
          saysWho(own[0] ?? '') ||
          beginsTitle(engine, place.id, own[0] ?? ''))
      )
        return place;
    }
  }
  return null;
}

/** "aide soignante": whether the title of a trade begins with a word. */
function beginsTitle({ cards, numbers }: Engine, id: string, word: string): boolean {
  const [first = ''] = tokenise(cards[numbers.get(id) ?? -1]?.title ?? '');
  return stem(first) === stem(word);
}

const says = (word: string): boolean => word.length > 2 && !isStopWord(word) && !isPoliteWord(word);

/** Whether what is left of a wish says more than how one would work. */
export const isTelling = (rest: string): boolean => words(rest).some(saysNoQuality);

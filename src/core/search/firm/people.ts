import { arePeople } from '../seeks-people.ts';
import { isAnybody, letters, moves, ownPeople, some, toMove, verbs, when } from './words.ts';

/** "machine operators": English says what they are of first. */
const inEnglish =
  /^(?!(?:years?|months?|weeks?|days?|hours?|ans|mois) )(?:\p{L}+[ -]){1,3}\p{L}+(?:er|or|ist|ive|hand|man|men|ian)s?(?!\p{L})/iu;
const arePlural = (who: string): boolean => arePeople(who) || (inEnglish.test(who) && /s(?:$| )/u.test(who));

/** The people that words count: how many, whom they say, and where in the words. */
export type People = { count: number; who: string; start: number; end: number };

const numberOf = (said: string): number =>
  /\d/u.test(said) ? Number(said) : (letters[said.toLowerCase().replace(/^(?:une|a) /u, '')] ?? 0);

/** "une plasturgie de 80 personnes": how large a firm is. */
const ofFirm =
  /(?<!\p{L})(?:pme|eti|tpe|bo[iî]te|entreprise|soci[ée]t[ée]|usine|site|groupe|atelier|fonderie|plasturgie|laiterie|abattoir|company|firm|plant|\p{L}{4,}erie)(?: (?:d['’]|l['’])?\p{L}+){0,5} (?:(?:de |d['’]|of |with |à |avec )|\()(?:environ |about )?$/iu;
const beforeMove = new RegExp(String.raw`${verbs} (?:environ )?$`, 'iu');

/** Whether people are said right behind the verb that moves them. */
const isNext = (verb: RegExpExecArray | null, start: number): boolean =>
  verb !== null && Math.abs(verb.index + verb[0].length - start) <= 1;

/** The people that words count: several of a trade, or of any; those whom a verb moves before others, the size of a firm never. */
export function peopleIn(typed: string): People | null {
  const found: People[] = [];
  for (const match of typed.matchAll(some)) {
    const { count: said = '', who = '' } = match.groups ?? {};
    const bare = who.replace(toMove, ' ').trim();
    if (ofFirm.test(typed.slice(0, match.index))) continue;
    if (isAnybody.test(bare) || arePlural(bare))
      found.push({
        count: numberOf(said),
        who: bare,
        start: match.index,
        end: match.index + match[0].length,
      });
  }
  const moved = found.find(
    ({ start, end }) =>
      beforeMove.test(typed.slice(0, start)) ||
      typed.slice(start, end).search(toMove) >= 0 ||
      moves.some((one) => isNext(one.exec(typed), start)),
  );
  return moved ?? found[0] ?? null;
}

/** Where they are sent, behind a verb and whom it is about: "reclasser 20 soudeurs dans le nucléaire". */
export const sent = /^(?<who>.+?) (?:dans|vers|into|to|in)(?!\p{L}) ?(?<where>.+)$/iu;
/** What stands before whom words are about. */
export const articles = new RegExp(
  String.raw`^(?:\s|(?:${ownPeople}|les|des|them|environ|about|(?:une |a )?(?:${Object.keys(letters).join('|')})|\d+|de|d['’]|of)(?!\p{L}))+`,
  'iu',
);
const operator = /^(op[ée]rat(?:eur|rice)s?)$/iu;
const englishOperator = /^(operators?)$/iu;

/** Whom words are about, bare; empty where they say anybody. */
export function trade(who: string): string {
  const bare = who
    .replace(/ [àa] (?:re)?trouver (?:un|du|une|autre).*$/iu, '')
    .replace(/^postes? (?:de |d['’]|des )/iu, '')
    .replace(articles, '')
    .replace(toMove, ' ')
    .replace(when, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  if (isAnybody.test(bare))
    return (
      bare
        .replace(isAnybody, '')
        .replace(/^ *(?:(?:de|du|of|en|au|aux)(?!\p{L})|d['’]) */iu, '')
        // "15 gars sur machines-outils": who runs them.
        .replace(/^ *(?=(?:sur|on) )/iu, 'opérateurs ')
        .trim()
    );
  return bare.replace(operator, '$1 de production').replace(englishOperator, 'production $1');
}

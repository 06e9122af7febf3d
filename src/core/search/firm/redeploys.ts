import { saysSiteCloses, withoutClosing } from '../../text/closing-site.ts';
import { isLetter } from '../../text/told-whole.ts';
import { arePeople } from '../seeks-people.ts';
import { clauses, inIndustry, inTheirIndustry, madeByFirm } from './industry.ts';
import { aimAlone } from './where.ts';
import { articles, peopleIn, sent, trade } from './people.ts';
import { anything, closed, closes, isAnybody, moves, ofUs, planSaid, speaks, toMove } from './words.ts';

/**
 * What who must find other work for the people of a firm says of them: `does`, what these people do; `wishes`, where they may go, empty
 * where nothing is said of it; `staff`: how many, null where it is not said.
 */
export type Redeployed = { does: string; wishes: string; staff: number | null };

/** "dans une PME de plasturgie": where they are, and not where they go. */
const inFirm =
  /^(?:une? |notre |ma |mon |la |l['’]|our |a |an )?(?:pme|eti|tpe|bo[iî]te|entreprise|soci[ée]t[ée]|groupe|company|firm)(?!\p{L})/iu;

/** A field without the verb that moves people: whom it is about, and where they go. */
function halves(typed: string): { who: string; where: string } {
  const found = moves.map((one) => one.exec(typed)).find((match) => match !== null);
  if (!found) return { who: typed, where: '' };
  const after = typed.slice(found.index + found[0].length);
  const split = sent.exec(after);
  const where = split?.groups?.where ?? '';
  return { who: split?.groups?.who ?? after, where: inFirm.test(where) ? '' : where };
}

/** What a field says of what they do: the people counted, those a verb moves, else what is said beside the firm's own voice. */
function doneBy(typed: string): string {
  const people = peopleIn(typed);
  // "5 ouvriers d’abattoir": anybody, of what is said after.
  const counted = people ? trade(sentAway(people.who)) : '';
  if (counted !== '') return inTheirIndustry(counted, typed, people);
  if (moves.some((one) => one.test(typed))) return trade(halves(typed).who);
  const left = clauses(typed)
    .filter((one) => !speaks.test(one) || closes.test(one))
    .map((one) => withoutClosing(one.replace(speaks, ' ').replace(closes, ' ').replace(planSaid, ' ')).trim())
    .filter((one) => one !== '' && !(people && isAnybody.test(one.replace(articles, ''))));
  return trade(left.join(', '));
}

const sentAway = (who: string): string => sent.exec(who)?.groups?.who ?? who;

/** Where a wish says they may go. */
function wished(typed: string): string {
  const isMoved = moves.some((one) => one.test(typed));
  const people = peopleIn(typed);
  if (!isMoved && people === null) return aimAlone(typed);
  const { who, where } = isMoved
    ? halves(typed)
    : { who: '', where: sent.exec(people?.who ?? '')?.groups?.where ?? '' };
  const rest = aimAlone(where === '' && isMoved ? who.replace(articles, '') : where)
    .replace(/^\s*(?:dans|vers|en|chez|into|to|in)(?!\p{L})\s*/iu, '')
    .trim();
  const isWhom = where === '' && (isAnybody.test(rest) || arePeople(`des ${rest}`));
  return anything.test(rest) || isWhom ? '' : rest;
}

/** Whether the words of a field move the people of a firm; those who leave of themselves do not. */
function saysMoving(typed: string): boolean {
  if (moves.some((one) => one.test(typed))) return true;
  const people = peopleIn(typed);
  const isMoved = typed.search(toMove) >= 0;
  if (people !== null && people.count > 1)
    return (
      isMoved ||
      closes.test(typed) ||
      planSaid.test(typed) ||
      ((speaks.test(typed) || !ofUs.test(typed)) && (closed.test(typed) || saysSiteCloses(typed)))
    );
  return speaks.test(typed) && (isMoved || closes.test(typed) || planSaid.test(typed));
}

/** What the two fields of the home page say where somebody must find other work for the people of a firm; null elsewhere. */
export function redeployed(does: string, wishes: string): Redeployed | null {
  const isStaff = speaks.test(does) && isLetter(does) && countsStaff(does);
  if (!isStaff && !saysMoving(does) && !saysMoving(wishes)) return null;
  const inWish = saysMoving(does) ? null : movedIn(wishes, does);
  const staff = (inWish ?? peopleIn(does) ?? peopleIn(wishes))?.count ?? null;
  const isTold = saysMoving(does) || speaks.test(does) || peopleIn(does) !== null;
  const own = inWish?.who ?? (isTold ? doneBy(does) : trade(does.trim()));
  const there = wished(wishes);
  return {
    does: own === '' ? doneOf(wishes) : own,
    wishes: there === '' && saysMoving(does) ? wherever(does) : there,
    staff: staff !== null && staff > 0 ? staff : null,
  };
}

/** A message is so many letters at most; a longer text tells of somebody's work. */
const longestMessage = 800;
const greeting = /^[\s,.]*(?:bonjour|bonsoir|hello|hi|hey|madame|monsieur)(?!\p{L})[^.!?\n]{0,30}?[,.!\n]/iu;

const subject = /^[\s,.]*(?:objet|sujet|re) ?: ?[^.!?\n]{0,80}[.!\n]\s*/iu;

/** Who speaks for a firm, counts people of a trade there and takes on nobody must find them other work. */
function countsStaff(line: string): boolean {
  const people = peopleIn(line);
  return people !== null && people.count > 1 && !isAnybody.test(people.who) && !takesOn.test(line);
}
const takesOn = /(?<!\p{L})(?:recrut|embauch|cherch(?:e|ons) (?:\d|des|un)|besoin de \d|hir(?:e|ing))/iu;

/** A pasted message of who must find other work for the people of a firm, on one line, as a field would have it; null where it is another text. */
export function messageOfFirm(text: string): string | null {
  const said = text.trim().replace(subject, '').replace(greeting, '').trim();
  const line = said.replace(/[\s,;.]*\n\s*/gu, '. ');
  const isMoved =
    moves.some((one) => one.test(line)) || (speaks.test(line) && (saysMoving(line) || countsStaff(line)));
  return isMoved && line.length <= longestMessage && redeployed(line, '')?.does ? line : null;
}

/** "drh d’une plasturgie de 80 personnes", then "reclasser 10 opérateurs": those of the wish, in the industry of the firm; null where it names no trade. */
function movedIn(wishes: string, does: string): { who: string; count: number } | null {
  const people = saysMoving(wishes) && speaks.test(does) ? peopleIn(wishes) : null;
  const who = people === null ? '' : trade(sentAway(people.who));
  return people === null || who === ''
    ? null
    : { who: inIndustry(who, madeByFirm(does)), count: people.count };
}

/** What the fields say of the industry of the firm whose people are moved: "DRH plasturgie, 10 régleurs"; empty where they say nothing of it. */
export function firmOf(does: string, wishes: string): string {
  if (!saysMoving(does) && !(saysMoving(wishes) && speaks.test(does))) return '';
  return madeByFirm(does);
}

const doneOf = (wishes: string): string => (saysMoving(wishes) ? doneBy(wishes) : '');

/** "15 opérateurs à reclasser, si possible dans la chimie": where, behind a comma. */
const possibly =
  /^\s*,\s*(?:(?:si possible|de pr[ée]f[ée]rence|plut[ôo]t|id[ée]alement|if possible|ideally),? )?(?:dans|vers|into|to|in) (?<where>[^.?!]+)/iu;
function sentAfter(does: string): string {
  const [moved] = [...does.matchAll(toMove)];
  return moved ? (possibly.exec(does.slice(moved.index + moved[0].length))?.groups?.where ?? '') : '';
}

/** "pas forcément dans la métallurgie": anywhere. */
const notOnly =
  /(?:,? (?:et|mais|and|but))? (?:pas|not) (?:forc[ée]ment|n[ée]cessairement|obligatoirement|que|seulement|uniquement|necessarily|only) (?:dans|en|in) [^,;.!?]+/giu;

/** Where the first field sends them. */
function wherever(does: string): string {
  const { where } = halves(does.replace(notOnly, ' '));
  const counted = sent.exec(peopleIn(does)?.who ?? '')?.groups?.where ?? '';
  const told = where === '' && !inFirm.test(counted) ? counted : where;
  const aimed = aimAlone(told === '' ? sentAfter(does.replace(notOnly, ' ')) : told);
  return anything.test(aimed) ? '' : aimed;
}

import { clausesOf, membersOf, sentencesOf } from './clauses.ts';
import { briefIn, durationsIn } from './durations.ts';
import type { Zone } from './zones.ts';

/** A trade that a text names; `label` when the text says one of the trade's own names. */
export type Trade = Zone & { code: string; label?: string };

/** How surely words tell a trade; `employer`: the trade of who employs, not of the person. */
type Weight = 'task' | 'place' | 'field' | 'employer' | null;
/** A trade, and how surely its words tell it. */
export type Weighed = Trade & { weak: Weight };

const placeIn =
  (zones: readonly Zone[]) =>
  ({ start }: Zone): number =>
    zones.findIndex((zone) => start >= zone.start && start < zone.end);

const ofPlace = /(\p{L}{4,})\s+(?:de |d['’]|du |en |à la |au |dans (?:un |une |le |la |l['’])?)$/iu;
/** Endings of who does something, and words of anybody at work, whose place says the trade. */
const doer = /(?:eur|euse|rice|ier|i[eè]re|iste|aire|ien|ienne|ante?|comptable)$/iu;
const anybody =
  /^(?:ouvri|op[ée]rat|agent|employ|salari|int[ée]rimaire|travaill|stagiaire|saisonni|polyvalent|apprent|d[ée]butant|pendant|avant|durant|maintenant|entier|premier|derni)/iu;

/** "surveillante de cantine", "gardien d'abattoir": the place of another trade, which was not read. */
function isOfAnother(text: string, { start }: Zone): boolean {
  const [, word = ''] = ofPlace.exec(text.slice(Math.max(0, start - 50), start)) ?? [];
  return doer.test(word) && !anybody.test(word);
}

/** Words with the ending of a doer that name a thing, a place or a time. */
const thing =
  /^(?:secteur|atelier|chantier|papier|quartier|salaire|horaire|int[ée]rieur|ext[ée]rieur|moteur|tracteur|mati[eè]re|carri[eè]re|m[ée]tier|fichier|calendrier|questionnaire|documentaire|sommaire|bouteille)/iu;
const lineHead = /^[^\p{L}\n]*(\p{L}{4,})/u;

/** "Dépanneur de nuit, imprimerie Riccobono": what begins the line is a title, which was not read. */
function isBehindTitle(text: string, { start }: Zone, sentence: Zone, trades: readonly Zone[]): boolean {
  const [found = '', word = ''] = lineHead.exec(text.slice(sentence.start, start)) ?? [];
  const end = sentence.start + found.length;
  return (
    doer.test(word) &&
    !anybody.test(word) &&
    !thing.test(word) &&
    !trades.some((one) => one.start < end && one.end > sentence.start)
  );
}

const whatIsDone =
  /(?<!\p{L})(?:nettoi|nettoy|lav|livr|visit|connu|connai|vendu|vend|rach|ferm|quitt|construi|monte|d[ée]mont|install|d[ée]pann|entretien|r[ée]par|gard|surveill|approvisionn|deliver|clean|visit|suppl)\p{L}*\s(?:une?|des|les?|la|cette|leurs?|the|an?)\s(?:\p{L}+\s)?$/iu;

const wordsIn = (text: string, { start, end }: Zone): number =>
  text.slice(start, end).split(/[\s-]+/u).length;

/** Has a paper of its own: "cariste préparateur de commandes" is both. */
const ofPaper = /^cariste/iu;

/** "boulanger-tourier", "ajusteur mécanicien d'entretien": one post, of the name that says more, else of the first. */
function isPartOfTitle(text: string, one: Zone, trades: readonly Zone[]): boolean {
  return trades.some((other) => {
    const [first, second] = one.start < other.start ? [one, other] : [other, one];
    if (
      ofPaper.test(text.slice(first.start, first.end)) ||
      ofPaper.test(text.slice(second.start, second.end))
    )
      return false;
    if (other === one || !/^[ -]$/u.test(text.slice(first.end, second.start))) return false;
    const more = wordsIn(text, second) - wordsIn(text, first);
    return one === (more > 0 ? first : second);
  });
}

const recruits = /(?<!\p{L})(?:recrut|recherch|embauch)e(?:nt)?(?!\p{L})|\bis (?:hiring|looking for)\b/iu;

/** "Boulangerie industrielle de 120 salariés recrute conducteur de ligne": where it is, beside the trade that is sought. */
function isWhoRecruits(text: string, one: Zone, trades: readonly Zone[], sentence: Zone): boolean {
  const [first = ''] = text.slice(one.start, one.end).split(/[\s’'-]/u);
  return (
    !doer.test(first) &&
    trades.some(
      ({ start }) => start >= one.end && start < sentence.end && recruits.test(text.slice(one.end, start)),
    )
  );
}

const atOthers =
  /(?<!\p{L})(\p{L}{4,})(?:\s(?:de|d['’]|en|du|des)\s?\p{L}+){0,2}\s(?:chez|pour)\s(?:une?\s|des\s)?$/iu;

/** "vendeur de voitures chez un carrossier": who is told does something else, which was not read. */
function saysDoer(text: string, { start }: Zone): boolean {
  const [, word = ''] = atOthers.exec(text.slice(Math.max(0, start - 60), start)) ?? [];
  return doer.test(word) && !anybody.test(word);
}

/** What tells a trade more surely, between two commas. */
const surer: Record<'task' | 'place' | 'field', readonly Weight[]> = {
  task: [null],
  place: [null, 'task'],
  field: [null, 'task', 'place'],
};

/** How many signs may stand between a field and its length of time: "10 ans dans la menuiserie". */
const besideLength = 16;

/** Whether a length of time is told right beside, whatever stands in brackets between. */
function isBeside(text: string, one: Zone, other: Zone): boolean {
  const between = text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start));
  return between.replace(/\([^)]*\)/gu, '').length <= besideLength;
}

/**
 * Tasks and places stay only where nothing nearer names a trade; a place also where the text tells for how many years; each of them beside
 * its own length of time, apart from a trade that has its own ("7 ans dans l'agro, 1 an soudeur").
 */
export function withoutPlaces(trades: readonly Weighed[], text: string): Trade[] {
  const clauseOf = placeIn(clausesOf(text));
  const sentences = sentencesOf(text);
  const sentenceOf = placeIn(sentences);
  const memberOf = placeIn(membersOf(text));
  const lengths = [...durationsIn(text), ...briefIn(text)].filter(({ dated }) => !dated);
  const lasting = new Set(lengths.map(clauseOf));
  const isNamed = trades.some(({ weak }) => weak === null);
  const beside = (trade: Weighed, weak: Weight) =>
    trades.some((other) => other.weak === weak && clauseOf(other) === clauseOf(trade));
  const lengthIn = (clause: number) => lengths.some((length) => clauseOf(length) === clause);
  const follows = (trade: Weighed) =>
    trades.some(
      (other) => other.weak === null && clauseOf(other) === clauseOf(trade) - 1 && !lengthIn(clauseOf(other)),
    );
  const hasLength = (trade: Weighed) => lengths.some((length) => memberOf(length) === memberOf(trade));
  const inMember = (trade: Weighed, weights: readonly Weight[]) =>
    trades.some(
      (other) => other !== trade && weights.includes(other.weak) && memberOf(other) === memberOf(trade),
    );
  const isApart = (trade: Weighed): boolean =>
    trade.weak !== 'employer' &&
    hasLength(trade) &&
    !inMember(trade, surer[trade.weak ?? 'task']) &&
    trades.some(
      (other) => other.weak === null && sentenceOf(other) === sentenceOf(trade) && hasLength(other),
    );
  // "nettoyage industriel 6 ans dans une usine": the length is of the task.
  const isNearest = (trade: Weighed): boolean =>
    lengths.some(
      (length) =>
        clauseOf(length) === clauseOf(trade) && length.start >= trade.end && length.start - trade.end <= 2,
    );
  // "je nettoie une usine": what is cleaned is not where one worked as those of the place do.
  const isAside = (trade: Weighed): boolean =>
    whatIsDone.test(text.slice(Math.max(0, trade.start - 40), trade.start)) ||
    isBehindTitle(text, trade, sentences[sentenceOf(trade)] ?? trade, trades);
  // "1 an en conserverie, éviscérage, mise en boîte": what was done there.
  const isOfTimed = (trade: Weighed): boolean =>
    !hasLength(trade) &&
    trades.some(
      (other) => other.start < trade.start && clauseOf(other) === clauseOf(trade) && hasLength(other),
    );
  // "comptable dans une usine de sucre": who does something, then where.
  const isPlaceOf = (place: Weighed, one: Weighed): boolean =>
    place.weak === 'place' &&
    one.weak === 'task' &&
    doer.test(text.slice(one.start, one.end)) &&
    /^\s(?:dans|ds|en|[àa]|au|in|at)\s(?:une? |la |le |l['’]|an? |the )?(?:\p{L}+ )?$/iu.test(
      text.slice(one.end, Math.max(one.end, place.start)),
    );
  const stands = (trade: Weighed): boolean => {
    const sentence = sentences[sentenceOf(trade)] ?? trade;
    if (isWhoRecruits(text, trade, trades, sentence)) return false;
    if (trade.weak === null) return true;
    if ((trade.weak === 'field' || trade.weak === 'place') && isOfAnother(text, trade)) return false;
    if ((trade.weak === 'field' || trade.weak === 'place') && isAside(trade)) return false;
    if (trade.weak === 'employer' && saysDoer(text, trade)) return false;
    if (trades.some((other) => isPlaceOf(trade, other))) return false;
    if (trades.some((other) => isPlaceOf(other, trade))) return true;
    if (trade.weak === 'task' && isOfTimed(trade)) return false;
    if (isApart(trade)) return true;
    if (beside(trade, null) || (lengthIn(clauseOf(trade)) && follows(trade))) return false;
    if (trade.weak === 'field')
      return (
        !trades.some((other) => other.weak === null && sentenceOf(other) === sentenceOf(trade)) &&
        !trades.some((other) => other.weak !== 'field' && memberOf(other) === memberOf(trade)) &&
        lengths.some((length) => clauseOf(length) === clauseOf(trade) && isBeside(text, length, trade))
      );
    if (trade.weak === 'employer' && (beside(trade, 'task') || beside(trade, 'place'))) return false;
    if (trade.weak === 'place' || trade.weak === 'employer') return !isNamed || lasting.has(clauseOf(trade));
    return !(beside(trade, 'place') && lasting.has(clauseOf(trade)) && !isNearest(trade));
  };
  const standing = trades.filter(stands);
  return standing
    .filter((one) => !isPartOfTitle(text, one, standing))
    .map(({ code, label, start, end }) => ({ code, start, end, ...(label === undefined ? {} : { label }) }));
}

import { fold } from './fold.ts';

const ill = String.raw`asthmes?|ecz[ée]mas?|allergies?|rhinites?|dermatites?|dermatoses?|urticaires?|maladies?|asthma|eczema|allerg(?:y|ies)|dermatitis|rash`;
const worn = String.raw`dos|genoux?|[ée]paules?|mains?|poignets?|doigts?|coudes?|hanches?|jambes?|pieds?|nuque|cou|vert[èe]bres?|cervicales?|lombaires?|tendinites?|lombalgies?|sciatiques?|hernies?(?: discales?)?|arthroses?|canal carpien|back|knees?|shoulders?|hands?|wrists?|elbows?|hips?|neck`;
const lead = String.raw`(?:(?:j['’ ]?ai|avec|un|une|le|la|les|l['’]|mon|ma|mes|des|du|de l['’]|mal (?:au|aux|[àa] la|de)|i have|i['’]ve got|with|my|a|an|the) ?)*`;
const state = String.raw`(?: (?:us[ée]e?s?|fichue?s?|foutue?s?|cass[ée]e?s?|fragiles?|chroniques?|s[ée]v[èe]res?|professionnel(?:le)?s?))?`;
/** Endings of who does something: "des pieds de table" are things. */
const who = String.raw`\p{L}+(?:eur|euse|er|ère|ere|ier|i[èe]re|iste|ien|ienne|tre|[çc]on|ante?|aire|rice|graphe)s?`;
/** "asthme du boulanger", "genoux de carreleur". */
const ofTrade = new RegExp(
  String.raw`^\s*${lead}(?<of>${ill}|${worn})${state} (?:du |de la |de l['’]|des |de |d['’]|d )(?=${who}(?![\p{L}]))`,
  'iu',
);
/** "baker’s asthma", "painter’s hands". */
const tradeOf = new RegExp(
  String.raw`^\s*${lead}(?<trade>\p{L}{4,}(?: \p{L}{3,})?)s?['’]s? (?<of>${ill}|${worn})(?![\p{L}])`,
  'iu',
);

/** An ailment said to be that of a trade: the trade's words, and the limit that it sets. */
type Ailment = { trade: string; limit: 'allergie' | 'mal-de-dos'; said: string };

const limitOf = (said: string): Ailment['limit'] =>
  new RegExp(`^(?:${ill})$`, 'iu').test(said) ? 'allergie' : 'mal-de-dos';

/** What "asthme du boulanger" says of who has it: a baker, allergic; null where words begin with no ailment of a trade. */
export function ailmentOfTrade(typed: string): Ailment | null {
  const english = tradeOf.exec(typed)?.groups;
  if (english?.trade !== undefined && english.of !== undefined)
    return { trade: english.trade, limit: limitOf(english.of), said: fold(english.of) };
  const found = ofTrade.exec(typed);
  const of = found?.groups?.of;
  return found && of !== undefined
    ? { trade: typed.slice(found[0].length).trim(), limit: limitOf(of), said: fold(of) }
    : null;
}

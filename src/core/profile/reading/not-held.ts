import { isOfPerson } from './asked-for.ts';
import { clausesOf, sentencesOf } from './clauses.ts';
import { isNotYet } from './mentions.ts';
import { bare, type Zone } from './zones.ts';

/** Who tells of himself, where an advertisement tells what it asks for. Without accents. */
const firstPerson = /(?<!\p{L})(?:je|j['’]\p{L}+|jai|moi|mon|ma|mes|i|my|i['’]\p{L}+)(?!\p{L})/iu;

const article = String.raw`(?:le |la |les |l['’]|un |une |des |mon |ma |mes |du |au |aux |de |d['’]|the |my |an? )?(?:\p{L}+ (?:de |d['’]|du ))?`;
/** "je dois passer le CACES": to be done, where nobody says it was ("on m'a fait passer le CACES"). */
const toDo = new RegExp(
  String.raw`(?<!(?<!\p{L})(?:fait|faire|pu|viens de|vient de|venais de|venait de|apres|reussi a|permis de|due?) )(?<!\p{L})(?:re)?(?:passer|obtenir|valider|decrocher|recuperer|financer|payer|preparer|getting|get|take|taking|pass)\s(?:\p{L}+ )?${article}$`,
  'iu',
);
/** "jpasse le permis poids lourd en janvier": who takes it now has it not. */
const onTheWay = new RegExp(
  String.raw`(?<!\p{L})(?:je |j)(?:re)?(?:passe|prepare)\s(?:\p{L}+ )?${article}$`,
  'iu',
);
const lacked = new RegExp(
  String.raw`(?<!\p{L})(?:manqu\p{L}*|fau(?:t|drait)|fallait|besoin|j?att?en[dt]\p{L}*|inscri\p{L}*|vis(?:e|ais)|demand\p{L}*|exig\p{L}*|requ(?:is|iert)|propos\p{L}*|finance\p{L}*|sans|need\p{L}*|require\p{L}*|(?:je n['’]|j['’]?) ?ai plus)(?!\p{L})[^,;:.!?]{0,24}$`,
  'iu',
);

/** What is said right behind a paper that one has not, or no more. */
const away =
  /^\s*(?:[,:(–-]\s*)?(?:(?:qui )?(?:est|sont|etait|a ete|m['’]a ete|lui a ete) )?(?:retire|suspendu|annule|reporte|en attente|en preparation|a (?:prevoir|programmer|planifier|passer)|en projet|bientot|planned|prevu|programme|planifie|suspended|withdrawn|cancelled|(?:me|nous) serait|me manque|pas eu le temps)(?:e?s?)(?!\p{L})|^[^.;\n]{0,30}\b(?:certificat|attestation|carte|examen|test)s? non (?:delivre|certifie|obtenu|valide)|^,?\s(?:passe )?(?:mais )?(?:(?:je |j)\s?l['’ ]?ai )?(?:rate|loupe|foire|manque)e?(?!\p{L})|^,?[^.,;\n]{0,30}\bje (?:ne )?(?:l['’]|les )ai (?:pas|plus)(?=\s*(?:[.,;!\n]|$|encore|mais|et\s))/iu;
const asAsked =
  /^\s(?:est|sont|etait)\s(?:\p{L}+\s)?(?:demande|exige|requis|obligatoire|souhaite|necessaire|indispensable)/iu;
const owned =
  /(?<!\p{L})(?:j['’ ]?ai|jai|g|titulaire|possed\p{L}*|detenteur|detentrice|avec|i have|i hold|obtenue?s?|valable)(?!\p{L})/iu;

/** Whether the grammar around a paper says that who writes has it not: to be passed, missing, asked for, withdrawn. */
export function isNotHeld(text: string, { start, end }: Zone): boolean {
  const holding = (zones: Zone[], at: number) =>
    zones.find((zone) => at >= zone.start && at < zone.end) ?? { start, end };
  // "CACES R489 cat. 3": what stands in its name ends no sentence.
  const sentence = {
    start: holding(sentencesOf(text), start).start,
    end: holding(sentencesOf(text), end - 1).end,
  };
  const clause = holding(clausesOf(text), start);
  const before = bare(text.slice(Math.max(clause.start, start - 70), start));
  const after = bare(text.slice(end, Math.min(sentence.end, end + 70)));
  if (toDo.test(before) || onTheWay.test(before) || away.test(after)) return true;
  if (!firstPerson.test(bare(text)) && !isOfPerson(bare(text))) return false;
  const isAsked = text[sentence.end] === '?' && !owned.test(bare(text.slice(sentence.start, sentence.end)));
  return (
    isAsked ||
    lacked.test(before) ||
    asAsked.test(after) ||
    isNotYet(text.slice(clause.start, start).replace(/^.*(?:,|(?<!\p{L})(?:et|mais|and|but)(?!\p{L}))/su, ''))
  );
}

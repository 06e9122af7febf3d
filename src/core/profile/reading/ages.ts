import { fold } from '../../text/fold.ts';
import { isFirstName } from './first-names.ts';
import type { Zone } from './zones.ts';

const said = /(?:\bj['’]?ai|\bag[ée]e? de|\bi am|\bi['’]m|\baged)\s*$/iu;
const saidShort = /(?<!\p{L})g\s*$/iu;
/** "g 38 ans 15 ans maçon", "g 45 ans jai fait": another length, or another thought. */
const goesOn = /^\s+(?:\d{1,2} ?ans?|j\s?['’ ]?ai|je|jai|g|et)(?!\p{L})/iu;
const ofExperience = /^\s*(?:d['’]|de |of |in |en |dans |comme |experience|chez |au |à )/iu;

/** What stands behind an age that is told by itself. */
const alone = /^\s*(?:[,.;)|–—•/-]|\n|$)/u;
/** "depuis mes 18 ans", "apprenti à 16 ans". */
const atAge =
  /(?<!\p{L})(?:à|depuis mes|jusqu['’ ]?[àa] mes|depuis l['’][âa]ge de|d[èe]s|vers|at(?: the)?(?: age)?(?: of)?)\s*$/iu;
/** "j'ai commencé à seize ans à la ferme", "jusqu'à mes vingt-quatre ans": whatever stands behind. */
const beganAt =
  /(?<!\p{L})(?:(?:commenc|d[ée]but|entr|arr[êe]t|quitt|parti)\p{L}*\s[àa]|(?:depuis|jusqu['’ ]?[àa]|[àa]) mes|started at|left at)\s*$/iu;
const greeting =
  /(?:^|[\n.!,]\s*)(?:slt|salut|bjr|bonjour|bonsoir|coucou|hello|hi|cc|homme|femme|h|f|monsieur|madame)\s*[,.!:–—-]?\s*$/iu;
/** "jeune de 19 ans", "homme de 45 ans". */
const personOf =
  /(?<!\p{L})(?:jeune|homme|femme|fille|gar[çc]on|monsieur|dame|man|woman|guy)\s(?:(?:homme|femme|fille)\s)?de\s*$/iu;
/** What stands behind an age by which a text begins: "19 ans, soudeur", "19 ans cherche un premier emploi". */
const begins =
  /^\s*(?:[,.;|–—\n-]|(?:(?:je )?(?:re)?cherche|sans dipl[ôo]me|pas de dipl[ôo]me|looking for)(?!\p{L}))/iu;
/** Another length right behind: a list of them. */
const another = /^\s*,\s*(?:\d{1,2}|[\p{L}-]+(?:\s[\p{L}-]+){0,3}?)\s?(?:ans?|ann[ée]es?|years?)(?!\p{L})/iu;
/** A name in front of an age: "Nadia El Amrani – 35 ans", "M. D., 51 ans", "moi c'est Dylan, 20 ans". */
const named =
  /(?:^|[\n:–—("«“-]|c['’ ]?est |appelle |\bsuis )\s*((?:(?:M|Mme|Mr|Mlle|Mrs|Ms)\.?\s)?\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,3})\s*[,(|–—-]{1,2}\s*$/u;
/** A person by how he is called, anywhere: "certifie que M. Gilles Prod'homme (51 ans". */
const called =
  /(?<!\p{L})(?:M|Mme|Mr|Mlle|Mrs|Ms|Monsieur|Madame)\.?(?:\s\p{Lu}[\p{L}.'’-]*){1,3}(?:,\s\p{Ll}[\p{L} -]{2,30})?\s*[,(–—-]\s*$/u;
const shortName = /(?<!\p{L})(?:moi c(?:['’ ]?est)?|appelle|suis)\s+(\p{L}+)\s*,?\s*$/iu;
const nameAbove = /(?:^|\n)(\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){1,3})\s*\n\s*$/u;
const title = /^(?:M|Mme|Mr|Mlle|Mrs|Ms)\.?\s/u;
const familyOrCar =
  /^\s*,?\s*(?:(?:née?|nee|ne(?= (?:le|en|à)))\s|mari[ée]e?(?!\p{L})|c[ée]libataire|pacs[ée]e?|divorc[ée]e?|v[ée]hicul[ée]e?|p[èe]re de|m[èe]re de|deux enfants|\d enfants|sans emploi|rqth)/iu;

/** "Soudeur, 19 ans, je cherche…", "Cariste, 52 ans": an age behind the trade by which a text, or a line, begins. */
const behindTrade = /(?:^|\n)[ \t]*\p{L}[^\n,.:;]{2,60},[ \t]*$/u;
const personal =
  /^\s*,\s*(?:je |j['’]|habit|domicili|sorti|tout juste|actuellement|disponible|dispo|en recherche|[àa] la recherche|(?:re)?cherche|sans emploi|au ch[ôo]mage|licenci|demandeu|mari[ée]|c[ée]libataire|p[èe]re|m[èe]re|rqth|reconnu|titulaire|motiv|s[ée]rieu|looking|i am|i['’]m)/iu;

const [youngest, oldest] = [15, 68];
/** Nobody has worked at one trade for so long. */
const longestTrade = 45;
/** Few have, who tell their contract or what they would like right behind. */
const longTrade = 35;
const contract =
  /^\s*,?\s*(?:en |au |avec un )?(?:cdi|cdd|int[ée]rim|temps plein|veut|voudrait|souhaite|aimerait|wants|would like)(?!\p{L})/iu;
/** "52 ans de métier" is told of a trade, whatever it is worth. */
const ofTrade = /^\s*(?:d['’]|de |of )/iu;

/** Whether a length of time is how old someone is: "j'ai 45 ans", "slt, 23 ans, cap coiffure", "Karim B.\n42 ans - Roubaix". */
export function isAge(text: string, { start, end }: Zone, years: number): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 70), start), text.slice(end, end + 30)];
  if (said.test(before)) return !ofExperience.test(after);
  if (years < youngest || years > oldest) return false;
  if (behindTrade.test(before) && (personal.test(after) || (years >= longestTrade && alone.test(after))))
    return true;
  if (years > longestTrade && !ofTrade.test(after)) return true;
  if (years >= longTrade && behindTrade.test(before) && contract.test(after)) return true;
  if (personOf.test(before) || (text.slice(0, start).trim() === '' && isBeginning(after))) return true;
  if (beganAt.test(before) || familyOrCar.test(after) || (atAge.test(before) && !ofExperience.test(after)))
    return true;
  if (isFirstName(fold(shortName.exec(before)?.[1] ?? ''))) return true;
  if (saidShort.test(before) && (alone.test(after) || goesOn.test(after))) return true;
  if (!alone.test(after)) return false;
  return /\/\s*$/u.test(before) || greeting.test(before) || called.test(before) || isName(before);
}

const isBeginning = (after: string): boolean => begins.test(after) && !another.test(after);

function isName(before: string): boolean {
  const [, name = nameAbove.exec(before)?.[1]] = named.exec(before) ?? [];
  if (name === undefined) return false;
  const [first = ''] = fold(name.replace(title, '')).split(/[\s-]/u);
  return title.test(name) || isFirstName(first);
}

import { fold } from '../text/fold.ts';
import { namesWho } from '../text/ranks.ts';

const few = String.raw`(?:des|deux|trois|quatre|cinq|dix|plusieurs|quelques|\d+|some|two|three)`;
/** Who seeks people says "je" or "on": "ils cherchent des soudeurs" is said by a welder. */
const seeking = [
  String.raw`(?:je|on|nous|qui|i|we) (?:re)?(?:cherch\p{L}+|seek) ${few}`,
  String.raw`(?:je|on|nous|qui|j['’ ]?) ?(?:n['’]|ne )?(?:arriv\p{L}* (?:pas|plus) [àa] trouver|trouv(?:e|es|ons) (?:pas|plus|pas assez|jamais|aucune?)|(?:ai|a|avons) (?:du |trop de )?mal [àa] (?:trouver|recruter)|(?:ai|a|avons|aurais|aurait) (?:grand |vraiment )?besoin|manqu(?:e|ons))(?: (?:de|d['’]|des|un|une))?`,
  String.raw`^(?:besoin|manque|p[ée]nurie) (?:de |d['’]|des )`,
  String.raw`(?:^|i|we)(?: (?:really|urgently))? ?(?:need|can(?:['’]?t|not) find|are looking for|am looking for)`,
];
const seeks = new RegExp(String.raw`(?:^|(?<![\p{L}]))(?:${seeking.join('|')})(?<whom> ?[^,;.!?]*)`, 'iu');
/** Of one only who leads a firm seeks another: "je cherche un mouleur". */
const seeksOne =
  /(?<![\p{L}])(?:je |on |nous |qui )?(?:re)?(?:cherch\p{L}+|veux|voudrais) une? (?<whom>[^,;.!?]*)/iu;
const nobody =
  /(?<![\p{L}])(?:personne (?:ne |n['’] ?)?(?:postul|r[ée]pond|candidat|vien|veut|se pr[ée]sent)\p{L}*|(?:pas|plus|aucun) (?:de |d['’] ?)?(?:candidat\p{L}*|candidature\p{L}*|cv)|nobody (?:applies|comes|wants)|no (?:applicants?|candidates?))(?![\p{L}])/iu;

const article =
  /^(?:\s|(?:de|d['’]|des|une?|deux|trois|quatre|cinq|dix|plusieurs|quelques|bons?|some|two|three|a|\d+)(?![\p{L}]))+/iu;
/** Who does something, of a name that does not end as most do. */
const others =
  /^(?:agent|employe|peintre|macon|pilote|comptable|chef|apprenti|mecano|manoeuvre|aide|boulanger|boucher|fromager|horloger|\w+[cg]h?ers|\w{3,}trices?|welder|moulder|driver|operator|fitter|machinist|\w+(?:er|or)s)/u;

/** Verbs and things that end as who does something. */
const endsAlike =
  /^(?:etudier|verifier|oublier|marier|quartiers?|dossiers?|chantiers?|ateliers?|papiers?|metiers?|premiers?)$/u;

/** Whether words begin with who does something: "mouleurs", "techniciens de maintenance"; no "besoin de changer". */
function beginsWithWho(words: string): boolean {
  const [first = ''] = fold(words.replace(article, '')).split(/[^a-z]+/u);
  return first.length > 3 && !endsAlike.test(first) && (namesWho(first) || others.test(first));
}

/** Whom words seek, as said after the verb; undefined where they seek no people. `leads`: they are of who leads a firm. */
export function soughtIn(typed: string, leads: boolean): string | undefined {
  const whom = seeks.exec(typed)?.groups?.whom ?? (leads ? seeksOne.exec(typed)?.groups?.whom : undefined);
  return whom !== undefined && beginsWithWho(whom.trim()) ? whom.trim() : undefined;
}

/** Whether words say that nobody comes to work. */
export const saysNobodyComes = (typed: string): boolean => nobody.test(typed);

/** "des mouleurs", "3 soudeurs": people, where who leads a firm says them. */
export const arePeople = (typed: string): boolean => {
  const [first = ''] = fold(typed.trim().replace(article, '')).split(/[^a-z]+/u);
  return first.endsWith('s') && beginsWithWho(typed.trim());
};

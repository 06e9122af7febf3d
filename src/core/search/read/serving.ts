import { fold } from '../../text/fold.ts';
import { tokenise } from '../../text/tokenise.ts';

/**
 * Trades of ROME of those who serve, care for, teach, guard or carry people: no industry exercises them, so that who says what they would no longer
 * have of one leaves it. Not who trains, sells to firms, cleans works or makes what is fitted.
 */
const serving =
  /^(?:A150[134]|C|D110[67]|D1[235]|D140[2348]|G|J(?!14(?:10|11)|1512)|K(?!2[23]|2111|24)|L|N2101|N410[245]|N41(?:12|20))/u;
/** Those that nobody looks for in a works: a cook, a nurse, a guard and a seller may work in one. */
const neverThere = /^(?:D12(?!1[0-4])|D150[57]|G1[258]|J13|J1501|K1[23]|K210[4-9]|L|N2101)/u;
/** Who bakes, cuts or cooks for a shop has its hours: the works have others. */
const ofShops = /^D110[1-5]/u;

/** Whether a trade serves people, by its code. */
export const servesPeople = (id: string | null): boolean => serving.test(id ?? '');

/** Whether a trade that serves people is exercised in no works at all. */
export const isNeverInWorks = (id: string | null): boolean => neverThere.test(id ?? '');

/** Whether a trade has the hours of those who serve people: who drives may go home every evening, and still drive. */
export const hasShopHours = (id: string | null): boolean =>
  !(id ?? '').startsWith('N') && (servesPeople(id) || ofShops.test(id ?? ''));

const people =
  '(?:patients?|patientes?|malades?|clients?|clientes?|clientele|public|gens|usagers?|residents?|convives|touristes|voyageurs?|passagers?|enfants?|gosses?|gamins?|bebes?|eleves?|ados?|adolescents?|parents|vieux|vieilles|personnes? agees?|(?:papis?|mamies?)|animaux|betes|chiens?|chats?|sang|toilettes?|soins?|chevet|lits?|comptoir|caisses?|rayons?|salle|guichet|classes?|telephones?|telephoner|customers?|guests?|kids|children|pupils|students|elderly|animals|people|phones?|till|bedside)';
const self =
  '(?:(?:une?|travail|boulot|metier|poste|emploi|job|je|j|i|suis|etais|am|m|was|d|de|comme|as|an?|ancien|ancienne|ex|moi) )*';
const refusal =
  '(?:sans|pas|plus|jamais|ni|without|no|not|marre|ras le bol|assez|a bout|degoutee?|fatiguee?|saturee?|lassee?|epuisee?|sick|tired|fed up)';
const little =
  '(?: (?:plus|pas|jamais|envie|de|d|du|des|a|au|aux|la|le|les|l|avec|en|avoir|devoir|m|s|me|occuper|voir|gerer|servir|soigner|garder|porter|toucher|laver|parler|contacts?|travail|more|with|to|any|of|deal|dealing|the|my|mes|mon|ces|par))*';
const between =
  '(?: (?:mais|qui|et|ou|but|veut|je|j|ne|n|en|ai|suis|est|voudrais|veux|cherche|un|travail|boulot|metier|job))*';
const refused = new RegExp(
  `^${self}(?<does>[a-z]+(?: [a-z]+){0,4}?)${between} ${refusal}${little} ${people}(?: (?:a|de|du|des) [a-z]+)?(?<wish>(?: .*)?)$`,
  'u',
);
const refusedFirst = new RegExp(
  `^(?:je |j |en |ai |suis |veux )*${refusal}${little} ${people} ${self}(?<does>[a-z]+(?: [a-z]+){0,3})$`,
  'u',
);

/** "infirmière sans patients", "serveur mais pas de clients, un labo": the words before what one would have no more of, and those after; null where nobody is refused. */
export function refusedPeople(text: string): { does: string; wish: string } | null {
  const typed = tokenise(fold(text)).join(' ');
  const { does, wish = '' } = (refusedFirst.exec(typed) ?? refused.exec(typed))?.groups ?? {};
  return does === undefined ? null : { does, wish: wish.trim() };
}

const ofHome =
  /(?:^| )(?:vie (?:de famille|normale|sociale|privee)|(?:voir|profiter de|s occuper de)(?: (?:grandir|plus|de))* (?:mes|ses|les) (?:enfants?|petits?|filles?|fils|gosses)|(?:mes|ses|my) (?:soirees?|soirs?|week ends?|weekends?|dimanches?|samedis?|nuits?|vacances|evenings?)|dormir (?:la nuit|enfin|le matin)|(?:soirees?|soirs?|week ends?|weekends?|dimanches?) (?:libres?|off|chez moi|en famille)|rentrer (?:le soir|tous les soirs|chez (?:moi|soi)|dormir))(?= |$)/u;

/** Whether words ask for one's evenings, nights or family. */
export const asksHome = (text: string): boolean => ofHome.test(tokenise(fold(text)).join(' '));

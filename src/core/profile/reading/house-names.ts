import { fold } from '../../text/fold.ts';
import { isFirstName } from './first-names.ts';
import { bare, type Zone } from './zones.ts';

/** What a house is, in front of its own name: "Transports Boulanger", "EHPAD Les Tisserands", "cabinet Soudeur". */
const house =
  /(?<!\p{L})(?:familles?|transports?|menuiseries?|boulangeries?|boucheries?|charcuteries?|salaisons?|patisseries?|garages?|cabinet|etablissements?|ets|ateliers?|chantiers?|laboratoires?|labo|carrosseries?|serrureries?|metalleries?|tonnelleries?|entrepots?|depots?|hotels?|residence|ehpad|clinique|fonderies?|imprimeries?|brasserie|domaine|chateau|scieries?|tanneries?|salon|moulins?|maison|groupe|ecole|lycee|college|restaurant|cafe|pressing|pharmacie|supermarche|magasins?|centre|institut|cooperative|cave|elevage|ferme|gaec|earl|sarl|sasu?|agence|entreprise|societe|maisons|vergers?|pepinieres?|conserverie|fromagerie|laiterie)[ \t]+(?:(?:les?|la|des?|du|aux?)[ \t]+)?$/iu;
const partners =
  /^\s*(?:(?:&|et)\s*(?:Associ|Fils|Fr[èe]res|Cie|Co(?!\p{L})|\p{Lu}\p{Ll}+\s(?:SARL|SAS))|[ \t](?:SARL|SASU?|S\.A\.|EURL|Fr[èe]res|Industries?|International|Group)(?!\p{L}))/u;
const wordBefore = /(\p{Lu}[\p{L}'’-]+)[ \t]+$/u;

/** Whether a capital word of a trade is the name of a house or of a person: "Paul Meunier", "Soudeur & Associés". */
export function isNamedAfter(text: string, { start, end }: Zone): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const [, word = ''] = wordBefore.exec(before) ?? [];
  return (
    house.test(bare(before)) ||
    /\p{Lu}[\p{L}'’]+-$/u.test(before) ||
    partners.test(text.slice(end)) ||
    isFirstName(fold(word))
  );
}

/** "Boulangerie Paul", "Transports Dupont", "Fonderie de Bretagne": a house by its sort and its name. */
const houses =
  /(?<!\p{L})(?:Transports?|Menuiseries?|Boulangeries?|Boucheries?|Charcuteries?|Salaisons?|P[âa]tisseries?|Fonderies?|Imprimeries?|Scieries?|Tanneries?|Conserveries?|Fromageries?|Laiteries?|Moulins?)[ \t]+(?:(?:de |du |des |d['’])?(?:la |l['’])?(?:Les? |La |L['’])?)?\p{Lu}[\p{Ll}'’-]+/gu;

/** "Notre société SOUDURE SERVICE", in capitals. */
const inCapitals =
  /(?<!\p{L})(?:soci[ée]t[ée]|[Ss]t[ée]|entreprise|SARL|SASU?|[ÉEe]ts|[ÉEé]tablissements)[ \t]+\p{Lu}{3,}(?:[ \t]+(?:&[ \t]+)?\p{Lu}{2,}){0,3}(?!\p{L})/gu;

/** Where houses are named: their sort is no gesture. */
export const housesIn = (text: string): Zone[] =>
  [...text.matchAll(houses), ...text.matchAll(inCapitals)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));

/** Behind the trade of a line and a sign: "Opérateur CN, Fournier Mobilier, 2013". */
const behindSign = /^[^\n]*(?:,|\)|\s[–—|-])\s+$/u;

/** Trades without the name of a house told behind another: one capital word in front of another one. */
export const withoutHouses = <T extends Zone>(trades: readonly T[], text: string): T[] =>
  trades.filter((one, at) => {
    const last = trades[at - 1];
    return !(
      last !== undefined &&
      /^\p{Lu}\p{Ll}+$/u.test(text.slice(one.start, one.end)) &&
      /^[ \t]\p{Lu}\p{Ll}/u.test(text.slice(one.end)) &&
      behindSign.test(text.slice(last.end, one.start))
    );
  });

/** Without a capital, right behind a place that is no trade's: "lentrepot boulanger". */
const storeBefore =
  /(?<!\p{L})(?:l['’]?)?(?:entrep[oô]ts?|magasins?|d[ée]p[oô]ts?|plateforme|plate-forme|hangar)[ \t]+$/iu;
export const isStore = (text: string, { start, end }: Zone): boolean =>
  /^\p{L}+(?:er|ier)$/u.test(text.slice(start, end)) &&
  storeBefore.test(text.slice(Math.max(0, start - 24), start));

const sells =
  /(?<!\p{L})(?:vend(?:eu\p{L}*|re|ais|u)|serv(?:eur|euse|i)\p{L}*|caissi\p{L}+|livreu\p{L}+|commercial\p{L}*|hotesse\p{L}*|menage|agente? d['’]entretien|secretaire|comptable)[ \t]+(?:en |de |dans |d['’])(?:une? |la |l['’])?$/iu;

/** "vendeuse en boulangerie": a place where one sells, whose gestures are others'. */
export const isSoldThere = (text: string, { start, end }: Zone): boolean =>
  /erie$/iu.test(text.slice(start, end)) && sells.test(bare(text.slice(Math.max(0, start - 40), start)));

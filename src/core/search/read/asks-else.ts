/** Words of a question that names no work: "que faire après", "quel métier pour moi". */
const asking =
  /^(?:(?:et|que|quoi|quel(?:le)?s?|comment|vers|ou|pour|je|j|on|peut|peux|puis|pourrais|faire|fais|fait|devenir|aller|me|se|reconvertir|reconversion|d|autres?|chose|postes?|metiers?|boulots?|travail|apres|maintenant|la|changer|trouver|de|un|une|quelque|s|il|vous|plait|est|ce|qu|now|what|then|suite|moi|me|nous|passerelles?|pistes?|idees?|solutions?|possibilites|debouches|avez|vous|quelles|voie|vie|secteur|else|can|could|should|i|to|do|next|tourner|orienter|partir|chercher|postuler|bosser|travailler)(?: |$))+$/u;
const askingWorks =
  /^(?:(?:que|quoi) faire|(?:fais|faire) quoi|quoi) (?:(?:en|dans|l|a|une?|d|de) )*(?:usines?|industrie|factory)$/u;
/** Of a life, or of school: no work that one leaves. */
const ofLife =
  '(?:\\d|conge|maternite|grossesse|chomage|cancer|burn|licenciement|prison|divorce|retraite|covid|cap|bac|bep|bts|but|dut|master|licence|etudes|ecole|lycee|college|accident|maladie|arret|operation|formation|avoir(?! ete| fait| travaille)|fermeture|faillite|liquidation|plan|pse|rupture|demission|depart|mutation|enfants?|bebe|arrivee|mon|ma|mes|ca|cela)';
const article = '(?:la|le|l|les|une?|the|des|du|de|dans|en|comme|avoir (?:ete|fait|travaille)|etre)';
const after = new RegExp(
  `^(?:(?<asks>.+?) )?(?:apres|after) (?!(?:${article} )*${ofLife})(?:${article} )*(?<does>[a-z]+(?: [a-z]+){0,4})$`,
  'u',
);
const lifeAfter = new RegExp(
  ` (?:apres|after|since|suite (?:a|au)|depuis) (?:${article} )*(?!\\d)${ofLife}(?: [a-z]+){0,3}$`,
  'u',
);
const elsewhere =
  /^et (?:apres|maintenant|ensuite)$|(?:^| )(?:reconversion|reconvertir|changer(?! (?:de|d) (?:boite|entreprise|region|ville))|autres? (?:chose|metiers?|boulots?|voies?)|d autre|(?:que|quoi) faire|fais quoi|vers quoi|quel(?:le)?s? (?:metiers?|reconversions?|boulots?|postes?|voies?|travail|suite)|what (?:else|now|next|then|can))(?= |$)/u;

const nearHome =
  / (?:close to|near|pres d[eu]|proche d[eu]|a cote d[eu]|autour d[eu]|not far from) (?:home|me|here|chez moi|ici|mon domicile|la maison|ma ville)$/u;

/** A clause without what happened in one's life, and where one lives: "reconversion après le covid" asks but for another work. */
export const withoutLife = (clause: string): string => clause.replace(lifeAfter, '').replace(nearHome, '');

/** Whether a folded clause only asks what to do: it names no work. */
export const onlyAsks = (clause: string): boolean => asking.test(clause) || askingWorks.test(clause);

/** Whether a question or a wish is of any other work: "je cherche autre chose", "que faire". */
export const asksElsewhere = (clause: string): boolean => elsewhere.test(clause);

/** "caissière qui veut changer": no more is said than that one would. */
export const onlyChanges = (text: string): boolean =>
  / changer (?!de |d )/u.test(`${text} `) && !elsewhere.test(text.replace(/ changer/gu, ''));

/** "quoi faire après la gendarmerie", "après la boulangerie": the work after which one asks what to do; null where a clause asks it of none. */
export function askedAfter(clause: string): string | null {
  const { asks = '', does = '' } = after.exec(clause)?.groups ?? {};
  return does !== '' && (asks === '' || onlyAsks(asks)) ? does : null;
}

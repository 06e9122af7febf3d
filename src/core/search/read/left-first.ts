import { fold } from '../../text/fold.ts';
import { withHardships } from '../../text/hardships.ts';
import { withoutRefused } from '../without-refused.ts';

/**
 * Who says in one breath the trade left, why, and what they would do. Folded. `wish` is empty where none is said; `over`: the trade itself is over,
 * and not but one way to exercise it; `longs`: the wish is told as what one always liked, or longs for; `bare`: neither why nor that one wishes is
 * said, "coiffeuse, la chimie".
 */
export type LeftFirst = {
  does: string;
  reason: string;
  wish: string;
  over: boolean;
  longs: boolean;
  bare: boolean;
};

const body =
  'dos|genoux?|epaules?|mains?|poignets?|yeux|bras|jambes?|hanches?|poumons?|reins|coudes?|vertebres?|oreilles?|corps|sante|cervicales?|chevilles?|pieds?';
const worn =
  'usee?s?|cassee?s?|foutue?s?|fichue?s?|hs|en vrac|bloquee?s?|abimee?s?|fragiles?|morte?s?|en compote|nazes?|detruite?s?|en miettes|a bout|epuisee?s?|fatiguee?s?|blessee?|accidentee?|operee?s?|malades?';
const health =
  'enceinte|inaptes?|handicape[a-z]*|rqth|allergi[a-z]+|asthm[a-z]+|eczema|vertiges?|lombalgie|sciatique|hernies?|arthrose|tendinites?|burn ?out|canal carpien|mal (?:au|aux|a la|a l|de|partout)|dort? plus';
const loss =
  'plan social|pse|csp|redressement|licenciee?s?|viree?s?|remplacee?s?|delocalis[a-z]+|demission[a-z]*|chomage|chomeu[a-z]+|ferm(?:e|ent|ee?s)|liquidation|depot de bilan|faillite|fin de (?:contrat|carriere|mission)|perdu|retrait|met la cle|sans permis|plus (?:jamais|de(?! \\d)|du|d|envie|le droit|apte|capable)|c est fini|fini (?:les?|la|l|des|du)(?= )';
const weariness =
  'trop (?:de|d|des|du)|supporte (?:plus|pas)|agressee?s?|ruinee?s?|burnt|bruleee?s?|s ennuie|m ennuie|demotivee?|degoutee?|lassee?|laisse tomber|saturee?|agressee?|incivilites|stressee?|marre|ras le bol|assez|en peux plus|peux plus|quitt[a-z]+|arret[a-z]+|sors|sorti';
/** Small words that stand before a reason, and belong to it. */
const joins = `(?:(?:tres|trop|devenue?s?|est|suis|sont|c est|qui (?:est|s|a|me|m|n|en)|je (?:suis|me|m|n)|j (?:ai|en)|a|en|au|avec|mes|mon|ma|les?|la|l|de|du|des|d) )*`;
const reason = `(?<![a-z])${joins}(?:(?:${body}) (?:[a-z]+ )?(?:${worn})|${worn}|${health}|${loss}|${weariness})(?![a-z])`;
const fromReason = new RegExp(`${reason}.*$`, 'u');
const hasReason = new RegExp(reason, 'u');

/** From where a folded clause says why one leaves a trade, to its end; empty where it says no reason. */
export const reasonIn = (clause: string): string => fromReason.exec(clause)?.[0] ?? '';

/** Words before one's trade, that say one has left it. */
const was =
  /^(?:(?:je |j )?(?:suis|etais|ai ete) (?:un |une )?|(?:un|une) )?(?:ex|ancien(?:ne)?|licenciee? (?:comme|de|du|des)(?: la| l)?) /u;
const plain = /^(?:(?:je |j )?(?:suis|fais) |(?:un|une|moi) )+/u;
const years =
  /^(?:apres )?(?:\d{1,2}|dix|quinze|vingt|trente) ans (?:(?:de |d |comme |en |dans )(?:la |l |le )?)?/u;
const age = /(?: a| de)? \d\d ans(?= |$)/gu;
const loose = /(?: (?:qui|et|mais|a|de|en|avec|au))+$/u;

const mostOfTrade = 6;
/** The longest wish that nothing says to be one, in words. */
const mostOfWish = 5;
/** A sentence, or words of no trade. */
const noTrade =
  /(?:^| )(?:je|j|me|m|nous|on|il|elle|c|ca|salaries?|adultes|femme|homme|maman|jeune|boulot|travail|metier|emploi|poste|boite|evolution|profil|recherche|cherche|recrute|embauche|besoin|formation|cqp[im]?|vae|certificat|titre|diplome|quel(?:le)?s?|qui|comment|b t s|bts|bac|cap|bep|permis|caces|habilitation|usine|entreprise|pme|adherente?|stagiaire|beneficiaire|demandeur)(?= |$)/u;
/** What tells of oneself, what one has, or of another: it wishes nothing. */
const tells =
  /(?:^| )(?:je suis|je (?!veux|voudrai|cherche|souhaite|pourrai|peux)[a-z]+|employeur|boite|patron|ai(?! (?:tres |trop |bien )?envie| toujours))(?= |$)/u;
const has =
  /(?:^| )(?:\d+ (?:ans?|mois|annees?)|depuis|pendant|auparavant|avant|puis|caces|titulaire|cap|bac|bts|bep|permis|experience|diplomee?)(?= |$)/u;

/** What leads to a wish, what follows it, and what is set against it: none of it says what is wished. */
const leadsWish =
  /^(?:(?:et|mais|donc|alors|la|pour|moi|je|j|on) |(?:veux|veut|voudrai[st]?|aimerai[st]?|souhaite|cherche|besoin|envie|plutot|enfin|rester|aller|passer|partir|entrer|rentrer|bosser|travailler|faire|refaire|apprendre a|se mettre a|ai|toujours|aime|adore|voulu|attiree? par|interessee? par|passionnee? (?:par|de)|si possible|pourquoi pas|quoi|qui veut)(?: (?:a|de|d|du|des|en|dans|vers|au|sur|un|une|le|la|les|l))?(?= |$) ?|(?:dans|en|vers) |(?:quelque chose|un truc|un poste|du travail|un boulot|un metier|un emploi|du boulot)(?= d) )+/u;
const endsWish =
  /(?: (?:pourquoi pas|si possible|ca irait|ca embauche|ca recrute|serait bien|plutot|c est possible|possible|ca me dirait|ca me plairait|me tente|ca me va|alors|peut etre))+$/u;
const against = / (?:plutot que|oui|et plus (?:de|les?|la|l|du)) .*$/u;
/** A diploma that one has, and does not use: "ambulancier, ras le bol, titulaire d’un bac pro électrotechnique". */
const diploma =
  /^(?:mais |et |pourtant )?(?:(?:j ai|avec|titulaire|diplomee?) )?(?:(?:d|de|du|des|un|une|le|mon) )*(?:cap|bep|bac|bts|dut|titre|cqp)(?= )/u;
/** A question that wishes for anything else. */
const anything =
  /^(?:(?:que|quoi|quel(?:le)?s?|comment|vers quoi|ou|pour|je|on|peut|peux|puis je|pourrais|faire|fais|devenir|aller|me|reconvertir|reconversion|d autre|autre|autres|chose|poste|metier|boulot|apres|maintenant|la|changer|trouver|de|d|un|une|quelque|s|il|vous|plait|aidez|moi|pistes?|idees?|solutions?|possibilites|debouches|avez)(?: |$))+$/u;
/** A clause that wishes. */
const wishes =
  /(?:^| )(?:veux|veut|voudrai[st]?|aimerai[st]?|souhaite|cherche|plutot|pourquoi pas|si possible|ca irait|envie|toujours (?:aime|adore|voulu)|attiree? par|interessee? par|passionnee? (?:par|de)|quoi en|apprendre|enfin|rester|passer|ou)(?= |$)|^(?:travailler|bosser|faire|entrer|aller|entretenir|conduire|rentrer|devenir)(?= )/u;
const longing =
  /(?:^| )(?:j ai (?:tres |trop |bien )?envie|toujours (?:aime|adore|voulu)|passionnee?|attiree?)(?= |$)/u;
/** What ends the trade, where nothing else is wished for. */
const anyPlace = /(?:^| )(?:usines?|industries?)(?= |$)/u;
const ends = /(?:^| )(?:c est fini|plus jamais)(?= |$)/u;

const clean = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9+]+/gu, ' ')
    .trim();

/** What a clause wishes for, in its own words: "plutôt la maintenance" is "maintenance". */
const wished = (clause: string): string =>
  clause
    .replace(leadsWish, '')
    .replace(endsWish, '')
    .replace(against, '')
    .replace(/^(?:d|l|la|le|les|un|une|du|des) /u, '');

/** The parts of a sentence, as typed. */
const clausesOf = (text: string): string[] => text.split(/[,;.!?]+/u).filter((one) => clean(one) !== '');

/** The trade that a first clause says, and why one leaves it. `left`: "ex-cariste". */
function headOf(clause: string): { does: string; why: string; left: boolean } {
  const told = clause.replace(years, '').replace(was, '').replace(plain, '').replace(age, '');
  const why = fromReason.exec(told)?.[0] ?? '';
  const does = told.slice(0, told.length - why.length).trim();
  return { does: does.replace(loose, ''), why, left: was.test(clause.replace(years, '')) };
}

const isTrade = (does: string): boolean =>
  does !== '' && !ofLife.test(does) && !noTrade.test(does) && does.split(' ').length <= mostOfTrade;

/** One's age, one's family, where one works: no trade. */
const ofLife =
  /^(?:(?:j ai|a|agee?|de|femme|homme|jeune|bientot|presque) )*(?:\d{1,2} ans?|(?:pere|mere|maman|papa)(?: (?:de|d|seule?|au).*)?|(?:ma|mon|notre|nos|leur) (?:[a-z]{3,}eries?|abattoir|atelier|chantier))$/u;

/** "cuisinière épuisée par les services", "ex-cariste": the words of the trade alone; null where nothing is said of leaving it. */
export function tradeLeft(text: string): string | null {
  const [first = '', ...clauses] = clausesOf(text).map(clean);
  const { does, why, left } = headOf(first);
  return isTrade(does) && (why !== '' || left || clauses.some((one) => hasReason.test(one))) ? does : null;
}

/**
 * "coiffeuse allergique, quoi en usine ?", "ex-gendarme, plutôt la qualité": what one has done comes first, and is not what is looked for. Null
 * where the text begins otherwise, or gives no reason and wishes nothing. Whether the first words name a trade, the search knows.
 */
export function leftFirst(text: string): LeftFirst | null {
  const [first = '', ...clauses] = clausesOf(withHardships(text)).map(clean);
  const { does, why, left } = headOf(first);
  if (clauses.length === 0 || !isTrade(does)) return null;
  const reasons = [why, ...clauses.filter((one) => hasReason.test(one))].filter((one) => one !== '');
  const rest = clauses.filter((one) => !hasReason.test(one) && withoutRefused(one) !== '');
  const isDiploma = (one: string): boolean => reasons.length > 0 && diploma.test(one);
  if (rest.some((one) => (tells.test(one) || (has.test(one) && !wishes.test(one))) && !isDiploma(one)))
    return null;
  const bare = reasons.length === 0 && !left && rest.every((one) => !wishes.test(one));
  // Words cut off ("le docteur m’") name nothing.
  const [only = ''] = rest;
  if (bare && (rest.length !== 1 || only.split(' ').length > mostOfWish || / [a-z]{1,2}$/u.test(only)))
    return null;
  const over =
    left ||
    reasons.some((one) => ends.test(one)) ||
    rest.some((one) => anything.test(one) || anyPlace.test(one));
  const longs = rest.some((one) => longing.test(one));
  const wish = rest.filter((one) => !anything.test(one)).map(wished);
  return {
    does,
    reason: reasons.join(', '),
    wish: wish.filter((one) => one !== '').join(', '),
    over,
    longs,
    bare,
  };
}

/** The same in two halves, as typed: what one does and why one leaves it, what one would do; null where the wish is not the last clause alone. */
export function leftHalves(text: string): { does: string; wants: string } | null {
  const said = leftFirst(text);
  const wish = said === null || said.bare ? '' : said.wish;
  const last = clausesOf(text).at(-1) ?? '';
  if (wish === '' || wished(clean(last)) !== wish) return null;
  const does = text
    .slice(0, text.lastIndexOf(last))
    .replace(/[\s,;.!?]+$/u, '')
    .trim();
  const words = wish.split(' ');
  const typed = [...last.matchAll(/[\p{L}\d+]+/gu)];
  const from = typed.findIndex((_, at) =>
    words.every((word, after) => fold(typed[at + after]?.[0] ?? '') === word),
  );
  const to = typed[from + words.length - 1];
  const wants = last.slice(typed[from]?.index ?? 0, to && to.index + to[0].length).trim();
  return { does, wants };
}

import { fold } from '../../text/fold.ts';

const messages: readonly (readonly [RegExp, string])[] = [
  [/\b(?:jve?u?x?|j? ?veu|je ve|j ve)\b/gu, 'je veux'],
  [/\bjen ai\b/gu, 'j en ai'],
  [/\bje\b(?= \d\d ans?\b)/gu, 'j ai'],
  [/\b(?:jaimerais?|jaimerait)\b/gu, 'j aimerais'],
  [/\bjvoudrais?\b/gu, 'je voudrais'],
  // "je veux fer": not iron ("le fer forgé"), nor what a firm says of itself ("chargé de com").
  [/(?<=\b(?:veux|veut|veu|vx|pour|peux|vais|voudrais|aimerais|quoi) )fer(?= [a-z])/gu, 'faire'],
  [/(?<=\b(?:bosse|bossais|travaille|travaillais|suis|ans|taf|boulot|metier|rien) )com(?= [a-z])/gu, 'comme'],
  [/\b(?:jsuis?|chuis?|jss)\b/gu, 'je suis'],
  [/\b(?:jai|g)(?= [a-z\d])/gu, 'j ai'],
  [/\bjbosse/gu, 'je bosse'],
  [/\bjetais\b/gu, 'j etais'],
  [/\bjcherche\b/gu, 'je cherche'],
  [/\bds\b/gu, 'dans'],
  [/\bmal o\b/gu, 'mal au'],
  [/\bkoi\b/gu, 'quoi'],
];

export const wants =
  '(?:veux|veut|voudrais?|voudrait|aimerais?|aimerait|souhaite|souhaiterait|cherche|recherche|prefere|reve de|pense a|vise)';
/** What begins another clause inside a sentence without punctuation. */
const opens = [
  `(?:et |mais |donc |alors |du coup )*(?:je|j|i) (?!(?:suis|ai|me|m) )(?=${wants}|aime|adore|connais|peux|supporte|deteste|want|need|like)`,
  '(?:et |mais |donc |alors |du coup )+(?:je|j|on|i) ',
  '(?:je|j) (?=suis |etais |boss|travaill|sors |arret|conduis|vois |entends )',
  '(?:mais|but) ',
  '(?:et |j ai |avec |une? )?envie de? ',
  '(?:et )?besoin de? ',
  '(?:attiree?|interessee?|passionnee?) (?:par|pour|de) ',
  '(?:et |qui )*(?:(?:veux|veut|voudrais?|voudrait|aimerais?|aimerait|souhaite|souhaiterait|prefere|vise|wants?) |(?:re)?cherche (?=(?:autre|quelque|un|une|du|des|le|la|l|a|poste|emploi|travail|to|an?) ))',
  '(?:j en ai )?(?:marre|ras le bol) ',
  'apres (?=\\d+ ans )',
  '(?:et (?:apres|maintenant|ensuite)|en reconversion|reconversion|(?:veut |veux |voudrait |souhaite )?(?:se |me )?reconvertir) ?$',
  '(?:quand|comme) (?:on|je) (?:vient|viens) ',
  '(?:a cause|suite a|parce que|because) ',
  'car (?=(?:je|j|il|elle|on|mon|ma|mes|le|la|l|c|plus|trop) )',
  'what (?:can|could|else|now|next|should)(?= |$)',
  '(?:qu est ce que|quoi faire|que faire|vers quoi|je fais quoi|quel(?:le)?s? (?:metiers?|postes?|boulots?|travail))(?= |$)',
  'j ai (?=mal |une? |le |des |deux |\\d)',
  '(?:et )?(?:on|mon patron|mon chef|ma cheffe|mon employeur) (?:me|m a) propose ',
  'recherche (?=poste|emploi|un )',
  'reconversion (?=(?:apres|suite|depuis|a cause) )',
  '(?:passer|evoluer|entrer|partir) (?:cote|en|vers|dans|chez|au|aux) ',
  '(?:projet|reclassement|reconversion|orienter|evoluer) (?=.*\\b(?:vers|en) )',
];
/** Before these, no clause ends: "l’usine où je bosse". */
const notAfter =
  '(?<! (?:ou|que|qui|qu|quand|si|comment|pourquoi|dont|comme|what|where|je|j|ne|n|pas|plus|quoi|me|m|ai|et|mais))';
const opening = new RegExp(`${notAfter} (?=(?:${opens.join('|')}))`, 'gu');

/** Who one looks after: no work. */
const family =
  / (?:(?:je|j|dois|faut) )*(?:garde|garder|recupere|recuperer|eleve|elever|cherche|chercher) (?:mes|les|ma|mon) (?:petits? )?(?:enfants?|filles?|fils|bebe|mere|pere|parents?)(?: (?:le|les|tous les|a l|a la) [a-z]+)? /gu;
/** Who says why: none of it is what one does. */
const doctor =
  / (?:le |la |mon |ma )?(?:medecine?|docteur|toubib|kine)(?: du travail| traitante?)? (?:(?:me|m|a|ma|lui) )*(?:dit|interdi[a-z]*|conseill[a-z]*|deconseill[a-z]*|demand[a-z]*|veu[a-z]*|declare[a-z]*)(?: (?:que|qu|de|d))? /gu;

/** "les gros, ceux de la sidérurgie", "un atelier, genre verrerie": which ones, said after, is of the clause before. */
const apposed = /[,;(]\s*(?=(?:ceux|celles?|celui|genre|type|style|notamment|par exemple)(?!\p{L}))/giu;

const clean = (text: string): string =>
  messages
    .reduce(
      (now, [short, whole]) => now.replace(short, whole),
      ` ${fold(text)
        .replace(/[^a-z0-9+]+/gu, ' ')
        .trim()} `,
    )
    .replace(doctor, ' ')
    .replace(family, ' ');

/** The clauses of a sentence, folded, where its punctuation or a word that opens one parts them. */
export const clausesIn = (text: string): string[] =>
  text
    .replace(apposed, ' ')
    .split(/[,;.!?:()]+/u)
    .flatMap((one) => clean(one).replace(opening, '|').split('|'))
    .map((one) => one.trim())
    .filter((one) => one !== '');

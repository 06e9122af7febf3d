import { fold } from '../../text/fold.ts';
import { reasonIn } from './left-first.ts';

/**
 * What a sentence tells of who asks, in whatever order: what they may have done, as said of another time or to be over (`past`; `isPast`: of another time for sure), and what else
 * may be their trade; what they have had enough of; why they leave it; what they would do. Folded.
 */
type Story = {
  isPast: boolean;
  past: string[];
  ended: string[];
  present: string[];
  reason: string;
  wish: string;
};

const messages: readonly (readonly [RegExp, string])[] = [
  [/\bjve?u?x?\b/gu, 'je veux'],
  [/\b(?:jsuis?|chuis?|jss)\b/gu, 'je suis'],
  [/\b(?:jai|g)(?= [a-z])/gu, 'j ai'],
  [/\bjbosse/gu, 'je bosse'],
  [/\bjetais\b/gu, 'j etais'],
  [/\bjcherche\b/gu, 'je cherche'],
  [/\bds\b/gu, 'dans'],
  [/\bmal o\b/gu, 'mal au'],
  [/\bkoi\b/gu, 'quoi'],
];

const wants =
  '(?:veux|veut|voudrais?|voudrait|aimerais?|aimerait|souhaite|souhaiterait|cherche|recherche|prefere|reve de|pense a|vise)';
/** What begins another clause inside a sentence without punctuation. */
const opens = [
  `(?:et |mais |donc |alors |du coup )*(?:je|j|i) (?!(?:suis|ai|me|m) )(?=${wants}|aime|adore|connais|peux|want|need|like)`,
  '(?:et |mais |donc |alors |du coup )+(?:je|j|on|i) ',
  '(?:je|j) (?=suis |etais |boss|travaill|sors |arret|conduis|vois |entends )',
  '(?:mais|but) ',
  '(?:et |j ai |avec |une? )?envie de? ',
  '(?:et )?besoin de? ',
  '(?:attiree?|interessee?|passionnee?) (?:par|pour|de) ',
  '(?:et |qui )*(?:(?:veux|veut|voudrais?|voudrait|aimerais?|aimerait|souhaite|souhaiterait|prefere|vise|wants?) |(?:re)?cherche (?=(?:un|une|du|des|le|la|l|a|poste|emploi|travail|to|an?) ))',
  '(?:j en ai )?(?:marre|ras le bol) ',
  'apres (?=\\d+ ans )',
  '(?:quand|comme) (?:on|je) (?:vient|viens) ',
  '(?:a cause|suite a|car|parce que|because) ',
  '(?:qu est ce que|quoi faire|que faire|vers quoi|je fais quoi|quel(?:le)?s? (?:metiers?|postes?|boulots?|travail))(?= |$)',
  'j ai (?=mal |une? |le |des |deux |\\d)',
  '(?:et )?(?:on|mon patron|mon chef|ma cheffe|mon employeur) (?:me|m a) propose ',
  'recherche (?=poste|emploi|un )',
  '(?:passer|evoluer|entrer|partir) (?:cote|en|vers|dans|chez|au|aux) ',
  '(?:projet|reclassement|reconversion|orienter|evoluer) (?=.*\\b(?:vers|en) )',
];
/** Before these, no clause ends: "l’usine où je bosse". */
const notAfter =
  '(?<! (?:ou|que|qui|qu|quand|si|comment|pourquoi|dont|comme|what|where|je|j|ne|n|pas|plus|quoi|me|m|ai|et|mais))';
const opening = new RegExp(`${notAfter} (?=(?:${opens.join('|')}))`, 'gu');

/** Who says why: none of it is what one does. */
const doctor =
  / (?:le |la |mon |ma )?(?:medecine?|docteur|toubib|kine)(?: du travail| traitante?)? (?:(?:me|m|a|ma|lui) )*(?:dit|interdi[a-z]*|conseill[a-z]*|deconseill[a-z]*|demand[a-z]*|veu[a-z]*|declare[a-z]*)(?: (?:que|qu|de|d))? /gu;

const clean = (text: string): string =>
  messages
    .reduce(
      (now, [short, whole]) => now.replace(short, whole),
      ` ${fold(text)
        .replace(/[^a-z0-9+]+/gu, ' ')
        .trim()} `,
    )
    .replace(doctor, ' ');

/** The clauses of a sentence, folded, where its punctuation or a word that opens one parts them. */
export const clausesIn = (text: string): string[] =>
  text
    .split(/[,;.!?:()]+/u)
    .flatMap((one) => clean(one).replace(opening, '|').split('|'))
    .map((one) => one.trim())
    .filter((one) => one !== '');

const joins =
  /^(?:(?:et|mais|donc|alors|du coup|car|apres|maintenant|aujourd hui|bonjour|parce que|a cause|suite a|and|but|because)(?: |$))+/u;
const lapse =
  '(?:(?:pendant|depuis|for|plus de|presque|bientot)? ?(?:\\d{1,2}|deux|trois|dix|quinze|vingt|trente) (?:ans?|annees?|years?)|toute ma vie|longtemps|des annees)';
const small =
  '(?:(?:a|au|aux|en|dans|comme|de|du|des|d|la|le|les|l|un|une|chez|sur|mon|ma|mes|as|in|an?|the|of|with) )*';
/** What one has done. */
const was: readonly RegExp[] = [
  new RegExp(
    `^(?:j |je |i )?(?:(?:ai )(?:(?:toujours|deja) )?(?:bosse|travaille|fait|passe|exerce)|bossais|travaillais|faisais|worked|have worked)(?: ${lapse})? ${small}(?<does>.+?)(?: ${lapse})?$`,
    'u',
  ),
  new RegExp(`^(?:apres )?(?:j ai )?${lapse} (?:d experience )?${small}(?<does>.+)$`, 'u'),
  new RegExp(
    `^(?:quand |comme )?(?:on |je )?(?:viens?|vient|venant|issue?) (?:de |du |des |d )(?:la |l )?(?<does>.+)$`,
    'u',
  ),
];
/** What one was. */
const been: readonly RegExp[] = [
  new RegExp(`^(?:j |je |i )?(?:etais|ai ete|was) ${small}(?<does>.+?)(?: avant| ${lapse})?$`, 'u'),
  new RegExp(`^(?:i )?(?:used to (?:be )?|former |ex )${small}(?<does>.+)$`, 'u'),
  new RegExp(
    `^(?:une? |je suis (?:une? )?)?(?:ex|ancien(?:ne)?s?|anciens) (?!usine|travail|boulot)(?<does>.+)$`,
    'u',
  ),
  /^(?<does>.+?) (?:avant|auparavant)$/u,
];
/** What one has had enough of. */
const enough =
  /^(?:(?:la |le |les |l )?(?<what>[a-z]+(?: [a-z]+){0,3}?) (?:ca |c est |sa )?(?:me (?:rend|degoute|saoule|tue|fatigue|use|sort)|fini|termine)(?: .*)?|(?:j |je |j en ai )?(?:arrete|arreter|fini|finie?s?|stop|marre|ras le bol|lache|quitte|quitter|degoutee?|lassee?|assez) (?:de |du |des |d )?(?:la |le |les |l )?(?:etre )?(?<does>.+))$/u;
/** What one does, of which nothing says that it is over. */
const is: readonly RegExp[] = [
  new RegExp(
    `^(?:je )?(?:suis |bosse |travaille |je suis )${small}(?<does>.+?)(?: (?:depuis|for) .+| de metier| actuellement)?$`,
    'u',
  ),
  new RegExp(`^(?<does>.+?) (?:depuis|for) (?:${lapse}|toujours|longtemps)$`, 'u'),
  new RegExp(`^(?<does>[a-z]+(?: [a-z]+){0,5}?)(?: (?:de )?\\d\\d ans)?$`, 'u'),
];

/** Who wishes, and that they do: what follows is the wish. */
const leads = new RegExp(
  `^(?:quel(?:le)?s? (?:travail|metiers?|boulots?|postes?|emplois?) |(?:(?:et|mais|donc|alors|i|je|j|moi|pour|qui|but|and) |(?:aime|adore|connais|${wants.slice(3, -1)}|want|like|need|looking for|envie|besoin|plutot|projet|reclassement|reconversion|orienter|possible|transitions? pro|mais|genre|bien|beaucoup|enfin)(?= |$) ?|passer cote |(?:on|mon patron|mon chef|ma cheffe|mon employeur) (?:me|m a) propose |(?:vers|au|aux|en|de|d|to|an?|some)(?= |$) ?)+)+`,
  'u',
);
const wishes = new RegExp(
  `^(?:quel(?:le)?s? (?:travail|metiers?|boulots?|postes?|emplois?)|(?:(?:et|mais|donc|alors|qui|je|j|i) )*(?:${wants}|aime|adore|want|wants|need|like|looking for|(?:on|mon patron|mon chef|ma cheffe|mon employeur) (?:me|m a) propose|(?:avec |une )?envie|besoin|plutot|projet|reclassement|reconversion|orienter|evoluer|passer|vers|genre|pourquoi pas|se former|rester|travailler|attiree?|interessee?|(?:un |une |du |des )?(?:autres? )?(?:postes?|boulots?|taf|travail|metiers?|emplois?|jobs?|truc|quelque chose)))(?= |$)`,
  'u',
);
/** A wish that says why too: to do otherwise. */
const changes =
  /(?:^| )(?:arreter|quitter|autre chose|sortir|plus (?:[a-z]+(?:er|ir|re)|la|les?|l|du|des|de(?! \d)))(?= |$)/u;
/** "l’aéro ça m’intéresse", "intéressé par la sécurité": what pleases is wished for. */
const pleases =
  /^(?<wish>.+?) (?:ca |c est ce qui )?(?:m |me |lui )?(?:interesse|plait|plairait|tente|attire|branche)(?: bien)?$/u;
const by =
  /^(?:(?:je suis )?(?:tres )?(?:interessee?|attiree?|motivee?|passionnee?) (?:par|pour) )(?<wish>.+)$/u;
const asks =
  /^(?:(?:que|quoi|quel(?:le)?s?|comment|vers|ou|pour|je|j|on|peut|peux|puis|pourrais|faire|fais|fait|devenir|aller|me|se|reconvertir|reconversion|d|autres?|chose|postes?|metiers?|boulots?|travail|apres|maintenant|la|changer|trouver|de|un|une|quelque|s|il|vous|plait|est|ce|qu|now|what|then|suite|passerelles?|quelles)(?: |$))+$/u;

function doneIn(clause: string, patterns: readonly RegExp[]): string | null {
  for (const pattern of patterns) {
    const does = pattern.exec(clause)?.groups?.does?.trim();
    if (does !== undefined && does !== '' && does.split(' ').length <= mostOfTrade) return does;
  }
  return null;
}

const mostOfTrade = 6;

/** What a sentence tells; null where it tells of nothing that one may have done. */
export function storyOf(text: string): Story | null {
  const past: string[] = [];
  let isPast = false;
  const ended: string[] = [];
  const present: string[] = [];
  const reasons: string[] = [];
  const wish: string[] = [];
  for (const one of clausesIn(text).map((each) => each.replace(joins, '').trim())) {
    if (one === '' || asks.test(one)) continue;
    const pleased = (pleases.exec(one) ?? by.exec(one))?.groups?.wish;
    const reason = reasonIn(one);
    if (pleased !== undefined && reason === '') wish.push(pleased);
    else if (wishes.test(one)) {
      wish.push(one.replace(leads, '').trim());
      if (changes.test(one)) reasons.push(one);
    } else {
      const { does: fled = enough.exec(one)?.groups?.what } = enough.exec(one)?.groups ?? {};
      const former = doneIn(one, been);
      const done = former ?? doneIn(one, was);
      isPast ||= former !== null;
      if (reason !== '') reasons.push(reason);
      const before = one.slice(0, one.length - reason.length).trim();
      if (fled !== undefined) ended.push(withoutReason(fled));
      else if (done !== null) past.push(withoutReason(done));
      else if (before !== '') present.push(doneIn(before, is) ?? before);
    }
  }
  if (past.length + present.length + ended.length + reasons.length === 0) return null;
  return {
    isPast,
    past,
    ended,
    present,
    reason: reasons.join(', '),
    wish: wish.filter((one) => one !== '').join(', '),
  };
}

const withoutReason = (does: string): string => {
  const reason = reasonIn(does);
  return reason === does ? does : does.slice(0, does.length - reason.length).trim();
};

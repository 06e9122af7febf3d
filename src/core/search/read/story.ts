import { askedAfter, asksElsewhere, onlyAsks, withoutLife } from './asks-else.ts';
import { clausesIn, wants } from './clauses-told.ts';
import { reasonIn } from './left-first.ts';

/**
 * What a sentence tells of who asks, in whatever order: what they may have done, as said of another time or to be over (`past`; `isPast`: of another time for sure), and what else
 * may be their trade; what they have had enough of; why they leave it; what they would do. Folded.
 */
export type Story = {
  isPast: boolean;
  past: string[];
  ended: string[];
  present: string[];
  reason: string;
  wish: string;
  /** Any other work is asked for. */
  asksElse: boolean;
};

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
  new RegExp(
    `^(?:i )?(?:used to (?:be )?|former |ex |(?:have )?left |laid off from )${small}(?<does>.+)$`,
    'u',
  ),
  new RegExp(
    `^(?:une? |je suis (?:une? )?)?(?:ex|ancien(?:ne)?s?|anciens) (?!usine|travail|boulot)(?<does>.+)$`,
    'u',
  ),
  /^(?<does>.+?) (?:avant|auparavant)$/u,
  /^(?:avant|auparavant|before) (?:j etais |je faisais |i was |comme |an? |une? )*(?!de |d |la |le |les |l |que )(?<does>[a-z]{4,}.*)$/u,
];
/** What one has had enough of. */
const enough =
  /^(?:(?:(?:les )?(?:horaires|rythme|odeurs?|ambiance|bruit|poussieres?|stress) (?:de |du |des |d ))?(?:la |le |les |l )?(?<what>[a-z]+(?: [a-z]+){0,3}?|[a-z]+(?:er|ir|re)(?: [a-z]+){0,6}?(?= (?:ca|sa) (?:me|m) )) (?:ca |c est |sa )?(?:(?:me|m) (?:rend|degoute|saoule|soule|tue|fatigue|use|sort|pourri|epuise|creve|gonfle|gave|lasse|ennuie|emmerde|broie|deprime|brise|casse|bouffe|fait (?:chier|suer|ch))[a-z]*|(?:fini|termine)(?! (?:les?|la|l|des?|du)(?= )))(?: .*)?|(?:j |je |j en ai |i )?(?:want out of|fed up with|sick of|tired of|arrete|arreter|fini|finie?s?|stop|marre|ras le bol|lache|quitte|quitter|degoutee?|lassee?|assez) (?:de |du |des |d )?(?:la |le |les |l )?(?:etre )?(?<does>.+))$/u;
/** What one does, of which nothing says that it is over. */
const is: readonly RegExp[] = [
  new RegExp(
    `^(?:je |i )?(?:(?:suis |bosse |travaille |am |m )(?:actuellement )?)+${small}(?<does>.+?)(?: (?:depuis|for) .+| de metier| actuellement)?$`,
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
  `^(?:quel(?:le)?s? (?:travail|metiers?|boulots?|postes?|emplois?)|(?:(?:et|mais|donc|alors|qui|je|j|i) )*(?:${wants}|aime|adore|want|wants|need|like|looking for|(?:on|mon patron|mon chef|ma cheffe|mon employeur) (?:me|m a) propose|(?:avec |une )?envie|besoin|plutot|projet|reclassement|reconversion|orienter|evoluer|passer|vers|genre|pourquoi pas|se former|rester|travailler|attiree?|interessee?|(?:un |une |du |des )?(?:autres? )?(?:postes?|boulots?|taf|travail|metiers?|emplois?|jobs?|truc|quelque chose)|(?:un |une |des )(?:ateliers?|bureaux?|labos?|usines?|rythme)))(?= |$)`,
  'u',
);
/** A wish that says why too: to do otherwise. */
const changes =
  /(?:^| )(?:arreter|quitter|autre chose|sortir|plus (?:[a-z]+(?:er|ir|re)|la|les?|l|du|des|de(?! \d)))(?= |$)/u;
/** "l’aéro ça m’intéresse", "intéressé par la sécurité": what pleases is wished for. */
const pleases =
  /^(?<wish>.+?) (?:ca |c est ce qui )?(?:m |me |lui )?(?:interesse|plait|plairait|tente|attire|branche|passionne|j adore|j aime|je sais (?:bien )?faire|je maitrise|c est mon truc)(?: bien)?$/u;
const by =
  /^(?:(?:je suis )?(?:tres )?(?:(?:interessee?|attiree?|motivee?|passionnee?) (?:par|pour)|(?:bon(?:ne)?|douee?|forte?|calee?|good|great) (?:en|a|au|aux|avec|at|with)) )(?<wish>.+)$/u;
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
  let asksElse = false;
  const ended: string[] = [];
  const present: string[] = [];
  const reasons: string[] = [];
  const wish: string[] = [];
  for (const said of clausesIn(text).map(withoutLife)) {
    const after = askedAfter(said);
    const one = after ?? said.replace(joins, '').trim();
    const asks = onlyAsks(one) || onlyAsks(said) || wishes.test(one) || after !== null;
    asksElse ||= asks && asksElsewhere(after === null ? said : said.slice(0, -after.length));
    if (after !== null) past.push(after);
    if (one === '' || after !== null || onlyAsks(one)) continue;
    const pleased = (pleases.exec(one) ?? by.exec(one))?.groups?.wish;
    const reason = reasonIn(one);
    if (pleased !== undefined && reason === '') wish.push(pleased);
    else if (wishes.test(one) && !enough.test(one)) {
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
    asksElse,
  };
}

const withoutReason = (does: string): string => {
  const reason = reasonIn(does);
  return reason === does ? does : does.slice(0, does.length - reason.length).trim();
};

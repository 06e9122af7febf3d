const clause = String.raw`(?:^|[,;.!?]\s*|\s(?=(?:et|mais|car|and|but) ))(?:(?:et|mais|car|and|but) )?`;
const joined = String.raw`(?:un|une|le|la|l|les|des|de|d|mon|ma|mes|my|a|an|the|no)`;
/** What one knows, has, is or fears: it is not what one wishes. */
const own = [
  String.raw`(?:je |j['’ ])(?:(?:m['’ ]?y )?connais|sais d[ée]j[àa]|ma[iî]trise)(?!\p{L})`,
  String.raw`j['’ ]?(?:en )?ai (?:(?:d[ée]j[àa]|juste|seulement|que|pas|plus|aucune?|toujours|qu) ?['’]?)*(?:${joined}[ '’])*(?:dipl[oô]mes?|bep|cap|bac|bts|brevet|titre|caces|permis|licences?|habilitations?|haccp|exp[ée]riences?|niveau|voiture|enfants?|\d+ (?:enfants?|ans)|(?:deux|trois|quatre) enfants?)(?!\p{L})`,
  String.raw`je suis (?:actuellement )?(?:en (?:int[ée]rim|cdi|cdd|arr[êe]t|recherche)|au ch[ôo]mage|int[ée]rimaire|m[èe]re|p[èe]re|maman|papa)(?!\p{L})`,
  String.raw`(?:j['’ ]?ai (?:un peu |tr[eè]s )?peur|je crains|i['’ ]?a?m afraid)(?!\p{L})`,
  String.raw`(?:avec )?(?:beaucoup |un peu )?moins (?:de |d['’])(?:froid|bruit|ports?|charges?|poids|nuits?|gestes?|stress|poussi[èe]res?|fatigue|cadences?|route|d[ée]placements?)(?!\p{L})`,
  String.raw`j['’ ]?[ée]cri[st]? (?:pas|mal)(?!\p{L})`,
  String.raw`(?:est[- ]ce que )?(?:c['’ ]?(?:est)?|[çc]a (?:est|serait)) ?(?:possible|faisable|jouable)(?!\p{L})`,
  String.raw`(?:[àa] )?qui (?:est[- ]ce que )?(?:je )?(?:doi[st]|peux|faut|puis)(?!\p{L})`,
  String.raw`je (?:ne )?(?:vois|sais) (?:pas|plus)(?: (?:trop|bien|vraiment|encore))*(?: (?:quoi|lequel|laquelle|vers quoi))(?!\p{L})`,
  String.raw`(?:avec )?quel(?:le)?s? (?:cqp|titres?|certificats?|dipl[oô]mes?|formations?|parcours|papiers?|habilitations?|aides?)(?!\p{L})`,
  String.raw`(?:comment (?:on |je |[çc]a )?(?:se )?(?:finance\p{L}*|fait|fais|paye|paie)|qui (?:paye|paie|finance))(?!\p{L})`,
  String.raw`(?:je (?:ne )?sais pas (?:si|s['’]|quel\p{L}*|comment|o[uù])|s['’]il faut|il (?:me )?faut quoi|il faut quelle?s?)(?!\p{L})`,
  String.raw`(?:mon |le )?(?:fran[çc]ais|[ée]criture|orthographe)(?!\p{L})[^,;.!?]*?(?:pas|mal|mauvais|difficile|faible|dur)(?!\p{L})`,
  String.raw`(?:je |j['’ ]|il |elle |on )(?:(?:les |le |la |l['’])?(?:r[ée]par|d[ée]pann|d[ée]bloqu|bricol|d[ée]mont|conduis|travaille|bosse(?!\p{L}))\p{L}*)(?!\p{L})`,
  String.raw`(?:\d\d ans|(?:mes |des |avec (?:mes |des )?)?(?:licences?|habilitations?|caces|permis|fimo|haccp|qualif\p{L}*|bep|cap|bac|bts))(?!\p{L})`,
  String.raw`(?:mon (?:cdd|contrat|int[ée]rim|stage) (?:finit|fini|se (?:termine|finit)|s['’ ]?arr[êe]te|prend fin)|(?:le )?plus (?:pr[èe]s|proche) (?:de|d['’]|du)|qui (?:dois|puis|peut|faut)|[àa] qui (?:dois|m['’]|parler|s['’])|comment (?:faire|je fais|m['’]y))(?!\p{L})`,
  String.raw`(?:j['’ ]?ai (?:ma|toute ma) famille|merci|cordialement|bonne journ[ée]e|bien [àa] vous|je (?:ne )?(?:veux|voudrais|peux|souhaite) pas (?:partir|d[ée]m[ée]nager|bouger)|je suis d['’]ici)(?!\p{L})`,
  String.raw`(?:son|sa|leur|mon|ma|notre) (?:site|usine|bo[iî]te|entreprise|poste|ligne|atelier) (?:va(?!\p{L})|sera|se |s['’ ]|installe|supprim|automatis)`,
  String.raw`(?:(?:[çc]a|ils?|on) (?:r?embauche(?:nt)?|recrute(?:nt)?)(?: (?:bien|pas mal|beaucoup|à fond|fort))?(?:,? (?:il |à ce qu['’]il )?para[iî]t)?|(?:il |à ce qu['’]il )para[iî]t|je me renseigne|je (?:regarde|demande) juste|on verra|[àa] voir(?: ensemble)?$|je (?:ne )?sais pas trop$|sinon (?:je suis )?ouverte?s? [àa] tout|je reste (?:dans|chez) (?:le monde|l['’]univers|ce) |pourquoi pas$)`,
  String.raw`i (?:already |only |just )?(?:know|have (?:${joined} )*(?:degree|diploma|licen[cs]e|experience|kids|children))(?!\p{L})`,
];
const beside = new RegExp(String.raw`${clause}(?:${own.join('|')})[^,;.!?]*`, 'giu');

const later = String.raw`(?:apr[èe]s|plus tard|ensuite|un jour|par la suite|[àa] terme|later|after(?:wards)?|one day)`;
/** "peut-être conductrice de ligne après": a second wish, that comes after the first. */
const then = new RegExp(
  String.raw`(?<=\p{L})(?:[,;.]\s*|\s)(?:(?:et|mais|and|but) )?(?:(?:peut[- ][êe]tre|pourquoi pas|[ée]ventuellement|maybe|perhaps|puis|devenir|[ée]voluer|passer|[êe]tre) [^,;.!?]*?${later}|(?:puis|et ${later}|puis ${later}) [^,;.!?]+)(?!\p{L})[^,;.!?]*`,
  'giu',
);

/** "la laiterie, et peut-être conductrice de ligne": who one may be there later. */
const perhapsWho =
  /(?<=\p{L})(?:,\s*|\s)(?:(?:et|ou|and|or) )?(?:peut[- ]?[êe]tre|pourquoi pas|[ée]ventuellement|maybe|perhaps) (?:(?:devenir|[êe]tre|comme|une?|a) )?(?=(?:\p{L}+(?:eur|euse|rice|ier|i[èe]re|iste|operator))(?!\p{L}))[^,;.!?]*/giu;

/** "il y a des fabricants de canapés": what is near is what one would go to. */
const thereIs =
  /(?:(?:o[uù] |car |comme )?(?:il )?y (?:a|en a)|there (?:is|are)) (?=(?:des?|une?|plusieurs|beaucoup|plein|d['’]|an?|some|many|several)(?!\p{L}))/giu;
/** "… est-ce que c’est possible ?": asked behind a wish, without a stop. */
const whether =
  /(?<=\p{L})\s+(?:et )?(?:est[- ]ce que |c['’]est )?(?:c['’ ]?(?:est)?|[çc]a (?:est|serait)) ?possible(?= ?(?:[,;.!?]|$))/giu;
/** "enfin un truc qui sent bon", "à Belfort ou pas loin": said again in other words, or around. */
const again =
  /,? (?:enfin|bref|genre) (?:un truc|quelque chose|un boulot|un job|un m[ée]tier) (?:qui|o[uù]|avec) [^,;.]*| ou (?:pas (?:trop |tr[eè]s )?loin|aux? alentours?|dans le coin|autour)(?!\p{L})/giu;
/** "où je me sers de mes mains". */
const hands =
  /(?:o[uù] |pour )?(?:(?:je |on )?(?:(?:me|m['’]|se|s['’]) ?)?ser(?:s|t|vir)|utilis\p{L}*) (?:de |d['’])?(?:mes|ses|les) (?:dix |10 )?(?:mains|doigts)/giu;

/** "pas au froid, peut-être dans la qualité": it may be, and is wished all the same. */
const maybe =
  /(?<=^|[,;.!?]\s*|(?<!\p{L})(?:et|mais|ou) )(?:peut[- ]?[êe]tre|pourquoi pas|[ée]ventuellement|maybe|perhaps) (?=(?:dans|en|de|du|la|les?|l['’]|vers|une?|comme|in|as)(?!\p{L}))/giu;

/** "un poste similaire dans l’agroalimentaire": one's own trade, which the other field says. */
const alike =
  /(?<=(?:poste|emploi|travail|boulot|job|m[ée]tier|taff?|place)s?) (?:similaires?|[ée]quivalents?|identiques?|semblables?|pareils?|du m[êe]me (?:type|genre))(?= (?:dans|en|chez|[àa]|au|aux|vers|pr[èe]s|mais)(?!\p{L})|\s*[,;.]|$)/giu;

/** "trouver pareil dans l’agro": one's own trade. */
const same =
  /^(?:(?:trouver|faire|avoir|chercher|continuer|rester sur|garder|reprendre|find|do) )?(?:(?:exactement )?pareil|idem|(?:la )?m[êe]me chose|(?:the )?same(?: (?:job|work|thing))?|(?:le |mon |un )?(?:m[êe]me|pareil) (?:genre (?:de |d['’])|type (?:de |d['’])|style de )?(?:m[ée]tier|boulot|poste|travail|taff?|job)|mon m[ée]tier)(?= (?:mais )?(?:dans|en|[àa]|au|aux|chez|in|at)(?!\p{L}))(?: mais)?(?: en(?= (?:pharma|agro|cosm|chimie|plast|m[ée]ca)))?/iu;

/** "moins de froid et moins de port de charges": how one would work, and nothing else. */
export const saysOnlyLess = (wish: string): boolean =>
  /^(?:(?:et|,|je voudrais|je veux|avec|un travail avec)\s*|moins (?:de |d['’])(?:port de |travail de )?\p{L}+(?: lourdes?| r[ée]p[ée]titifs?)?[\s,.]*)+$/iu.test(
    wish.trim(),
  );

/** Said of somebody: "elle voudrait la maintenance". */
const ofAnother =
  /^(?:elle|il|on|he|she|(?:ma|mon|cette|ce|la|le) \p{L}+) (?:voudrait|veut|aimerait|souhaite(?:rait)?|cherche|vise|wants|would like)(?: (?:bien|[àa]|to))? (?=\p{L})/iu;

/** "en production là-bas", "la laiterie à côté": nothing to wear, no side. */
const yonder = /(?<=\p{L}) (?:l[àa][- ]bas|[àa] c[ôo]t[ée](?! (?:de|d['’]|du|des)(?!\p{L})))(?!\p{L})/giu;

/** A wish without what is said beside it: what one has or knows, what comes after; as it is where nothing else is said. */
export function withoutAsides(wish: string): string {
  const kept = wish
    .replace(whether, '')
    .replace(again, '')
    .replace(hands, 'avec mes mains')
    .replace(then, '')
    .replace(perhapsWho, '')
    .replace(beside, '')
    .replace(maybe, '')
    .replace(ofAnother, '')
    .replace(same, '')
    .replace(yonder, '')
    .replace(alike, '')
    .replace(thereIs, '')
    .replace(/^[\s,;.]+|[\s,;]+$/gu, '');
  return /\p{L}{2}/u.test(kept) ? kept : wish;
}

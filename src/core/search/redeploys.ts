import { withoutClosing, saysSiteCloses } from '../text/closing-site.ts';
import { arePeople } from './seeks-people.ts';

/**
 * What who must find other work for the people of a firm says of them: `does`, what these people do; `wishes`, where they may go, empty
 * where nothing is said of it; `staff`: how many, null where it is not said.
 */
export type Redeployed = { does: string; wishes: string; staff: number | null };

const own = String.raw`(?:tou(?:s|tes) |toute |all (?:of )?|une partie de |some of )?(?:nos|mes|ses|leurs|notre|our|my|the)`;
const letters: Readonly<Record<string, number>> = {
  ...{
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    six: 6,
    sept: 7,
    huit: 8,
    neuf: 9,
    dix: 10,
    douze: 12,
    quinze: 15,
  },
  ...{ vingt: 20, trente: 30, quarante: 40, cinquante: 50, cent: 100, two: 2, three: 3, four: 4, five: 5 },
  ...{
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    twelve: 12,
    fifteen: 15,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
  },
  ...{
    dizaine: 10,
    quinzaine: 15,
    vingtaine: 20,
    trentaine: 30,
    quarantaine: 40,
    cinquantaine: 50,
    centaine: 100,
    dozen: 12,
  },
};
const count = String.raw`(?:\d{1,4}|(?:une |a )?(?:${Object.keys(letters).join('|')}))`;
/** So many people; "8 ans", "20 presses" are none. */
const some = new RegExp(
  String.raw`(?<!\p{L}|\d|[.,])(?:environ |about )?(?<count>${count}) (?:(?:de |d['’]|of )?(?:${own} )?)?(?<who>[^,;.:!?()/]+)`,
  'giu',
);
const anybody = String.raw`(?:personnes?|salari[ée]e?s|collaborat(?:eur|rice)s|collegues|coll[èe]gues|gars|gens|ouvri[èe]re?s|employ[ée]e?s|int[ée]rimaires|people|persons?|staff|workers?|employees?|colleagues|of (?:them|us)|d['’]entre eux|[ée]quipes?|team)`;
const isAnybody = new RegExp(String.raw`^(?:${anybody})(?!\p{L})`, 'iu');

/** To find other work for somebody else. "me reclasser", "être reclassé" are said of oneself. */
const verbs = String.raw`(?:reclass(?:er|ons|e)|red[ée]ploy(?:er|ons)|redeploie|reconvertir|reconvertissons|replacer|recas(?:er|ons)|repositionner|faire (?:rebondir|basculer)|outplacer|licencier|redeploy(?:ing)?|outplac(?:e|ing)|retrain(?:ing)?|re-?deploy(?:ing)?|lay(?:ing)? off|mak(?:e|ing)(?= [^,;.]* redundant))`;
/** Before the verb, who it is about: oneself. */
const ofOneself = String.raw`(?<!(?:me|m['’]|se|s['’]|te|vous|j['’]ai [ée]t[ée]|je suis|[êe]tre|myself|i am|i was|be|get|got) )`;
const whom = String.raw`(?:${own}|les|des|them|${count}|l['’][ée]quipe)`;
const moves = [
  new RegExp(
    String.raw`(?<!\p{L})(?:re)?trouver (?:autre chose|du travail|des postes|une? (?:autre )?(?:travail|emploi|poste|m[ée]tier|boulot|place|solution)s?) (?:pour|[àa]) (?=${whom}(?!\p{L}))`,
    'iu',
  ),
  new RegExp(String.raw`${ofOneself}(?<!\p{L})${verbs} (?=${whom}(?!\p{L}))`, 'iu'),
  /(?<!\p{L})(?:(?:pour )?(?:leur|les) (?:re)?(?:trouver|proposer|chercher|faire trouver|recaser|reclasser|replacer|reconvertir|red[ée]ployer|repositionner|placer|orienter)|(?:find|finding|offer) (?:them|our (?:people|staff|workers|employees|team))|(?:redeploy|retrain|move|place) them)(?!\p{L})/iu,
  /(?<!(?:mon|son|votre|en|de|mon propre|ce|cette) )(?<!\p{L})(?:reclassement|red[ée]ploiement|reconversion|redeployment|outplacement) (?:de |d['’]|des |du |of )(?=(?:nos|mes|notre|personnel|salari|[ée]quipe|our|my|the|\d))/iu,
];
/** Behind people: "8 soudeurs à reclasser". */
const toMove =
  /(?<!\p{L})(?:(?:[àa] |sont [àa] |[àa] faire |must be |to be |to |need(?:ing)? (?:to be )?|that need )(?:reclass(?:er|[ée]e?s?)|red[ée]ployer|reconvertir|replacer|recaser|repositionner|placer|licencier|redeploy(?:ed)?|retrain(?:ed)?|place|move|rehome)|en (?:reclassement|sureffectif)|(?:being )?made redundant|redundant|laid off|menac[ée]e?s|concern[ée]e?s|impact[ée]e?s)(?!\p{L})/giu;
/** Who speaks for a firm. */
const head = String.raw`(?:d\.?r\.?h|r\.?r\.?h|rh|hr(?: (?:manager|director|business partner|officer|lead))?|(?:responsable|directeur|directrice|charg[ée]e?|assistante?) (?:des |de )?(?:rh|ressources humaines)|human resources|employeu(?:r|se)|employer|chef(?:fe)? d['’]entreprise|dirigeante?|plant manager|works manager|(?:directeur|directrice|responsable) (?:de |d['’]|du )?(?:site|usine|production))`;
const speaks = new RegExp(
  String.raw`^\s*(?:bonjour[, ]+)?(?:je suis |nous sommes |i am |i['’]m |we are )?(?:le |la |l['’]|un |une |the |an? )?${head}(?!\p{L})`,
  'iu',
);
/** "on ferme l’atelier injection", "closing our line": what who leads says, and who works there too. */
const closes =
  /(?<!\p{L})(?:(?:on|nous|we|we['’]re|we are) )?(?:(?:va |allons |doit |devons |are |will |must )?(?:ferm(?:e|er|ons)|arr[êe]t(?:e|er|ons)|supprim(?:e|er|ons)|closing|shutting(?: down)?|clos(?:e|ing) down)) (?:l['’]|la |le |les |un |une |notre |nos |cette |cet |our |the |a )(?:ateliers?|lignes?|sites?|usines?|unit[ée]s?|activit[ée]s?|production|postes?|lines?|plants?|workshops?|shops?|factory|units?)(?: de| d['’]| du)?(?!\p{L})/iu;
/** "ligne qui ferme", "atelier arrêté": said of people who are counted, by who counts them. */
const closed =
  /(?<!\p{L})(?:(?:l['’]|la |le |les |une |un |notre |the |our )?(?:ateliers?|lignes?|sites?|usines?|unit[ée]s?|[ée]quipes?|activit[ée]s?|production|lines?|plants?|workshops?|factory|units?)) (?:qui |est |sera |va |en cours d['’]|is |will be )*(?:ferm(?:e|er|[ée]e?s?|era|eture)|arr[êe]t(?:e|er|[ée]e?s?|era)|supprim[ée]e?s?|s['’]arr[êe]te|closing|closes|closed|shut(?:s|ting)?(?: down)?)(?!\p{L})/iu;
/** "fermeture d’une ligne", "line closure". */
const closure =
  /(?<!\p{L})(?:(?:fermetures?|arr[êe]ts?|suppressions?|closures?|closing|shutdown) (?:de |d['’ ]|du |des |of )?(?:l['’]|la |le |les |un |une |notre |nos |our |the |a )?(?:ateliers?|lignes?|sites?|usines?|unit[ée]s?|activit[ée]s?|lines?|plants?|workshops?|factory|units?)(?: de| d['’]| du)?|(?:line|plant|site|workshop|factory|unit)s? (?:closures?|shutdown))(?!\p{L})/iu;
/** Those who count themselves: "on est dix, l’usine ferme". */
const ofUs =
  /(?<!\p{L})(?:on est|on sera|nous sommes|nous serons|je suis|we are|we['’]re|i am|i['’]m)(?!\p{L})/iu;
const plan =
  /(?<!\p{L})(?:pse|plan (?:social|de sauvegarde(?: de l['’]emploi)?|de d[ée]part\p{L}*)|suppressions? de postes?|restructuration|redundancy plan|redundancies)(?!\p{L})/iu;
const when =
  /(?<!\p{L})(?:avant|d['’]ici|pour|fin|en|mi|courant|d[ée]but|before|by|until) (?:(?:la |le |l['’]|fin |the |end of |d[ée]but )*)(?:janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre|january|february|march|april|may|june|july|august|september|october|november|december|[ée]t[ée]|no[ëe]l|rentr[ée]e|ann[ée]e|year|summer|christmas|\d+ (?:mois|semaines|months|weeks))(?: \d{4})?(?!\p{L})/giu;
/** What is found for them, where no trade and no industry is said. */
const anything =
  /^(?:\s|(?:quelque chose|qq ?ch?ose?|un (?:autre )?(?:travail|emploi|job|boulot|poste|m[ée]tier|point de chute)|d['’ ]?autres? (?:postes?|m[ée]tiers?|emplois?)|une solution|des solutions|autre chose|du travail|du boulot|something(?: else)?|another job|other (?:jobs|work)|new jobs|jobs?|work|ailleurs|elsewhere|rapidement|vite|ici|near here|(?:dans |pas loin d[ue] |pr[èe]s d[ue] )?(?:le |ce |du )?(?:coin|secteur|bassin|r[ée]gion)|dans la r[ée]gion|pr[èe]s d['’]ici|locally|nearby)(?!\p{L})|[,;.!?…])*$/iu;

/** "machine operators": English says what they are of first. */
const inEnglish =
  /^(?!(?:years?|months?|weeks?|days?|hours?|ans|mois) )(?:\p{L}+[ -]){1,3}\p{L}+(?:er|or|ist|ive|hand|man|men|ian)s?(?!\p{L})/iu;
const arePlural = (who: string): boolean => arePeople(who) || (inEnglish.test(who) && /s(?:$| )/u.test(who));

type People = { count: number; who: string; start: number; end: number };

const numberOf = (said: string): number =>
  /\d/u.test(said) ? Number(said) : (letters[said.toLowerCase().replace(/^(?:une|a) /u, '')] ?? 0);

/** "une plasturgie de 80 personnes": how large a firm is. */
const ofFirm =
  /(?<!\p{L})(?:pme|eti|tpe|bo[iî]te|entreprise|soci[ée]t[ée]|usine|site|groupe|atelier|fonderie|plasturgie|laiterie|abattoir|company|firm|plant|\p{L}{4,}erie)(?: \p{L}+){0,3} (?:de |d['’]|of |with |à |avec )(?:environ |about )?$/iu;
const beforeMove = new RegExp(String.raw`${verbs} (?:environ )?$`, 'iu');

/** The people that words count: several of a trade, or of any; those whom a verb moves before others, the size of a firm never. */
function peopleIn(typed: string): People | null {
  const found: People[] = [];
  for (const match of typed.matchAll(some)) {
    const { count: said = '', who = '' } = match.groups ?? {};
    const bare = who.replace(toMove, ' ').trim();
    if (ofFirm.test(typed.slice(0, match.index))) continue;
    if (isAnybody.test(bare) || arePlural(bare))
      found.push({
        count: numberOf(said),
        who: bare,
        start: match.index,
        end: match.index + match[0].length,
      });
  }
  const moved = found.find(
    ({ start, end }) => beforeMove.test(typed.slice(0, start)) || typed.slice(start, end).search(toMove) >= 0,
  );
  return moved ?? found[0] ?? null;
}

/** Where they are sent, behind a verb and whom it is about: "reclasser 20 soudeurs dans le nucléaire". */
const sent = /^(?<who>.+?) (?:dans|vers|into|to|in)(?!\p{L}) ?(?<where>.+)$/iu;
const articles = new RegExp(
  String.raw`^(?:\s|(?:${own}|les|des|them|environ|about|(?:une |a )?(?:${Object.keys(letters).join('|')})|\d+|de|d['’]|of)(?!\p{L}))+`,
  'iu',
);
const operator = /^(op[ée]rat(?:eur|rice)s?)$/iu;
const englishOperator = /^(operators?)$/iu;

/** Whom words are about, bare; empty where they say anybody. */
function trade(who: string): string {
  const bare = who.replace(articles, '').replace(toMove, ' ').replace(when, ' ').replace(/\s+/gu, ' ').trim();
  if (isAnybody.test(bare))
    return bare
      .replace(isAnybody, '')
      .replace(/^ *(?:(?:de|du|of|en|au|aux)(?!\p{L})|d['’]) */iu, '')
      .trim();
  return bare.replace(operator, '$1 de production').replace(englishOperator, 'production $1');
}

/** "dans une PME de plasturgie": where they are, and not where they go. */
const inFirm =
  /^(?:une? |notre |ma |mon |la |l['’]|our |a |an )?(?:pme|eti|tpe|bo[iî]te|entreprise|soci[ée]t[ée]|groupe|company|firm)(?!\p{L})/iu;

/** A field without the verb that moves people: whom it is about, and where they go. */
function halves(typed: string): { who: string; where: string } {
  const found = moves.map((one) => one.exec(typed)).find((match) => match !== null);
  if (!found) return { who: typed, where: '' };
  const after = typed.slice(found.index + found[0].length);
  const split = sent.exec(after);
  const where = split?.groups?.where ?? '';
  return { who: split?.groups?.who ?? after, where: inFirm.test(where) ? '' : where };
}

const clauses = (typed: string): string[] => typed.split(/[,;:.!?()]+/u).map((one) => one.trim());

/** Who runs machines, lines or a production: of which industry, these words do not say. */
const anyOperator =
  /^(?:(?:op[ée]rat(?:eur|rice)|conduct(?:eur|rice)|pilote|agent|ouvrier|ouvri[èe]re|employ[ée]e?)s?(?:(?: (?:de|sur|en|des|à la|d['’]))* ?(?:machines?|presses?|lignes?|production|fabrication|usines?|ateliers?|postes?|installations?|[ée]quipements?|automatis[ée]e?s?|polyvalente?s?))*|(?:(?:machine|production|line|factory|plant|process) )+(?:operator|worker|hand)s?)$/iu;
const isEnglish = /(?:operator|worker|hand)s?$/iu;
/** What leads to an industry, in the voice of who leads a firm of it: "d’une usine de plastique". */
const leadsIn =
  /^(?:\s|(?:je|on|nous|i|we|suis|sommes|are|am|en|dans|in|at|of|for|de|du|des?|d|la|le|les|l|une?|an?|the|our|notre|nos|ma|mon|mes|au sein|sein|petite?|grande?|usines?|sites?|entreprises?|soci[ée]t[ée]s?|bo[îi]tes?|pme|eti|groupes?|ateliers?|lignes?|unit[ée]s?|industries?|secteurs?|branches?|factory|plant|company|line)(?!\p{L})['’]?)+/iu;
const goesOn =
  /(?:^|\s)(?:qui|et|on|nous|je|j['’]|car|pour|suite|avant|who|which|that|we|and|to)(?!\p{L}).*$/iu;
const works = / (?:plant|factory|line|company|shop)\s*$/iu;
/** An industry, or how things are made, is said in so many words. */
const mostOfIndustry = 3;

/** "closing our injection line": English says what a line makes before it. */
const closedLine =
  /(?<!\p{L})(?:closing|shutting(?: down)?|clos(?:e|ing) down) (?:our |the |a |an |one )*(?<made>\p{L}+(?: \p{L}+)?) (?:line|shop|plant|workshop|unit)s?(?!\p{L})/iu;

/** How large the firm is. */
const size = / (?:de |d['’]environ |avec |of |with )\d+ \p{L}+/iu;

/** The industry, or how things are made, that words say beside the people whom they count: "RH plasturgie", "on ferme une ligne d’injection". */
function madeBeside(typed: string, people: People | null): string {
  const rest = people ? `${typed.slice(0, people.start)}, ${typed.slice(people.end)}` : typed;
  return clauses(rest)
    .map((one) =>
      [speaks, closes, closed, closure, plan, toMove, when]
        .reduce((text, said) => text.replace(said, ' '), one.replace(closedLine, '$<made>').replace(size, ''))
        .trim(),
    )
    .map((one) => withoutClosing(one.replace(leadsIn, '').replace(goesOn, '').replace(works, '')).trim())
    .filter((one) => /\p{L}{3}/u.test(one) && !/\d/u.test(one) && !isAnybody.test(one))
    .filter((one) => one.split(/\s+/u).length <= mostOfIndustry)
    .join(' ');
}

/** What leads to a verb that moves people, in the voice of the firm: "nous devons", "doit". */
const towardsMoving =
  /(?:(?:^|\s)(?:je|nous|on|we|i)(?!\p{L})[^,;:.]*|(?:^|\s)(?:devons|doit|dois|va|must|has to|have to|needs? to)\s*)$/iu;

/** What words say of a firm before the verb that moves its people; in all of them where no verb does. */
function madeByFirm(typed: string): string {
  const moved = moves.find((one) => one.test(typed));
  // "reclasser 20 soudeurs dans le nucléaire": what follows the verb is where they go.
  const [before = ''] = moved ? typed.split(moved) : [typed];
  const own = moved ? before.replace(towardsMoving, '') : before;
  return madeBeside(own, peopleIn(own));
}

/** People who run any machine or line, with the industry that is said beside them: it holds their trade. */
const inTheirIndustry = (who: string, typed: string, people: People | null): string =>
  inIndustry(who, madeByFirm(typed) || madeBeside(typed, people));

function inIndustry(who: string, industry: string): string {
  if (industry === '' || !anyOperator.test(who)) return who;
  // What is made says more than "de production".
  return isEnglish.test(who)
    ? `${who.replace(/^production /iu, 'machine ')} in ${industry}`
    : `${who.replace(/ de production$| d['’]usine$/iu, ' machine')}${industry.startsWith('chez ') ? '' : ','} ${industry}`;
}

/** What a field says of what they do: the people counted, those a verb moves, else what is said beside the firm's own voice. */
function doneBy(typed: string): string {
  const people = peopleIn(typed);
  // "5 ouvriers d’abattoir": anybody, of what is said after.
  const counted = people ? trade(sentAway(people.who)) : '';
  if (counted !== '') return inTheirIndustry(counted, typed, people);
  if (moves.some((one) => one.test(typed))) return trade(halves(typed).who);
  const left = clauses(typed)
    .filter((one) => !speaks.test(one) || closes.test(one))
    .map((one) => withoutClosing(one.replace(speaks, ' ').replace(closes, ' ').replace(plan, ' ')).trim())
    .filter((one) => one !== '' && !(people && isAnybody.test(one.replace(articles, ''))));
  return trade(left.join(', '));
}

const sentAway = (who: string): string => sent.exec(who)?.groups?.who ?? who;

/** Where a wish says they may go. */
function wished(typed: string): string {
  const isMoved = moves.some((one) => one.test(typed));
  const people = peopleIn(typed);
  if (!isMoved && people === null) return typed.trim();
  const { who, where } = isMoved
    ? halves(typed)
    : { who: '', where: sent.exec(people?.who ?? '')?.groups?.where ?? '' };
  const rest = (where === '' && isMoved ? who.replace(articles, '') : where)
    .replace(when, ' ')
    .replace(/^\s*(?:dans|vers|en|chez|into|to|in)(?!\p{L})\s*/iu, '')
    .trim();
  const isWhom = where === '' && (isAnybody.test(rest) || arePeople(`des ${rest}`));
  return anything.test(rest) || isWhom ? '' : rest;
}

/** Whether the words of a field move the people of a firm; those who leave of themselves do not. */
function saysMoving(typed: string): boolean {
  if (moves.some((one) => one.test(typed))) return true;
  const people = peopleIn(typed);
  const isMoved = typed.search(toMove) >= 0;
  if (people !== null && people.count > 1)
    return (
      isMoved ||
      closes.test(typed) ||
      plan.test(typed) ||
      ((speaks.test(typed) || !ofUs.test(typed)) && (closed.test(typed) || saysSiteCloses(typed)))
    );
  return speaks.test(typed) && (isMoved || closes.test(typed) || plan.test(typed));
}

/** What the two fields of the home page say where somebody must find other work for the people of a firm; null elsewhere. */
export function redeployed(does: string, wishes: string): Redeployed | null {
  if (!saysMoving(does) && !saysMoving(wishes)) return null;
  const inWish = saysMoving(does) ? null : movedIn(wishes, does);
  const staff = (inWish ?? peopleIn(does) ?? peopleIn(wishes))?.count ?? null;
  const isTold = saysMoving(does) || speaks.test(does) || peopleIn(does) !== null;
  const own = inWish?.who ?? (isTold ? doneBy(does) : trade(does.trim()));
  const there = wished(wishes);
  return {
    does: own === '' ? doneOf(wishes) : own,
    wishes: there === '' && saysMoving(does) ? wherever(does) : there,
    staff: staff !== null && staff > 0 ? staff : null,
  };
}

/** "drh d’une plasturgie de 80 personnes", then "reclasser 10 opérateurs": those of the wish, in the industry of the firm; null where it names no trade. */
function movedIn(wishes: string, does: string): { who: string; count: number } | null {
  const people = saysMoving(wishes) && speaks.test(does) ? peopleIn(wishes) : null;
  const who = people === null ? '' : trade(sentAway(people.who));
  return people === null || who === ''
    ? null
    : { who: inIndustry(who, madeByFirm(does)), count: people.count };
}

/** What the fields say of the industry of the firm whose people are moved: "DRH plasturgie, 10 régleurs"; empty where they say nothing of it. */
export function firmOf(does: string, wishes: string): string {
  if (!saysMoving(does) && !(saysMoving(wishes) && speaks.test(does))) return '';
  return madeByFirm(does);
}

const doneOf = (wishes: string): string => (saysMoving(wishes) ? doneBy(wishes) : '');

/** Where the first field sends them. */
function wherever(does: string): string {
  const { where } = halves(does);
  return anything.test(where.replace(when, ' ')) ? '' : where.replace(when, ' ').trim();
}

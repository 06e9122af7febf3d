import { fold } from '../../text/fold.ts';
import { namesWho } from '../../text/ranks.ts';

/** Who is trained or certified by the firm that they work in. */
const owned = String.raw`(?:(?:tous |toutes |all )?(?:mes|nos|mon|ma|notre|my|our|new)(?: propres?)?)`;
const some = String.raw`(?:une?|des|deux|trois|quelques|\d+)`;
const skills = String.raw`(?:les (?:comp[ée]tences|savoir[- ]faire|acquis)|le (?:savoir[- ]faire|travail)|l['’](?:exp[ée]rience|anciennet[ée])) (?:de|d['’])`;
const trains = String.raw`(?:faire (?:monter(?: en comp[ée]tences?)?|[ée]voluer|passer|progresser|certifier|dipl[ôo]mer|grandir)|form(?:er|e|ent|ons)|(?:mont[ée]e|monter) en comp[ée]tences?(?: de| pour)?|certifi(?:er|e|ent)|fid[ée]liser|qualifier|dipl[ôo]mer|professionnaliser|promouvoir|(?:valider|reconna[iî]tre|valoriser|certifier) ${skills})`;
const papers = String.raw`(?:(?:plan de formation|formations?|certif(?:ication)?s?|cqpi?|dipl[ôo]mes?) (?:pour|de)|train(?:ing)?|upskill(?:ing)?|certify(?:ing)?|promote|qualify(?:ing)?)`;
const keeps = String.raw`(?:gard(?:er|e)|retenir|titulariser|remplacer|pr[ée]parer la rel[èe]ve de)`;
const staff = new RegExp(
  String.raw`(?<![\p{L}])(?:(?:je|on|nous) (?:veux|veut|voudrais|souhaite|cherche [àa]|dois|peut|voulons) )?(?:(?<sure>(?:${trains}|${papers}) ${owned})|${trains} ${some}|(?<sure2>(?:up|re)skill(?:ing)?|retrain(?:ing)?|cross[- ]?train(?:ing)?)(?: (?:our|some|the|\d+))?|${keeps} ${owned}) (?<whom>[^,;.?!]+)`,
  'iu',
);
/** "mes opérateurs veulent évoluer": they are said first. */
const grow =
  /(?<sure>^(?:mes|nos|my|our)) (?<whom>\p{L}+) (?:veulent|voudraient|souhaitent|doivent|demandent [àa]|want to) (?:[ée]voluer|progresser|monter|se former|apprendre|grow|progress)(?: en comp[ée]tences)?/iu;
/** What those who are trained become, behind their own trade. */
const become =
  /^.+? (?:(?:[àa]|pour) (?:devenir|[êe]tre|passer|faire)|vers|en tant que|comme|(?:en|to become|into|to be|as)(?= (?:\p{L}+(?:eurs?|euses?|rices?|iers?|i[èe]res?|istes?|iens?|iennes?|ians?|ers|ors)|chef\p{L}*|agents?|cheff?es?|\p{L}+(?:er|or))(?![\p{L}]))|[àa] (?:la |l['’])|aux? (?!cqp|poste|dipl|certif|titre)|(?:on|in) (?=\p{L}))\s*(?:une? |des |le |la |les |l['’])?(?<what>.+)$/iu;
/** "faire monter un opérateur chef d'équipe": a rank behind who is of any trade. */
const raised =
  /^(?:un |une |des |\d+ )?(?:op[ée]rat(?:eur|rice)s?|ouvri(?:er|[èe]re)s?|salari[ée]e?s?|agents?|employ[ée]e?s?|int[ée]rimaires?) (?:en |au poste de |au rang de )?(?<what>(?:chef|r[ée]gleu|technicien|animat|responsable|pilote|conduct|superviseu|manager|formateu|contr[ôo]leu)\p{L}*(?: .+)?)$/iu;
/** "nous rachetons des robots de soudage, comment former nos gars": what they are trained for. */
const bought =
  /(?<!\p{L})(?:on|nous|je|j['’]|l['’]usine|la bo[iî]te|we)(?: (?:vient de|venons de|va|allons|avons|a|have|are))? ?(?:r?ach[eè]t|install|investi|mont|re[çc]oi|recev|chang|automatis|modernis|pass|ouvr|lan[çc]|mis|met|buy|bought|install)\p{L}*(?: (?:dans|[àa]|au|aux|en))? (?<what>[^,;:.!?]{4,60})[,;:.!?]/iu;
/** Any people of a firm, with what they are of. */
const anybody =
  /^(?:(?:bons?|bonnes?|meilleure?s?|anciens?|nouveaux|jeunes?|propres?) )*(?:salari[ée]e?s?|ouvri(?:er|[èe]re)s?|op[ée]rat(?:eur|rice)s?|[ée]quipes?|gars|int[ée]rimaires?|personnels?|employ[ée]e?s?|nouveaux|nouvelles?|recrues?|collaborat(?:eur|rice)s?|jeunes|anciens|gens|staff|operators?|workers?|employees?|team|people|temps)(?: (?:en interne|chez nous|sur (?:place|le tas)|peu qualifi[ée]e?s?|non qualifi[ée]e?s?|sans dipl[ôo]me|de production|d['’]usine|d['’]atelier))*(?: (?:de |d['’]|du |en |des )(?<of>.+?))?(?: au cqpi?.*)?$/iu;
const closing =
  / (?:en (?:interne|comp[ée]tences?)|chez nous|sur (?:place|le tas)|dans (?:mon|notre) \p{L}+)\s*$/iu;

/** Who hands down a trade in a firm, or receives who learns it, and what they do. */
const tutors =
  /(?<![\p{L}])(?:(?:former |forme |mes |nos |des |une? |devenir |[àa] [êe]tre )*(?:tuteurs?|tutrices?|tutorats?|ma[iî]tres? d['’ ]?apprentissage|parrain(?:age)?s? (?:en|d['’]) ?entreprise|(?:workplace |company )?tutors?|(?:workplace |work )mentors?)(?: (?:en entreprise|d['’](?:une? |des )?(?:alternant|apprenti)\p{L}*|cqpi?|de stage))*|(?:encadr|accueill|suiv|accompagn|form|tutor|prend)(?:er?|re|ir|ent|ons) (?:des |une? |les |mes |nos )?(?:apprenti|alternant|stagiaire|nouveau|nouvelle|arrivant|d[ée]butant|jeune|recrue)\p{L}*(?: (?:embauch|arriv|recru|salari)\p{L}*)?(?: (?:(?:en|[àa] l['’]|dans l['’]|sur la ) ?(?:entreprise|atelier|usine|ligne|cha[iî]ne|machine)|(?:au|[àa] (?:leur|son|chaque|un)) poste(?: de travail)?|chez nous))?|former (?:au|[àa] (?:leur|un|chaque)) poste|apprendre (?:le |mon |un )m[ée]tier (?:aux|[àa] (?:des|les|un|mes|nos)) (?:jeunes?|nouveaux|apprentis?|autres)|(?:parrainage|accueil|int[ée]gration) (?:(?:des|de) )?nouve(?:aux|lles) (?:embauch|arriv|recru|salari|entr)\p{L}*|(?:r[ée]f[ée]rente?s?|formateurs?|formatrices?) (?=afest)|transmettre (?:le |mon |ma |mes |leurs? |ses |son |nos )(?:m[ée]tiers?|savoirs?(?:[- ]faire)?|gestes?|exp[ée]riences?|connaissances?)(?: (?:aux (?:jeunes|nouveaux)|avant .*))?|(?:mes |nos |les )anciens (?:doivent |vont |peuvent )?(?:form\p{L}+|transme\p{L}+)(?: (?:les|aux) (?:jeunes|nouveaux))?)(?![\p{L}])/giu;
/** Who leads a firm is said before what they ask for. */
const leads =
  /^(?:je suis )?(?:patron(?:ne)?|employeur|employeuse|g[ée]rante?|dirigeante?|pme|tpe|drh|rh)(?: (?:de |d['’]|en |du )?|[, ]+)(?:qui veut |qui cherche [àa] |je veux |on veut |who wants to )?/iu;

/** Who is made a tutor, before the word: any of the firm. */
const whoever =
  /(?:qui )?(?:formations?|form(?:er|e|ons)|faire)(?: (?:mes|nos|les|des|un|une) \p{L}+)?(?: [àa] [êe]tre)? (?= *tuteur en)/giu;

/** Replaced by what is searched for who trains others in a firm, where no more is said of whom. */
const tutor = 'tuteur en entreprise';
const anyOperator = "conducteur d'équipements industriels agent de production";

/**
 * What is searched for an employer who trains the people of a firm: what they are to become ("former mes caristes à devenir conducteurs de
 * machine"), failing that their trade; of any of them, the tutor ("former mes salariés") or the certificate of any operator.
 */
export function aboutStaff(text: string): string {
  const said = text.replace(tutors, ` ${tutor} `);
  if (said !== text)
    return said
      .replace(leads, ' ')
      .replace(whoever, ' ')
      .replace(/^[^,]*, *(?=tuteur en)/u, '');
  const met = staff.exec(text) ?? grow.exec(text);
  const whom = met?.groups?.whom?.trim();
  if (met === null || whom === undefined) return text;
  if (met.groups?.sure === undefined && met.groups?.sure2 === undefined && !arePeople(whom)) return text;
  const before = text.slice(0, met.index).replace(leads, ' ');
  const after = text.slice(met.index + met[0].length);
  const machine = bought.exec(before)?.groups?.what;
  if (machine !== undefined && anybody.test(whom.replace(closing, ''))) return `${machine} ${after}`.trim();
  return `${before} ${searched(whom)} ${after}`.trim();
}

/** Whether words begin with who works: a trade, or any of a firm. */
function arePeople(whom: string): boolean {
  const [first = ''] = fold(whom).split(/[^a-z]+/u);
  return namesWho(first) || first.startsWith('chef') || anybody.test(whom);
}

/** "opérateurs de conditionnement à devenir techniciens": a rank alone is that of what they do. */
function ofTheirs(what: string, whom: string): string {
  const field = whom
    .slice(0, whom.length - what.length)
    .replace(
      / (?:à|pour|en|into|as|to|vers|comme)(?: (?:devenir|être|passer|become|be))?(?: une?| an?| des)?\s*$/iu,
      '',
    )
    .replace(
      /(?<!\p{L})(?:op[ée]rat(?:eur|rice|or)s?|agents?|ouvri(?:er|[èe]re)s?|workers?|staff|people|de|d['’]|en|du|des)(?!\p{L})/giu,
      ' ',
    )
    .trim();
  return /^(?:technicien(?:ne)?s?|technicians?|r[ée]gleu(?:r|se)s?|setters?)$/iu.test(what)
    ? `${what} ${field}`
    : what;
}

function searched(whom: string): string {
  const what = (raised.exec(whom) ?? become.exec(whom))?.groups?.what;
  if (what !== undefined) return ofTheirs(what, whom);
  const bare = whom.replace(closing, '');
  const any = anybody.exec(bare);
  if (any === null) return bare;
  if (any.groups?.of !== undefined) return any.groups.of;
  return /op[ée]rat|int[ée]rim|temps/iu.test(bare) ? anyOperator : tutor;
}

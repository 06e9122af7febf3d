import { fold } from './fold.ts';

/** What nobody wishes for, as typed: beside other such words, it is fled as they are. The one place that names them. */
export const hard = String.raw`(?:froid|bruit|nuits?|chaleur|poussi[èe]res?|sang|odeurs?|cha[îi]ne|farine|charges?|ports? de charges?|week-?ends?|stress|salet[ée]|humidit[ée]|cadences?)`;

const article = String.raw`(?:le |la |les |du |de la |des |l['’ ]|de l['’ ]|ce |cette |ces |tout ce )`;
/** Where a clause ends: "c’est trop bien" bears it. */
const ending = String.raw`(?= *(?:$|[,;.!?)])| (?:et|mais|je|j['’]|on|donc|alors|du coup|pour (?:moi|mon|ma|mes)|maintenant|quand|[àa]|au|dans|avec)(?![\p{L}]))`;
const object = String.raw`(?! d(?:e|u|es)(?![\p{L}])| d['’])`;
/** Said after a thing, it tells that one bears it no more; of another thing, where one follows. */
const unbearable = `(?:${[
  String.raw`(?:(?:(?:j['’ ]?)?en|je|on) )?peu[xt] (?:plus|pu)${object}(?! \p{L}+(?:er|ir|re)(?![\p{L}]))`,
  String.raw`c['’ ]?est (?:plus (?:possible|tenable|supportable|vivable)|trop(?: dur| p[ée]nible)?|insupportable|l['’]enfer|fini|mort|p[ée]nible|dur)${ending}`,
  'insupportable',
  String.raw`(?:je |j['’ ]?|on )?(?:(?:ne |n['’ ]|le |la |les ))*support\p{L}{1,4} (?:pas|plus|mal)(?! (?:le |la |les |l['’]|de |du |des |d['’]|mon |ma |mes |\p{L}+er(?![\p{L}])))`,
  String.raw`(?:j['’ ]?en ai )?(?:marre|ras le bol)${object}`,
  String.raw`(?:[cç]a )?me (?:tue|cr[èe]ve|bousille|fatigue|d[ée]truit|g[êe]ne|fait (?:mal|souffrir))`,
  String.raw`m['’ ](?:use|[ée]puise|ach[èe]ve)`,
].join('|')})`;
const more = String.raw`(?:(?:\s*,\s*|\s+(?:et|ni|ou)\s+)(?:${article})?${hard})*`;
const start = String.raw`(?<=^\s*|[,;.:!?]\s*| (?:et|mais|car|avec) )`;
/** "le froid j’en peux plus", "le froid et le bruit c’est plus possible": what is hard is said first. */
const fronted = new RegExp(
  String.raw`(?:(?<![\p{L}'’])${article}|${start})(?<what>${hard}${more})[\s,]+(?:(?:l[àa]|moi|franchement|vraiment|c['’]est bon),? )?${unbearable}(?![\p{L}])`,
  'giu',
);
/** "à cause du froid": what makes one leave. What one is allergic to is read with the allergy. */
const cause = new RegExp(
  String.raw`(?<!(?:asthm|allerg|ecz[ée]ma|rhinit|dermat)\p{L}*(?: [\p{L}'’]+){0,3} )(?<![\p{L}])(?:[àa] cause|rapport|pour cause) (?:du |de la |des |de l['’ ]|de |d['’]|au |[àa] la |aux )(?<what>${hard})(?![\p{L}])`,
  'giu',
);
const saidOf = String.raw`(?:(?:il y a|y a|(?:il|[çc]a) (?:y )?fait|c['’ ]?est|j['’ ]?ai|jai|on a|fait) )?(?:(?:bien|beaucoup|vraiment|toujours|tout le temps|souvent) )*(?:pas )?`;
/** "trop froid", "il y a trop de bruit". */
const tooMuch = new RegExp(
  String.raw`(?<![\p{L}])${saidOf}trop (?:de |d['’ ]?)?(?<what>${hard}|chaud)(?![\p{L}]| (?:de travail|mentale|sociales?|patronales?|fiscales?))`,
  'giu',
);
const often = String.raw`(?:(?:tout le temps|toujours|tr[èe]s|vraiment|souvent|tellement|si|super|hyper|constamment) )*`;
/** "j’ai toujours froid", "on se gèle". */
const colds = new RegExp(
  String.raw`(?<![\p{L}])(?:(?:j['’ ]?ai|jai|on a|il (?:y )?fait|[çc]a fait) ${often}froid(?! aux yeux)(?: (?:tout le temps|toute la journ[ée]e|toujours|partout|au boulot|au travail|aux? (?:mains?|pieds?|doigts?)))*|je (?:me )?(?:les )?caille|(?:je me|on se) (?:les )?(?:caille|g[èe]le))(?![\p{L}])`,
  'giu',
);
/** "cold stores", "heat treatment" are work. */
const work = String.raw`(?! ?(?:rooms?|stores?|storage|chains?|press(?:es)?|work(?:ing|er)?s?|calls?|calling|form(?:ing)?|roll(?:ing|ed)|forg(?:e|ing)|stamping|dip|food|treat(?:ment|ing)|exchangers?|pumps?|control|extraction|collectors?)(?![\p{L}]))`;
const english = String.raw`(?<what>cold|freezing|hot|heat|noise|dust|nights)`;
/** "too cold", "because of the noise", "I’m always cold". */
const tooEnglish = new RegExp(
  String.raw`(?<![\p{L}])(?:(?:(?:it['’ ]?s|it is|it gets) )?(?:far |way |much |always )?too (?:much )?|because of (?:the |all the )?|(?:i['’ ]?m|i am|it['’ ]?s|it is|i (?:feel|get)) (?:(?:always|so|really|very|often|constantly) )*(?=cold|freezing))${english}${work}(?: all (?:day|the time))?(?![\p{L}])`,
  'giu',
);
/** "the cold gets to me". */
const gets = new RegExp(
  String.raw`(?<![\p{L}])(?:the )?${english}${work} (?:is |are )?(?:killing me|gets? to me|getting to me|too much|unbearable|(?:is )?wear(?:s|ing) me out)(?![\p{L}])`,
  'giu',
);

const inEnglish: Readonly<Record<string, string>> = { freezing: 'cold', hot: 'heat', night: 'nights' };
/** A thing refused, in English. */
export const noEnglish = (what: string): string => `no ${inEnglish[fold(what)] ?? fold(what)}`;
/** A thing refused, in French. */
export const noFrench = (what: string): string =>
  `pas ${/^[aeiouh]/iu.test(what) ? 'd’' : 'de '}${/^chaud$/iu.test(what) ? 'chaleur' : what}`;

/** Each of what is said at once, "le froid et le bruit", refused by itself. */
const eachRefused = (what: string): string =>
  what
    .split(/\s*,\s*|\s+(?:et|ni|ou)\s+/iu)
    .map((one) => noFrench(one.replace(new RegExp(`^${article}`, 'iu'), '')))
    .join(', ');

type Groups = Record<string, string | undefined>;
const saying =
  (say: (what: string) => string) =>
  (...found: unknown[]): string =>
    `, ${say((found.at(-1) as Groups).what ?? '')}, `;

/** A text with each turn in which one thing is said to be hard written as a refusal between commas: "trop froid" is ", pas de froid, ". */
export const withTurnsRefused = (typed: string): string =>
  typed
    .replace(fronted, saying(eachRefused))
    .replace(cause, saying(noFrench))
    .replace(tooMuch, saying(noFrench))
    .replace(colds, ', pas de froid, ')
    .replace(tooEnglish, saying(noEnglish))
    .replace(gets, saying(noEnglish));

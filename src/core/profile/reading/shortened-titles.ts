import { rewritten, type Rewritten } from './rewritten.ts';

/** A word cut short, what may stand before and behind it, and the word whole. */
type Cut = readonly [before: string, word: string, behind: string, whole: string];

/** A dot shortens the word. */
const dot = String.raw`\.`;
/** A dot, or the word ends there. */
const ends = String.raw`(?:\.|(?![\p{L}\d.'’]))`;
/** A word of a post goes on behind: "resp. Maintenance". */
const goesOn = String.raw`(?=\s?\p{L})`;
const behind = (words: string): string =>
  String.raw`(?<=(?<!\p{L})(?:${words})\.?\s?(?:d[eu]s?\s|d['’]|en\s|à\s|sur\s)?)`;
const before = (words: string): string => String.raw`(?=\s?(?:de\s|d['’]|en\s)?(?:${words}))`;

const anyPost = String.raw`op(?:[ée]r)?|op[ée]rat(?:eur|rice)|agt|agente?|ouv|ouvri[eè]re?|empl|employ[ée]e?|tech|technicien(?:ne)?|resp|responsable|assist|assistante?|chef|cheffe|chf|ing|ing[ée]nieure?`;
const machines = String.raw`cond|conduct(?:eur|rice)|op|op[ée]rat(?:eur|rice)|r[ée]gl|r[ée]gleu(?:r|se)|pilote`;

/** Words that begin a post. Those of two letters or that are other words need their dot, or what follows. */
const heads: readonly Cut[] = [
  ['', 'op[ée]r|op[ée]rat', ends + goesOn, 'opérateur'],
  ['', 'op', dot + goesOn, 'opérateur'],
  ['', 'cond(?:uct)?', ends + goesOn, 'conducteur'],
  ['', 'cdt', ends + before('travaux|ligne|machine|engin'), 'conducteur'],
  ['', 'chauf', ends + goesOn, 'chauffeur'],
  ['', 'chf', ends + goesOn, 'chef'],
  ['', 'resp', ends + goesOn, 'responsable'],
  ['', 'agt|ag', dot + goesOn, 'agent'],
  ['', 'ag', before('entretien|prod|s[ée]cu|nettoy|hosp|tri'), 'agent'],
  ['', 'tech', dot + goesOn, 'technicien'],
  ['', 'assist', dot + goesOn, 'assistant'],
  ['', 'ing', dot + goesOn, 'ingénieur'],
  ['', 'dir', dot + goesOn, 'directeur'],
  [behind('resp|responsable|dir|directeur'), 'mag', ends, 'magasin'],
  ['', 'mag', `(?:${dot})?${before('cariste|pr[ée]p')}`, 'magasinier'],
  ['', 'h[ôo]t', dot + goesOn, 'hôtesse'],
  ['', 'aux', dot + goesOn, 'auxiliaire'],
  ['', 'aux', String.raw`(?=\sde vie(?!\p{L}))`, 'auxiliaire'],
  ['', '[ée]duc', ends + goesOn, 'éducateur'],
  ['', 'secr[ée]?t?', dot + goesOn, 'secrétaire'],
  ['', 'compt', dot + goesOn, 'comptable'],
  ['', 'dess', dot + goesOn, 'dessinateur'],
  ['', 'proj', dot + before('BE|[ée]lec|m[ée]ca|indus|bureau'), 'projeteur'],
  ['', 'plomb', dot + goesOn, 'plombier'],
  ['', 'men', dot + before('alu|bois|pvc|agenc|pos'), 'menuisier'],
  ['', 'menuis', dot + goesOn, 'menuisier'],
  ['', 'chaud', dot + before('soud|tuyau|indus'), 'chaudronnier'],
  [
    '',
    'm[ée]can?',
    `(?:${dot})?${before('auto|pl(?!\\p{L})|poids|agri|indus|engin|moto|v[ée]lo')}`,
    'mécanicien',
  ],
  [behind('op|op[ée]rat(?:eur|rice)|tech|technicien(?:ne)?'), 'r[ée]gl', dot, 'régleur'],
  ['', 'r[ée]gl', dot + goesOn, 'régleur'],
  ['', 'contr[ôo]l|ctrl', ends + before('qual|final|visuel|cot|tridi|dimens'), 'contrôleur'],
  ['', 'cuis', dot + goesOn, 'cuisinier'],
  ['', 'com', dot + before('cuisine|salle'), 'commis'],
  ['', 'r[ée]cept', dot + goesOn, 'réceptionniste'],
  ['', 'vend', dot + goesOn, 'vendeur'],
  ['', 't[ée]l[ée]cons', ends, 'téléconseiller'],
  ['', 'cons', dot + before('vente|client|comm|fun|emploi|insert'), 'conseiller'],
  ['', 'manut', ends, 'manutentionnaire'],
  ['', 'inf', dot + before('lib[ée]ral|bloc|[ée]tat|DE(?!\\p{L})'), 'infirmier'],
  ['', 'ajust', dot + goesOn, 'ajusteur'],
  ['', 'tourn', dot + goesOn, 'tourneur'],
  ['', 'mont', dot + before('c[âa]bl|m[ée]ca|[ée]lec|r[ée]gl|ajust'), 'monteur'],
  ['', 'peint', dot + before('b[âa]t|auto|indus|carr'), 'peintre'],
  ['', 'surv', dot + before('nuit|internat'), 'surveillant'],
  ['', 'anim', dot + goesOn, 'animateur'],
  ['', 'gest', dot + before('paie|stock|adm|appro|client|sinistr'), 'gestionnaire'],
  ['', 'coord', dot + goesOn, 'coordinateur'],
  ['', 'p[âa]t', dot + before('choco|boul'), 'pâtissier'],
];

/** Words that tell of what: only behind a post. */
const tails: readonly Cut[] = [
  [behind(`${anyPost}|${machines}`), 'prod', ends, 'production'],
  ['', 'mainten|maintce', ends, 'maintenance'],
  [behind(anyPost), 'maint', ends, 'maintenance'],
  [behind(`${anyPost}|maint|maintenance|mainten|m[ée]canicien|peintre`), 'indus', ends, 'industrielle'],
  [behind('dess|dessinat(?:eur|rice)'), 'indus', ends, 'industriel'],
  [behind(`${anyPost}|contr[ôo]l|contr[ôo]leu(?:r|se)|ctrl`), 'qual', ends, 'qualité'],
  [behind(anyPost), 'm[ée]tho', ends, 'méthodes'],
  [
    behind('tech|technicien(?:ne)?|proj|projeteur|dess|dessinat(?:eur|rice)|ing'),
    'BE',
    '(?![\\p{L}\\d])',
    'bureau d’études',
  ],
  [behind('ag|agt|agente?'), 's[ée]cu', ends, 'sécurité'],
  [behind('ag|agt|agente?'), 'hosp', ends, 'hospitalier'],
  [behind('[ée]duc|[ée]ducat(?:eur|rice)'), 'sp[ée]c?', ends, 'spécialisé'],
  [behind('aide|secr|secr[ée]t|secr[ée]taire'), 'm[ée]d', ends, 'médicale'],
  [behind('m[ée]d|m[ée]dico'), 'psycho', ends, 'psychologique'],
  [behind('aux|auxiliaire'), 'pu[ée]r', ends, 'puériculture'],
  [behind('assist|assistante?'), 'mat', ends, 'maternelle'],
  [behind(anyPost), '[ée]q', ends, 'équipe'],
  [behind('plomb|plombier'), 'chauff', ends, 'chauffagiste'],
  [behind('femme|valet'), 'ch', dot, 'chambre'],
  [behind(`${anyPost}|${machines}|ligne`), 'condi?t?', `(?:${dot}|(?=[\\s,]|$))`, 'conditionnement'],
  [behind(machines), 'mach?', dot, 'machine'],
  [behind('resp|responsable|assist|assistante?|agt|agente?|tech|chef'), 'log', ends, 'logistique'],
  [behind(anyPost), 'polyv', ends, 'polyvalent'],
  [behind('[ée]lec|[ée]lectricien|peint|peintre|ouv'), 'b[âa]t', dot, 'bâtiment'],
  [behind('agt|agente?|empl|employ[ée]e?|assist|assistante?|secr'), 'admi?n?', ends, 'administratif'],
];

const rulesOf = (cuts: readonly Cut[], isTail: boolean) =>
  cuts.map(([lead, word, rest, whole]) => ({
    pattern: new RegExp(String.raw`(?<![\p{L}\d@${isTail ? '' : '.'}-])${lead}(?:${word})${rest}`, 'giu'),
    whole,
    isTail,
  }));
const rules = [...rulesOf(tails, true), ...rulesOf(heads, false)];

/** A dot that ends a sentence too stays; two words stay apart: "op.prod". */
function joint(word: string, rest: string, isTail: boolean): string {
  if (!word.endsWith('.')) return '';
  if (isTail && /^\s*(?:$|\n|\p{Lu}\p{Ll})/u.test(rest)) return '.';
  return /^\p{L}/u.test(rest) ? ' ' : '';
}

/** "conseiller.ère", "opérateur.rice": a feminine ending behind a dot. */
const feminine =
  /(?<=\p{L}{3})\.(?:e|ère|ere|rice|trice|euse|se|ne|ienne|ière|iere|fe)(?![\p{L}.])(?=s?\s)/gu;

/** A text whose posts are written whole: "resp. maint. indus." is "responsable maintenance industrielle". */
export function withTitles(text: string): Rewritten {
  const found = rules.flatMap(({ pattern, whole, isTail }) =>
    [...text.matchAll(pattern)].map(({ 0: word, index: start }) => ({
      start,
      end: start + word.length,
      by: `${whole}${joint(word, text.slice(start + word.length), isTail)}`,
    })),
  );
  const endings = [...text.matchAll(feminine)].map(({ 0: word, index: start }) => ({
    start,
    end: start + word.length,
    by: ' ',
  }));
  const all = [...found, ...endings].sort((a, b) => a.start - b.start);
  return rewritten(
    text,
    all.filter((one, at) => all.findIndex((other) => other.start === one.start) === at),
  );
}

import type { Meant } from '../search/meant.ts';

/** What one asks to have, or to be told of. */
const papers = String.raw`(?:dipl[oô]mes?|titres?|financements?|aides?|papiers?|bac|permis|formations?|certificats?|certifications?|habilitations?|[ée]tudes|exp[ée]rience|niveaux?|qualifs?|qualifications?|comp[ée]tences|conditions?|salaires?|horaires?|m[ée]tiers?|postes?)`;
const english = String.raw`(?:papers?|diplomas?|degrees?|qualifications?|licen[cs]es?|certificates?|training|courses?|level|experience)`;
const asking = [
  String.raw`(?:il |y |on |ils )?(?:me |vous |nous )?(?:faut|faudrait|fo|demandent?|doit|dois)(?:[- ](?:il|on))?(?: avoir| passer| faire)? (?:quoi|koi|kwa|quels?|quelles?|combien|(?:(?:un|une|le|la|les|des|du) )?${papers})(?![\p{L}])`,
  String.raw`(?:quels?|quelles?|kels?) (?:sont |est )?(?:les |le |la )?(?:${papers})(?![\p{L}])`,
  String.raw`(?:c['’ ]?|[çs]a )(?:est |serait )?(?:quoi|koi|combien|comment|possible|faisable)(?![\p{L}])`,
  String.raw`(?:[çcs]a|on) (?:y )?(?:pay[eé]r?|paie|gagne|recrute|embauche|se passe|demande)(?: (?:bien|combien|comment|quoi|mieux|non|nan|hein|ou pas|pas mal))*(?=\s*[?!.]*$)`,
  String.raw`(?:qui (?:appeler|contacter|joindre|paie|paye|finance)|o[uù] (?:appeler|m['’ ]?adresser|se renseigner))(?![\p{L}])`,
  String.raw`(?:combien|comment) (?:[çcs]a|on|je|faire|y|r?entrer|postuler|s['’]y)(?![\p{L}])`,
  String.raw`(?:est[- ]ce|es[ck]e?) qu(?:e|['’])`,
  String.raw`(?:what|which) (?:${english}|do|does|is|are|would|should)(?![\p{L}])`,
  String.raw`how (?:much|long|do|can|to)(?![\p{L}])`,
  String.raw`(?:c['’ ]?est|[çcs]a|il|elle|on|y a|is|are) (?!exist)[^?]*\?`,
  String.raw`(?:do|does|can|should) (?:i|you|they|it|we)(?![\p{L}])`,
  String.raw`(?:any |a )?${english} (?:needed|required)(?![\p{L}])`,
];
const question = new RegExp(
  String.raw`(?<=[\p{L}\d])[\s,;.:!?…(-]+(?:(?:mais|et|alors|but|and) )?(?:${asking.join('|')}).*$`,
  'iu',
);

/** Small words between what is asked and what it is asked of: a trade is none of them. */
const little = String.raw`(?: (?:comme|${papers}|${english}|faut|il|on|avoir|besoin|demandent?|do|does|i|you|we|they|need|have|get|to|a|the|les|des|une?|y|or|ou|et))*`;
const asked = new RegExp(
  String.raw`^(?:(?:je |j['’])?(?:veux|voudrais|aimerais|cherche à) (?:bien )?savoir |i want to know )?(?:(?:${asking.join('|')})${little} (?:pour|dans|en|for|in|into|to)|comment(?: (?:on fait|faire|je fais) pour)?(?= r?entrer))(?: (?:r?entrer|travailler|bosser|aller|work|working))?(?: (?:dans|en|à|in))? `,
  'iu',
);

const maybe =
  /^(?:et |mais |and )?(?:pourquoi pas|why not|peut[- ]?[êe]tre|[ée]ventuellement|maybe|perhaps|(?:je |j['’])?(?:suis|serais) (?:tent[ée]e?|attir[ée]e?|int[ée]ress[ée]e?) par|(?:je )?me verrais bien(?: comme)?|(?:je )?r[êe]ve (?:de|d['’])(?: devenir| travailler dans)?|(?:me |m['’])(?:lancer|diriger|orienter|tourner|mettre) (?:dans|vers|[àa]|en)|dream of(?: being| working in)?)(?:(?!\p{L})|(?<=['’]))[\s,:;?]*/iu;
/** "soudeur ça me plairait". */
const pleases =
  /(?<=\p{L})[\s,]+(?:(?:[çc]a|cela|ce serait|qui) )?(?:me |m['’])(?:tente(?:rait)?|pla[iî](?:t|rait)|dirait|attire(?:rait)?|int[ée]resse(?:rait)?|botte(?:rait)?|parle)(?: (?:bien|beaucoup|trop|assez))*[\s.!]*$/iu;

/** "pourquoi pas la chimie" is a wish, and refuses nothing. */
export const withoutMaybe = (wish: string): string => wish.replace(maybe, '').replace(pleases, '');

/** A wish without what is asked after it, "les centrales nucléaires, faut quoi comme papiers ?", or before: "quels diplômes pour la chimie". */
export const withoutQuestion = (wish: string): string => wish.replace(asked, '').replace(question, '').trim();

const move = String.raw`(?:r?entrer|aller|retourner|partir|passer|travailler|bosser|taff?er|trouver|avoir|chercher|postuler|tourner|get|work|go|move|switch|transfer|be)`;
const job = String.raw`(?:une?|a|any|quelque chose|(?:the )?same|l[ea] m[êe]me) ?(?:(?:poste|place|boulot|taff?|job|emploi|travail|truc|contrat)(?![\p{L}]))?`;
const into = String.raw`(?:[àa]|au|aux|dans|ds|chez|en|vers|in|into|to|at)(?![\p{L}])`;
const maker = String.raw`(?:(?:chez|pour) )?(?:un |une |des |les )?(?:fabricants?|fabriquants?|producteurs?|industriels?|sous[- ]traitants?|prestataires?|fournisseurs?|[ée]quipementiers?) (?:de la |de l['’]|des |de |du |d['’])`;
/** "l’industrie automobile", "les usines de plastique": what is made is said behind. */
const industry = String.raw`(?:(?:la |les? |l['’ ]|une? |des )?(?:industries?|usines?|fili[èe]res?|branches?|constructions?(?= m[ée]caniques?(?!\p{L}))) (?:de la |de l['’]|des |du |de |d['’])?)`;
const lead = new RegExp(
  String.raw`^(?:(?:pouvoir |veux |aimerais )?(?:me |m['’])?${move} )*(?:${job} )?(?:${into} )?(?:${maker})?(?:${industry})?(?=\p{L})`,
  'iu',
);

/** A wish without what leads to an industry: "rentrer à la laiterie", "un poste dans l’aéronautique", "chez un fabricant de médicaments". */
export const withoutLead = (wish: string): string => wish.replace(lead, '').trim();

/** Parts of a wish, each a breath: "trains!! railway factory". */
const breaths = (wish: string): string[] =>
  wish.split(/\s*[,;!?.…]+\s*/u).filter((one) => /\p{L}{2}/u.test(one));

/** "les centrales": several of what an industry is called by. */
const several = /^(?:les|des) (?<one>\p{L}{4,})s$/iu;

type Found = { end: Meant | null };

/**
 * The sector that a wish says once what leads to it is set apart, or the only one that each of its breaths says; null where it says none. Its whole
 * words were read as no sector: those around it may stand in the name of a trade.
 */
export async function plainSector(
  wish: string,
  lookUp: (typed: string) => Promise<Found | undefined>,
): Promise<Meant | null> {
  const sector = async (typed: string) => {
    const end = (await lookUp(typed))?.end ?? null;
    return end?.kind === 'sector' || end?.kind === 'industry' ? end : null;
  };
  const bare = withoutLead(wish);
  const led = bare === wish || bare === '' ? null : await sector(bare);
  if (led) return led;
  const one = several.exec(bare)?.groups?.one;
  const alone = one === undefined ? null : await sector(`la ${one}`);
  if (alone) return alone;
  const parts = breaths(wish);
  if (parts.length < 2) return null;
  const [first = null, ...others] = await Promise.all(parts.map(sector));
  return first && others.every((one) => one?.id === first.id) ? first : null;
}

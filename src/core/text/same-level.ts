import { tidy } from './tidy.ts';

const small = String.raw`(?:(?:[àa]|au|de|du|un|le|en|sur|dans|avec|d['’ ]?un|au moins|au minimum) )*`;
/** Of what the level is: of any of these, it is that of the work. */
const ofWork = String.raw`(?: (?:de |d['’ ]?)(?:qualification|responsabilit[ée]s?|dipl[ôo]me|poste|[ée]tudes|comp[ée]tences?|formation|classification))?`;
/** A level of pay, of life or of a language is none of the work. */
const ofElse = String.raw`(?! (?:de |d['’ ]?)(?:salaire|r[ée]mun[ée]ration|paye?|vie|langue|anglais|fran[çc]ais)(?!\p{L}))`;
const level = String.raw`niveaux?${ofElse}${ofWork}`;
const alike = String.raw`(?:[ée]gal|[ée]quivalent|similaire|identique|comparable|pareil|semblable|actuel|constant)`;
const keeping = String.raw`(?:(?:en |je veux |pour )?(?:gard(?:er|ant)|conserv(?:er|ant)|maint(?:enir|enant)|reste[rz]?|restant|demeurer)|(?:sans|(?:ne )?(?:pas|jamais)) (?:trop )?(?:perdre|baisser|descendre|redescendre|r[ée]gresser|chuter|tomber))`;
const below = String.raw`(?:(?:en|au)[ -]?)?(?:dessous|inf[ée]rieure?|sous|plus bas|moins (?:bien|haut|[ée]lev[ée]))`;
const french = [
  `${small}(?:m[êe]me|pareil|${alike}) ${level}`,
  `${small}${level} (?:au moins )?${alike}(?: au mien)?`,
  `${small}qualifications? (?:[ée]gales?|[ée]quivalentes?)|${small}m[êe]mes? (?:qualifications?|grade|[ée]chelon)`,
  `${keeping} ${small}(?:mon |le m[êe]me |m[êe]me |ce )?${level}`,
  `(?:pas|jamais|rien) (?:de |d['’ ]?)?${below} (?:de |que |[àa] )?(?:mon|ce) ${level}`,
  `(?:pas|jamais|rien) ${small}${level} ${below}`,
  `(?:pas|sans|jamais) (?:de )?(?:r[ée]gress(?:er|ion)|d[ée]classements?|r[ée]trograd(?:er|ation))`,
  `(?<!dessus |sup[ée]rieur |plus haut )(?:[àa]|de|selon|dans|au moins|pour) mon ${level}`,
];
const english = [
  String.raw`(?:(?:staying|stay|keep|keeping|remain|remaining) )?(?:(?:at|of|on|with) )?(?:(?:the|a|an|my) )*(?:same|equal|equivalent|similar|comparable|current) (?:skill |job )?(?:level|grade)(?: as (?:now|mine|today))?`,
  String.raw`(?:staying |stay |keep |keeping |remain )?(?:(?:at|of) )?(?<!above |over |raise |improve )my (?:own )?level(?! of)`,
  String.raw`(?:not|nothing|never) (?:below|under|beneath|lower than) my (?:own |current )?level`,
  String.raw`(?:not|no|without|never)(?: (?:a|any|taking|to take|take))* (?:step(?:ping)? down|downgrade|demotion|(?:going|go|dropping|drop) down(?: (?:a|in) (?:level|grade))?|lower level)`,
];
const kept = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${[...french, ...english].join('|')})(?![\p{L}\d])`,
  'giu',
);

/** Whether words ask for work of no lower level than one's own: "au même niveau", "à niveau égal", "not below my level". */
export const saysSameLevel = (typed: string): boolean => typed.search(kept) >= 0;

/** Words without those that ask for it: they name no trade. The same text where there are none. */
export const withoutSameLevel = (typed: string): string => without(typed, kept);

/** A level that is told otherwise: higher, of a diploma. What is measured, "contrôle de niveau", and "haut niveau" are none. */
const told = new RegExp(
  String.raw`(?<![\p{L}\d])(?<!(?:haut|high|\p{L}{4}s?) )(?<!\p{L}{4} (?:de|du|le|un) )(?:(?:monter|passer|gagner|[ée]voluer|changer|climb|move up) )?(?:(?:[àa]|au|de|du|d['’ ]?un|un|le|en|mon|a|the) )*(?:niveaux?|levels?)(?: (?:sup[ée]rieur|plus (?:haut|[ée]lev[ée])|(?:au|en)[ -]?dessus|d['’ ]?au[ -]?dessus|above|up|bac(?: ?\+ ?\d| pro)?|bts|cap|bep|but|dut|licence|master|\d))?(?![\p{L}\d])`,
  'giu',
);

/** A wish without any word of a level: no trade is chosen by "niveau" alone, but by what is beside it. */
export const withoutLevel = (typed: string): string => without(withoutSameLevel(typed), told);

function without(typed: string, said: RegExp): string {
  const left = typed.replace(said, ' ');
  return left === typed ? typed : tidy(left).trim();
}

import { onlyAsks } from './asks-else.ts';

/** Trades that works and workshops exercise, by their code: they may be had nearer, by day, in a workshop. */
const ofWorks = /^(?:H|I|N1|F1602|F1502)/u;
const condition =
  '(?:grands? |longs? )?(?:deplacements?|nuits?|chantiers?|astreintes?|week ends?|weekends?|samedis?|dimanches?|route|[2345] ?x ?8|[2345] 8|horaires?|decale(?:s|es)?|postes?|interim|missions?|trajets?|hotels?|decouchers?|depannages?|nights?|shifts?|travell?ing)';
const small =
  '(?:plus|pas|jamais|sans|fini|finis|finies|marre|ras le bol|assez|stop|trop|mais|et|ni|je|j|en|ai|c est|veux|voudrais|cherche|de|d|du|des|la|le|les|l|a|au|aux|un|une|no|more|tired|of|qui|travail|travailler|bosser|rester|etre|fixes?|jour|journee|atelier|pres|proche|cote|chez|moi|maison|local|toute|trop)';
const only = new RegExp(`^(?:(?:${condition}|${small})(?: |$))+$`, 'u');
const some = new RegExp(`(?:^| )${condition}(?= |$)`, 'u');

/** "soudeur, plus de déplacements": who exercises a trade of works and refuses but its hours and its roads keeps it. */
export function keepsTrade(id: string | null, reason: string, wish: string): boolean {
  const said = [reason, wish].join(' ').replace(/,/gu, '').trim();
  return ofWorks.test(id ?? '') && some.test(reason) && only.test(said) && !onlyAsks(said);
}

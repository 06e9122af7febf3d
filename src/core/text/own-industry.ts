const kinds = String.raw`(?:secteur|industrie|branche|fili[èe]re|domaine|milieu|bo[iî]te|usine|entreprise|coin|industry|sector|field|line|trade|company|factory|plant)`;
/** The industry that one has, without its name. */
const mine = String.raw`(?:la mienne|le mien|les miens|chez (?:moi|nous)|(?:mon|ma|notre|my|our)(?: own)? (?:propre )?${kinds}(?: actuel(?:le)?| [àa] moi| of work)?|mine|celui[- ]l[àa]|celle[- ]l[àa]|celui o[ùu] je (?:suis|bosse|travaille)|celle o[ùu] je (?:suis|bosse|travaille)|l[àa] o[ùu] je (?:suis|bosse|travaille)|where i (?:am|work))`;
const than = String.raw`(?:(?:que|qu['’]|sauf|hormis|[àa] part|hors|en dehors|but|except|than|other than|outside|besides)(?: (?:de|d['’]|of))?(?: (?:dans|en|[àa]|in))?)`;
const another = String.raw`(?:(?:dans |vers |in )?(?:une? |d['’])?(?:autres?|nouve(?:au|lle)) ${kinds}s?|(?:another|a different|other|a new) (?:industry|industries|sectors?|field)|chang(?:er|e|ing|ement) (?:de |d['’]|of )?(?:secteur|industrie|branche|fili[èe]re|domaine|industry|sectors?|field)|(?:in|dans) une? autre ${kinds})`;
const any = String.raw`(?:autre chose|autre part|ailleurs|n['’]importe (?:o[ùu]|quoi|quel(?:le)? ${kinds})|partout|tout|anything|anywhere|something|somewhere|everything)(?: else)?`;
const leave = String.raw`(?:sortir|quitter|partir|changer|fuir|leave|leaving|get out|out)(?: (?:de|d['’]|of))?`;
const leaving = String.raw`(?:${another}(?: ${than} ${mine})?|${any} ${than} ${mine}|${leave} ${mine})`;
const leaves = new RegExp(String.raw`(?<![\p{L}])${leaving}(?![\p{L}])`, 'iu');
const onlyLeaves = new RegExp(
  String.raw`^(?:(?:je |j['’]|i )?(?:veux|voudrais|aimerais|souhaite|cherche|want|would like)(?: (?:à|a|to))? )?${leaving}[\s.!]*$`,
  'iu',
);
/** Who would take another one as well leaves nothing: "autres secteurs ok", "ouverts à d’autres secteurs", "ou dans un autre secteur". */
const opens = new RegExp(
  String.raw`(?<!\p{L})(?:ouverte?s? (?:[àa] |aux? )?|open to |m[êe]me |aussi |y compris |voire |[ée]ventuellement |pourquoi pas |ou (?:bien )?(?:dans |vers )?)(?:une? |d['’ ]|les |an |a )?(?:autres?|other|another|different) ${kinds}s?|autres? ${kinds}s? (?:ok|bienvenue?s?|possibles?|envisageables?|accept[ée]e?s?|aussi|pourquoi pas|[ée]galement|(?:me|nous|leur) (?:vont|va|conviennent|convient|iraient)|conviennent|welcome|too|fine)(?!\p{L})`,
  'iu',
);
const tail = new RegExp(String.raw`\s+${than} ${mine}(?![\p{L}])`, 'giu');

/** Small words before the name of an industry, and its name, up to where the breath ends. */
const name = String.raw`(?:(?:la|le|les|une?|the|a|an) |l['’])?(?<name>(?!une? autre|autre|another)\p{L}[\p{L}’' -]{1,40}?)`;
const ends = String.raw`(?=\s*(?:$|[,;.!?)]|(?:et|mais|depuis|donc|alors|je|and|but|for|since)(?![\p{L}])))`;
const since = String.raw`(?: (?:d[ée]j[àa]|actuellement|aujourd['’]hui|maintenant|l[àa]|currently|now|already|depuis \d+ ans))*`;
const works = [
  String.raw`(?:(?:car|parce que|vu que|puisque|et|mais|moi|because|since|as|and|but) )*(?:je |j['’ ]?|on )(?:suis|bosse|travaille|taffe|[ée]tais|bossais|travaillais|viens|sors)${since} (?:dans|ds|en|chez|de|du|pour) ?${name}${ends}`,
  String.raw`(?:(?:car|parce que|vu que|puisque|et|mais|moi) )*je fais (?:du |de la |de l['’]|des )${name}${ends}`,
  String.raw`(?:(?:because|since|as|and|but) )*(?:i|we)(?: am|['’ ]?m| are|['’ ]?re)?${since} (?:work(?:ed|ing)? )?(?:in|at|for|from) ${name}${ends}`,
];
const worksIn = works.map((one) => new RegExp(String.raw`(?<![\p{L}])${one}`, 'iu'));
/** "mon secteur (la chimie)", "le mien, c’est le papier": the name of what is said to be one's own. */
const named = new RegExp(
  String.raw`(?<=(?<![\p{L}])${mine})\s*(?:\(\s*|[:=]\s*|,?\s*(?:c['’]est|qui est|est|is|it['’]?s|being) )${name}\s*(?:\)|${ends})`,
  'iu',
);

/** Whether words ask for another industry than one's own: "ailleurs que chez moi", "changer de secteur". */
export const leavesOwn = (typed: string): boolean => leaves.test(typed) && !opens.test(typed);

/** Whether they ask nothing else: any other industry will do. */
export const onlyLeavesOwn = (typed: string): boolean => onlyLeaves.test(typed.trim());

/** Words without what only says again that the industry left is one's own: "une autre industrie que la mienne" is another industry. */
export const withoutMine = (typed: string): string => typed.replace(tail, '').trim();

/** The industry that words say to be one's own, and what of them says it: "je suis dans le lait"; null where they say none. */
export function ownIndustryIn(typed: string): { name: string; said: string } | null {
  for (const pattern of [named, ...worksIn]) {
    const found = pattern.exec(typed);
    if (found?.groups?.name !== undefined) return { name: found.groups.name.trim(), said: found[0] };
  }
  return null;
}

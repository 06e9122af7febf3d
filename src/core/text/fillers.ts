import { fold } from './fold.ts';
import { heads, saysWho } from './ranks.ts';

/** Words that leave "style" and "type" their own sense: "meuble de style", "essai de type", "contrôle type". */
const own = String.raw`(?:de|d|du|le|la|les|un|une|ce|cet|m[êe]me|grand|autre|nouveau|sans|au|aux|quel|tout|par|et|ou|contr[ôo]le|essais?|examen|mod[èe]le)`;
/** Fashion: "en mode femme" is what one makes. */
const fashion = String.raw`(?:et|de|ou|femme|homme|enfant\p{L}*|luxe|pr[êe]t|haute|f[ée]minine|masculine|textile|accessoires?|chaussures?|maroquinerie|lingerie)`;

/** Words before an example: "labo pharmaceutique genre sanofi", "un truc dans le genre soudeur", "un poste style cariste". */
const before = [
  String.raw`(?<!\p{L})(?:(?:dans|de|d['’]|du) ?(?:(?:le|ce|un|tout) )*)?(?<!m[êe]me )genres?(?!\p{L})`,
  String.raw`(?<!\p{L})(?:par exemple|par ex\.?(?!\p{L})|p\. ?ex\.|ex ?:|typiquement|notamment|(?:du|dans le) (?:style|type)(?=\s+\p{L}))`,
  String.raw`(?<=\p{L}{3}[,]?\s)(?<!(?<!\p{L})${own}[,]?\s)(?:style|type)(?=\s*[:,]?\s+(?!(?:de|d|du|des|et|ou|ancien\p{L}*)(?!\p{L}))\p{L})`,
  String.raw`(?<=(?:^|(?<!\p{L})(?:trucs?|chose|boulot|taff?|job|travail|plut[ôo]t|suis)[,]?\s))en mode(?=\s+(?!${fashion}(?!\p{L}))\p{L})`,
  String.raw`(?<!\p{L})(?:such as|e\.g\.|(?<=(?:lab|plant|factory|company|firm|place|job|work|something|anything|industry)s?,? )like)(?!\p{L})`,
];
/** Said while one thinks, or to be agreed with. */
const around = [
  String.raw`(?<!\p{L})(?:euh+|heu+|bah|ben|bon ben|hein|bref|disons|du coup|(?:tu|vous) (?:vois|voyez))(?!\p{L})`,
  String.raw`(?<!\p{L})voil[àa](?=\s*(?:$|[,;.!?]))`,
];
const any = (said: readonly string[], more = ''): RegExp => new RegExp(`(?:${said.join('|')})${more}`, 'giu');
/** "ce genre de travail": what kind of thing is said, and no example. */
const kind = /(?<!\p{L})(?:(?<=\p{L} )(?<!m[êe]me )genres?|un genre) (?:de |d['’]|du |des )/giu;
const example = any(before, String.raw`[\s:,]+(?=\p{L})`);
const fillers = any([...before, ...around]);
/** Who does anything, before the example that says what: "opérateur genre cariste". */
const anyone = /^(?<head>\p{L}+),? comme (?=(?<who>\p{L}+))/iu;

/**
 * A text without what spoken French puts around what it says: "la chimie par exemple", "du coup soudeur", and with "comme" before an example:
 * "labo pharmaceutique genre sanofi". As it is where nothing else is said.
 */
export function withoutFillers(typed: string): string {
  const kept = typed.replace(kind, ' ').replace(example, ' comme ').replace(fillers, ' ');
  if (kept === typed || !/\p{L}{2}/u.test(kept.replace(/comme/gu, ''))) return typed;
  return kept
    .replace(/\s+/gu, ' ')
    .replace(/\s+(?=[,;.])/gu, '')
    .replace(/([,;])(?:\s*[,;])+/gu, '$1')
    .replace(/^[\s,;.…]+|[\s,;]+$/gu, '')
    .replace(/^comme /u, '')
    .replace(anyone, (all, head: string, who: string) =>
      heads.has(fold(head)) && saysWho(fold(who)) ? '' : all,
    );
}

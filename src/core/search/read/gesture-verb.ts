import { fold } from '../../text/fold.ts';
import { isPoliteWord, isStopWord } from '../../text/stop-words.ts';
import type { Engine } from '../engine.ts';

/** "je plie des tôles", "j’ébavure les pièces": who says what they do, and to what. */
const doing =
  /(?<![\p{L}])(?<who>(?:je|(?<!(?:où|ou|qu['’]?|que|si|quand) )on) (?:l[ae]s? )?|j['’] ?)(?<verb>\p{L}{3,})(?=\s*(?:,|$)| (?:et|puis|d[eu]s?|l[ae]s?|d['’]|l['’]|une?|mes|[àa]|aux?|avec|en|sur|dans|tout(?:e?s)?|deux|trois|\d+)(?![\p{L}]))/giu;

/** Verbs that say no gesture, but how one stands their work. */
const noGesture = new Set(
  'supporte prefere garde crains redoute perds passais vis dors cherchais reve touche'.split(' '),
);

/** Endings of the first person, and those of the verb that has them. */
const endings: readonly (readonly [RegExp, readonly string[]])[] = [
  [/oie$/u, ['oyer']],
  [/aie$/u, ['ayer']],
  [/ueille$/u, ['ueillir']],
  [/([lt])\1e$/u, ['$1er', '$1$1er']],
  [/e$/u, ['er', 'ir']],
  [/issais$/u, ['ir']],
  [/ais$/u, ['er', 'ir', 're']],
  [/eins$/u, ['eindre']],
  [/uis$/u, ['uire']],
  [/ts$/u, ['ttre']],
  [/ds$/u, ['dre']],
  [/s$/u, ['r', 're']],
];

/** The verb of a gesture in the words of who does it, as our names have it: in the infinitive, where it is one that is known. */
export const infinitives = (engine: Engine, text: string): string =>
  text.replace(doing, (said, who: string, verb: string) => {
    const typed = fold(verb);
    // "j’usine des culasses": the verb, and no works.
    if (/^j\W/u.test(who) && typed === 'usine') return `${who}usiner`;
    if (isPoliteWord(typed) || isStopWord(typed) || noGesture.has(typed)) return said;
    const [ending, verbs] = endings.find(([one]) => one.test(typed)) ?? [/$/u, []];
    const forms = verbs.map((one) => typed.replace(ending, one));
    const known = forms.find((one) => engine.words.has(one) || engine.french.has(one));
    const found = known ?? (/(?:e|[dt]s|uis)$/u.test(typed) ? forms[0] : undefined);
    return found === undefined || isWho(engine, found) ? said : `${who}${found}`;
  });

/** "boucher", "charger": the verb is written as the name of a trade, which it would be taken for. */
const isWho = ({ cards, ranges }: Engine, verb: string): boolean =>
  cards
    .slice(ranges.occupations, ranges.superseded)
    .some(({ title }) => fold(title).split(/[^a-z]+/u)[0] === verb);

import { isPoliteWord, isStopWord } from '../text/stop-words.ts';
import { stem } from '../text/stem.ts';
import { tokenise } from '../text/tokenise.ts';
import type { Results } from './results.ts';

/** A trade, an industry or a family of trades. */
type Aim = { kind: 'occupation' | 'sector' | 'family'; id: string };

/** Functions that every industry has, the families of trades that exercise each, of which the first bears its name, and its name. */
const functions: readonly [RegExp, readonly [string, ...string[]], string][] = [
  [
    /\b(?:controles?|qualite|quality|qualiticien\w*|metrologie)\b/u,
    ['qualite', 'laboratoire-recherche'],
    'contrôle qualité',
  ],
  [/\b(?:maintenance|depannage|entretien)\b/u, ['maintenance'], 'maintenance'],
  [/\b(?:logisti\w+|magasins?|magasinage|entrepots?|warehous\w+)\b/u, ['logistique'], 'logistique'],
  [
    /\b(?:r ?d|recherche(?! (?:une?|des|du|pour|postes?|emplois?|formations?|\d))|research|developpement|development|labos?|laboratoires?|labs?|laboratory)\b/u,
    ['laboratoire-recherche'],
    'laboratoire',
  ],
];
/** Words beside a function that say no more of it. */
const beside = new Set(
  'control controle controles service services travail metier poste metiers dans l en'.split(' '),
);
/** Words of a whole industry, of which no single sector is read. */
const wholeIndustry =
  /^(?:agro(?:alimentaire)?|alimentaires?|food|industries?|industriel(?:le)?s?|usines?|factory|factories|industry)$/u;

const isIdle = (word: string): boolean =>
  word.length < 3 || beside.has(word) || isPoliteWord(word) || isStopWord(word);

const isFunction = (word: string): boolean => functions.some(([said]) => said.test(word));

/** The families of trades that exercise the function that words say; null where they say none. */
export const functionFamilies = (typed: string): readonly [string, ...string[]] | null => {
  const text = tokenise(typed).join(' ');
  return functions.find(([said]) => said.test(text))?.[1] ?? null;
};

/**
 * A function said in English, "quality control in chemicals": the words left of its industry, which are read but alone, and its French
 * name, which finds trades better than words put into French one by one. Null where the words say no function, or nothing beside it.
 */
export function functionSaid(typed: string): { name: string; left: string } | null {
  const words = tokenise(typed);
  const text = words.join(' ');
  const [, , name] = functions.find(([said]) => said.test(text)) ?? [];
  const left = words.filter((word) => !isIdle(word) && !isFunction(word)).join(' ');
  return name === undefined || left === '' ? null : { name, left };
}

/**
 * "contrôle qualité pharma" wishes for a function in an industry: its trade there, where the industry has one of its own; else the
 * industry, where who has the function finds it as it is; else, no single industry being said, the function. Null where other words say more.
 */
export function functionWish(typed: string, { read, hits }: Pick<Results, 'read' | 'hits'>): Aim | null {
  const words = tokenise(typed);
  const families = functionFamilies(typed);
  if (families === null) return null;
  const sectors = [...new Set(read.filter(({ kind }) => kind === 'sector').map(({ value }) => value))];
  const saying = read.flatMap(({ kind, typed: as }) => (kind === 'sector' ? tokenise(as).map(stem) : []));
  // "pharma" is read as "pharmaceutique".
  const saysSector = (word: string) =>
    saying.some((one) => one === stem(word) || (word.length > 3 && one.startsWith(word)));
  const left = words.filter((word) => !isIdle(word) && !isFunction(word) && !saysSector(word));
  const [sector, ...others] = sectors;
  if (sector === undefined)
    return left.length > 0 && left.every((word) => wholeIndustry.test(word))
      ? { kind: 'family', id: families[0] }
      : null;
  if (left.length > 0) return null;
  const trade = hits.find(
    ({ kind, card }) =>
      kind === 'occupation' &&
      card.kind === 'occupation' &&
      card.sectors.some((id) => sectors.includes(id)) &&
      card.families.some((id) => families.includes(id)),
  );
  if (trade) return { kind: 'occupation', id: trade.id };
  return others.length > 0 ? null : { kind: 'sector', id: sector };
}

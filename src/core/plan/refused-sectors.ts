import { mayBeMadeBy } from './may-be-made-by.ts';
import { settingsSaid } from './settings-said.ts';
import { wholeIndustrySaid } from '../catalogue/whole-industry-said.ts';
import type { Ask } from '../search/asked.ts';
import type { Results } from '../search/results.ts';
import { sectorAlone } from '../search/says-trade.ts';
import { fold } from '../text/fold.ts';
import type { Suggestion } from '../search/suggest.ts';

/** Any industry: who flees it flees none. */
const anyIndustry = /^(?:industries?|usines?|ateliers?|factory|factories|industry)$/iu;

/** Food, without the name of its industry. */
const anyFood = /^(?:(?:la|les|the) )?(?:nourriture|bouffe|aliments?|foodstuffs?)$/iu;

/** Who refuses meat refuses what is made of it too. */
const madeOf: Readonly<Record<string, readonly string[]>> = {
  viandes: ['charcuterie-salaison', 'volailles-oeufs'],
};

/** The sectors that refused words name: one by its name or everyday word, or all those of an industry; a condition names none. */
export async function refusedSectors(ask: Ask, refused: readonly string[]): Promise<string[]> {
  const found = await Promise.all(refused.map((one) => sectorsOf(ask, one)));
  return [...new Set(found.flat())];
}

async function sectorsOf(ask: Ask, typed: string): Promise<string[]> {
  if (anyIndustry.test(typed) || mayBeMadeBy(typed) !== null) return [];
  const named = await ask(typed);
  if (!named || isCondition(typed, named.results)) return [];
  const whole = wholeIndustrySaid(anyFood.test(typed) ? 'food' : typed);
  if (whole !== null) return [...whole.sectors];
  const one = sectorAlone(typed, named.results);
  // "la crème" is of a dairy or of cosmetics: only where one works tells.
  if (one !== null && isOfSeveral(named.results)) return [];
  if (one !== null) return [one, ...(madeOf[one] ?? [])];
  const called = sectorCalled(typed, named.suggestions);
  return called === null ? [] : [called];
}

/** Whether one everyday word is read as of two industries. */
const isOfSeveral = ({ read }: Pick<Results, 'read'>): boolean => {
  const said = read.flatMap(({ kind, typed }) => (kind === 'sector' ? [fold(typed)] : []));
  return new Set(said).size < said.length;
};

/** The sector whose name begins by these words, where no trade is called by them more: "habillement" is clothing. */
function sectorCalled(typed: string, suggestions: readonly Suggestion[]): string | null {
  const first = suggestions.find(({ kind }) => kind === 'sector' || kind === 'occupation');
  return first?.kind === 'sector' && fold(first.label).startsWith(fold(typed)) ? first.id : null;
}

const isCondition = (typed: string, { read }: Pick<Results, 'read'>): boolean => {
  const situations = read.flatMap(({ kind, value }) => (kind === 'situation' ? [value] : []));
  return situations.length > 0 || settingsSaid(`sans ${typed}`, situations).length > 0;
};

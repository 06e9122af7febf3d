import { settingsSaid } from './settings-said.ts';
import type { Ask } from '../search/asked.ts';
import type { Hit, Results } from '../search/results.ts';
import { sectorAlone } from '../search/says-trade.ts';
import { fold } from '../text/fold.ts';
import type { Suggestion } from '../search/suggest.ts';

/** A trade of more sectors than that, whose name says an industry, tells what this industry is made of: food. */
const fewSectors = 6;
const saysIndustry = /\bindustries? \p{L}/iu;
/** Any industry: who flees it flees none. */
const anyIndustry = /^(?:industries?|usines?|ateliers?|factory|factories|industry)$/iu;

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
  if (anyIndustry.test(typed)) return [];
  const named = await ask(typed);
  if (!named || isCondition(typed, named.results)) return [];
  const one = sectorAlone(typed, named.results);
  if (one !== null) return [one, ...(madeOf[one] ?? [])];
  const whole = ofWholeIndustry(named.results.hits);
  if (whole.length > 0) return whole;
  const called = sectorCalled(typed, named.suggestions);
  if (called !== null) return [called];
  const industry = await ask(`${typed} industry`);
  const isEnglish = industry?.results.read.some(({ kind }) => kind === 'english') === true;
  return industry && isEnglish ? ofWholeIndustry(industry.results.hits) : [];
}

/** The sector whose name begins by these words, where no trade is called by them more: "habillement" is clothing. */
function sectorCalled(typed: string, suggestions: readonly Suggestion[]): string | null {
  const first = suggestions.find(({ kind }) => kind === 'sector' || kind === 'occupation');
  return first?.kind === 'sector' && fold(first.label).startsWith(fold(typed)) ? first.id : null;
}

const isCondition = (typed: string, { read }: Pick<Results, 'read'>): boolean => {
  const situations = read.flatMap(({ kind, value }) => (kind === 'situation' ? [value] : []));
  return situations.length > 0 || settingsSaid(`sans ${typed}`, situations).length > 0;
};

/** The sectors of the first trade found, where it is of a whole industry by its name and by how many there are. */
function ofWholeIndustry([first]: readonly Hit[]): string[] {
  if (first?.kind !== 'occupation' || first.card.kind !== 'occupation') return [];
  const { sectors } = first.card;
  return sectors.length > fewSectors && saysIndustry.test(first.title) ? sectors : [];
}

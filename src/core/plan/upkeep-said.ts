import type { Ask } from '../search/asked.ts';
import { meant, type Meant } from '../search/meant.ts';

/** Who maintains machines, nothing being said of which: "agent de maintenance" is a name of lifts, of buildings and of an army too. */
const anyUpkeep =
  /^(?:(?:devenir|être|comme|en tant que?|une?|poste d['’]|poste de|métier d['’]|métier de) ?)*(?:agente?|op[ée]rat(?:eur|rice)|ouvri[eè]re?|employ[ée]e?|polyvalente?)s? (?:polyvalente?s? )?(?:de |en |d['’ ]?)?(?:la )?maintenance$/iu;
const ofAnyPlant = 'technicien de maintenance industrielle';

/** The trade of who maintains the machines of any industry, where words say no more than that; null elsewhere. */
export async function upkeepSaid(ask: Ask, typed: string): Promise<Meant | null> {
  const found = anyUpkeep.test(typed.trim()) ? await ask(ofAnyPlant) : undefined;
  return found ? meant(ofAnyPlant, found.suggestions, found.results, false) : null;
}

import type { Ask } from '../search/asked.ts';
import { meant, type Meant } from '../search/meant.ts';

/** Who maintains machines, nothing being said of which: "agent de maintenance" is a name of lifts, of buildings and of an army too. */
const anyUpkeep =
  /^(?:(?:devenir|être|comme|en tant que?|une?|poste d['’]|poste de|métier d['’]|métier de) ?)*(?:agente?|op[ée]rat(?:eur|rice)|ouvri[eè]re?|employ[ée]e?|polyvalente?)s? (?:polyvalente?s? )?(?:de |en |d['’ ]?)?(?:la )?maintenance$/iu;
const mends =
  /(?<!\p{L})(?:r[ée]par(?:er|e|ation)|d[ée]pann(?:er|e|age)|m[ée]caniques?|m[ée]canicien(?:ne)?s?|m[ée]canos?|(?:repair|fix)(?:ing)?|mechanics?)(?!\p{L})/iu;
const inWorks =
  /(?<!\p{L})(?:usines?|industrie|factor(?:y|ies)|plants?)(?!\p{L}| (?:de|du|des|d|m[ée]canique)(?!\p{L}))/iu;
/** What else is mended, or made, by a trade of its own. */
const ofItsOwn =
  /(?<!\p{L})(?:autos?|automobiles?|voitures?|v[ée]hicules?|camions?|poids lourds?|motos?|scooters?|v[ée]los?|cycles?|avions?|a[ée]ro\p{L}*|bateaux?|naval\p{L}*|marine|trains?|ferroviaire|agricoles?|tracteurs?|engins?|ascenseurs?|pr[ée]cision|montage|mont(?:er|eur)|assembl\p{L}*|usin(?:er|age)|soud\p{L}*|construction|g[ée]nie|bureau|dessin\p{L}*|[ée]lectr\p{L}*|informatique|ordinateurs?|cars?|trucks?|bikes?|planes?|ships?|boats?)(?!\p{L})/iu;
/** One goes there on foot. */
const noCar =
  /(?<!\p{L})(?:pas|sans|ni|no|without)(?: de| d['’]| a)? ?(?:voiture|v[ée]hicule|moto|scooter|v[ée]lo|auto|car)s?(?!\p{L})/giu;
/** "mécanicien ou bosser en usine", "réparer des moteurs, en usine": who mends what runs there. */
const mendsInWorks = (typed: string): boolean =>
  mends.test(typed) && inWorks.test(typed) && !ofItsOwn.test(typed.replace(noCar, ' '));
const ofAnyPlant = 'technicien de maintenance industrielle';

const ofMechanic = 'mécanicien de maintenance industrielle';

/** The trade of who maintains, or mends, the machines of any industry, where words say no more than that; null elsewhere. */
export async function upkeepSaid(ask: Ask, typed: string): Promise<Meant | null> {
  const name = anyUpkeep.test(typed.trim()) ? ofAnyPlant : mendsInWorks(typed) ? ofMechanic : null;
  const found = name === null ? undefined : await ask(name);
  return name !== null && found ? meant(name, found.suggestions, found.results, false) : null;
}

import { formatPlace } from '../catalogue/place.ts';
import { isGrown } from '../search/answer/in-factory.ts';
import type { Ask } from '../search/asked.ts';
import { functionFamilies } from '../search/function-wish.ts';
import { meant, type Meant } from '../search/meant.ts';
import { fold } from '../text/fold.ts';
import { tokenise } from '../text/tokenise.ts';

/** Who runs what makes things, or has a hand in it. Read on folded words. */
const who =
  /\b(?:operat|conduct|pilot|agent|ouvrier|technicien|equipier|employe|salarie|interimaire|polyvalent)\w*/u;
const commands = /\b(?:chef|responsable|manager|superviseu)\w*/u;
/** What is run in a works. */
const works = /\b(?:productions?|prod|fabrications?|lignes?|machines?|usines?|conditionnement)\b/u;
const lines = /\b(?:lignes?|conduct\w+|pilot\w+|machines?)\b/u;
/** Words of a farm; what closes is none. An animal or a plant is bred or grown, where milk and meat are also made in a works. */
const farm =
  /\b(?:elev(?:age|eu)\w*|(?<!\b(?:qui|va|usine|site|boite|laiterie|atelier) )fermes?|fermier\w*|(?<!cooperative )agri(?:col|cult)\w*|exploit\w+|vach\w+|trai(?:te|re)\b|tray\w+|troupeau\w*|cheptel|berg\w+|chevr\w+|porch\w+|maraich\w+|horti\w+|serres?|recolt\w+|cueill\w+|cultur\w+|cultiv\w+|product(?:eur|rice)s?|couvoirs?|poulaillers?|bov\w+|porcin\w*|ovin\w*|caprin\w*|equin\w*|avicol\w*|cunicol\w*|piscicol\w*|viticol\w*|apicol\w*|animal\w*|vegetal\w*|legumier\w*|fruitier\w*|cereali\w+)/u;
/** Sectors where things are grown or bred, as the catalogue names them. */
const farming: ReadonlySet<string> = new Set(['elevage', 'horticulture-maraichage', 'production-agricole']);
/** Who makes cheese, on a farm or in a shop, is coded with who breeds. */
const ofDairyFarm = 'A1412';
type Found = { end: Meant; industry: string | null };

const isOfFarm = (id: string): boolean => id === ofDairyFarm || isGrown(id);
/** Trades of who makes and sells food in a shop, as ROME codes them: their words are of works too. */
const ofShop = 'D11';

/** The only sector of industry that words say, farming apart, in all of them or in the last that say one; null where they say none, or several. */
async function industryMade(ask: Ask, typed: string): Promise<{ id: string; alone: boolean } | null> {
  for (const text of [
    typed,
    ...tokenise(typed)
      .filter((word) => word.length > 3)
      .reverse(),
  ]) {
    const read = (await ask(text))?.results.read ?? [];
    const said = new Set(read.flatMap((one) => (one.kind === 'sector' ? [one.value] : [])));
    const [id, ...others] = [...said].filter((one) => !farming.has(one));
    if (id !== undefined) return others.length === 0 ? { id, alone: said.size === 1 } : null;
  }
  return null;
}

/** What who makes food in a works is found by: who drives a line, who commands, who operates. */
function foundBy(text: string): string {
  if (commands.test(text)) return "chef d'équipe en industrie alimentaire";
  return `${lines.test(text) ? 'conducteur de ligne' : 'opérateur de production'} en industrie alimentaire`;
}

const named = async (ask: Ask, name: string): Promise<Meant | null> => {
  const found = await ask(name);
  return found ? meant(name, found.suggestions, found.results, false) : null;
};

/** Whether a trade found by its name is exercised in a sector. */
async function isIn(ask: Ask, { id }: Meant, sector: string): Promise<boolean> {
  const card = (await ask(id))?.results.hits.find((hit) => hit.id === id)?.card;
  return card?.kind === 'occupation' && card.sectors.includes(sector);
}

/** Whether a trade of a farm is said with words of a farm: what is produced there is then no industry where one works. */
export const isOnFarm = (typed: string, end: Meant | null): boolean =>
  end?.kind === 'occupation' && isGrown(end.id) && farm.test(fold(typed));

/** What is produced, behind the word. */
const produced =
  /\s*(?:(?:en|de|dans|à) (?:la )?)?(?<!\p{L})(?:production|fabrication)s? (?:de |d['’]|des |du )?\p{L}+/iu;

/** "technicien qualité production laitière": the function, in the industry of what is made; null where it is of a farm still. */
async function ofFunction(ask: Ask, typed: string): Promise<Found | null> {
  const made = await industryMade(ask, typed);
  const end = made === null ? null : await named(ask, typed.replace(produced, ''));
  return made === null || end?.kind !== 'occupation' || isOfFarm(end.id)
    ? null
    : { end, industry: formatPlace({ kind: 'sector', id: made.id }) };
}

/**
 * "opératrice production laitière", "opérateur production légumes": who runs the production of what an industry makes works there, and not on a
 * farm, which has the same words. Null where words say a farm, or no industry of what is made. `orSector`: the industry may be meant by itself.
 */
export async function worksNotFarm(
  ask: Ask,
  typed: string,
  end: Meant | null,
  orSector: boolean,
): Promise<Found | null> {
  const text = fold(typed).replace(/['’-]/gu, ' ');
  if (end?.kind !== 'occupation' || !works.test(text) || farm.test(text)) return null;
  const says = who.test(text) || commands.test(text);
  if (!isOfFarm(end.id) && !(says && end.id.startsWith(ofShop))) return null;
  if (functionFamilies(typed) !== null) return says ? ofFunction(ask, typed) : null;
  const made = await industryMade(ask, typed);
  if (made === null) return null;
  // "production de volailles" alone is said of a farm as well: the trade read is of that industry.
  if (!says && (!made.alone || (await isIn(ask, end, made.id)))) return null;
  const industry = formatPlace({ kind: 'sector', id: made.id });
  if (orSector && !says) return { end: { kind: 'sector', id: made.id }, industry };
  const trade = await named(ask, foundBy(text));
  return trade && (await isIn(ask, trade, made.id)) ? { end: trade, industry } : null;
}

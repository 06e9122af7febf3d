import { formatPlace } from '../catalogue/place.ts';
import type { Ask } from '../search/asked.ts';
import type { Either } from '../search/either-wish.ts';
import type { Meant } from '../search/meant.ts';
import { saysAnyIndustry } from '../search/any-industry.ts';
import { saysAnyOperator } from '../search/any-operator.ts';
import { functionFamilies } from '../search/function-wish.ts';
import { leadingWords } from '../search/leading-words.ts';
import type { Match, Read } from '../search/results.ts';
import { fold } from '../text/fold.ts';
import { heads, isCommonWho, isRank, saysWho } from '../text/ranks.ts';
import { isOfSomeoneNear } from '../text/letter/someone-near.ts';
import { withoutSchool } from '../text/left-school.ts';
import { stem } from '../text/stem.ts';
import { isStopWord } from '../text/stop-words.ts';
import { tokenise } from '../text/tokenise.ts';
import { lookUp } from './field-look-up.ts';

/** From this score on, a suggestion names what was typed. */
const names = 1;

/** From this score on, it is the very name of the trade. */
const exact = 1.5;

/** A name that more trades bear says little of each. */
const mostOfAName = 4;

/** Words that stand in the name of a trade of every industry, and of no wish more than of the next. */
const vague =
  /^(?:industri\w*|usines?|ateliers?|production|fabrication|secteurs?|equipes?|entreprises?|boites?|directe?|metiers?|services?|unites?|autres?|different\w*|travail|emploi|boulot|job|manuel(?:le)?s?|ailleurs|grande?s?|petite?s?|gross?e?s?|nouve(?:au|lle)x?s?|proches?|autour|lourde?s?|jours?|journees?|nuits?|matins?|soirs?|postes?|industry|factory|factories|plants?|companies|company|teams?)$/u;

/** Words of one industry's name that name a trade of any goods. */
const ofAnyGoods: ReadonlySet<string> = new Set([stem('entrepot')]);

/** Words of the industries that were read: they say where, and no trade; in the English name of a trade, they are of its name. */
function ofSectors(read: readonly Read[]): ReadonlySet<string> {
  const stems = (kind: Read['kind']) =>
    read.filter((one) => one.kind === kind).flatMap(({ typed }) => tokenise(typed).map(stem));
  const english = stems('english');
  return new Set(stems('sector').filter((one) => !english.includes(one) && !ofAnyGoods.has(one)));
}

/** "une usine de yaourts": what is made there says the industry. */
const worksOf =
  /^(?:(?:une?|la|les?|l['’]|a|the) ?)?(?:usines?|fabriques?|sites?|ateliers?) (?:de (?:la |l['’])?|d['’]|du |des )/iu;

const isWho = (word: string): boolean => heads.has(word) || saysWho(word);

/** What a wish says beside the trade: its industries, and whether it is of a works that makes something. */
type Beside = { industries: ReadonlySet<string>; ofWorks: boolean };

/** Whether a word that was met tells a trade: it is in its title, or is another word for it, or says who does something. */
function tells({ typed, fields, through }: Match, { industries, ofWorks }: Beside): boolean {
  const words = tokenise(typed).filter((word) => !vague.test(word) && !industries.has(stem(word)));
  if (words.length === 0 || (ofWorks && !words.some(isWho))) return false;
  if (fields.includes('title') || through === 'said' || through === 'code') return true;
  return fields.includes('names') && (through === 'synonym' || words.some(isWho));
}

/** Whether the words of a wish name the trade that the search reads in them; one found by a stray word of its gestures is a guess. */
export async function wishNames(ask: Ask, wish: string, end: Meant | null): Promise<boolean> {
  if (end?.kind !== 'occupation') return true;
  const found = await ask(wish);
  if (!found || found.suggestions.some(({ id, score }) => id === end.id && score >= names)) return true;
  const { read, hits } = found.results;
  const hit = hits.find(({ id }) => id === end.id);
  const beside = { industries: ofSectors(read), ofWorks: worksOf.test(wish.replace(leadingWords, '')) };
  return hit === undefined || hit.matched.some((one) => tells(one, beside));
}

const among =
  /^(?:(?:rester|être|etre) [^,;.!?]*[,;] ?)?(?:(?:travailler|bosser|aller|passer|entrer|partir|être|etre|work(?:ing)?) )?(?:(?:dans|in) (?:les?|la|l['’]|des|the) ?|(?:chez |dans |pour )?(?:une?|des|les|le) (?:fabricants?|fabriques?|producteurs?) )/iu;

/** Whether a wish says but among which things one would work, "dans les canapés", "chez un fabricant de sièges": neither a function nor who. */
export const saysThings = (wish: string): boolean =>
  among.test(wish) && functionFamilies(wish) === null && !tokenise(wish.replace(among, '')).some(isWho);

/** The industries that the words of a wish say, in the order said, each with its words. */
async function sectorsSaid(ask: Ask, wish: string): Promise<{ id: string; typed: string }[]> {
  const read = (await ask(wish))?.results.read ?? [];
  // "usine" is a name of metalworks too, and says none.
  const isSaid = ({ kind, typed }: Read) =>
    kind === 'sector' && tokenise(typed).some((word) => !vague.test(word));
  const found = read.filter(isSaid).map(({ value, typed }) => ({ id: value, typed }));
  const at = ({ typed }: { typed: string }) => fold(wish).indexOf(fold(typed));
  return found
    .filter(({ id }, index) => found.findIndex((one) => one.id === id) === index)
    .sort((one, other) => at(one) - at(other));
}

/** The only industry that the words of a wish say; null where they say none, or several. */
export async function sectorAloneSaid(ask: Ask, wish: string): Promise<Meant | null> {
  const [only, ...others] = await sectorsSaid(ask, wish);
  return only === undefined || others.length > 0 ? null : { kind: 'sector', id: only.id };
}

/** "chez un fabricant de crèmes ou de médicaments": the industry of the first things, and those of the others; null where one or none is said. */
export async function thingsOfSeveral(
  ask: Ask,
  wish: string,
): Promise<{ place: string; either: Either } | null> {
  if (!saysThings(wish)) return null;
  const said = (await sectorsSaid(ask, wish)).map(({ id, typed }) => ({
    typed,
    place: formatPlace({ kind: 'sector', id }),
  }));
  const [first, ...others] = said;
  return first === undefined || others.length === 0
    ? null
    : { place: first.place, either: { first: first.typed, others } };
}

/** What begins another clause, with or without a comma. */
const clause =
  /[,;.!?()]+|\s(?=(?:mais|car|parce|sauf|et (?:je|j['’]|on|la|le|il|[çc]a)|j['’ ]?ai|jai|je (?!fai[st](?!\p{L}))\p{L}+|on (?:ferme|m)|ils? |but|because|and i)(?!\p{L}))/iu;
/** "technicienne", "je travaille dans une usine": which one, the words behind say. */
const saysTooLittle = (said: string): boolean => {
  const words = tokenise(said.replace(leadingWords, '')).filter((word) => !isStopWord(word));
  const [only = ''] = words;
  const isAnyone = words.length <= 1 && (heads.has(only) || isCommonWho(only) || isRank(only));
  return isAnyone || saysAnyOperator(said) || saysAnyIndustry(said);
};
const domainOf = (code: string): string => code.slice(0, 3);

/** The first clause of several, and the trade that it names; null where it names none. */
async function firstClause(ask: Ask, typed: string): Promise<{ first: string; named: Meant } | null> {
  const [first = '', ...others] = typed.split(clause).filter((one) => one.trim() !== '');
  if (others.length === 0 || saysTooLittle(first)) return null;
  const named = (await lookUp(ask, first, false))?.end ?? null;
  return named?.kind === 'occupation' && (await wishNames(ask, first, named)) ? { first, named } : null;
}

/** "je suis soudeur depuis 11 ans": who one says that one is. */
const iAm =
  /(?<!\p{L})(?:je suis|chuis|j['’]suis|elle est|il est|i am|i['’]m|(?:je )?(?:travaille|bosse) comme)(?: actuellement| toujours| une?| an?)* (?<who>\p{L}{4,}[^,;.!?()]*?)(?=[,;.!?()]| (?:depuis|surtout|et|mais|dans|chez|en (?:int[ée]rim|cdi|cdd)|de (?:m[ée]tier|formation|profession)|since|in|for|at|and|but)(?!\p{L})|$)/iu;

/** The trade that one says to be, by the very name of one, where more is told; null elsewhere. */
async function whoOneIs(ask: Ask, typed: string): Promise<Meant | null> {
  const who = iAm.exec(typed)?.groups?.who?.trim() ?? '';
  if (who === '' || who === typed.trim() || !tokenise(who).slice(0, 1).some(isWho) || saysTooLittle(who))
    return null;
  const named = (await lookUp(ask, who, false))?.end ?? null;
  const found = named?.kind === 'occupation' ? await ask(who) : undefined;
  return found?.suggestions.some(({ id, score }) => id === named?.id && score >= exact) ? named : null;
}

/** The trade of another industry that bears the same name, of who says to work there: "piqueuse dans un atelier de sacs à main"; null where there is none. */
export async function sameNameIn(
  ask: Ask,
  typed: string,
  end: Meant | null,
  sector: string,
): Promise<Meant | null> {
  const who = tokenise(typed).find(isWho);
  if (end?.kind !== 'occupation' || who === undefined) return null;
  const named = ((await ask(who))?.suggestions ?? []).filter(
    ({ kind, score }) => kind === 'occupation' && score >= names,
  );
  const isExact = named.some(({ id, score }) => id === end.id && score >= exact);
  if (isExact || named.length > mostOfAName || !named.some(({ id }) => id === end.id)) return null;
  const isThere = async (id: string): Promise<boolean> => {
    const hit = (await ask(id))?.results.hits.find((one) => one.id === id);
    return hit?.card.kind === 'occupation' && hit.card.sectors.includes(sector);
  };
  if (await isThere(end.id)) return null;
  for (const { id } of named) if (await isThere(id)) return { kind: 'occupation', id };
  return null;
}

/** The first of several clauses, as typed, where it names a trade; null elsewhere. */
export const firstNaming = async (ask: Ask, typed: string): Promise<string | null> =>
  (await firstClause(ask, typed))?.first ?? null;

/** "le médecin veut que j’arrête la boulangerie": what one leaves is one's trade. */
const left =
  /^.*(?<!\p{L})(?:arr[êe]t(?:er|e|é|ais)|quitt(?:er|e|é)|l[âa]ch(?:er|e|é)) (?:de |d['’])?(?=(?:la|le|les) |l['’])/iu;

/** The first of several clauses that names a trade, as typed, where none but a later one does; null elsewhere. */
export async function anyNaming(ask: Ask, typed: string): Promise<string | null> {
  const clauses = withoutSchool(typed)
    .split(clause)
    .filter((one) => one.trim() !== '');
  if (clauses.length < 2) return null;
  for (const one of clauses) {
    const said = one.replace(left, '').trim();
    if (!left.test(one) && isOfSomeoneNear(said)) continue;
    // "je sais pas quoi faire" names nobody.
    if ((!left.test(one) && !tokenise(said).some(isWho)) || saysTooLittle(said)) continue;
    const named = (await lookUp(ask, said, false))?.end ?? null;
    if (named?.kind === 'occupation' && (await wishNames(ask, said, named))) return said;
  }
  return null;
}

/**
 * Of what one says that one does, in several clauses: the trade that the first of them names, where all the words together name none, or one of
 * another domain: "boulanger depuis 18 ans, en arrêt, plus de farine"; the one that one says to be, by its name, before any.
 */
export async function clauseNaming(ask: Ask, typed: string, end: Meant | null): Promise<Meant | null> {
  const said = end?.kind === 'occupation' ? await whoOneIs(ask, typed) : null;
  if (said) return said;
  const named = end?.kind === 'occupation' ? (await firstClause(ask, typed))?.named : undefined;
  if (!named || end === null) return null;
  return domainOf(named.id) !== domainOf(end.id) || !(await wishNames(ask, typed, end)) ? named : null;
}

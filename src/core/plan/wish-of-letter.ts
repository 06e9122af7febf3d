import type { Ask } from '../search/asked.ts';
import { splitWish } from '../search/split-wish.ts';
import { leadingWords } from '../search/leading-words.ts';
import { isOccupationCode } from '../catalogue/number.ts';
import { toldParts, toldSentences, type Said } from '../text/letter/sentences.ts';
import { isHobby, mendsEngines } from '../text/letter/hobby.ts';
import { hiringTold } from '../text/letter/hiring-told.ts';
import { saysProduction, wishesTold, type WishTold } from '../text/letter/wishes-told.ts';
import { readField } from './field-reading.ts';
import { withoutSignOff } from '../text/letter.ts';
import { licenceApart } from '../text/licence-at-risk.ts';
import { tellsWho } from '../text/letter/tells-who.ts';
import { isLetter, isToldWhole } from '../text/told-whole.ts';
import { wordsThatTell } from './trade-evidence.ts';
import { wishNames } from './wish-named.ts';
import { placeWished } from './wished-place.ts';
import { saysToAvoid } from './settings-said.ts';
import { wishTold } from './wish-told.ts';
import { wishedSaid } from './wished-said.ts';

/** From this score on, a suggestion is the very name of a trade. */
const exact = 1.5;
/** How sure some words say where one would go: a trade by its very name, by words of its names, a function, an industry; making things; any works. */
const sureness = {
  exact: 5,
  who: 4.5,
  either: 4,
  family: 3.5,
  named: 3.2,
  sector: 3,
  guessOfWho: 3.3,
  makingThere: 3.1,
  guess: 2,
  making: 2,
  works: 1.5,
};
/** From this on, words name where one would go. */
const names = 3;
const perPart = 0.3;
/** So few words that say who are a name. */
const fewWords = 4;
/** More words than this are no name of a place. */
const mostOfClause = 12;
/** So many words before a wish may be what it points at. */
const mostBefore = 12;

/** How sure the words of a wish say where one would go; 0 where they say nothing of it. */
async function sureOf(ask: Ask, said: string): Promise<number> {
  const found = await readField(ask, said, true);
  if (found?.either) return sureness.either;
  const place = found?.place ?? null;
  if (place === null) return saysProduction(said) ? sureness.making : found?.anyWorks ? sureness.works : 0;
  if (place.startsWith('secteur:')) return sureness.sector;
  if (!isOccupationCode(place)) return sureness.family;
  const bare = said.replace(leadingWords, '').replace(/^(?:de |du |des |d['’]|une? )/iu, '');
  const named = (await ask(bare))?.suggestions ?? [];
  const isWho = tellsWho(said);
  if ((await wordsThatTell(ask, bare, place, isWho)) === 0) return 0;
  if (named.some(({ id, score }) => id === place && score >= exact))
    return isWho ? sureness.exact : sureness.named;
  if (!(await wishNames(ask, said, { kind: 'occupation', id: place })))
    return isWho && said.split(/\s+/u).length <= fewWords ? sureness.guessOfWho : sureness.guess;
  return isWho ? sureness.who : sureness.named;
}

/** Where it is, and that any works would do, are no part of a function's name. */
const whereabouts =
  /,? ?(?<!\p{L})(?:chez (?:nos|mes|les) voisins|(?:(?:tout )?(?:pr[èe]s|pas loin|autour|[àa] c[ôo]t[ée]|[àa] (?:\d+|dix|quinze|vingt) ?(?:min(?:utes?)?|mn|km|bornes)) de |par )?chez (?:moi|nous)|(?:ici )?ou (?:m[êe]me )?ailleurs|par ici|dans le coin|en face|(?:à|a) c[ôo]t[ée](?: de chez (?:moi|nous))?)(?!\p{L})/giu;
const anyPlant =
  /(?<=(?:maintenance|qualit[ée]|logistique|laboratoire|contr[ôo]le)(?: \p{L}+)?) (?:dans|ds|en) (?:une |l['’])?(?:usine|industrie)s?$/iu;
/** "chez Sanofi ou un autre labo": the same, elsewhere. */
const orAnother = / ou (?:(?:dans|chez) )?une? autres? \p{L}+(?! \p{L})/iu;
/** "plutôt que sur les chantiers": what one leaves. */
const ratherThan = /,? (?:plut[ôo]t que|au lieu de|et (?:pas|plus)|et non) .+$/iu;
const thereIs = /^(?:et |mais )?(?:il y (?:en )?a|y['’ ]?a|ya) /iu;
const movesTo =
  /^(?:(?:de |d['’])?(?:me |se )?(?:aller|partir|passer(?= (?:dans|vers) )|entrer|rentrer|basculer|bouger|glisser|migrer|tourner|lancer|orienter|reconvertir|former|viser|revenir|retourner)(?: (?:vers|dans|aux?|à la|en|à)(?= )| à(?= l['’])) |viser )/iu;
/** That it hires says why, and not where. */
const hires =
  /,? ?(?<!\p{L})(?:qui )?(?:(?:re)?cherchent? (?:du monde|des (?:gens|bras|personnes))|embauchent?|recrutent?|manquent? de (?:monde|bras))(?!\p{L})(?:(?! (?:pour|sur|en|dans|des) ).)*/iu;
/** "en production sur les machines ou au conditionnement, dans la même usine", "passer de l’autre côté": to make things there. */
const makingThere =
  /^passer de l['’ ]autre c[ôo]t[ée]|(?<!\p{L})(?:en |[àa] la |dans la )?(?:production|fabrication)(?!\p{L}).*(?:dans )?(?:la m[êe]me|cette|leur) (?:usine|bo[iî]te|entreprise)/iu;
/** "prennent des gens comme lui": that they take people on, and not where. */
const takes =
  / (?:prend|prennent|prendrai(?:t|ent)|acceptent) (?:des (?:gens|profils|personnes)|quelqu['’]un|des d[ée]butants?)(?!\p{L}).*$/iu;
/** "la laiterie de Retiers": the works, and not its town. */
const ofTown =
  /(?<=(?:usines?|sites?|centrale|chantiers?|abattoir|entrep[oô]t|\p{Ll}{3,}erie)) (?:de |d['’]|du )\p{Lu}\p{Ll}[\p{L}-]+/gu;
const plainly = (said: string): string =>
  makingThere.test(said) ? 'en production dans cette usine' : plain(said);
const plain = (said: string): string =>
  (said.replace(hires, '') || said)
    .replace(takes, '')
    .replace(ofTown, '')
    .replace(whereabouts, '')
    .replace(anyPlant, '')
    .replace(ratherThan, '')
    .replace(orAnother, '')
    .replace(thereIs, '')
    .replace(movesTo, '')
    .trim();

/** `rank`: how much the part is meant before the others. */
type Sure = { wish: WishTold; part: Said; sure: number; rank: number };

/** The part of a wish that says best where one would go; of what it points at, the nearest that names something. */
async function bestOf(ask: Ask, wish: WishTold): Promise<Sure | null> {
  let best: Sure | null = null;
  for (const [at, part] of wish.parts.slice(0, mostBefore).entries()) {
    const isThere = makingThere.test(part.said);
    const sure = isThere ? sureness.makingThere : await sureOf(ask, plainly(part.said));
    if (wish.back && sure >= names) return { wish, part, sure, rank: sure };
    // What is said first is meant before what is said to say it better.
    const rank = sure - (sure < sureness.exact ? perPart * at : 0);
    if (!wish.back && (best === null || rank > best.rank)) best = { wish, part, sure, rank };
  }
  return best;
}

/** So few words on both sides of an "or". */
const alternatives = /^(?:\S+ ){1,4}ou (?:\S+ ?){1,4}$/iu;
/** Which post one would have there. */
const posts =
  /(?<!\p{L})(?:lignes?|conditionnement|machines?|maintenance|qualit[ée]|logistique|cdi)(?!\p{L})/iu;
/** What a wish says that one would not have, beside where. */
const refuses = /^(?:et |mais )?(?:plus jamais|sauf|hors|tout sauf|surtout pas)(?!\p{L})/iu;

/** Whether words say how one would work: what one likes, or avoids, or any works, another industry. */
const saysHow = (said: string): boolean =>
  wishedSaid(said).length > 0 || saysToAvoid(said) || placeWished(said) !== null;

/** A letter without some of its stretches. */
function without(text: string, cut: readonly { from: number; until: number }[]): string {
  const sorted = [...cut].sort((one, other) => other.from - one.from);
  return sorted
    .reduce((kept, { from, until }) => `${kept.slice(0, from)} ${kept.slice(until)}`, text)
    .replace(/\s+/gu, ' ')
    .replace(/\s+(?=[,.;!?])/gu, '')
    .replace(/^[\s,;.!?]+|[\s,;.]+$/gu, '');
}

function halves(
  text: string,
  { wish, part, sure = 0 }: Pick<Sure, 'wish' | 'part'> & { sure?: number },
): { does: string; wants: string } {
  // "à la production, mais dans les médicaments".
  const makes =
    sure === sureness.sector && wish.parts.some((one) => one !== part && saysProduction(one.said));
  const refused = toldParts({ at: wish.from, end: wish.until, said: text.slice(wish.from, wish.until) })
    .filter(({ at, said }) => at > part.at && refuses.test(said))
    .map(({ said }) => said.replace(/^(?:et|mais) /iu, ''));
  const isWithin = part.at >= wish.from && part.end <= wish.until;
  const left = isWithin
    ? without(text.slice(wish.from, wish.until), [
        { from: 0, until: (wish.parts[0]?.at ?? wish.from) - wish.from },
        { from: part.at - wish.from, until: part.end - wish.from },
      ])
    : '';
  const does = without(text, [
    { from: wish.from, until: wish.until },
    ...(isWithin ? [] : [{ from: part.at, until: part.end }]),
  ]);
  return {
    does: left === '' ? does : `${does}. ${left}`,
    wants: [
      plainly(part.said),
      ...(wish.post !== undefined && posts.test(wish.post) ? [wish.post] : []),
      ...(makes ? ['en production'] : []),
      ...refused,
    ].join(', '),
  };
}

/**
 * What a letter tells of oneself, and where it would go, by the words of its wish alone: a trade before a function, a function before an industry. Failing a wish
 * that names something, the industries told of as near or hiring; failing them, how one would work. Null where nothing is wished for.
 */
async function wishOfLetter(ask: Ask, letter: string): Promise<{ does: string; wants: string } | null> {
  const { kept, risk } = licenceApart(letter);
  const text = withoutSignOff(kept);
  const told = await toldIn(ask, text);
  return told && risk !== '' ? { ...told, does: `${told.does}, ${risk}` } : told;
}

async function toldIn(ask: Ask, text: string): Promise<{ does: string; wants: string } | null> {
  const wishes = wishesTold(text)
    .map((wish) => ({ ...wish, parts: wish.parts.filter(({ said }) => !isHobby(said)) }))
    .filter(({ parts }) => parts.length > 0);
  const found = (await Promise.all(wishes.map((wish) => bestOf(ask, wish)))).filter((one) => one !== null);
  const [best] = [...found].sort((one, other) => other.rank - one.rank);
  if (best && best.sure >= names) return halves(text, best);
  // "est-ce que la chimie prendrait quelqu’un comme moi": by the clauses that say it without a verb that wishes.
  const clause = splitWish(text);
  if (
    clause &&
    clause.wants.split(/\s+/u).length <= mostOfClause &&
    (await sureOf(ask, plainly(clause.wants))) >= names
  )
    return { ...clause, wants: plainly(clause.wants) };
  // "L’aéronautique ou le nucléaire, un des deux.": two industries, and no verb.
  for (const said of toldSentences(text)
    .flatMap(toldParts)
    .filter(({ said: one }) => alternatives.test(one))) {
    const wish = { parts: [said], from: said.at, until: said.end, back: true };
    if ((await readField(ask, said.said, true))?.either) return halves(text, { wish, part: said });
  }
  for (const part of hiringTold(text)) {
    const sure = await sureOf(ask, plainly(part.said));
    const wish = { parts: [part], from: part.at, until: part.end, back: true };
    if (sure >= names) return halves(text, { wish, part });
  }
  const told = await wishTold(ask, text);
  if (told && !/usine$/iu.test(told.wants) && !isHobby(told.wants)) return told;
  // Words that name nowhere to go, and say nothing of how one would work, are no wish.
  const says = best && (best.sure > 0 || saysHow(best.part.said));
  const some = best && says ? halves(text, best) : told;
  // Who would work in a factory, and mends engines for pleasure, has a taste.
  return some && mendsEngines(text) && /usine|industrie|atelier|factory/iu.test(some.wants)
    ? { ...some, wants: 'la mécanique' }
    : some;
}

/**
 * What one does, and where one would go, where one text says both: of a letter, by its wishes; of fewer words, by where they part, failing that by the industries
 * told of. Null where one of them is said.
 */
export async function halvesTold(ask: Ask, typed: string): Promise<{ does: string; wants: string } | null> {
  if (isLetter(typed)) return wishOfLetter(ask, typed);
  return splitWish(typed) ?? (isToldWhole(typed) ? wishTold(ask, typed) : null);
}

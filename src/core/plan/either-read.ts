import type { Ask } from '../search/asked.ts';
import { bareWish } from '../search/bare-wish.ts';
import { eitherWish, isEither, twoCrafts, type Either } from '../search/either-wish.ts';
import type { Meant } from '../search/meant.ts';
import { lookUp, placeMeant } from './field-look-up.ts';
import { withoutLead } from './plain-wish.ts';

/** The industry answered first, and the others that the wish says; one alone where it says the same one twice. */
type EitherRead = { place: string; either?: Either };

/** What stands before the industries that one would go to: "changer de secteur (pharma, chimie)", "dans un autre secteur : agro, chimie". */
const changing =
  /^(?:(?:changer|sortir) (?:de |d['’ ])(?:secteur|branche|industrie|domaine|m[ée]tier)\s*[(:,-]?\s*|[^,:(]*(?<!\p{L})(?:secteur|branche|industrie|domaine|usine|sector|industrie|industry|factory)s?\s*[(:]\s*)/iu;
const between = /[,;()/]|\s+(?:ou bien|ou|et|or|and|sinon|soit|otherwise)(?=\s)/iu;
/** What is said around one of a list: "ou la pharma", "l’aéro aussi", "chimie de préférence". */
const before =
  /^(?:(?:ou bien|ou|et|or|and|soit|sinon|plut[ôo]t|either|entre|otherwise|je (?:voudrais|veux|souhaite(?:rais)?)|j['’ ]?aimerais|i(?: would|['’]d)? (?:want|like)(?: to)?)\s+)+/iu;
const behind =
  /\s+(?:aussi|[ée]galement|de pr[ée]f[ée]rence|par exemple|too|as well|etc)[\s.…]*$|[\s.…!?]+$/iu;
/** Lists of industries are short: of a longer one the first are kept. */
const mostListed = 5;
const mostSaid = 8;

/** "pharma, cosmétique, chimie": the first industry of a list, and the others to be asked about, in the order said. */
async function lookListed(ask: Ask, kept: string): Promise<EitherRead | undefined> {
  const parts = kept
    .replace(changing, '')
    .split(between)
    .map((one) => one.trim().replace(before, '').replace(behind, '').trim())
    .filter((one) => one !== '');
  if (parts.length < 2 || parts.length > mostSaid) return undefined;
  const found = await Promise.all(
    parts.map(async (one) => {
      const typed = withoutLead(bareWish(one));
      return { typed, end: (await lookUp(ask, typed, true))?.end };
    }),
  );
  const listed = found.flatMap(({ typed, end }) =>
    end && (end.kind === 'sector' || end.kind === 'industry') ? [{ typed, place: placeMeant(end) }] : [],
  );
  const [first, ...others] = listed
    .filter(({ place }, at) => listed.findIndex((one) => one.place === place) === at)
    .slice(0, mostListed);
  // Each of them is an industry, or they name something else together.
  if (!first || others.length === 0 || listed.length < parts.length) return undefined;
  return { place: first.place, either: { first: first.typed, others } };
}

const eitherOf = ([first, typed]: readonly [string, string], place: string): Either => ({
  first,
  others: [{ typed: typed.replace(/^(?:de |d['’])(?=\p{L})/iu, ''), place }],
});

/** "chimie ou pharma": the first, and the other to be asked about next. `whole`: what all the words mean. */
async function lookTwo(ask: Ask, kept: string, whole: Meant | null): Promise<EitherRead | undefined> {
  const crafts = twoCrafts(kept);
  if (crafts) {
    const [one, other] = crafts.ends;
    return { place: placeMeant(one), either: eitherOf(crafts.typed, placeMeant(other)) };
  }
  const either = eitherWish(withoutLead(kept));
  if (!either) return undefined;
  const [one = null, other = null] = (
    await Promise.all(either.halves.map((half) => lookUp(ask, half, true)))
  ).map((found) => found?.end ?? null);
  // "cosmetics or perfume": a single industry, said twice.
  if (one?.kind === 'sector' && one.id === other?.id && whole?.kind === 'occupation')
    return { place: placeMeant(one) };
  if (!one || !other || !isEither(either, whole, [one, other])) return undefined;
  return { place: placeMeant(one), either: eitherOf(either.halves, placeMeant(other)) };
}

/** The industries that a wish says, two or a list of them: the first is answered, the others may be asked about; nothing where it says one. */
export const eitherRead = async (
  ask: Ask,
  kept: string,
  whole: Meant | null,
): Promise<EitherRead | undefined> => (await lookListed(ask, kept)) ?? (await lookTwo(ask, kept, whole));

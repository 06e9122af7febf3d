import type { Ask } from '../search/asked.ts';
import { eitherWish, isEither, twoCrafts, type Either } from '../search/either-wish.ts';
import type { Meant } from '../search/meant.ts';
import { lookUp, placeMeant } from './field-look-up.ts';
import { withoutLead } from './plain-wish.ts';

/** The industry answered first, and the other one that the wish says; one alone where it says the same one twice. */
type EitherRead = { place: string; either?: Either };

/** A change, said before the industries that one would go to: "changer de secteur (pharma, cosmétique, chimie)". */
const changing =
  /^(?:changer|sortir) (?:de |d['’ ])(?:secteur|branche|industrie|domaine|m[ée]tier)\s*[(:,-]?\s*/iu;
/** Lists of industries are short. */
const mostListed = 5;

/** "pharma, cosmétique, chimie": the first industry of a list, and the next to be asked about. */
async function lookListed(ask: Ask, kept: string): Promise<EitherRead | undefined> {
  const parts = kept
    .replace(changing, '')
    .split(/[,;()/]|\s+(?:ou|et|or|and)\s+/u)
    .map((one) => one.trim())
    .filter((one) => one !== '');
  if (parts.length < 3 || parts.length > mostListed) return undefined;
  const found = await Promise.all(
    parts.map(async (one) => ({ one, end: (await lookUp(ask, one, true))?.end })),
  );
  const listed = found.flatMap(({ one, end }) =>
    end && (end.kind === 'sector' || end.kind === 'industry') ? [{ one, place: placeMeant(end) }] : [],
  );
  const [first] = listed;
  const next = listed.find(({ place }) => place !== first?.place);
  // Each of them is an industry, or they name something else together.
  if (!first || !next || listed.length < parts.length) return undefined;
  return { place: first.place, either: { typed: [first.one, next.one], other: next.place } };
}

/** "chimie ou pharma": the first, and the other to be asked about next. `whole`: what all the words mean. */
async function lookTwo(ask: Ask, kept: string, whole: Meant | null): Promise<EitherRead | undefined> {
  const crafts = twoCrafts(kept);
  if (crafts) {
    const [one, other] = crafts.ends;
    return { place: placeMeant(one), either: { typed: crafts.typed, other: placeMeant(other) } };
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
  return { place: placeMeant(one), either: { typed: either.halves, other: placeMeant(other) } };
}

/** The industries that a wish says, two or a list of them: the first is answered, the next may be asked about; nothing where it says one. */
export const eitherRead = async (
  ask: Ask,
  kept: string,
  whole: Meant | null,
): Promise<EitherRead | undefined> => (await lookListed(ask, kept)) ?? (await lookTwo(ask, kept, whole));

import { formatPlace } from '../catalogue/place.ts';
import { bareWish } from '../search/bare-wish.ts';
import type { Ask } from '../search/asked.ts';
import { eitherWish, isEither, twoCrafts, type Either } from '../search/either-wish.ts';
import { englishFunction } from '../search/english-function.ts';
import { functionFamilies } from '../search/function-wish.ts';
import { isCircumstance, withoutHow } from '../search/circumstance.ts';
import { saysAnyIndustry } from '../search/any-industry.ts';
import { meant, type Meant } from '../search/meant.ts';
import { refusalsIn, withoutSaid } from '../search/refusal.ts';
import { machineDriven } from './any-machine.ts';
import { benchSaid } from './bench-said.ts';
import { withIndustries } from './employers.ts';
import { employersRefused } from './employers-refused.ts';
import { headTrade } from './head-trade.ts';
import { withoutOwnIndustry } from './industry-left.ts';
import { industryBeside, industrySaid, industryWorkedIn } from './industry-told.ts';
import { ledByFirst } from './led-by-first.ts';
import { madeAt } from './making.ts';
import { industriesWished } from './plants.ts';
import { operatorHeld } from './operator-held.ts';
import { packingSaid } from './packing-said.ts';
import { plainSector, withoutLead, withoutMaybe, withoutQuestion } from './plain-wish.ts';
import { readsRefused } from './reads-refused.ts';
import { refusedSectors } from './refused-sectors.ts';
import { settingsSaid } from './settings-said.ts';
import { upkeepSaid } from './upkeep-said.ts';
import type { Read, Results } from '../search/results.ts';
import { leftHalves, tradeLeft } from '../search/read/left-first.ts';
import { withoutNextDoor, withoutPlace } from '../search/without-place.ts';
import { ailmentOfTrade } from '../text/ailment.ts';
import { withoutClosing } from '../text/closing-site.ts';
import { withHardships } from '../text/hardships.ts';
import { withoutSchool } from '../text/left-school.ts';
import { saysOnlyConditions } from '../text/only-conditions.ts';
import { withoutLevel } from '../text/same-level.ts';
import { withoutRedeploying } from '../text/other-industry.ts';
import { saysWho } from '../text/ranks.ts';
import { tokenise } from '../text/tokenise.ts';
import { withoutCareer, withoutHearsay } from '../text/hearsay.ts';
import { withoutRefused } from '../search/without-refused.ts';

/**
 * What a field of the home page says. `place`: the trade, the sector or the family that it names, as an address writes it; `reads`: the
 * circumstances beside it, or alone; `doubts`: words that were not understood beside those that name the place; `avoid`: the sectors that it
 * refuses; `either`: the other of two industries that it says.
 */
export type Understood = {
  place: string | null;
  reads: Read[];
  doubts?: Read[];
  avoid?: string[];
  either?: Either;
  /** What the words mean could not be known now. */
  lost?: boolean;
  /** The words are of an employer: who recruits, or must find other work for their people. */
  recruits?: boolean;
  /** Other trades that the words name as well as the one taken: "machine operator". */
  others?: Named[];
  /** The industry said beside the trade: "soudeur nucléaire". */
  there?: string;
  /** The trade that makes what the wish asks to make, in the industry that it names. */
  maker?: string;
  /** The industry that the words of what one does say at all: what one leaves or refuses is read by it. */
  industry?: string;
};

const placeOf = ({ kind, id }: Meant): string => (kind === 'occupation' ? id : formatPlace({ kind, id }));

type Named = { id: string; title: string };
type Found = { end: Meant | null; reads: Read[]; unknown: Read[]; others?: Named[] };

const mostOthers = 3;
/** From this share of the score of the trade taken on, an English name may as well mean another. */
const asGood = 0.97;

/** The other trades that an English name means as well. */
function othersNamed(end: Meant | null, { read, hits }: Pick<Results, 'read' | 'hits'>): Named[] {
  const taken = hits.find(({ id }) => id === end?.id);
  if (!taken || read.every(({ kind }) => kind !== 'english')) return [];
  return hits
    .filter((one) => one.kind === 'occupation' && one !== taken && one.score >= asGood * taken.score)
    .slice(0, mostOthers)
    .map(({ id, title }) => ({ id, title }));
}

/** What words mean; the places that they say are set apart. */
async function lookUp(ask: Ask, typed: string, orSector: boolean): Promise<Found | undefined> {
  const whole = await ask(typed);
  if (!whole) return undefined;
  const { kept, places } = withoutPlace(typed, whole.results.read);
  const bare = places.length > 0 && kept !== '' ? await ask(kept) : undefined;
  const [text, found] = bare ? [kept, bare] : [typed, whole];
  const { read } = found.results;
  const named = meant(text, found.suggestions, found.results, orSector);
  // "contrôle qualité dans la pharma" is of no one before where.
  const isFunction = functionFamilies(text) !== null && !tokenise(text).some(saysWho);
  const head =
    orSector && (named?.kind !== 'occupation' || isFunction) ? null : await headTrade(ask, text, found);
  const end: Meant | null =
    (orSector ? await englishFunction(ask, text, read) : await beside(ask, text, read)) ??
    (head === null ? named : { kind: 'occupation', id: head });
  return {
    end,
    others: othersNamed(end, found.results),
    reads: bare ? [...read.filter(isCircumstance), ...places] : read.filter(isCircumstance),
    unknown: read.filter((one) => one.kind === 'unknown' && !isCircumstance(one)),
  };
}

const situationsOf = (reads: readonly Read[]): string[] =>
  reads.flatMap(({ kind, value }) => (kind === 'situation' ? [value] : []));

/** A workshop at home is no remote work: only the word says that one asks for it. */
const saysHome = ({ value, typed }: Read): boolean =>
  value === 'teletravail' && !/teletravail|remote|from home/u.test(typed);

/** Hands are what one would work with: only words of fine work say that it is fine. */
const saysHands = ({ value, typed }: Read): boolean =>
  value === 'dexterite' && /mains?\b|hands?\b/u.test(typed);

/** Limits of health, beside which the search puts lighter trades first. */
const limits: ReadonlySet<string> = new Set([
  'allergie',
  'mal-de-dos',
  'port-de-charges',
  'station-debout',
  'sante',
  'sans-permis',
  'licenciement',
]);

/** "boulanger, j’ai de l’asthme", "ex-cariste": the trade that is left, by the words beside those that tell why; null where none is told. */
async function beside(ask: Ask, text: string, read: readonly Read[]): Promise<Meant | null> {
  const left = tradeLeft(text);
  const told = read.filter(({ kind, value }) => kind === 'situation' && limits.has(value));
  const kept = left ?? (told.length > 0 ? withoutHow(text, told) : '');
  const bare = kept === '' || kept === text ? undefined : await ask(kept);
  if (!bare) return null;
  const head = left === null ? null : await headTrade(ask, left, bare);
  return head === null
    ? meant(kept, bare.suggestions, bare.results, false)
    : { kind: 'occupation', id: head };
}

/** A change, said before the industries that one would go to: "changer de secteur (pharma, cosmétique, chimie)". */
const changing =
  /^(?:changer|sortir) (?:de |d['’ ])(?:secteur|branche|industrie|domaine|m[ée]tier)\s*[(:,-]?\s*/iu;
/** Lists of industries are short. */
const mostListed = 5;

/** "pharma, cosmétique, chimie": the first industry of a list, and the next to be asked about. */
async function lookListed(ask: Ask, kept: string): Promise<Understood | undefined> {
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
    end && (end.kind === 'sector' || end.kind === 'industry') ? [{ one, place: placeOf(end) }] : [],
  );
  const [first] = listed;
  const next = listed.find(({ place }) => place !== first?.place);
  // Each of them is an industry, or they name something else together.
  if (!first || !next || listed.length < parts.length) return undefined;
  return { place: first.place, reads: [], either: { typed: [first.one, next.one], other: next.place } };
}

/** "chimie ou pharma": the first, and the other to be asked about next. */
async function lookEither(ask: Ask, kept: string, whole: Meant | null): Promise<Understood | undefined> {
  const crafts = twoCrafts(kept);
  if (crafts) {
    const [one, other] = crafts.ends;
    return { place: placeOf(one), reads: [], either: { typed: crafts.typed, other: placeOf(other) } };
  }
  const either = eitherWish(withoutLead(kept));
  if (!either) return undefined;
  const [one = null, other = null] = (
    await Promise.all(either.halves.map((half) => lookUp(ask, half, true)))
  ).map((found) => found?.end ?? null);
  // "cosmetics or perfume": a single industry, said twice.
  if (one?.kind === 'sector' && one.id === other?.id && whole?.kind === 'occupation')
    return { place: placeOf(one), reads: [] };
  if (!one || !other || !isEither(either, whole, [one, other])) return undefined;
  return { place: placeOf(one), reads: [], either: { typed: either.halves, other: placeOf(other) } };
}

/** "asthme du boulanger": the baker, and the limit that keeps from baking; null where no trade is said so. */
async function withAilment(ask: Ask, typed: string): Promise<Understood | null> {
  const ailment = ailmentOfTrade(typed);
  if (!ailment) return null;
  const found = await readField(ask, ailment.trade, false);
  if (found?.place === undefined || found.place === null) return null;
  const { limit, said } = ailment;
  const limited: Read = { kind: 'situation', value: limit, typed: said, path: '/profil' };
  return { ...found, reads: [limited, ...found.reads.filter(({ value }) => value !== limit)] };
}

/** "j’ai un titre pro d’ébéniste": the trade that it names. */
const title =
  /^(?:(?:j['’ ]?ai |avec |titulaire d['’ ]?)(?:un |le |mon )?|un |mon )?titre pro(?:fessionnel)?(?: de | d['’]| )(?=\p{L}{4,})/iu;
const withoutTitle = (typed: string): string => typed.replace(title, '');

/** The sector of a wish, or of what it says beside what its health asks for: "easy on the knees, in a dairy". */
async function sectorOf(ask: Ask, kept: string, { reads }: Found): Promise<Meant | null> {
  const look = (one: string) => lookUp(ask, one, true);
  const spared = withoutHow(
    kept,
    reads.filter(({ value }) => limits.has(value)),
  );
  const plain = await plainSector(kept, look);
  if (plain !== null || spared === '' || spared === kept) return plain;
  const end = (await look(spared))?.end ?? null;
  return end?.kind === 'sector' || end?.kind === 'industry' ? end : await plainSector(spared, look);
}

/** What the words of a field mean; nothing when that cannot be known now. What they refuse names no end: a condition is read as a circumstance, an industry is to be avoided. */
export async function readField(ask: Ask, words: string, orSector: boolean): Promise<Understood | undefined> {
  const written = withHardships(words);
  const sick = orSector ? null : await withAilment(ask, written);
  if (sick) return sick;
  const own = orSector ? written : withoutTitle(leftHalves(written)?.does ?? written);
  const plain = withoutNextDoor(withoutHearsay(withoutCareer(orSector ? withoutMaybe(own) : own)));
  const { kept: typed, avoid: left } = orSector
    ? await withoutOwnIndustry(ask, industriesWished(withoutRedeploying(plain)))
    : { kept: plain, avoid: [] };
  const refusals = await Promise.all(
    (orSector ? [...employersRefused(typed), ...refusalsIn(typed)] : []).map(async ({ refused, said }) => ({
      said,
      sectors: await refusedSectors(ask, refused),
    })),
  );
  const ofSectors = refusals.filter(({ sectors }) => sectors.length > 0);
  const avoid = [...new Set([...left, ...ofSectors.flatMap(({ sectors }) => sectors)])];
  const asked =
    ofSectors.length > 0
      ? withoutSaid(
          typed,
          ofSectors.map(({ said }) => said),
        )
      : typed;
  const found = asked === '' ? { end: null, reads: [], unknown: [] } : await lookUp(ask, asked, orSector);
  if (!found) return undefined;
  const said = withoutSchool(withoutClosing(withoutRefused(orSector ? withoutLevel(asked) : asked)));
  const onlyHow = orSector && [asked, said].some(saysOnlyConditions);
  const bare = onlyHow ? '' : orSector && said !== '' ? bareWish(said) : said;
  const whole = bare === asked.trim() ? found : bare === '' ? undefined : await lookUp(ask, bare, orSector);
  const before = orSector ? withoutQuestion(bare) : bare;
  const told = before === bare ? undefined : await lookUp(ask, before, orSector);
  const [kept, wanted] = told?.end ? [before, told] : [bare, whole];
  // "aeronautics, planes": all of it is nothing's name, a part of it is.
  const parts =
    orSector && wanted?.end === null ? kept.split(/[,;]/u).filter((one) => one.trim() !== '') : [];
  const named = parts.length > 1 ? await Promise.all(parts.map((one) => lookUp(ask, one, true))) : [];
  const part = named.find((one) => one?.end?.kind === 'sector')?.end;
  // "un travail en usine": any industry will do, no trade of one is meant.
  const read = wanted?.end ?? part ?? null;
  const any = orSector && [kept, withoutHow(kept, found.reads)].some(saysAnyIndustry);
  const sector = orSector && !any && read?.kind === 'occupation' ? await sectorOf(ask, kept, found) : null;
  const packer = orSector ? null : await packingSaid(ask, kept, read);
  const plainEnd = sector ?? packer?.end ?? (await ledByFirst(ask, kept, read, orSector)) ?? read;
  const operator = orSector || packer ? null : await operatorHeld(ask, withIndustries(kept), plainEnd);
  const bench = orSector ? null : await benchSaid(ask, kept, plainEnd);
  const upkeep = await upkeepSaid(ask, kept);
  const end = any ? null : (operator ?? bench ?? upkeep ?? plainEnd);
  // Who sews at home does not ask to work there, far from a workshop.
  const circumstances = [...found.reads, ...(await readsRefused(ask, asked, found.reads))];
  const reads = circumstances.filter((one) => !(orSector ? saysHands : saysHome)(one));
  const refused = avoid.length > 0 ? { avoid } : {};
  const there = orSector
    ? await industryBeside(ask, kept, end, (one) => lookUp(ask, one, true))
    : packer
      ? packer.there
      : await industryWorkedIn(withIndustries(typed), end, (one) => lookUp(ask, one, true));
  const industry = orSector || end === null ? null : (there ?? (await industrySaid(ask, typed)));
  const made = orSector ? await madeAt(ask, kept, end, (one) => lookUp(ask, one, true)) : null;
  const driven =
    orSector && end?.kind !== 'sector'
      ? await machineDriven(ask, asked, settingsSaid(typed, situationsOf(circumstances)))
      : null;
  const either =
    orSector && !any ? ((await lookListed(ask, kept)) ?? (await lookEither(ask, kept, end))) : undefined;
  if (either) return { ...either, reads, ...refused };
  return {
    place: driven ?? made?.place ?? (end && placeOf(end)),
    reads,
    doubts: end && !part && !driven ? (wanted?.unknown ?? []) : [],
    others: end ? (wanted?.others ?? []) : [],
    ...(there !== null && { there }),
    ...(made !== null && { maker: made.maker }),
    ...(industry !== null && { industry }),
    ...refused,
  };
}

import { saysAnyOperator } from '../search/any-operator.ts';
import { bareWish } from '../search/bare-wish.ts';
import type { Ask } from '../search/asked.ts';
import { twoCrafts } from '../search/either-wish.ts';
import { withoutHow } from '../search/circumstance.ts';
import { hesitates, saysAnyIndustry, saysAnyWorks } from '../search/any-industry.ts';
import { refusalsIn, withoutSaid } from '../search/refusal.ts';
import { machineDriven } from './any-machine.ts';
import { benchSaid } from './bench-said.ts';
import { cleaningSaid } from './cleaning-said.ts';
import { withIndustries } from './employers.ts';
import { eitherRead } from './either-read.ts';
import { employersRefused } from './employers-refused.ts';
import { lookUp, placeMeant, sectorOf } from './field-look-up.ts';
import { withoutOwnIndustry } from './industry-left.ts';
import { industryBeside, industrySaid, industryWorkedIn } from './industry-told.ts';
import { ledByFirst } from './led-by-first.ts';
import { madeAt } from './making.ts';
import { mechanicSaid } from './mechanic-said.ts';
import { industriesWished } from './plants.ts';
import { operatorHeld, operatorOf } from './operator-held.ts';
import { operatorsMeant } from './operator-trades.ts';
import { packingSaid } from './packing-said.ts';
import { withoutQuestion } from './plain-wish.ts';
import { readsRefused } from './reads-refused.ts';
import { refusedSectors } from './refused-sectors.ts';
import { settingsSaid } from './settings-said.ts';
import { upkeepSaid } from './upkeep-said.ts';
import { withoutBeside } from '../search/read/beside-wish.ts';
import type { Read } from '../search/results.ts';
import { ailmentOfTrade } from '../text/ailment.ts';
import { withoutClosing } from '../text/closing-site.ts';
import { withoutSchool } from '../text/left-school.ts';
import { fold } from '../text/fold.ts';
import { saysOnlyLess, withoutAsides } from '../text/wish-beside.ts';
import { saysOnlyConditions } from '../text/only-conditions.ts';
import { withoutLevel } from '../text/same-level.ts';
import { withoutRedeploying } from '../text/other-industry.ts';
import { isOnFarm, worksNotFarm } from './works-not-farm.ts';
import {
  clauseNaming,
  firstNaming,
  sameNameIn,
  saysThings,
  sectorAloneSaid,
  thingsOfSeveral,
  wishNames,
} from './wish-named.ts';
import { withoutRefused } from '../search/without-refused.ts';
import { fieldWords } from './field-words.ts';
import type { Understood } from './understood.ts';

const situationsOf = (reads: readonly Read[]): string[] =>
  reads.flatMap(({ kind, value }) => (kind === 'situation' ? [value] : []));

/** A workshop at home is no remote work: only the word says that one asks for it. */
const saysHome = ({ value, typed }: Read): boolean =>
  value === 'teletravail' && !/teletravail|remote|from home/u.test(typed);

/** Hands are what one would work with: only words of fine work say that it is fine. */
const saysHands = ({ value, typed }: Read): boolean =>
  value === 'dexterite' && /mains?\b|hands?\b/u.test(typed);

/** "asthme du boulanger": the baker, and the limit that keeps from baking; null where no trade is said so. */
async function withAilment(ask: Ask, typed: string): Promise<Understood | null> {
  const ailment = ailmentOfTrade(typed);
  if (!ailment) return null;
  const found = await readWords(ask, ailment.trade, false);
  if (found?.place === undefined || found.place === null) return null;
  const { limit, said } = ailment;
  const limited: Read = { kind: 'situation', value: limit, typed: said, path: '/profil' };
  return { ...found, reads: [limited, ...found.reads.filter(({ value }) => value !== limit)] };
}

/** "pas au froid, la maintenance": the clauses of a wish but those that say only how one would work, all of them where nothing else is said. */
function withoutCircumstances(wish: string, reads: readonly Read[]): string {
  const said = reads.flatMap(({ kind, typed }) => (kind === 'situation' ? [fold(typed)] : []));
  const kept = wish.split(/[,;]/u).filter((one) => !said.includes(fold(one).trim()));
  return kept.some((one) => one.trim() !== '') ? kept.join(',').trim() : wish;
}

/** What some words of a field name and say beside it, read as they stand; nothing when that cannot be known now. */
export async function readWords(ask: Ask, words: string, orSector: boolean): Promise<Understood | undefined> {
  const { written, plain } = fieldWords(words, orSector);
  const sick = orSector ? null : await withAilment(ask, written);
  if (sick) return sick;
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
  const said = withoutSchool(
    withoutClosing(
      withoutRefused(
        orSector
          ? withoutCircumstances(withoutAsides(withoutBeside(withoutLevel(asked))), found.reads)
          : asked,
      ),
    ),
  );
  const onlyHow = orSector && ([asked, said].some(saysOnlyConditions) || saysOnlyLess(asked));
  const bare = onlyHow ? '' : orSector && said !== '' ? bareWish(said) : said;
  const whole = bare === asked.trim() ? found : bare === '' ? undefined : await lookUp(ask, bare, orSector);
  const before = orSector ? withoutQuestion(bare) : bare;
  const bared = before === bare ? undefined : await lookUp(ask, before, orSector);
  const [kept, wanted] = bared?.end ? [before, bared] : [bare, whole];
  // "aeronautics, planes": all of it is nothing's name, a part of it is.
  const parts =
    orSector && wanted?.end === null
      ? kept.split(/[,;]|\s(?:ou|or)(?=\s)/u).filter((one) => one.trim() !== '')
      : [];
  const named = parts.length > 1 ? await Promise.all(parts.map((one) => lookUp(ask, one, true))) : [];
  const part = named.find((one) => one?.end?.kind === 'sector')?.end;
  // "un travail en usine": any industry will do, no trade of one is meant.
  const read = wanted?.end ?? part ?? null;
  const spared = withoutHow(kept, found.reads);
  const choices = orSector ? [] : await operatorsMeant(ask, spared);
  if (choices.length > 0) return { place: null, reads: found.reads, choices };
  const any =
    orSector &&
    (hesitates(asked) || [kept, spared].some((one) => saysAnyIndustry(one) || saysAnyOperator(one)));
  const sector = orSector && !any && read?.kind === 'occupation' ? await sectorOf(ask, kept, found) : null;
  const packer = orSector ? null : await packingSaid(ask, kept, read);
  const clause = orSector ? null : await clauseNaming(ask, kept, read);
  const plainEnd = sector ?? packer?.end ?? (await ledByFirst(ask, kept, read, orSector)) ?? clause ?? read;
  const operator =
    orSector || packer
      ? null
      : ((await operatorOf(ask, kept)) ?? (await operatorHeld(ask, withIndustries(kept), plainEnd)));
  const bench = orSector ? null : await benchSaid(ask, kept, plainEnd);
  // What a later clause tells, "elle dépanne sa ligne", is no trade beside the one that the first names.
  const first = orSector ? null : await firstNaming(ask, kept);
  const upkeep = (await upkeepSaid(ask, first ?? kept)) ?? (await upkeepSaid(ask, first ?? asked));
  const mechanic =
    (await mechanicSaid(ask, first ?? kept, orSector)) ??
    (await mechanicSaid(ask, first ?? spared, orSector));
  const cleaner = orSector ? null : await cleaningSaid(ask, kept, plainEnd);
  const mends = packer ? null : (upkeep ?? mechanic);
  const ran = cleaner ?? operator ?? bench ?? mends ?? plainEnd;
  const works = await worksNotFarm(ask, withIndustries(kept), ran, orSector);
  const meantBy = any ? null : (works?.end ?? ran);
  // What is read in all the words alone may be a guess.
  const isPlain = meantBy !== null && meantBy === plainEnd && meantBy.id === read?.id;
  const isGuess = orSector && isPlain && !(await wishNames(ask, kept, meantBy));
  // "dans les canapés et fauteuils": the industry of what is made, where no function is said.
  const things = orSector && isPlain && saysThings(kept) ? await sectorAloneSaid(ask, kept) : null;
  const end = isGuess ? await sectorAloneSaid(ask, kept) : (things ?? meantBy);
  // Who sews at home does not ask to work there, far from a workshop.
  const circumstances = [...found.reads, ...(await readsRefused(ask, asked, found.reads))];
  const reads = circumstances.filter((one) => !(orSector ? saysHands : saysHome)(one));
  const refused = avoid.length > 0 ? { avoid } : {};
  const there =
    isOnFarm(kept, end) || (mechanic && !orSector)
      ? null
      : orSector
        ? await industryBeside(ask, kept, end, (one) => lookUp(ask, one, true))
        : packer
          ? packer.there
          : await industryWorkedIn(withIndustries(typed), end, (one) => lookUp(ask, one, true));
  const industry =
    orSector || end === null
      ? null
      : (there ?? works?.industry ?? (await industrySaid(ask, withoutClosing(typed))));
  const [kind, sectorTold] = (industry ?? '').split(':');
  const same =
    !orSector && kind === 'secteur' && sectorTold !== undefined && plainEnd?.id === end?.id
      ? await sameNameIn(ask, kept, end, sectorTold)
      : null;
  const made = orSector ? await madeAt(ask, kept, end, (one) => lookUp(ask, one, true)) : null;
  const driven =
    orSector && end?.kind !== 'sector'
      ? await machineDriven(ask, asked, settingsSaid(typed, situationsOf(circumstances)))
      : null;
  const crafts = [kept, spared].find((one) => twoCrafts(one) !== null) ?? kept;
  const either =
    orSector && !any
      ? ((await eitherRead(ask, crafts, end)) ?? (isPlain ? await thingsOfSeveral(ask, kept) : null))
      : null;
  if (either) return { ...either, reads, ...refused };
  return {
    place: driven ?? made?.place ?? (end && placeMeant(same ?? end)),
    reads,
    doubts: end && !part && !driven ? (wanted?.unknown ?? []) : [],
    others: end ? (wanted?.others ?? []) : [],
    ...(any && !driven && !made && [kept, spared].some(saysAnyWorks) && { anyWorks: true as const }),
    ...(there !== null && { there }),
    ...(made !== null && { maker: made.maker }),
    ...(industry !== null && { industry }),
    ...refused,
  };
}

import { heads, saysWho } from '../../text/ranks.ts';
import type { Engine } from '../engine.ts';
import { tokenise } from '../../text/tokenise.ts';
import { sectorsOf } from '../read/sectors.ts';
import type { Read } from '../results.ts';
import { sectorAlone } from '../says-trade.ts';
import type { Candidate } from './candidates.ts';
import { isUsersTrade } from './industry.ts';

/** From so many records of a sector on, those of no other are needed. */
const enough = 3;

/** "horloger" says the trade, "horlogerie" the industry. */
const namesTrade = (word: string): boolean => saysWho(word) && !heads.has(word);

/** What all of the words say: sectors by their name, or by a word of their work ("grue", "carrelage"), which is that of a trade too. */
type SectorSaid = { sectors: readonly string[]; named: boolean };

/** The sectors that all of the words of a text say, of a move where it leads; none where they say more. */
export function sectorsSaid(
  { sectorWords }: Pick<Engine, 'sectorWords'>,
  text: string,
  read: readonly Read[],
): SectorSaid {
  const moves = read.some(({ kind }) => kind === 'move');
  const sectors = moves
    ? sectorsOf({ sectorWords }, tokenise(text))
    : read.filter(({ kind }) => kind === 'sector');
  const said = sectorAlone(text, { read: sectors }) === null ? [] : sectors;
  const isName = ({ value, typed }: Read): boolean =>
    sectorWords.some(({ id, wording, own }) => own && id === value && wording === typed);
  const names = said.filter(isName);
  return { sectors: (names.length > 0 ? names : said).map(({ value }) => value), named: names.length > 0 };
}

/** A trade that has so many times what the records of the sector have is what its word means. */
const meantAlone = 2;

/**
 * Where a sector is all that was said, the records of it: "automobile" asks for who makes cars, "pharmacie" for who makes
 * medicines. A word of its work may be that of a trade of no sector, which the word then means ("grue"): only the trades of who
 * uses what a sector makes are left out ("maquillage").
 */
export function ofSector(
  { cards }: Pick<Engine, 'cards'>,
  { sectors, named }: SectorSaid,
  asked: readonly string[],
  found: readonly Candidate[],
  strict = false,
): readonly Candidate[] {
  if (sectors.length === 0 || asked.some(namesTrade)) return found;
  const isOf = ({ record }: Candidate): boolean => {
    const card = cards[record];
    if (card === undefined || card.kind === 'superseded') return true;
    return card.sectors.some((one) => sectors.includes(one)) || (!strict && card.sectors.length > 0);
  };
  const own = found.filter(isOf);
  if (own.filter(({ record }) => cards[record]?.kind !== 'superseded').length < enough) return found;
  const makers = found.filter((one) => isOf(one) || !isUsersTrade(cards[one.record]));
  return !named && highest(makers) >= highest(own) * meantAlone ? makers : own;
}

const highest = (found: readonly Candidate[]): number =>
  found.reduce((top, { score }) => Math.max(top, score), 0);

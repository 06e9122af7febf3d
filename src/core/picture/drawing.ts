import { bandSpans, planks, type PlankState, type BandSpan, type MoveCounts, type Plank } from './planks.ts';

/** Where the picture stands. A card is the deck only; its count is said in words beside it. */
export type PictureSize = 'card' | 'phone' | 'desk' | 'print';

interface Measures {
  /** Heights in px: of the arch, of the deck, of the feet of the banks, of the brackets; radius of a step's mark. */
  arch: number;
  deck: number;
  drop: number;
  brackets: number;
  node: number;
  /** Width of a bank in px. */
  bank: number;
}

const measures: Readonly<Record<PictureSize, Measures>> = {
  card: { arch: 0, deck: 16, bank: 6, drop: 4, brackets: 0, node: 0 },
  phone: { arch: 46, deck: 44, bank: 12, drop: 10, brackets: 8, node: 12 },
  desk: { arch: 84, deck: 56, bank: 16, drop: 12, brackets: 10, node: 14 },
  print: { arch: 56, deck: 40, bank: 14, drop: 10, brackets: 8, node: 12 },
};

/** A step of the plan, marked on the arch over the band of its kind. */
export interface StepMark {
  band: PlankState;
  mark: string;
}

/**
 * A footbridge, placed: everything across is in percent of the deck, everything down in px, so that one drawing serves from
 * 280 to 1100 px without stretching a stroke.
 */
interface Drawing {
  height: number;
  deckTop: number;
  deckHeight: number;
  bankWidth: number;
  bankHeight: number;
  /** Space between two planks, in px. */
  gap: number;
  /** Control point of the arch, in px down; null when nothing is in common: then nothing is a lead. */
  arch: { height: number; control: number } | null;
  hangers: { at: number; top: number }[];
  planks: Plank[];
  /** Boundaries between two planks, in percent. */
  joints: number[];
  brackets: { top: number; height: number; spans: BandSpan[] } | null;
  nodes: { band: PlankState; mark: string; at: number; top: number; radius: number }[];
}

/** More planks than this carry one hanger per band, not one each. */
const mostHangers = 16;

/**
 * Draws the counts. `whole`: the trade is exercised there as it is, one beam without joint. A step whose band is not there
 * has no mark. The arch means "this is a lead": nothing in common, no arch.
 */
export function drawMove(
  counts: MoveCounts,
  { size, steps = [], whole = false }: { size: PictureSize; steps?: readonly StepMark[]; whole?: boolean },
): Drawing {
  const own = measures[size];
  const list = whole ? [{ band: 'have' as const, at: 0, width: 100 }] : planks(counts);
  const spans = bandSpans(counts);
  const arched = own.arch > 0 && (whole || isTrueLead(counts));
  const top = own.node + 2;
  const curve = (at: number) => archTop(at / 100, own.arch, top);
  return {
    height: own.arch + own.deck + own.drop + own.brackets,
    deckTop: own.arch,
    deckHeight: own.deck,
    bankWidth: own.bank,
    bankHeight: own.deck + own.drop,
    gap: gapBetween(list.length),
    arch: arched ? { height: own.arch, control: 2 * top - own.arch } : null,
    hangers: arched && !whole ? hangersOf(list, spans).map((at) => ({ at, top: curve(at) })) : [],
    planks: list,
    joints: list.slice(1).map(({ at }) => at),
    brackets:
      own.brackets === 0 || whole
        ? null
        : { top: own.arch + own.deck + 5, height: own.drop + own.brackets - 8, spans },
    nodes: own.node === 0 ? [] : marksOn(steps, spans, own, arched ? curve : () => own.arch / 2),
  };
}

/** A true lead has something in common with where one stands, or nothing but what the sources do not say. */
export function isTrueLead({ have, recognise, learn, unknown }: MoveCounts): boolean {
  return have + recognise > 0 || (unknown === true && learn === 0);
}

/** Height of the arch at a point from 0 to 1: it springs from the deck and peaks in the middle. */
function archTop(at: number, height: number, top: number): number {
  return height - 4 * at * (1 - at) * (height - top);
}

function hangersOf(list: readonly Plank[], spans: readonly BandSpan[]): number[] {
  return list.length > mostHangers
    ? spans.slice(1).map(({ start }) => start)
    : list.slice(1).map(({ at }) => at);
}

function gapBetween(many: number): number {
  if (many <= 16) return 3;
  return many <= 26 ? 2 : 1;
}

/** Several steps of one band share it: they stand side by side over it. */
function marksOn(
  steps: readonly StepMark[],
  spans: readonly BandSpan[],
  own: Measures,
  topAt: (at: number) => number,
): Drawing['nodes'] {
  return spans.flatMap((span) => {
    const here = steps.filter(({ band }) => band === span.band);
    return here.map(({ band, mark }, index) => {
      const at = span.start + ((index + 1) / (here.length + 1)) * (span.end - span.start);
      return { band, mark, at, top: topAt(at), radius: own.node };
    });
  });
}

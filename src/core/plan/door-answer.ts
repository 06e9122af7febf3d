import type { Named } from '../catalogue/summary.ts';
import type { End } from './ends.ts';
import { type DoorLead } from './door-leads.ts';
import { type Driven } from './permits.ts';
import type { EntryTrade } from './entries.ts';
import type { Plan } from './plan.ts';
import { type OneMoreLead } from './one-more-lead.ts';
import type { SparedTrade } from './spared-there.ts';
import type { Setting } from './setting.ts';
import type { WishedWork } from './wished-names.ts';
import type { WishedPlace } from './work-place.ts';

/** A question of the home page: where one stands (a trade, `profil`, `debut`: no trade yet), where one would like to go (null: "I do not know"), what to avoid there. */
export type DoorQuery = {
  from: string | null;
  to: string | null;
  settings?: readonly Setting[];
  /** Sectors that one refuses, by id. */
  avoid?: readonly string[];
  /** The industry that one says to work in, as an address writes it: named last among those where one may go. */
  at?: string | null;
  /** The industry that one says to work in closes its posts: it is no way out, unless there is no other. */
  closes?: boolean;
  /** The job ends with its industry: that of the trades held is named last. */
  leaving?: boolean;
  /** The other ends that were said, in the order said: a page answers them beside. */
  or?: readonly string[];
  /** How one would work, where one has no trade yet. */
  like?: readonly WishedWork[];
  /** Where one would work, no industry being named. */
  where?: WishedPlace | null;
  /** A contract of work-study is sought. */
  workStudy?: boolean;
  /** The day (ISO) of the question: what ends soon is not named first. */
  today?: string | null;
  /** False: one bloc more is asked apart (`singleBlocs`), it takes longer than all the rest. */
  more?: boolean;
};

export type DoorAnswer = { from: End | null; to: End | null; unknown: string[]; refused: Named[] } & (
  | { kind: 'nothing' }
  | { kind: 'emptyProfile' }
  /** No trade yet: those by which one enters there, or in industry; none where what is aimed at has no certificate of entry: then those near it (`neighbours`). */
  | { kind: 'entry'; entries: EntryTrade[]; neighbours?: EntryTrade[] }
  /**
   * `asItIs`: trades practised that are exercised there too; `fled`: those of them that have what is to be avoided, `spared`: other
   * trades of there without it, `entries`: those by which one enters where nothing leads there. `lead`: null when nothing is in common.
   * `coldThere`: one often works in the cold there, and flees it. `aimedHas`: what is to be avoided and the trade aimed at has. `permitsThere`: licences and habilitations that bear the name of that industry.
   */
  | {
      kind: 'move';
      asItIs: TradeThere[];
      fled: { id: string; label: string }[];
      spared: SparedTrade[];
      entries: EntryTrade[];
      coldThere: boolean;
      aimedHas: Setting[];
      permitsThere: { id: string; label: string }[];
      /** Rules of hygiene and safety that ROME cites for trades of that industry, and not for one's own that is exercised there. */
      rulesThere?: { id: string; label: string }[];
      lead: DoorLead | null;
      /** The plan that leads there, where the first one does: its steps are those of its own page. */
      first?: Plan;
      /** The first certificate of the other plans, where that one goes by none. */
      beside?: { id: string; title: string };
      others: DoorLead[];
      /** Whether the others are trades of where one aims, and not of elsewhere. */
      othersThere?: boolean;
    }
  /** "I do not know": the sectors where the trade is exercised as it is, near trades, and one bloc that opens more. */
  | {
      kind: 'anywhere';
      sectors: Named[];
      /** These are but the industry that one leaves, or works in. */
      ownOnly: boolean;
      /** What is to be avoided is in the trade itself, in any sector. */
      avoided: boolean;
      /** What of it the trades have. */
      why: Setting[];
      others: DoorLead[];
      /** Where who must leave their trade may enter another one. */
      entries: EntryTrade[];
      oneMore: OneMoreLead | null;
      /** All that is near is in this answer. */
      isWhole?: true;
    }
);

/**
 * A trade exercised there as it is; `certified`: whether pathways of that place, or of others only, lead to it (null: none does);
 * `settings`: what is avoided and ROME tells of it, elsewhere too; `drives`: machines that one drives by the employer's leave; `welds`: what one welds with, process by process, is qualified.
 */
export type TradeThere = {
  id: string;
  label: string;
  certified: 'there' | 'elsewhere' | null;
  settings: Setting[];
  drives: Driven | null;
  welds: boolean;
};

/** Both ends of a question, as they are known. */
export type DoorEnds = Pick<DoorAnswer, 'from' | 'to' | 'unknown' | 'refused'>;

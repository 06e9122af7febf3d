import { describe, expect, it } from 'vitest';
import { lookup } from '../catalogue/lookup.ts';
import { matchCatalogue } from '../match/sample.fixture.ts';
import type { End } from '../plan/ends.ts';
import type { DoorAnswer } from '../plan/door.ts';
import type { DoorLead } from '../plan/door-leads.ts';
import { aimsAtOwn, nobody } from '../next-steps/facts.ts';
import { nextSteps } from '../next-steps/steps.ts';
import { emptyProfile } from '../profile/profile.ts';
import type { EntryTrade } from '../plan/entries.ts';
import type { Openings } from '../plan/openings.ts';
import type { NoPlan } from '../plan/nothing.ts';
import type { Origin } from '../plan/origin.ts';
import type { Planned } from '../plan/plan.ts';
import { doorNext, fieldPageNext, matchNext, plannedNext, tradePageNext } from './plan-next.ts';

const ways = lookup(matchCatalogue());
const ends = { from: null, to: null, unknown: [], refused: [] };
const lead = (kind: DoorLead['kind'], id: string, label: string): DoorLead => ({
  id,
  label,
  kind,
  counts: { have: 1, recognise: 0, learn: 1 },
  unit: kind === 'occupation' ? 'gestures' : 'blocs',
  gestures: null,
  evidence: null,
  certified: false,
  below: false,
  settings: [],
  sectors: [],
});
type Own = { id: string; label: string; certified: null; settings: []; drives: boolean; welds: boolean }[];
const move = (said: Partial<{ asItIs: Own; fled: Own; lead: DoorLead }>): DoorAnswer => ({
  kind: 'move',
  ...ends,
  asItIs: [],
  fled: [],
  spared: [],
  entries: [],
  coldThere: false,
  aimedHas: [],
  permitsThere: [],
  lead: null,
  others: [],
  ...said,
});

describe('what to do after the answer of the home page', () => {
  it('is about the pathway that it leads to, and no trade', () => {
    const next = doorNext(ways, move({ lead: lead('pathway', 'RNCP1', 'x') }), nobody(), emptyProfile());
    expect(next?.facts).toMatchObject({ answer: 'plan', aim: { id: 'RNCP1' }, trade: null });
  });

  it('is about the trade that it leads to, and first about the one exercised there as it is', () => {
    const to = lead('occupation', 'H2', 'Soudeur');
    expect(doorNext(ways, move({ lead: to }), nobody(), emptyProfile())?.facts).toMatchObject({
      aim: null,
      trade: 'Soudeur',
    });
    const asItIs = [
      { id: 'H1', label: 'Cariste', certified: null, settings: [] as [], drives: true, welds: false },
    ];
    expect(doorNext(ways, move({ lead: to, asItIs }), nobody(), emptyProfile())?.facts).toMatchObject({
      aim: null,
      trade: 'Cariste',
    });
  });

  it('is about one’s own trade, where it is practised there with what one avoids and nothing else is', () => {
    const fled = [
      { id: 'N1101', label: 'Cariste', certified: null, settings: [] as [], drives: true, welds: false },
    ];
    const others = [lead('occupation', 'H3', 'Monteur')];
    expect(
      doorNext(ways, { ...move({ fled }), others } as DoorAnswer, nobody(), emptyProfile())?.facts.trade,
    ).toBe('Cariste');
  });

  it('asks about the trades proposed while none is chosen, three at most, and says the trade one has', () => {
    const own = { kind: 'occupation' as const, id: 'H1', label: 'Boulanger', labelEn: null };
    const others = [1, 2, 3, 4].map((n) => lead('occupation', `H${n}`, `Métier ${n}`));
    const answer = { ...move({}), from: own, others: [lead('pathway', 'RNCP1', 'x'), ...others] };
    const { trade, wish } = doorNext(ways, answer, nobody(), emptyProfile())?.facts ?? {};
    expect(trade).toBeNull();
    expect(wish?.from).toEqual([{ id: 'H1', label: 'Boulanger' }]);
    expect(wish?.leads.map(({ label }) => label)).toEqual(['Métier 1', 'Métier 2', 'Métier 3']);
  });

  it('is of a beginner where one has no trade yet: about the trade asked for, else about those by which one enters', () => {
    const entries = [{ id: 'H2913', label: 'Soudeur', certificates: [] }];
    const entry = { kind: 'entry' as const, ...ends, entries };
    const asked = { kind: 'occupation' as const, id: 'H2', label: 'Fraiseur', labelEn: null };
    const facts = (answer: DoorAnswer) => doorNext(ways, answer, nobody(), emptyProfile())?.facts;
    expect(facts(entry)).toMatchObject({
      trade: null,
      wish: { beginner: true, leads: [{ label: 'Soudeur' }] },
    });
    expect(facts({ ...entry, to: asked })?.trade).toBe('Fraiseur');
  });

  it('is whom to ask and an employer to write to where nothing is found, or no place was asked for', () => {
    const anywhere: DoorAnswer = {
      kind: 'anywhere',
      ...ends,
      sectors: [],
      ownOnly: false,
      avoided: false,
      why: [],
      others: [],
      entries: [],
      oneMore: null,
    };
    for (const answer of [move({}), anywhere])
      expect(doorNext(ways, answer, nobody(), emptyProfile())?.facts).toMatchObject({
        answer: 'plan',
        aim: null,
        trade: null,
      });
  });

  it('names one’s own trade where others exercise it and health allows it, else none: the others are proposed', () => {
    const own = { kind: 'occupation' as const, id: 'H1', label: 'Cariste', labelEn: null };
    const others = [lead('pathway', 'RNCP1', 'x'), lead('occupation', 'H2', 'Soudeur')];
    const open = {
      kind: 'anywhere' as const,
      ownOnly: false,
      ...ends,
      from: own,
      avoided: false,
      why: [],
      others,
      entries: [],
      oneMore: null,
    };
    const tradeOf = (answer: DoorAnswer) => doorNext(ways, answer, nobody(), emptyProfile())?.facts.trade;
    expect(tradeOf({ ...open, sectors: [{ id: 'chimie', label: 'Chimie', labelEn: 'Chemistry' }] })).toBe(
      'Cariste',
    );
    expect(tradeOf({ ...open, sectors: [] })).toBeNull();
    const ill = { ...nobody(), health: true };
    const chemistry = { ...open, sectors: [{ id: 'chimie', label: 'Chimie', labelEn: 'Chemistry' }] };
    expect(doorNext(ways, chemistry, ill, emptyProfile())?.facts).toMatchObject({
      trade: null,
      wish: { leads: [{ label: 'Soudeur' }] },
    });
  });

  it('says the trades of a text or a profile, the one held longest first', () => {
    const profile = { ...emptyProfile(), jobs: [{ code: 'H2102' }, { code: 'H2913', years: 8 }] };
    const own = { kind: 'profile' as const, id: 'profil', label: '', labelEn: null };
    const told = (from: End) => doorNext(ways, { ...move({}), from }, nobody(), profile)?.facts.wish.from;
    expect(told(own)?.map(({ id }) => id)).toEqual(['H2913', 'H2102']);
    expect(told({ ...own, kind: 'occupation', id: 'H1', label: 'Cariste' })).toHaveLength(1);
    const match = { match: { id: 'RNCP1' }, blocs: [] };
    expect(matchNext(ways, match, nobody(), profile).facts.wish.from[0]?.id).toBe('H2913');
  });

  it('is nothing where nothing is asked', () => {
    expect(doorNext(ways, { kind: 'nothing', ...ends }, nobody(), emptyProfile())).toBeNull();
    expect(doorNext(ways, { kind: 'emptyProfile', ...ends }, nobody(), emptyProfile())).toBeNull();
  });
});

describe('what to do about a trade', () => {
  it('names it, and nobody’s pathway', () => {
    const { facts } = tradePageNext(ways, { id: 'H2', label: 'Soudeur' });
    expect(facts).toMatchObject({ answer: 'occupation', aim: null, trade: 'Soudeur' });
    expect(facts.person).toEqual(nobody());
  });

  it('is of who comes from an answer: who they are, the trade left and the industry aimed at', () => {
    const person = { ...nobody(), status: 'young-person' as const };
    const end = (kind: 'occupation' | 'sector', id: string, label: string): End => ({
      ...{ kind, id, label, labelEn: null },
    });
    const page = { id: 'H2', label: 'Welder' };
    const to = end('sector', 'chimie', 'Chimie');
    const own = tradePageNext(ways, page, { person, from: end('occupation', 'H2', 'Soudeur'), to });
    expect(own.facts).toMatchObject({ person, wish: { from: [page], place: { id: 'chimie' } } });
    expect(aimsAtOwn(own.facts)).toBe(true);
    const other = tradePageNext(ways, page, { person, from: end('occupation', 'H1', 'Cariste'), to: null });
    expect(other.facts.wish.from).toEqual([{ id: 'H1', label: 'Cariste' }]);
    expect(aimsAtOwn(other.facts)).toBe(false);
  });
});

describe('what to do about a sector or a family', () => {
  it('asks about its first trades, and the Opco of the sector', () => {
    const trades = ['A', 'B', 'C', 'D'].map((id) => ({ id, label: id }));
    const place = { id: 's', label: { fr: 's', en: 's' } };
    const { facts, steps } = fieldPageNext(ways, place, trades);
    expect(facts).toMatchObject({ answer: 'field', aim: null, trade: null, wish: { place } });
    expect(facts.wish.leads.map(({ id }) => id)).toEqual(['A', 'B', 'C']);
    expect(steps).toEqual(nextSteps(ways.catalogue.nextSteps, facts));
    expect(fieldPageNext(ways, null, []).facts.wish.leads).toEqual([]);
  });
});

describe('what to do after the answer to a move', () => {
  const nothing = (entries: NoPlan['entries']): NoPlan => ({
    missing: [],
    near: [],
    pathways: 0,
    excluded: {},
    certificates: [],
    entries,
    elsewhere: [],
  });
  const answer = (said: Partial<Planned>): Planned => ({
    plans: [],
    front: 0,
    sameOccupation: false,
    alsoThere: [],
    toldThere: [],
    permitsThere: [],
    fledThere: [],
    sparedThere: [],
    aimedHas: [],
    coldThere: false,
    alreadyHeld: false,
    legs: 2,
    none: null,
    ...said,
  });
  const next = (said: Partial<Planned>, to: End | null = null) =>
    plannedNext(
      ways,
      { kind: 'plans', ...ends, to, planned: answer(said), carried: [] },
      nobody(),
      emptyProfile(),
    ).facts;
  const trade = (said: Partial<Planned>) => next(said).trade;
  const entry = { id: 'H2913', label: 'Soudeur', certificates: [] };

  it('is about the trade exercised there as it is, else the one asked for, else those by which one enters', () => {
    expect(trade({ alsoThere: [{ id: 'N1101', label: 'Cariste' }], none: nothing([entry]) })).toBe('Cariste');
    expect(next({ none: nothing([entry]) })).toMatchObject({
      trade: null,
      wish: { leads: [{ id: 'H2913' }] },
    });
    const asked = { kind: 'occupation' as const, id: 'H2', label: 'Fraiseur', labelEn: null };
    expect(next({ none: nothing([entry]) }, asked).trade).toBe('Fraiseur');
    const plan = { parts: [] } as unknown as Planned['plans'][number];
    expect(trade({ plans: [plan] })).toBeNull();
    expect(trade({ plans: [plan], alsoThere: [{ id: 'N1101', label: 'Cariste' }] })).toBe('Cariste');
  });

  it('is about the first trades one move away, where no aim is said', () => {
    const trade = (code: string) => ({
      code,
      label: code,
      evidence: 'official',
      shared: 1,
      core: 2,
      sectors: [],
    });
    const trades = ['A', 'B', 'C', 'D'].map(trade) as Openings['trades'];
    const about = (entries: EntryTrade[], near = trades) =>
      plannedNext(
        ways,
        { kind: 'openings', ...ends, openings: { trades: near, pathways: [] }, entries },
        nobody(),
        emptyProfile(),
      );
    const { facts, steps } = about([]);
    const entry = { id: 'E', label: 'E', certificates: [] };
    expect(about([entry], []).facts.wish.leads.map(({ id }) => id)).toEqual(['E']);
    // What keeps gestures is asked about before what is entered anew.
    expect(about([entry]).facts.wish.leads.map(({ id }) => id)).toEqual(['A', 'B', 'C']);
    expect(facts).toMatchObject({ answer: 'plan', aim: null, trade: null });
    expect(facts.wish.leads.map(({ id }) => id)).toEqual(['A', 'B', 'C']);
    expect(steps).toEqual(nextSteps(ways.catalogue.nextSteps, facts));
  });

  const end = (kind: 'occupation' | 'sector' | 'pathway', id: string): End => ({
    kind,
    id,
    label: id,
    labelEn: null,
  });

  it('is of who recruits where one asks who may come, unless they said to be somebody else', () => {
    const by = { kind: 'move', to: 'H2', label: 'H2' } as const;
    const origins = ['H2', 'H3', 'H4', 'H5', 'H6'].map(
      (code) => ({ code, label: code, by, shared: 3, core: 8 }) as Origin,
    );
    const about = (to: End, person = nobody()) =>
      plannedNext(ways, { kind: 'origins', ...ends, to, origins }, person, emptyProfile());
    const { facts, steps } = about(end('occupation', 'H2'));
    expect(facts).toMatchObject({ answer: 'origins', trade: 'H2', person: { status: 'employer' } });
    expect(facts.wish.leads.map(({ id }) => id)).toEqual(['H3', 'H4', 'H5']);
    expect(steps).toEqual(nextSteps(ways.catalogue.nextSteps, facts));
    expect(about(end('pathway', 'RNCP1')).facts.aim?.id).toBe('RNCP1');
    expect(about(end('sector', 's')).facts.wish.place?.id).toBe('s');
    const seeker = about(end('sector', 's'), { ...nobody(), status: 'job-seeker' });
    expect(seeker.facts.person.status).toBe('job-seeker');
  });

  it('is of who recruits too in the plan of one candidate: they ask for people of that trade, and how to train them', () => {
    const planned = { plans: [], alsoThere: [], sparedThere: [], none: null } as unknown as Planned;
    const [from, to] = [end('occupation', 'H3'), end('occupation', 'H2')];
    const about = (status: 'employer' | 'job-seeker') =>
      plannedNext(
        ways,
        { kind: 'plans', unknown: [], from, to, planned, carried: [] },
        { ...nobody(), status },
        emptyProfile(),
      );
    const { facts, steps } = about('employer');
    expect(facts).toMatchObject({ answer: 'origins', trade: 'H2', aim: null });
    expect(facts.wish).toMatchObject({ from: [], leads: [{ id: 'H3' }] });
    expect(steps).toEqual(nextSteps(ways.catalogue.nextSteps, facts));
    expect(about('job-seeker').facts).toMatchObject({ answer: 'plan', wish: { from: [{ id: 'H3' }] } });
  });

  it('is about what is aimed at from a sector, where no trade is chosen', () => {
    const about = (to: End | null) =>
      plannedNext(
        ways,
        { kind: 'trades', ...ends, from: end('sector', 's'), to, trades: [] },
        nobody(),
        emptyProfile(),
      ).facts;
    expect(about(null)).toMatchObject({ answer: 'field', aim: null, trade: null, person: nobody() });
    expect(about(end('occupation', 'H2')).trade).toBe('H2');
    expect(about(end('sector', 't')).wish.place?.id).toBe('t');
  });

  it('is whom to ask where nothing leads there', () => {
    const facts = next({ none: nothing([]) });
    expect(facts.trade).toBeNull();
    expect(facts.answer).toBe('plan');
  });
});

it('the page of a trade has the occupational doctor apart, for who told of their health', () => {
  const doctor = (unknown: 'drop' | 'keep') => ({
    id: 'medecin',
    kind: 'health' as const,
    label: 'Médecin du travail',
    labelEn: 'Occupational doctor',
    plain: { fr: 'x', en: 'x' },
    url: null,
    conditions: [{ fact: 'health' as const, op: 'is' as const, value: true, unknown }],
    rank: 5,
    source: { url: 'https://exemple.fr', date: null },
    asOf: '2026-11-26',
    reviewBy: '2026-12-31',
    basis: 'test',
  });
  const page = (unknown: 'drop' | 'keep') => {
    const known = lookup({ ...matchCatalogue(), nextSteps: [doctor(unknown)] });
    const trade = { id: 'H2', label: 'Soudeur' };
    return [nobody(), { ...nobody(), health: true }].map((person) =>
      tradePageNext(known, trade, { person, from: null, to: null }).steps.map(({ id }) => id),
    );
  };
  expect(page('drop')).toEqual([[], ['medecin']]);
  expect(page('keep')).toEqual([['medecin'], ['medecin']]);
});

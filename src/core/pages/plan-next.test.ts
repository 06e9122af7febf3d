import { describe, expect, it } from 'vitest';
import { lookup } from '../catalogue/lookup.ts';
import { matchCatalogue } from '../match/sample.fixture.ts';
import type { End } from '../plan/ends.ts';
import { nobody } from '../next-steps/facts.ts';
import { nextSteps } from '../next-steps/steps.ts';
import { emptyProfile } from '../profile/profile.ts';
import type { EntryTrade } from '../plan/entries.ts';
import type { Openings } from '../plan/openings.ts';
import type { NoPlan } from '../plan/nothing.ts';
import type { Origin } from '../plan/origin.ts';
import type { Planned } from '../plan/plan.ts';
import { plannedNext } from './plan-next.ts';

const ways = lookup(matchCatalogue());
const ends = { from: null, to: null, unknown: [], refused: [] };

describe('what to do after the answer to a move', () => {
  const nothing = (entries: NoPlan['entries']): NoPlan => ({
    missing: [],
    core: 0,
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
      { kind: 'plans', ...ends, to, planned: answer(said), carried: [], entering: null, rules: [] },
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
    const about = (entries: EntryTrade[], near = trades, entriesFirst = false) =>
      plannedNext(
        ways,
        { kind: 'openings', ...ends, openings: { trades: near, pathways: [] }, entries, entriesFirst },
        nobody(),
        emptyProfile(),
      );
    const { facts, steps } = about([]);
    const entry = { id: 'E', label: 'E', certificates: [] };
    expect(about([entry], []).facts.wish.leads.map(({ id }) => id)).toEqual(['E']);
    // Where the page shows what is entered anew first, the calls ask about it first.
    expect(about([entry], undefined, true).facts.wish.leads.map(({ id }) => id)).toEqual(['E', 'A', 'B']);
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
    // Where people come from is no lead for who would go there.
    expect(seeker.facts.wish.leads).toEqual([]);
  });

  it('is of who recruits too in the plan of one candidate: they ask for people of that trade, and how to train them', () => {
    const planned = { plans: [], alsoThere: [], sparedThere: [], none: null } as unknown as Planned;
    const [from, to] = [end('occupation', 'H3'), end('occupation', 'H2')];
    const about = (status: 'employer' | 'job-seeker') =>
      plannedNext(
        ways,
        { kind: 'plans', unknown: [], from, to, planned, carried: [], entering: null, rules: [] },
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

import { describe, expect, it } from 'vitest';
import { lookup } from '../catalogue/lookup.ts';
import { matchCatalogue } from '../match/sample.fixture.ts';
import type { DoorAnswer } from '../plan/door.ts';
import type { DoorLead } from '../plan/door-leads.ts';
import { doorNext, tradeNext } from './plan-next.ts';

const ways = lookup(matchCatalogue());
const ends = { from: null, to: null, unknown: [] };
const lead = (kind: DoorLead['kind'], id: string, label: string): DoorLead => ({
  id,
  label,
  kind,
  counts: { have: 1, recognise: 0, learn: 1 },
  gestures: null,
  evidence: null,
  sectors: [],
});
const move = (said: Partial<{ asItIs: { id: string; label: string }[]; lead: DoorLead }>): DoorAnswer => ({
  kind: 'move',
  ...ends,
  asItIs: [],
  lead: null,
  others: [],
  ...said,
});

describe('what to do after the answer of the home page', () => {
  it('is about the pathway that it leads to, and no trade', () => {
    const next = doorNext(ways, move({ lead: lead('pathway', 'RNCP1', 'x') }));
    expect(next?.facts).toMatchObject({ answer: 'plan', aim: { id: 'RNCP1' }, trade: null });
  });

  it('is about the trade that it leads to, and first about the one exercised there as it is', () => {
    const to = lead('occupation', 'H2', 'Soudeur');
    expect(doorNext(ways, move({ lead: to }))?.facts).toMatchObject({ aim: null, trade: 'Soudeur' });
    const asItIs = [{ id: 'H1', label: 'Cariste' }];
    expect(doorNext(ways, move({ lead: to, asItIs }))?.facts).toMatchObject({ aim: null, trade: 'Cariste' });
  });

  it('is whom to ask and an employer to write to where nothing is found, or no place was asked for', () => {
    const anywhere: DoorAnswer = {
      kind: 'anywhere',
      ...ends,
      sectors: [],
      avoided: false,
      others: [],
      oneMore: null,
    };
    for (const answer of [move({}), anywhere])
      expect(doorNext(ways, answer)?.facts).toMatchObject({ answer: 'plan', aim: null, trade: null });
  });

  it('is nothing where nothing is asked', () => {
    expect(doorNext(ways, { kind: 'nothing', ...ends })).toBeNull();
    expect(doorNext(ways, { kind: 'emptyProfile', ...ends })).toBeNull();
  });
});

describe('what to do about a trade', () => {
  it('names it, and nobody’s pathway', () => {
    const { facts } = tradeNext(ways, 'Soudeur');
    expect(facts).toMatchObject({ answer: 'occupation', aim: null, trade: 'Soudeur' });
    expect(facts.person).toEqual({ status: null, disability: null, executive: null, branch: null });
  });
});

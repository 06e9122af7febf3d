import { describe, expect, it } from 'vitest';
import { found, lookup } from '../catalogue/lookup.ts';
import { matchCatalogue } from '../match/sample.fixture.ts';
import type { End } from '../plan/ends.ts';
import { aimsAtOwn, nobody } from '../next-steps/facts.ts';
import { nextSteps } from '../next-steps/steps.ts';
import { emptyProfile } from '../profile/profile.ts';
import { fieldPageNext, matchNext, pathwayPageNext, tradePageNext } from './page-next.ts';

const ways = lookup(matchCatalogue());

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

it('who has no trade yet is a beginner on the page of a trade and of a pathway; who has one is not', () => {
  const reader = { person: nobody(), from: null, to: null, beginner: true };
  const trade = { id: 'H2102', label: 'Conducteur' };
  const record = found(ways.pathways, 'RNCP1');
  expect(tradePageNext(ways, trade, reader).facts.wish).toMatchObject({ from: [], beginner: true });
  expect(pathwayPageNext(ways, record, reader).facts.wish.beginner).toBe(true);
  const from: End = { kind: 'occupation', id: 'H2102', label: 'Conducteur', labelEn: null };
  expect(tradePageNext(ways, trade, { ...reader, from }).facts.wish.beginner).toBe(false);
  expect(tradePageNext(ways, trade).facts.wish.beginner).toBe(false);
});

it('what to do about a pathway is about it, for who comes from an answer as for anyone', () => {
  const record = found(ways.pathways, 'RNCP1');
  const person = { ...nobody(), status: 'employee' as const, health: true };
  const from: End = { kind: 'occupation', id: 'H2913', label: 'Soudeur', labelEn: null };
  expect(pathwayPageNext(ways, record).facts).toMatchObject({ answer: 'pathway', aim: { id: 'RNCP1' } });
  expect(pathwayPageNext(ways, record, { person, from, to: null }).facts).toMatchObject({
    answer: 'pathway',
    aim: { id: 'RNCP1' },
    person,
    wish: { from: [{ id: 'H2913' }] },
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

describe('what to do about a pathway that a profile comes near to', () => {
  it('is about it, from the trade held longest on', () => {
    const profile = { ...emptyProfile(), jobs: [{ code: 'H2102' }, { code: 'H2913', years: 8 }] };
    const bloc = (code: string, state: string) => ({ code, label: code, state });
    const blocs = [bloc('B1', 'toLearn'), bloc('B2', 'toAssess'), bloc('B3', 'known')];
    const { facts } = matchNext(ways, { match: { id: 'RNCP1' }, blocs }, nobody(), profile);
    expect(facts).toMatchObject({ answer: 'match', aim: { id: 'RNCP1' } });
    expect(facts.wish.from.map(({ id }) => id)).toEqual(['H2913', 'H2102']);
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

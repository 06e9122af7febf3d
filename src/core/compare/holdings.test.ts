import { describe, expect, it } from 'vitest';
import type { BlocSkills } from '../catalogue/bloc-skills.ts';
import type { Catalogue } from '../catalogue/files.ts';
import { plainTrade } from '../catalogue/plain.fixture.ts';
import { lookup } from '../catalogue/lookup.ts';
import { matchCatalogue, pathway, reading } from '../match/sample.fixture.ts';
import { holdingsOf, tradeReadings } from './holdings.ts';

const blocs: [string, string][] = [
  ['RNCP1BC01', 'Souder'],
  ['RNCP1BC02', 'Français'],
];
const byBloc = (...all: BlocSkills[]) => new Map(all.map((one) => [one.bloc, one]));
const general: BlocSkills = { ...reading('RNCP1BC02', ['31']), general: true };
const subjects = [
  { id: 'soudage', label: 'Soudage', domain: 'Métaux', attribution: 'x' },
  { id: 'langue', label: 'Langue', domain: 'Enseignement général', attribution: 'x' },
];

/** `gesture 1 bloc`: what a pathway of two blocs and one trade calls for, and on what. */
function held(more: Partial<Catalogue>, readings: ReadonlyMap<string, BlocSkills> = new Map()) {
  const ways = lookup({ ...matchCatalogue(), occupations: [], subjects, ...more });
  return [...holdingsOf(ways, readings, pathway('RNCP1', blocs, ['H2102']))]
    .map(([key, hold]) => `${key} ${hold}`)
    .sort();
}
const trade = (main: string[], other: string[] = [], emerging: string[] = []) =>
  plainTrade('H2102', {
    skills: { main, emerging, other },
    knowledge: { main: ['500'], emerging: [], other: [] },
  });

describe('what a pathway calls for', () => {
  it('is read in its blocs, and in its title: gestures by their macro-competence, savoirs as they are', () => {
    const read = { ...reading('RNCP1BC01', ['11'], ['91']), knowledge: ['500'] };
    expect(held({}, byBloc(read))).toEqual(['gesture 1 bloc', 'gesture 9 bloc', 'savoir 500 bloc']);
    expect(held({}, byBloc(reading('RNCP1', ['22'])))).toEqual(['gesture 2 bloc']);
  });

  it('is nothing of its blocs of general education', () => {
    expect(held({}, byBloc(general))).toEqual([]);
  });

  it('is at the heart of its trade, or beside', () => {
    expect(held({ occupations: [trade(['11'], ['21'], ['31'])] })).toEqual([
      'gesture 1 trade',
      'gesture 2 beside',
      'gesture 3 trade',
      'savoir 500 trade',
    ]);
    const beside = { ...trade([]), knowledge: { main: [], emerging: [], other: ['500'] } };
    expect(held({ occupations: [beside] })).toEqual(['savoir 500 beside']);
  });

  it('rests on the surest of these', () => {
    expect(
      held({ occupations: [trade(['11'], ['12', '21'])] }, byBloc(reading('RNCP1BC01', ['22']))),
    ).toEqual(['gesture 1 trade', 'gesture 2 bloc', 'savoir 500 trade']);
  });

  it('has the subjects of the second reading, but those that say nothing of a trade', () => {
    const second = {
      id: 'RNCP1',
      listed: true,
      blocs: [{ code: 'RNCP1BC01', subject: 'soudage' }],
      subjects: [],
    };
    expect(held({ secondReadings: [second] })).toEqual(['subject soudage bloc']);
    const whole = {
      ...second,
      blocs: [{ code: 'RNCP1BC01', subject: null }],
      subjects: ['langue', 'soudage'],
    };
    expect(held({ secondReadings: [whole] })).toEqual(['subject soudage bloc']);
  });
});

describe('how much was read of a pathway', () => {
  it('is counted in trade gestures, of its blocs and its title', () => {
    const own = pathway('RNCP1', blocs, []);
    expect(tradeReadings(byBloc(), own)).toBe(0);
    expect(
      tradeReadings(byBloc(reading('RNCP1BC01', ['11', '12'], ['91']), reading('RNCP1', ['22'])), own),
    ).toBe(3);
    expect(tradeReadings(byBloc(reading('RNCP9BC01', ['11'])), own)).toBe(0);
  });
});

import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Read } from '#core/search/results.ts';
import type { DoorAnswer } from '#core/plan/door-answer.ts';
import { doorText } from '$lib/i18n/door/index.ts';
import { besideAnswer, doorSays, headingOf, hoursToAsk, noticesOf, waysOn } from './door-says.ts';

vi.mock('$app/state', () => ({
  page: { params: {}, route: { id: '/' }, url: new URL('http://localhost/') },
}));
beforeAll(() => doorText.load('fr'));

describe('what the law says first', () => {
  const textsOf = (...asked: Parameters<typeof noticesOf>) => noticesOf(...asked).map(({ text }) => text);

  it('a licence is told of to who lost one only', () => {
    const { licence, unfit } = doorText();
    expect(textsOf(['permis'], { health: null, licenceLost: true })).toEqual([licence]);
    expect(textsOf(['permis'], { health: true, licenceLost: true })).toEqual([unfit, licence]);
    expect(textsOf(['permis', 'charges'], { health: true })).toEqual([unfit]);
    expect(textsOf(['permis'], { health: null })).toEqual([]);
    expect(textsOf(['charges'], { health: true, licenceLost: true })).toEqual([]);
  });

  it('who may refuse to renew a licence is told of before it is', () => {
    const { licenceAtRisk, unfit } = doorText();
    expect(textsOf(['permis'], { health: true, licenceAtRisk: true })).toEqual([licenceAtRisk, unfit]);
    expect(licenceAtRisk).toMatch(/préfecture.*médecin du travail.*Ne démissionnez pas/);
  });

  it('a disease of work is told of to whom the back, or the shoulder, elbow, wrist hurts, and what to ask if it lasts', () => {
    const { wornBack, wornArms, wornSee, lasts, allergy } = doorText();
    const told = (settings: Parameters<typeof noticesOf>[0], hurts?: ('back' | 'arms')[]) =>
      textsOf(settings, { health: true, ...(hurts && { hurts }) });
    expect(told(['charges'], ['back'])).toEqual([`${wornBack} ${lasts} ${wornSee}`]);
    expect(told(['charges', 'repetitif'], ['arms'])).toEqual([`${wornArms} ${lasts} ${wornSee}`]);
    expect(told(['charges', 'repetitif'], ['back', 'arms'])).toEqual([
      `${wornBack} ${wornArms} ${lasts} ${wornSee}`,
    ]);
    expect(told(['charges'])).toEqual([]);
    expect(told(['froid'], ['back'])).toEqual([]);
    // Cap emploi is said once.
    expect(told(['charges', 'allergenes'], ['back'])).toEqual([allergy, `${wornBack} ${wornSee}`]);
    expect(wornBack).toMatch(/97 et 98.*médecin/);
    expect(wornArms).toMatch(/tableau 57.*médecin/);
    expect(lasts).toMatch(/RQTH.*Cap emploi/);
    const pages = noticesOf(['charges', 'allergenes', 'permis'], { health: true, hurts: ['back'] });
    expect(new Set(pages.map(({ page }) => page)).size).toBe(pages.length);
  });

  it('an allergy is declared by an employee, and covered to who works for themselves where they insured it', () => {
    const { allergy, allergyOwn } = doorText();
    expect(textsOf(['allergenes'], { health: true, status: 'employee' })).toEqual([allergy]);
    expect(textsOf(['allergenes'], { health: true })).toEqual([allergy]);
    expect(textsOf(['allergenes'], { health: true, status: 'self-employed' })).toEqual([allergyOwn]);
    expect(allergyOwn).toMatch(/si vous avez souscrit l’assurance volontaire/u);
  });
});

const read = (kind: Read['kind'], value: string) => ({ kind, value, typed: value, path: null });

const noEnds = { from: null, to: null, unknown: [], refused: [] };
const nothing = { kind: 'nothing' as const, ...noEnds };

it('an answer asks no more where one starts from', () => {
  const pay = read('intention', 'salaire');
  expect(besideAnswer([read('intention', 'changer-de-metier'), pay], nothing)).toEqual([pay]);
  // What a CACES is, who holds one knows.
  const caces = read('situation', 'caces');
  expect(besideAnswer([caces], nothing)).toEqual([caces]);
  expect(
    besideAnswer([caces, pay], nothing, { papers: [{ fr: 'CACES cat. 3', en: 'CACES cat. 3' }] }),
  ).toEqual([pay]);
  // A driving licence is none.
  expect(besideAnswer([caces], nothing, { papers: [{ fr: 'Permis C', en: 'Driving licence C' }] })).toEqual([
    caces,
  ]);
  const young = read('situation', 'jeune');
  expect(besideAnswer([young], nothing, { longInTrade: true })).toEqual([]);
  expect(besideAnswer([young], nothing, { longInTrade: true, status: 'young-person' })).toEqual([young]);
});

it('what it takes to enter is said once: above the trades by which one enters, where there are some', () => {
  const [young, begins, bare] = ['jeune', 'debutant', 'sans-diplome'].map((value) =>
    read('situation', value),
  );
  const all = [young, begins, bare].flatMap((one) => one ?? []);
  const entries = [{ id: 'H2913', label: 'Soudeur', certificates: [] }];
  const entry = { kind: 'entry' as const, ...noEnds, entries };
  expect(besideAnswer(all, entry)).toEqual([young]);
  for (const other of [{ ...entry, entries: [] }, nothing]) expect(besideAnswer(all, other)).toEqual(all);
});

it('asks whether hours that are told of are to be left, unless they are avoided already', () => {
  const night = read('situation', 'travail-de-nuit');
  expect(hoursToAsk([night, night], [])).toEqual(['nuit']);
  expect(hoursToAsk([night], ['nuit'])).toEqual([]);
  expect(besideAnswer([night], nothing)).toEqual([]);
});

it('no way on leads to a list that the answer has shown whole', () => {
  const query = { from: 'N4101', to: null };
  const ends = { from: null, to: null, unknown: [], refused: [] };
  const found = {
    sectors: [],
    ownOnly: false,
    avoided: true,
    why: [],
    others: [],
    entries: [],
    oneMore: null,
  };
  const answer: DoorAnswer = { kind: 'anywhere', ...ends, ...found };
  const near = (one: DoorAnswer) =>
    waysOn(
      one,
      query,
      doorSays(one, query, () => null),
      false,
    ).filter(({ href }) => href.includes('#ouvertures'));
  expect(near(answer)).toHaveLength(1);
  expect(near({ ...answer, isWhole: true })).toEqual([]);
});

it('where one says to work goes along to the plan', () => {
  const answer: DoorAnswer = { kind: 'nothing', from: null, to: null, unknown: [], refused: [] };
  const mobility = (at: string | null) =>
    doorSays(answer, { from: 'H3302', to: 'I1304', at }, () => null).mobility('I1304');
  expect(mobility('secteur:cosmetique-parfum')).toMatch(
    /\/mobilite\?de=H3302&vers=I1304&chez=secteur:cosmetique-parfum$/u,
  );
  expect(mobility(null)).not.toContain('chez');
});

it('the heading says that gestures are of use only where some are', () => {
  const query = { from: 'N4101', to: null };
  const ends = { from: null, to: null, unknown: [], refused: [] };
  const found = { sectors: [], ownOnly: false, avoided: true, others: [], entries: [], oneMore: null };
  const heading = (more: object) => {
    const answer = { kind: 'anywhere', ...ends, ...found, ...more } as unknown as DoorAnswer;
    return headingOf(
      answer,
      doorSays(answer, query, () => null),
    );
  };
  expect(heading({})).toContain('par où entrer dans un autre métier');
  expect(heading({ sectors: [{ id: 'chimie', label: 'Chimie' }] })).toContain('servent aussi');
});

it('the pages of trades and of certificates know where one starts, that one has no trade yet too, and what one avoids', () => {
  const ends = { from: null, to: null, unknown: [], refused: [] };
  const entry: DoorAnswer = { kind: 'entry', ...ends, entries: [] };
  const begins = doorSays(entry, { from: 'debut', to: null, settings: ['froid'] }, () => null);
  expect(begins.trade('H2102')).toMatch(/\/metiers\/H2102\?de=debut&sauf=froid$/u);
  expect(begins.record('RNCP1')).toMatch(/\/parcours\/RNCP1\?de=debut&sauf=froid$/u);
  const from = { kind: 'occupation' as const, id: 'D1102', label: 'Boulanger', labelEn: null };
  const found = {
    sectors: [],
    ownOnly: false,
    avoided: true,
    why: [],
    others: [],
    entries: [],
    oneMore: null,
  };
  const answer: DoorAnswer = { kind: 'anywhere', ...ends, ...found, from };
  const query = { from: 'D1102', to: 'secteur:chimie', settings: ['allergenes' as const] };
  expect(doorSays(answer, query, () => null).record('RNCP1')).toMatch(
    /\/parcours\/RNCP1\?de=D1102&vers=secteur:chimie&sauf=allergenes$/u,
  );
});

import { expect, test } from 'vitest';
import { plainKind } from '../catalogue/plain.fixture.ts';
import type { Catalogue } from '../catalogue/files.ts';
import { lookup } from '../catalogue/lookup.ts';
import { sampleCatalogue } from '../search/sample.fixture.ts';
import { readKnown, writeKnown, type KnownNumber } from '../catalogue/known-number.ts';
import { readLines } from './lines.ts';
import { resolve } from './resolve.ts';
import { shelf } from './shelf.ts';
import { answersCsv, countAnswers } from './table.ts';

const number = (id: string, title: string, more: Partial<KnownNumber> = {}): KnownNumber => ({
  id,
  title,
  kind: null,
  level: null,
  status: 'inactive',
  ends: null,
  successors: [],
  sameTitle: [],
  ...more,
});

const numbers = [
  number('RNCP71000', 'Opérateur', { successors: [{ id: 'RNCP72000', evidence: 'record' }] }),
  number('RNCP72000', 'Opérateur', {
    successors: [{ id: 'RNCP73000', evidence: 'title' }],
    ends: '2012-01-01',
  }),
  number('RNCP73000', 'Opérateur', { status: 'active', ends: '2026-08-31' }),
  number('RNCP74000', 'Soudeur industriel', { sameTitle: ['RNCP75000'] }),
  number('RNCP75000', 'Soudage industriel', { status: 'active' }),
];
const catalogue: Catalogue = sampleCatalogue();
const on = (today: string) =>
  shelf(lookup(catalogue), readKnown(writeKnown(numbers)), today, (title) => title.toLowerCase().trim());
const ask = (text: string, today = '2026-06-01') => readLines(text).flatMap((one) => resolve(on(today), one));

test('the headings of a CV ask for no certificate, whatever their case', () => {
  const cv = 'EXPÉRIENCE\nSoudeur industriel, 2014\nFormations et diplômes :\nCompétences\nFormation soudeur';
  expect(readLines(cv).map(({ line, text }) => [line, text])).toEqual([
    [2, 'Soudeur industriel, 2014'],
    [5, 'Formation soudeur'],
  ]);
});

test('the list of numbers is read as it was written', () => {
  expect([...readKnown(writeKnown(numbers)).values()]).toEqual(numbers);
});

test('a chain is told to its end, which runs today', () => {
  const [answer] = ask('fiche 71000');
  expect(answer?.certificates[0]?.chain.map(({ id, deduced }) => [id, deduced])).toEqual([
    ['RNCP72000', false],
    ['RNCP73000', true],
  ]);
  expect(answer?.certificates[0]?.current.map(({ id }) => id)).toEqual(['RNCP73000']);
});

test('an end of chain that has ended today is no longer what one can prepare', () => {
  expect(ask('RNCP71000', '2026-09-01')[0]?.certificates[0]?.current).toEqual([]);
});

test('the same title is only offered to be confirmed', () => {
  const one = ask('rncp 74000')[0]?.certificates[0];
  expect(one?.current).toEqual([]);
  expect(one?.sameTitle.map(({ id }) => id)).toEqual(['RNCP75000']);
});

test('a number that we do not hold has its official record, and what it is said to have followed', () => {
  const more = [
    ...numbers,
    number('RNCP76000', 'Conducteur', {
      successors: [{ id: 'RNCP77000', evidence: 'record' }],
      sameTitle: ['RNCP73000'],
    }),
  ];
  const known = shelf(lookup(catalogue), readKnown(writeKnown(more)), '2026-06-01', (title) => title);
  const [answer, bare] = readLines('RNCP77000\n79999').flatMap((one) => resolve(known, one));
  expect(answer).toMatchObject({ outcome: 'unknown', certificates: [] });
  expect(answer?.unheld?.official).toEqual([
    { id: 'RNCP77000', url: 'https://www.francecompetences.fr/recherche/rncp/77000/' },
  ]);
  expect(answer?.unheld?.before).toMatchObject([{ id: 'RNCP76000', sameTitle: [{ id: 'RNCP73000' }] }]);
  expect(bare?.unheld).toMatchObject({ official: [{ id: 'RNCP79999' }], before: [] });
  expect(ask('RNCP71000')[0]?.unheld).toBeNull();
});

test('an invented number is unknown, and a title that nothing bears too', () => {
  expect(ask('RNCP99999\nCertificat de rien')).toMatchObject([
    { outcome: 'unknown' },
    { outcome: 'unknown' },
  ]);
});

test('several records of one title are all told, those that run first; a year drops what had ended before', () => {
  expect(ask('Opérateur')[0]?.certificates.map(({ id }) => id)).toEqual([
    'RNCP73000',
    'RNCP72000',
    'RNCP71000',
  ]);
  expect(ask('Opérateur 2014')[0]?.certificates.map(({ id }) => id)).toEqual(['RNCP73000', 'RNCP71000']);
});

test('a row of a spreadsheet gives its number, or its title', () => {
  expect(readLines('3;"RNCP36376";Chimie')[0]?.numbers).toEqual([['RNCP36376']]);
  expect(readLines('Dupont\t36376\t2014')[0]?.numbers[0]?.[0]).toBe('RNCP36376');
  expect(readLines('\n  \n;;\n')).toEqual([]);
});

test('each answer is counted once, and has a line in the file', () => {
  const answers = ask('71000\nRNCP73000\nRNCP74000\nOpérateur\nrien du tout');
  expect(countAnswers(answers)).toEqual({
    asked: 5,
    running: 0,
    ending: 1,
    replaced: 1,
    ended: 1,
    several: 1,
    near: 0,
    other: 0,
    unknown: 1,
  });
  expect(answersCsv(answers, String).trim().split('\r\n')).toHaveLength(1 + 1 + 1 + 1 + 3 + 1);
});

test('the word of a kind asks for that kind where a record has it, else says that the title is of another', () => {
  const named = [
    number('RNCP81000', 'Boulanger', { kind: 'cap', status: 'active' }),
    number('RNCP82000', 'Boulanger', { kind: 'bac-pro', status: 'active' }),
    number('RNCP83000', 'Boulanger', { kind: 'cqpm', status: 'active' }),
  ];
  const kinds = ['cap', 'bac-pro', 'cqp', 'bts'].map((id) => plainKind(id, id, [id.replace('-', ' ')]));
  const kept = { ...catalogue, kinds };
  const some = shelf(lookup(kept), new Map(named.map((one) => [one.id, one])), '2026-06-01', (title) =>
    title.toLowerCase().replace(/^(?:cap|bac pro|cqp|bts) /, ''),
  );
  const answers = (text: string) => readLines(text).flatMap((one) => resolve(some, one));
  const ids = (text: string) => answers(text).flatMap(({ certificates }) => certificates.map(({ id }) => id));
  expect(ids('CAP boulanger')).toEqual(['RNCP81000']);
  expect(ids('bac pro boulanger')).toEqual(['RNCP82000']);
  expect(ids('CQP boulanger')).toEqual(['RNCP83000']);
  expect(ids('BTS boulanger')).toHaveLength(3);
  expect(answers('BTS boulanger\nCAP boulanger').map(({ outcome }) => outcome)).toEqual(['other', 'one']);
  expect(countAnswers(answers('BTS boulanger'))).toMatchObject({ other: 1, several: 0 });
});

test('a certificate without number that the register holds now runs as its number does', () => {
  const { id = '' } = catalogue.pathways.find((one) => one.register === 'rncp') ?? {};
  const same = [
    number('CI1', 'Conducteur', { status: 'active', successors: [{ id, evidence: 'title' }] }),
    number(id, 'Conducteur de ligne', { ends: '2020-01-01' }),
    number('RNCP96000', 'Ajusteur', { successors: [{ id, evidence: 'record' }] }),
    number('RNCP97000', 'Brodeur'),
  ];
  const some = shelf(lookup(catalogue), new Map(same.map((one) => [one.id, one])), '2026-06-01', String);
  const told = readLines('CI1\nRNCP96000\nRNCP97000')
    .flatMap((one) => resolve(some, one))
    .map(({ certificates: [one] }) => [one?.id, one?.state.kind, one?.scope]);
  expect(told).toEqual([
    ['CI1', 'ended', 'next'],
    ['RNCP96000', 'ended', 'next'],
    ['RNCP97000', 'ended', 'out'],
  ]);
});

test('a round of successions ends by itself', () => {
  const round = [
    number('RNCP91000', 'Tourneur', { successors: [{ id: 'RNCP92000', evidence: 'record' }] }),
    number('RNCP92000', 'Tourneur', { successors: [{ id: 'RNCP91000', evidence: 'record' }] }),
  ];
  const some = shelf(lookup(catalogue), new Map(round.map((one) => [one.id, one])), '2026-06-01', String);
  const [answer] = readLines('RNCP91000').flatMap((one) => resolve(some, one));
  expect(answer?.certificates[0]?.chain.map(({ id }) => id)).toEqual(['RNCP92000']);
  expect(answer?.certificates[0]?.current).toEqual([]);
});

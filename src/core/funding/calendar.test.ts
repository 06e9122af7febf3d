import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { FundingScheme } from '../catalogue/funding.ts';
import { anchorsOf, paperEvents, withoutEmployer } from './calendar.ts';
import { deadlinesOf } from './deadlines.ts';

const schemes = v.parse(
  v.array(FundingScheme),
  JSON.parse(readFileSync('data/curated/funding.json', 'utf8')),
);
const of = (id: string) => schemes.filter((scheme) => scheme.id === id);
const byId = new Map(schemes.map((scheme) => [scheme.id, scheme]));

it('asks only for the days that the papers count from', () => {
  expect(anchorsOf(of('ptp'))).toEqual(['start', 'end']);
  expect(anchorsOf(of('csp'))).toEqual(['offer']);
  expect(anchorsOf(of('cep'))).toEqual([]);
});

it('makes a day of each paper whose day is known, in both languages', () => {
  const deadlines = deadlinesOf(of('ptp'), { start: '2027-09-01' });
  const said = (pieces: readonly string[]) => `À réunir : ${pieces.join(' ; ')}.`;
  const events = paperEvents(deadlines, byId, 'fr', said);
  expect(events.map(({ day }) => day)).toEqual(['2027-05-04', '2027-07-03']);
  expect(events[0]?.title).toMatch(/transition professionnelle/i);
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  expect(events[0]?.text).toMatch(
    /\nÀ réunir : l'accord écrit de l'employeur.* ; le devis.*bulletins de paie\.$/,
  );
  expect(paperEvents(deadlines, byId, 'en', said)[0]?.text).toMatch(/\nÀ réunir : the employer.*payslips\.$/);
  expect(paperEvents(deadlines, byId, 'en', said)[0]?.title).not.toBe(events[0]?.title);
});

it('has no absence asked of an employer by who has none', () => {
  const papers = (status: 'young-person' | 'job-seeker' | 'employee' | null, id: string) =>
    withoutEmployer(of(id), { status }).flatMap((scheme) => scheme.papers.map((paper) => paper.id));
  for (const status of ['young-person', 'job-seeker'] as const) {
    expect(papers(status, 'vae')).toEqual([]);
    expect(papers(status, 'csp')).toEqual(['reponse']);
    expect(papers(status, 'apprentissage')).toHaveLength(2);
    expect(papers(status, 'aif-afc-prf')).toEqual(['devis']);
  }
  for (const status of ['employee', null] as const)
    expect(papers(status, 'vae')).toEqual(['absence', 'reponse-employeur']);
});

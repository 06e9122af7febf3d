import { describe, expect, it } from 'vitest';
import { calls } from './calls.ts';
import type { Facts } from './facts.ts';
import { factsSaid, stepsSaid, type Said } from './told.fixture.ts';
import { questionText } from './words.ts';

const line = { id: 'H2102', label: 'Conducteur de ligne' };
const chemist = { id: 'H2301', label: 'Conducteur de ligne en chimie' };
const said: Said = { aim: null, to: chemist, wish: { from: [line] } };
const gap = 'Contrôler les règles de sécurité (QHSSE)';
const called = (more: Partial<Facts>, about: Said = said) =>
  calls({ ...factsSaid(about), ...more }, stepsSaid(about), '2026-11-25');
const asked = (more: Partial<Facts>, about: Said = said) =>
  called(more, about).map(({ role, questions }) => [
    role,
    questions.map((one) => questionText(one, 'fr')).join(' '),
  ]);

describe('the third call', () => {
  it('is who trains for the trade aimed at, where no certificate is chosen', () => {
    expect(called({}).map(({ role }) => role)).toEqual(['cep', 'employer', 'trade-centre']);
    expect(called({ uncertified: true }).at(-1)?.role).toBe('training-centre');
  });

  it('is who trains for safety, of one’s own trade elsewhere', () => {
    const [, , centre] = asked({ permits: ['Habilitation nucléaire'] }, { ...said, to: line });
    expect(centre?.[0]).toBe('safety-centre');
    expect(centre?.[1]).toContain('« Habilitation nucléaire »');
  });

  it('is there for the trades proposed of a page that nobody chose from', () => {
    const page: Said = { answer: 'occupation', aim: null, to: null, wish: { leads: [line, chemist] } };
    expect(called({}, page)).toHaveLength(3);
  });
});

describe('what is left to learn', () => {
  it('is asked of an employer and of who trains, by its gestures as one says them', () => {
    const [cep, employer, centre] = asked({ learn: [gap] });
    expect(cep?.[1]).not.toContain('règles de sécurité');
    expect(employer?.[1]).toContain('Comment apprend-on chez vous : « Contrôler les règles de sécurité » ?');
    expect(centre?.[1]).toContain('Comment y apprend-on : « Contrôler les règles de sécurité » ?');
  });

  it('is at most three gestures', () => {
    const [, employer] = asked({ learn: ['A', 'B', 'C', 'D'] });
    expect(employer?.[1]).toContain('« A », « B », « C » ?');
  });
});

it('what one would avoid is said to an adviser; an employer is asked but how the job is', () => {
  const [cep, ...others] = asked({}, { ...said, person: { avoids: ['charges', 'nuit'] } });
  expect(cep?.[1]).toContain('À éviter pour moi : port de charges, travail de nuit.');
  expect(others.flat().join(' ')).not.toContain('éviter');
  expect(others.flat().join(' ')).toContain('Comment est le poste : y a-t-il du port de charges ?');
});

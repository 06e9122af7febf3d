import { describe, expect, it } from 'vitest';
import { calls } from './calls.ts';
import { personSaid } from './person-said.ts';
import { factsSaid, stepsSaid } from './told.fixture.ts';
import { questionText } from './words.ts';

const said = (typed: string) => personSaid(typed, [], [], typed);
const idsOf = (typed: string, status: 'employee' | 'job-seeker' | null = null) =>
  stepsSaid({ person: { ...said(typed), ...(status !== null && { status }) } }).map(({ id }) => id);

describe('who is on sick leave', () => {
  it.each([
    'soudeur, en arrêt',
    'en arrêt maladie depuis 3 mois, cariste',
    'préparatrice, je suis en arrêt de travail',
    'boucher, mal au dos, en arrêt depuis mars',
    'mon arrêt de travail se termine bientôt',
    'en accident du travail',
    'welder, on sick leave',
    'off sick since May',
  ])('is read: %s', (typed) => {
    expect(said(typed)).toMatchObject({ sickLeave: true, health: true });
  });

  it.each([
    'soudeur',
    'après un arrêt maladie, cariste',
    'je reviens d’un arrêt de travail',
    'jamais en arrêt',
    'maintenance sur machine en arrêt',
    'arrêts de tranche, en arrêt de tranche',
    'j’arrête la maçonnerie',
    'je veux arrêter',
  ])('is not read: %s', (typed) => {
    expect(said(typed).sickLeave).toBeUndefined();
  });

  it('tries a job with the agreement of the health insurance fund, in place of any other trial', () => {
    for (const status of ['employee', null] as const) {
      const ids = idsOf('soudeur, en arrêt maladie', status);
      expect(ids).toContain('essai-encadre');
      expect(ids).toContain('medecin-du-travail');
      expect(ids.filter((id) => id.startsWith('immersion'))).toEqual([]);
    }
    expect(idsOf('soudeur, en arrêt maladie', 'job-seeker')).not.toContain('essai-encadre');
    expect(idsOf('soudeur', 'employee')).not.toContain('essai-encadre');
  });

  it('says so to whoever is asked for a trial', () => {
    const asked = (typed: string) => {
      const facts = factsSaid({ person: { ...said(typed), status: 'employee' } });
      const list = calls(facts, stepsSaid({ person: facts.person }), '2026-11-29');
      return list.flatMap(({ questions }) => questions.map((one) => questionText(one, 'fr'))).join(' ');
    };
    expect(asked('soudeur, en arrêt')).toMatch(/essai encadré, avec l’accord de l’assurance maladie/u);
    expect(asked('soudeur')).not.toMatch(/encadré/u);
  });

  it('sees the occupational doctor with a disease of work too', () => {
    for (const typed of ['maladie professionnelle reconnue, peintre', 'maladie pro déclarée'])
      expect(idsOf(typed, 'employee')).toContain('medecin-du-travail');
  });
});

describe('to whom reading and writing are hard', () => {
  it.each([
    'je parle bien mais écrire moins bien',
    'j’écris pas très bien',
    'le français écrit c’est dur',
    'j’ai du mal à lire et écrire',
    'je sais pas bien lire',
    'pas été à l’école',
    'j’ai jamais été à l’école',
    'illettrisme',
    'difficultés à l’écrit',
    'pas à l’aise à l’écrit',
    'je parle pas bien français',
    'i can’t read well',
    'never went to school',
  ])('is read, and led to basic skills: %s', (typed) => {
    expect(said(typed).basics).toBe(true);
    expect(idsOf(typed)).toContain('savoirs-de-base');
  });

  it.each([
    'pas de diplôme',
    'sans diplôme, cariste',
    'arrêté l’école en 3e',
    'je sais pas lire un plan',
    'je sais lire et écrire',
    'bon niveau à l’écrit',
    'français écrit et parlé courant',
    'lecture de plan, pas de problème',
    'j’écris des rapports',
    'à l’aise à l’écrit',
    'aucun problème à l’écrit',
    'je compte pas rester',
    'remise à niveau en informatique',
    'I can read drawings',
    'je ne sais pas quoi faire',
  ])('is not read: %s', (typed) => {
    expect(said(typed).basics).toBeUndefined();
    expect(idsOf(typed)).not.toContain('savoirs-de-base');
  });
});

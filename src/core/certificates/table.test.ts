import { describe, expect, it } from 'vitest';
import type { State } from '../catalogue/status.ts';
import type { Answer, Certificate, ChainStep } from './resolve.ts';
import { answersCsv, countAnswers, sortOf } from './table.ts';

const running: State = { kind: 'running', ends: null };
const step = (id: string): ChainStep => ({ id, title: id, state: running, deduced: false });
const certificate = (more: Partial<Certificate> = {}): Certificate => ({
  ...{ id: 'RNCP1', title: 'Soudeur', level: 3, state: running, scope: 'in', chain: [], current: [] },
  ...{
    sameTitle: [],
    blocs: [],
    blocsFrom: null,
    recognised: null,
    sectors: [],
    unconfirmed: null,
    absentOn: null,
    reserve: null,
    url: null,
  },
  ...more,
});
const answer = (outcome: Answer['outcome'], ...certificates: Certificate[]): Answer => ({
  ...{ line: 4, text: 'soudeur', year: null, by: 'title', outcome, certificates, unheld: null },
});
const ended: State = { kind: 'ended', ends: '2020-01-01' };
const ending: State = { kind: 'ending', ends: '2027-01-01' };

describe('the one word for an answer', () => {
  it('is the state of the only record; one that has ended may be replaced', () => {
    expect(sortOf(answer('one', certificate()))).toBe('running');
    expect(sortOf(answer('one', certificate({ state: ending })))).toBe('ending');
    expect(sortOf(answer('one', certificate({ state: ended })))).toBe('ended');
    expect(sortOf(answer('one', certificate({ state: ended, chain: [step('RNCP2')] })))).toBe('ended');
    expect(sortOf(answer('one', certificate({ state: ended, current: [step('RNCP2')] })))).toBe('replaced');
    expect(sortOf(answer('one'))).toBe('unknown');
  });

  it.each(['several', 'near', 'other', 'unknown'] as const)('is what came of it otherwise: %s', (outcome) => {
    expect(sortOf(answer(outcome, certificate()))).toBe(outcome);
  });

  it('is counted once', () => {
    const answers = [
      answer('one', certificate()),
      answer('several', certificate(), certificate()),
      answer('unknown'),
    ];
    expect(countAnswers(answers)).toEqual({
      ...{ asked: 3, running: 1, ending: 0, replaced: 0, ended: 0 },
      ...{ several: 1, near: 0, other: 0, unknown: 1 },
    });
    expect(countAnswers([]).asked).toBe(0);
  });
});

describe('the answers as a spreadsheet', () => {
  /** The lines of the file, each by its heads. */
  function lines(...answers: Answer[]) {
    const [heads = [], ...rows] = answersCsv(answers, (evidence) => `d’après ${evidence}`)
      .replace(/^\uFEFF/u, '')
      .trimEnd()
      .split('\r\n')
      .map((line) => line.split(';').map((cell) => cell.replace(/^"|"$/gu, '')));
    return rows.map((row) => Object.fromEntries(heads.map((head, at) => [head, row[at]])));
  }

  it('say of a record in doubt that nothing confirms it, unless it has ended', () => {
    const state = (more: Partial<Certificate>) => lines(answer('one', certificate(more)))[0]?.['etat'];
    expect(state({ reserve: 'absent' })).toBe('non confirmée');
    expect(state({ reserve: 'ancien' })).toBe('non confirmée');
    expect(state({ reserve: 'ancien', state: ended })).toBe('terminée');
    expect(state({})).toBe('en vigueur');
  });

  it('say all that is known of a record', () => {
    const one = certificate({
      ...{ state: ended, scope: 'old', chain: [step('RNCP2'), step('RNCP3')], current: [step('RNCP3')] },
      sameTitle: [step('RNCP9')],
      blocs: [
        { code: 'B1', label: 'Souder' },
        { code: 'B2', label: 'Régler' },
      ],
      blocsFrom: 'RNCP7',
      recognised: { charter: 'Charte', correspondences: ['RNCP4', 'RNCP5'] },
      sectors: [{ label: 'Verre', labelEn: 'Glass', evidence: ['certifier', 'ccn'] }],
      url: 'https://exemple.fr',
    });
    expect(lines(answer('one', one))).toEqual([
      {
        ligne: '4',
        demande: 'soudeur',
        resultat: 'terminée, remplacée',
        numero: 'RNCP1',
        intitule: 'Soudeur',
        etat: 'terminée',
        fin: '2020-01-01',
        perimetre: 'ancien numéro du catalogue',
        suite: 'RNCP2 | RNCP3',
        aujourd_hui: 'RNCP3',
        meme_intitule_a_confirmer: 'RNCP9',
        blocs: 'B1 Souder | B2 Régler',
        blocs_d_apres: 'RNCP7',
        secteurs: 'Verre (d’après certifier, d’après ccn)',
        charte: 'Charte',
        correspondances: 'RNCP4 | RNCP5',
        adresse_officielle: 'https://exemple.fr',
      },
    ]);
  });

  it('have a line for each record, and one for what has none', () => {
    const rows = lines(answer('several', certificate(), certificate({ id: 'RNCP2' })), answer('unknown'));
    expect(rows.map(({ numero, resultat }) => [numero, resultat])).toEqual([
      ['RNCP1', 'plusieurs fiches ont cet intitulé'],
      ['RNCP2', 'plusieurs fiches ont cet intitulé'],
      ['', 'nous ne savons pas'],
    ]);
    expect(new Set(rows.map((row) => Object.keys(row).length))).toEqual(new Set([17]));
  });
});

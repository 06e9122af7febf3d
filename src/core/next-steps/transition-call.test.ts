import { describe, expect, it } from 'vitest';
import { calls } from './calls.ts';
import { factsSaid, stepsSaid, type Said } from './told.fixture.ts';
import { questionText } from './words.ts';

const baker = { id: 'D1102', label: 'Boulanger' };
const line = { id: 'H2102', label: 'Conducteur de ligne' };
const store = { id: 'N1103', label: 'Magasinier' };
const called = (said: Said) => calls(factsSaid(said), stepsSaid(said), '2026-11-25');

describe('who is in post asks of a long course', () => {
  const asked = (said: Said) =>
    called({ ...said, person: { status: 'employee', contract: 'cdi' } })
      .filter(({ role }) => role === 'transitions-pro')
      .flatMap(({ questions }) => questions.map((one) => questionText(one, 'fr')))[0];

  it('for the certificate, the trade or the trades that the answer leads to, and never for one’s own', () => {
    const wish = { from: [baker] };
    expect(asked({ wish })).toContain('(PTP) pour « Conducteur »');
    expect(asked({ aim: null, to: line, wish })).toContain('pour apprendre le métier de conducteur de ligne');
    const leads = { aim: null, to: null, wish: { ...wish, leads: [line, store] } };
    expect(asked(leads)).toContain('l’un de ces métiers (conducteur de ligne, magasinier)');
    expect(asked({ ...leads, wish: { ...wish, leads: [store] } })).toContain('le métier de magasinier');
    for (const to of [null, baker])
      expect(asked({ aim: null, to, wish })).toContain('pour une formation à un autre métier');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calls } from './calls.ts';
import { factsOf, nobody, noWish, type Aim } from './facts.ts';
import { callsOnDay } from './on-day.ts';
import { sayNext } from './said.ts';
import type { Next } from './steps.ts';
import { unbroken } from '../text/spacing.ts';
import { questionText } from './words.ts';

const aim = (ends: string | null): Aim => ({
  ...{ id: 'RNCP1', title: 'Soudeur', kind: 'cqp', register: 'rncp', routes: ['vae'], ends },
  ...{ prerequisitesKnown: true, certifier: 'X', committee: null, opcos: [], blocs: [], occupation: null },
});
const factsFor = (ends: string | null, person = nobody()) =>
  factsOf({ answer: 'pathway', aim: aim(ends), person }, new Map());
const step: Next = {
  id: 'vae',
  kind: 'vae',
  label: { fr: 'Le site', en: 'The site' },
  plain: { fr: 'Voir.', en: 'See.' },
  url: 'https://example.org',
  name: null,
  prepare: [{ code: 'a', label: 'Bloc a' }],
  reasons: [
    { fact: 'routes', state: 'toCheck' },
    { fact: 'status', state: 'toCheck' },
    { fact: 'register', state: 'met' },
  ],
  asOf: '2026-11-25',
};
const date = fc
  .record({
    y: fc.integer({ min: 2020, max: 2034 }),
    m: fc.integer({ min: 1, max: 12 }),
    d: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ y, m, d }) => [y, String(m).padStart(2, '0'), String(d).padStart(2, '0')].join('-'));

describe('whom to call', () => {
  const called = (steps: Next[], lang: 'fr' | 'en') =>
    callsOnDay(
      sayNext({ facts: factsFor(null, { ...nobody(), ofAnother: true }), steps }, lang),
      '2026-11-26',
    ).map(({ role }) => role);
  const at = (id: string, kind: Next['kind'], label: string, url: string): Next => ({
    ...{ ...step, id, kind, url },
    label: { fr: label, en: label },
  });

  it('is named: the Opco, the adviser or the site where one finds them', () => {
    const opco = at('opco-2i', 'opco', 'Opco 2i', 'https://www.opco2i.fr');
    const cep = at(
      'cep',
      'cep',
      'Conseil en évolution professionnelle : trouver le vôtre',
      'https://mon-cep.org',
    );
    expect(called([cep, opco], 'fr').slice(1)).toEqual([
      'Votre conseiller en évolution professionnelle (à trouver sur mon-cep.org)',
      'L’Opco de l’industrie visée\u00a0: Opco 2i',
    ]);
    const seeking = at(
      'cep-france-travail',
      'cep',
      'Your France Travail adviser',
      'https://www.francetravail.fr',
    );
    expect(called([seeking], 'en')[1]).toBe('Your France Travail adviser');
    const executive = at('cep-apec', 'cep', 'Apec', 'https://www.apec.fr');
    expect(called([executive], 'en')[1]).toBe('An adviser at Apec');
  });

  it('is no employer to find on the site of the health insurance fund: one tries a job with its agreement only', () => {
    const tried = at('essai-encadre', 'try', 'Essai encadré', 'https://www.ameli.fr');
    const seen = at('immersion', 'try', 'Immersion', 'https://immersion-facile.beta.gouv.fr');
    expect(called([tried], 'fr').join()).not.toContain('ameli');
    expect(called([seen], 'fr').join()).toContain('à trouver sur immersion-facile.beta.gouv.fr');
  });

  it('is not named twice: the certifier has its own line, the CSP adviser is one’s own', () => {
    expect(called([at('certificateur', 'certifier', 'Certificateur', '')], 'fr')[0]).toBe('Le certificateur');
    const csp = at('conseiller-csp', 'cep', 'Votre conseiller CSP', 'https://travail-emploi.gouv.fr');
    expect(called([csp], 'fr')[1]).not.toContain('travail-emploi');
  });
});

describe('next steps in words', () => {
  it('are in one language, with what is to be checked only', () => {
    const { about, steps } = sayNext({ facts: factsFor(null), steps: [step] }, 'en');
    expect(about).toBe('Soudeur');
    expect(steps).toMatchObject([{ label: 'The site', plain: 'See.', prepare: ['Bloc a'] }]);
    // Where one stands is asked above the steps: said of each, it tells nothing.
    expect(steps[0]?.toCheck).toEqual(['from its routes (to be checked)']);
  });

  it('ask on any day what that day asks: of an end within a year, and of none further off', () => {
    fc.assert(
      fc.property(fc.option(date), date, (ends, day) => {
        const facts = factsFor(ends);
        const [certifier] = callsOnDay(sayNext({ facts, steps: [step] }, 'fr'), day);
        const [expected] = calls(facts, [step], day);
        expect(certifier?.questions).toEqual(
          expected?.questions.map((one) => unbroken(questionText(one, 'fr'))),
        );
      }),
    );
  });
});

it('names several trades proposed once, then says that they are these', () => {
  const brought = (labels: readonly string[]) => {
    const leads = labels.map((label, at) => ({ id: `H${at}`, label }));
    const facts = factsOf({ answer: 'plan', aim: null, wish: { ...noWish(), leads } }, new Map());
    const steps = (['cep', 'try', 'hire'] as const).map((kind) => ({ ...step, id: kind, kind }));
    return (['fr', 'en'] as const).map((lang) =>
      sayNext({ facts, steps }, lang).steps.map(({ bring }) => bring ?? ''),
    );
  };
  const [french = [], english = []] = brought(['Soudeur', 'Tuyauteur']);
  expect(french.map((text) => text.includes('soudeur, tuyauteur'))).toEqual([true, false, false]);
  expect(french.slice(1).every((text) => text.includes('de ces métiers'))).toBe(true);
  expect(english.slice(1).every((text) => text.includes('one of these trades'))).toBe(true);
  expect(brought(['Soudeur'])[0]?.every((text) => text.includes('soudeur'))).toBe(true);
});

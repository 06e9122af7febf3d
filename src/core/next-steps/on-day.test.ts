import { describe, expect, it } from 'vitest';
import { datedSteps, isDayAgain, stepEvents, withoutVae } from './on-day.ts';
import { noGaps } from './facts.ts';
import { sayNext } from './said.ts';
import { aim, factsSaid, stepsSaid, threeGaps, type Said } from './told.fixture.ts';

const next = (said: Said = {}) => sayNext({ facts: factsSaid(said), steps: stepsSaid(said) }, 'fr');
/** A Monday. */
const monday = '2026-11-23';

describe('dated next steps', () => {
  it('have each a working day counted from today, in order, and what to have at hand', () => {
    for (const day of [monday, '2026-11-27', '2026-12-30']) {
      const dated = datedSteps(next(), day);
      expect(dated).toHaveLength(next().steps.length);
      for (const { by, bring, id } of dated) {
        expect(by > day).toBe(true);
        expect([0, 6]).not.toContain(new Date(`${by}T00:00:00Z`).getUTCDay());
        if (id !== 'france-vae') expect(bring, id).not.toBeNull();
      }
      expect(dated.map(({ by }) => by)).toEqual(dated.map(({ by }) => by).sort());
    }
    const [record] = datedSteps(next(), monday);
    expect(record).toMatchObject({ id: 'fiche-officielle', by: '2026-11-25' });
    expect(record?.bring).toContain('RNCP36376');
    expect(datedSteps(next(), '2026-11-27')[0]?.by).toBe('2026-11-30');
  });

  it('say a day once for all that falls on it', () => {
    const dated = datedSteps(next(), '2026-11-27');
    const said = dated.filter((_, at) => !isDayAgain(dated, at, true)).map(({ by }) => by);
    expect(said).toEqual([...new Set(dated.map(({ by }) => by))]);
    expect(said.length).toBeLessThan(dated.length);
    // Without a day, what is said is in how many days.
    const paced = dated.filter((_, at) => !isDayAgain(dated, at, false)).map(({ within }) => within);
    expect(paced).toEqual([...new Set(dated.map(({ within }) => within))]);
  });

  it('see the doctor before the adviser, and the adviser before who pays', () => {
    const ids = datedSteps(next({ person: { health: true } }), monday).map(({ id }) => id);
    const places = ['medecin-du-travail', 'cep-mon-cep', 'opco-2i'].map((id) => ids.indexOf(id));
    expect(places[0]).toBeGreaterThanOrEqual(0);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('say what the plan tells: its number, its first blocs, the industry aimed at', () => {
    const at = (said: Said) => datedSteps(next({ gaps: threeGaps, ...said }), monday);
    const bring = (id: string, said: Said = {}) => at(said).find((one) => one.id === id)?.bring;
    expect(at({}).map(({ label }) => label)).toContain('Fiche officielle RNCP36376');
    expect(bring('certificateur')).toContain('« Bloc a »');
    for (const [id, person] of [
      ['cep-mon-cep', {}],
      ['mon-compte-formation', {}],
      ['transitions-pro', { status: 'employee', contract: 'cdi' }],
    ] as const)
      expect(bring(id, { person })).toMatch(/RNCP36376.*« Bloc b »/);
    const place = { id: 'industrie-laitiere', label: { fr: 'Industrie laitière', en: 'Dairy' } };
    const seeking = { wish: { place }, person: { status: 'job-seeker' } } as const;
    expect(bring('opco-2i', seeking)).toContain('dans l’industrie laitière');
    expect(bring('opco-2i', seeking)).not.toContain('IDCC');
    const young = { person: { status: 'young-person' } } as const;
    expect(bring('alternance-jeune', young)).toContain('RNCP36376');
    expect(bring('alternance-jeune', { ...young, aim: aim({ routes: ['vae'] }) })).toMatch(
      /communes.*métier envisagé : soudeur$/,
    );
    // A record that lists no contract of work opens none.
    expect(
      bring('alternance-jeune', { ...young, aim: aim({ routes: ['vae', 'formation-continue'] }) }),
    ).toBeUndefined();
    const leads = [{ id: 'H1', label: 'Fraiseur' }];
    expect(bring('cep-mon-cep', { aim: null, to: null, gaps: noGaps(), wish: { leads } })).toContain(
      'fraiseur',
    );
  });

  it('are the days of a calendar, with what to prepare', () => {
    const dated = datedSteps(next(), monday);
    const events = stepEvents(dated, (bring) => `À préparer : ${bring}`);
    expect(events).toHaveLength(dated.length);
    expect(events[0]).toMatchObject({
      uid: 'fiche-officielle-2026-11-25@edec-passerelles',
      day: '2026-11-25',
    });
    expect(events[0]?.text).toContain('\nÀ préparer : le numéro RNCP36376');
    const bare = dated.map((one) => ({ ...one, bring: null }));
    expect(stepEvents(bare, (bring) => bring)[0]?.text).toBe(dated[0]?.plain);
  });
});

it('leave out a VAE to who would have the whole to learn', () => {
  expect(next().steps.map(({ id }) => id)).toContain('france-vae');
  expect(withoutVae(next()).steps.map(({ id }) => id)).toEqual(
    next()
      .steps.map(({ id }) => id)
      .filter((id) => id !== 'france-vae'),
  );
});

import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { claim, holdBloc } from '../profile/edit.ts';
import { emptyProfile, type Claim, type Profile } from '../profile/profile.ts';
import { matchCatalogue, occupation, reading } from './sample.fixture.ts';
import { explain, match } from './match.ts';
import { buildSpace, type Space } from './space.ts';
import type { BlocState } from './types.ts';
import { whatIf } from './counterfactual.ts';
import { oneMoreBloc } from './one-more-bloc.ts';

let space: Space;
beforeAll(() => {
  space = buildSpace(matchCatalogue());
});

const skills = ['11', '12', '21', '22', '31', '91', '1', '2', '3', '500'];
const profiles = fc
  .dictionary(fc.constantFrom(...skills), fc.constantFrom<Claim>('yes', 'partly', 'no'), { maxKeys: 8 })
  .map((claims): Profile => ({ ...emptyProfile(), skills: claims }));
const rank: Record<BlocState, number> = { general: 0, unknown: 0, toLearn: 0, toAssess: 1, acquired: 2 };
const states = (profile: Profile) =>
  space.demands.flatMap(({ id }) => explain(space, profile, id).blocs.map(({ state }) => rank[state]));
const bloc = (profile: Profile, code: string) =>
  space.demands.flatMap(({ id }) => explain(space, profile, id).blocs).find((one) => one.code === code);

describe('a pathway whose title tells a responsibility', () => {
  const band = (title: string, jobs: string[]) => {
    const catalogue = matchCatalogue();
    const led = buildSpace({
      ...catalogue,
      pathways: catalogue.pathways.map((one) => (one.id === 'RNCP2' ? { ...one, title } : one)),
      occupations: catalogue.occupations.map((one) =>
        one.code === 'H2913' ? { ...one, label: 'Chef soudeur' } : { ...one, domain: 'H21' },
      ),
    });
    const profile: Profile = {
      ...emptyProfile(),
      skills: { '12': 'yes', '22': 'yes' },
      jobs: jobs.map((code) => ({ code })),
    };
    return match(led, profile).pathways.find(({ id }) => id === 'RNCP2')?.band;
  };

  it('is far for who tells trades of which none has one, not for who tells skills only', () => {
    expect(band('Régleur de presse', ['H2102'])).toBe('close');
    expect(band("Chef d'équipe de presse", ['H2102'])).toBe('far');
    expect(band("Chef d'équipe de presse", ['H2102', 'H2913'])).toBe('close');
    expect(band("Chef d'équipe de presse", [])).toBe('close');
  });
});

describe('a record that names a trade held, most of what was read in it missing', () => {
  const standing = (title: string, asked: string[]) => {
    const catalogue = matchCatalogue();
    const named = buildSpace({
      ...catalogue,
      pathways: catalogue.pathways.map((one) => (one.id === 'RNCP3' ? { ...one, title } : one)),
      occupations: catalogue.occupations.map((one) =>
        one.code === 'H2102' ? { ...one, label: 'Conducteur de ligne' } : one,
      ),
      blocSkills: [
        ...catalogue.blocSkills.filter(({ bloc: code }) => code !== 'RNCP3BC01'),
        reading('RNCP3BC01', asked),
      ],
    });
    const { pathways } = match(named, { ...emptyProfile(), jobs: [{ code: 'H2102' }] });
    const at = pathways.findIndex(({ id }) => id === 'RNCP3');
    return { at, ...pathways[at] };
  };

  it('is scant and comes after the others, unless its title says the trade, or too little was read', () => {
    expect(standing('Menuisier de fenêtres', ['31', '22', '12'])).toMatchObject({
      scant: true,
      band: 'close',
    });
    expect(standing('Conducteur de ligne', ['31', '22', '12'])).toMatchObject({ scant: false });
    expect(standing('Menuisier de fenêtres', ['31'])).toMatchObject({ scant: false, thin: true });
    expect(standing('Menuisier de fenêtres', ['11', '21', '12'])).toMatchObject({ scant: false });
    const close = standing('Menuisier de fenêtres', ['31', '22', '12']).at;
    expect(standing('Conducteur de ligne', ['31', '22', '12']).at).toBeLessThan(close);
  });
});

describe('near trades', () => {
  const near = (asked: string[], more: { domain?: string; mobilities?: string[] } = {}) => {
    const catalogue = matchCatalogue();
    const known = buildSpace({
      ...catalogue,
      occupations: [
        { ...occupation('H2102', ['11', '21'], []), ...more },
        { ...occupation('X1101', asked, []), domain: 'X11' },
      ],
      pathways: [],
      blocSkills: [],
    });
    const { occupations } = match(known, { ...emptyProfile(), jobs: [{ code: 'H2102' }] });
    return occupations.some(({ id }) => id === 'X1101');
  };

  it('of another domain, where ROME does not send, share two gestures and a third of the core', () => {
    expect(near(['11', '21', '31', '91'])).toBe(true);
    expect(near(['11', '31', '91'])).toBe(false);
    expect(near(['11', '21', '31', '91', '500', '3', '9'])).toBe(false);
    expect(near(['11', '31', '91'], { domain: 'X11' })).toBe(true);
    expect(near(['11', '31', '91'], { mobilities: ['X1101'] })).toBe(true);
  });
});

describe('bloc states', () => {
  it('the same skill may be assessed; the same gesture elsewhere is said, and does not suffice alone', () => {
    const filling = claim(emptyProfile(), '11', 'yes');
    expect(bloc(filling, 'RNCP1BC01')).toMatchObject({ state: 'toAssess', skills: [{ how: 'same' }] });
    expect(bloc(filling, 'RNCP2BC01')).toMatchObject({
      state: 'toLearn',
      skills: [{ how: 'context', through: '11' }],
    });
    const both = claim(filling, '21', 'yes');
    expect(bloc(both, 'RNCP2BC02')).toMatchObject({
      state: 'toAssess',
      skills: [{ how: 'context' }, { how: 'context' }],
    });
  });

  it('a bloc held is acquired, and so is its twin elsewhere, with the evidence', () => {
    const held = holdBloc(emptyProfile(), 'RNCP1BC01', true);
    expect(bloc(held, 'RNCP1BC01')?.held).toEqual({ code: 'RNCP1BC01', evidence: 'record' });
    expect(bloc(held, 'RNCP3BC01')?.held).toEqual({ code: 'RNCP1BC01', evidence: 'shared' });
  });

  it('adding a skill or raising a claim never lowers a state', () => {
    fc.assert(
      fc.property(
        profiles,
        fc.constantFrom(...skills),
        fc.constantFrom<Claim>('yes', 'partly'),
        (profile, skill, value) => {
          const now = profile.skills[skill];
          if (now === 'yes' || (now === 'partly' && value === 'partly')) return;
          const before = states(profile);
          states(claim(profile, skill, value)).forEach((state, at) => {
            expect(state).toBeGreaterThanOrEqual(before[at] ?? 0);
          });
        },
      ),
    );
  });
});

describe('match', () => {
  it('scores are cosines, and the order of the answers changes nothing', () => {
    fc.assert(
      fc.property(profiles, (profile) => {
        const result = match(space, profile);
        for (const { score } of [...result.pathways, ...result.occupations]) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
        }
        const reversed = { ...profile, skills: Object.fromEntries(Object.entries(profile.skills).reverse()) };
        expect(match(space, reversed)).toEqual(result);
      }),
    );
  });

  it('says of each pathway what its explanation says', () => {
    fc.assert(
      fc.property(profiles, fc.boolean(), (profile, held) => {
        const person = held ? holdBloc(profile, 'RNCP1BC01', true) : profile;
        for (const one of match(space, person).pathways)
          expect(explain(space, person, one.id).match).toEqual(one);
      }),
    );
  });

  it('transversal skills alone bring close to nothing', () => {
    const social = claim(claim(emptyProfile(), '91', 'yes'), '9', 'yes');
    expect(match(space, social).pathways.some(({ band }) => band === 'close')).toBe(false);
  });

  it('a pathway known by its occupations only is never close, and says so', () => {
    const cook = claim(claim(emptyProfile(), '11', 'yes'), '21', 'yes');
    const weak = match(space, cook).pathways.find(({ id }) => id === 'CI4');
    expect(weak?.listed).toBe(false);
    expect(weak).toMatchObject({ evidence: 'occupation' });
    expect(weak?.band).not.toBe('close');
  });

  it('says which skill would bring a pathway closer, and which bloc opens most', () => {
    const start = claim(emptyProfile(), '22', 'partly');
    for (const { before, band, rank: after } of whatIf(space, start, 'RNCP1', 3)) {
      expect(band !== before.band || after < before.rank).toBe(true);
    }
    expect(whatIf(space, start, 'RNCP1', 3).length).toBeGreaterThan(0);
    const [first] = oneMoreBloc(space, claim(start, '11', 'partly'), 3);
    expect(first?.opens.length).toBeGreaterThan(0);
  });
});

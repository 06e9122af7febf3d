import { describe, expect, it } from 'vitest';
import { perTest } from '../per-test.fixture.ts';
import { emptyProfile, type Profile } from '../profile/profile.ts';
import { claimsOf, meet, profileOf, withTrades } from './claims.ts';
import { matchCatalogue, occupation } from './sample.fixture.ts';
import { buildSpace } from './space.ts';

const space = perTest(() => buildSpace(matchCatalogue()));
const claims = (more: Partial<Profile>) => claimsOf(space(), { ...emptyProfile(), ...more });
const strength = (more: Partial<Profile>) => Object.fromEntries(claims(more).strength);

describe('what a profile claims', () => {
  it('is what is answered: yes whole, partly a half, no nothing', () => {
    expect(strength({ skills: { '11': 'yes', '12': 'partly', '21': 'no' } })).toEqual({ '11': 1, '12': 0.5 });
  });

  it('begins a gesture by a quarter where it is something of every day that no trade held asks', () => {
    expect(strength({ skills: { '300134': 'partly', '300262': 'yes' } })).toEqual({
      '300134': 0.25,
      '300262': 1,
    });
    const sewing = occupation('H9134', ['300134'], []);
    const made = buildSpace({ ...matchCatalogue(), occupations: [sewing] });
    const held = { ...emptyProfile(), jobs: [{ code: 'H9134' }], skills: { '300134': 'partly' as const } };
    expect(claimsOf(made, held).strength.get('300134')).toBe(0.5);
  });

  it('presumes the heart of a trade by half, until it is answered', () => {
    expect(strength({ jobs: [{ code: 'H2102' }] })).toEqual({ '11': 0.5, '21': 0.5 });
    expect(strength({ jobs: [{ code: 'H2102' }], skills: { '11': 'no', '21': 'yes' } })).toEqual({ '21': 1 });
    expect(strength({ jobs: [{ code: 'Z9999' }] })).toEqual({});
  });

  it('holds whole what the blocs held call for, those of a certificate too', () => {
    expect(strength({ blocs: ['RNCP1BC02'], skills: { '21': 'partly' } })).toEqual({ '21': 1, '91': 1 });
    const { blocs, certifications } = claims({ certifications: ['RNCP2'] });
    expect([[...blocs], [...certifications]]).toEqual([['RNCP2BC01', 'RNCP2BC02'], ['RNCP2']]);
    expect(strength({ certifications: ['RNCP404'] })).toEqual({});
  });

  it('holds whole the heart of the trades of a certificate in which nothing was read, as when it is obtained on the way', () => {
    expect(strength({ certifications: ['CI4'] })).toEqual({ '1': 1, '2': 1 });
    // Where its blocs were read, they alone speak.
    expect(strength({ certifications: ['RNCP3'] })).toEqual({ '11': 1 });
  });

  it('names the trades held', () => {
    expect(claims({ jobs: [{ code: 'H2102' }, { code: 'H2901' }] }).trades).toEqual(['H2102', 'H2901']);
  });
});

describe('a skill that is asked', () => {
  const asked = (id: string, macro: string) => ({ id, macro, nature: 'trade' as const, anchor: true });
  const met = (id: string, macro: string, skills: Profile['skills']) => {
    const { how, partly, through } = meet(claims({ skills }), asked(id, macro));
    return [how, partly, through];
  };

  it('is met by the same, whole or partly', () => {
    expect(met('11', '1', { '11': 'yes' })).toEqual(['same', false, null]);
    expect(met('11', '1', { '11': 'partly', '12': 'yes' })).toEqual(['same', true, null]);
  });

  it('is met in another context by the surest of the same gesture', () => {
    expect(met('11', '1', { '12': 'yes' })).toEqual(['context', false, '12']);
    expect(met('11', '1', { '12': 'partly' })).toEqual(['context', true, '12']);
    expect(met('21', '2', { '22': 'partly', '2': 'yes' })).toEqual(['context', false, '2']);
  });

  it('is met in another context by a competence that also is this gesture by our reading, and by nothing else of it', () => {
    const catalogue = matchCatalogue();
    catalogue.fineSkills = catalogue.fineSkills.map((one) =>
      one.id === '21' ? { ...one, also: ['1'] } : one,
    );
    catalogue.skills = catalogue.skills.map((one) => (one.id === '3' ? { ...one, also: ['1'] } : one));
    const told = (skills: Profile['skills']) => {
      const { how, through } = meet(
        claimsOf(buildSpace(catalogue), { ...emptyProfile(), skills }),
        asked('11', '1'),
      );
      return [how, through];
    };
    expect(told({ '21': 'yes' })).toEqual(['context', '21']);
    expect(told({ '3': 'yes' })).toEqual(['context', '3']);
    expect(told({ '22': 'yes' })).toEqual(['missing', null]);
    expect(told({ '31': 'yes' })).toEqual(['missing', null]);
    // As ROME files it comes first.
    expect(told({ '12': 'yes', '21': 'yes' })).toEqual(['context', '12']);
  });

  it('is missing otherwise', () => {
    expect(met('31', '3', { '11': 'yes' })).toEqual(['missing', false, null]);
    expect(met('11', '1', { '11': 'no' })).toEqual(['missing', false, null]);
  });
});

it('a trade of a profile brings all that it asks, the surest of two trades, save what the person answered', () => {
  const catalogue = matchCatalogue();
  catalogue.occupations = [
    occupation('H2102', ['11'], ['91', '21']),
    occupation('H2901', ['21', '31'], ['11']),
  ];
  const held = { ...emptyProfile(), jobs: [{ code: 'H2102' }, { code: 'H2901' }, { code: 'Z9999' }] };
  expect(withTrades(buildSpace(catalogue), { ...held, skills: { '31': 'no' } })).toEqual({
    ...held,
    skills: { '11': 'yes', '21': 'yes', '91': 'partly', '31': 'no' },
  });
});

it('a trade as a profile claims its heart whole, what emerges and what stands beside partly', () => {
  const trade = {
    ...occupation('H2102', ['11'], ['91']),
    knowledge: { main: ['500'], emerging: ['501'], other: [] },
  };
  expect(profileOf({ ...trade, skills: { ...trade.skills, emerging: ['21'] } })).toEqual({
    ...emptyProfile(),
    jobs: [{ code: 'H2102' }],
    skills: { '11': 'yes', '21': 'partly', '91': 'partly', '500': 'yes', '501': 'partly' },
  });
});

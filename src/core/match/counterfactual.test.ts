import { describe, expect, it } from 'vitest';
import { perTest } from '../per-test.fixture.ts';
import { claim } from '../profile/edit.ts';
import { emptyProfile, type Profile } from '../profile/profile.ts';
import { whatIf } from './counterfactual.ts';
import { matchCatalogue } from './sample.fixture.ts';
import { buildSpace } from './space.ts';

const space = perTest(() => buildSpace(matchCatalogue()));
const said = (profile: Profile, limit = 9) =>
  whatIf(space(), profile, 'RNCP1', limit).map(({ id, label, blocs }) => [id, label, blocs]);

describe('whatIf', () => {
  it('names the gestures of another trade by what is common to all, with the blocs that each opens', () => {
    expect(said(emptyProfile())).toEqual([
      ['11', 'Entretenir', 1],
      ['21', 'Régler', 1],
    ]);
  });

  it('names those of a trade held in its own words', () => {
    const catalogue = matchCatalogue();
    for (const trade of catalogue.occupations) if (trade.code === 'H2913') trade.skills.main.push('11');
    const welder: Profile = {
      ...emptyProfile(),
      jobs: [{ code: 'H2913' }],
      skills: { '12': 'yes', '11': 'no' },
    };
    const labels = whatIf(buildSpace(catalogue), welder, 'RNCP1', 9).map(({ label }) => label);
    expect(labels.sort()).toEqual(['Geste 11', 'Régler']);
  });

  it('counts the blocs that come in addition, never those that were open', () => {
    const half = claim(emptyProfile(), '12', 'yes');
    expect(whatIf(space(), half, 'RNCP1', 9)).toMatchObject([
      { id: '11', blocs: 1, band: 'close', rank: 2, before: { band: 'far' } },
      { id: '21', blocs: 1 },
    ]);
  });

  it('gives no more than what is asked, and nothing of a pathway that is not known', () => {
    expect(said(emptyProfile(), 1)).toHaveLength(1);
    expect(whatIf(space(), emptyProfile(), 'RNCP99', 9)).toEqual([]);
  });
});

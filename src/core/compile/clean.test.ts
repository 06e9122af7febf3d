import { describe, expect, it } from 'vitest';
import { soundCatalogue } from '../catalogue/sound.fixture.ts';
import type { Issue } from '../catalogue/issue.ts';
import { cleanCurated } from './clean.ts';
import { emptyCurated, type Curated } from './curated.ts';

const sound = soundCatalogue();
const basis = 'essai';

function curated(): Curated {
  const { branches, sectors, families, charters, blocSkills } = soundCatalogue();
  return {
    ...emptyCurated(),
    ...{ branches, sectors, families, charters, blocSkills },
    certifiers: [{ match: 'Comité', kind: 'committee', siret: null, branches: ['lait'], basis }],
    pathwayBranches: [{ id: 'RNCP10', branches: ['lait'], basis }],
    sectorWords: [{ sector: 'laiterie', words: ['lait'], unless: [], basis }],
    specificTrades: [{ occupation: 'H2102', sectors: ['laiterie'], basis }],
    pathwayOccupations: [{ id: 'RNCP10', occupations: ['H2102'], basis }],
    employers: [{ said: 'lait', sector: 'laiterie', names: ['lactalis'], basis }],
    products: [{ said: 'lait', sector: null, names: ['yaourt'], basis }],
    qualities: [{ id: 'calme', said: ['calme'], trades: ['H2102'], basis }],
    intoIndustry: [{ id: 'industrie', from: ['H', 'H21'], trades: ['H2102'], basis }],
  };
}

/** What is left of one curated list once a record points nowhere, and what is said. */
function cleaned<L extends keyof Curated>(list: L, changed: object): [Curated[L], string[]] {
  const given = curated();
  const records = given[list];
  Object.assign((Array.isArray(records) ? records[0] : undefined) ?? {}, changed);
  const issues: Issue[] = [];
  const left = cleanCurated(given, sound, issues)[list];
  return [left, issues.map(({ file, record, field, value }) => `${file} ${record ?? ''} ${field} ${value}`)];
}

describe('curated files', () => {
  it('stay as they are when every reference leads somewhere', () => {
    const issues: Issue[] = [];
    expect(cleanCurated(curated(), sound, issues)).toEqual(curated());
    expect(issues).toEqual([]);
  });

  it.each([
    ['families', 'occupations', ['H2102', 'H9999'], ['H2102'], 'families.json conduite occupations H9999'],
    ['families', 'commonCore', ['404', '11'], ['11'], 'families.json conduite commonCore 404'],
    ['sectors', 'branches', ['lait', 'nul'], ['lait'], 'sectors.json laiterie branches nul'],
    ['sectors', 'occupations', ['H9999'], [], 'sectors.json laiterie occupations H9999'],
    ['sectors', 'romeSectors', ['S9', 'S2'], ['S2'], 'sectors.json laiterie romeSectors S9'],
    ['charters', 'committees', ['nul', 'lait'], ['lait'], 'cqpi.json ligne committees nul'],
    ['certifiers', 'branches', ['nul'], [], 'certifiers.json Comité branches nul'],
    ['pathwayBranches', 'branches', ['nul'], [], 'pathway-branches.json RNCP10 branches nul'],
    ['blocSkills', 'knowledge', ['50', '404'], ['50'], 'bloc-skills.json RNCP10 knowledge 404'],
    ['specificTrades', 'sectors', ['nul'], [], 'specific-trades.json H2102 sectors nul'],
    ['qualities', 'trades', ['H9999', 'H2102'], ['H2102'], 'qualities.json calme trades H9999'],
    ['intoIndustry', 'from', ['H', 'Z1'], ['H'], 'into-industry.json industrie from Z1'],
    ['intoIndustry', 'trades', ['H9999', 'H2103'], ['H2103'], 'into-industry.json industrie trades H9999'],
    ['pathwayOccupations', 'occupations', ['H9999'], [], 'pathway-occupations.json RNCP10 occupations H9999'],
  ] as const)('lose what a record of %s says in %s and leads nowhere', (list, field, values, left, said) => {
    const [records, issues] = cleaned(list, { [field]: values });
    expect(records[0]).toHaveProperty(field, left);
    expect(issues).toEqual([said]);
  });

  it('lose the skills of a reading that ROME does not hold, and those only', () => {
    const skill = { confidence: 'high', nature: 'trade' };
    const skills = ['404', '11', '1'].map((id) => ({ id, ...skill }));
    const [records, issues] = cleaned('blocSkills', { skills });
    expect(records[0]?.skills.map(({ id }) => id)).toEqual(['11', '1']);
    expect(issues).toEqual(['bloc-skills.json RNCP10 skills 404']);
  });

  it.each([
    ['charters', { family: 'nul' }, 'cqpi.json ligne family nul'],
    ['sectorWords', { sector: 'nul' }, 'sector-words.json nul sector nul'],
    ['specificTrades', { occupation: 'H9999' }, 'specific-trades.json H9999 occupation H9999'],
    ['employers', { sector: 'nul' }, 'employers.json lait sector nul'],
    ['products', { sector: 'nul' }, 'products.json lait sector nul'],
    ['qualities', { trades: ['H9999'] }, 'qualities.json calme trades H9999'],
    ['intoIndustry', { trades: ['H9999'] }, 'into-industry.json industrie trades H9999'],
    ['intoIndustry', { from: ['Z'] }, 'into-industry.json industrie from Z'],
  ] as const)('lose a record of %s that is about nothing known', (list, changed, said) => {
    expect(cleaned(list, changed)).toEqual([[], [said]]);
  });

  it('lose a branch without sector, and then what names it', () => {
    const [branches, issues] = cleaned('branches', { sectors: ['nul'] });
    expect(branches.map(({ id }) => id)).toEqual(['metal']);
    expect(issues).toContain('branches.json lait sectors nul');
    expect(issues).toContain('sectors.json laiterie branches lait');
  });
});

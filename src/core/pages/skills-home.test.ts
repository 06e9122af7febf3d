import { expect, it } from 'vitest';
import { lookup } from '../catalogue/lookup.ts';
import { sampleCatalogue } from '../search/sample.fixture.ts';
import { glossesIn } from '../words/glosses.ts';
import { skillsHome } from './skills-home.ts';

const sample = sampleCatalogue();
const [first] = sample.occupations;
if (!first) throw new Error('no occupation in the sample');
const skill = (id: string, label: string, issue: string | null) => ({
  id,
  code: null,
  label,
  issue,
  field: null,
});
const fine = (id: string, of: string) => ({ id, label: id, skill: of, category: null });
const called = [['1', '2'], ['2']];
const catalogue = {
  ...sample,
  skills: [
    skill('900', 'Vendre', 'Commerce'),
    skill('901', 'Souder', 'Production'),
    skill('902', 'Assembler', 'Production'),
    skill('903', 'Rien dit', null),
  ],
  fineSkills: [fine('1', '901'), fine('2', '902')],
  occupations: sample.occupations.map((one, at) => ({
    ...one,
    skills: { main: called[at] ?? [], emerging: [], other: [] },
  })),
  en: [{ id: '901', kind: 'skill' as const, name: 'Weld' }],
};

it('puts first the skills that most trades call for, and so their groups', () => {
  const { total, groups } = skillsHome(lookup(catalogue), glossesIn(catalogue, 'en'));
  expect(total).toBe(4);
  expect(groups).toEqual([
    {
      label: 'Production',
      skills: [
        { id: '902', label: 'Assembler', en: null, trades: 2 },
        { id: '901', label: 'Souder', en: 'Weld', trades: 1 },
      ],
    },
    { label: '', skills: [{ id: '903', label: 'Rien dit', en: null, trades: 0 }] },
    { label: 'Commerce', skills: [{ id: '900', label: 'Vendre', en: null, trades: 0 }] },
  ]);
});

import { expect, it } from 'vitest';
import { perTest } from '../per-test.fixture.ts';
import { lookup } from '../catalogue/lookup.ts';
import { matchCatalogue } from '../match/sample.fixture.ts';
import { describe as describeProfile } from './describe.ts';
import { emptyProfile } from './profile.ts';
import { plainWording } from './wording.ts';

const superseded = {
  id: 'RNCP70',
  title: 'Ancien titre',
  kind: null,
  level: null,
  ends: null,
  successors: [],
  current: [],
  sources: ['test'],
};
const ways = perTest(() => lookup({ ...matchCatalogue(), superseded: [superseded] }));

it('names a certificate held, an old one that nothing replaces, and a number that nobody knows', () => {
  const { certifications } = describeProfile(ways(), {
    ...emptyProfile(),
    certifications: ['RNCP3', 'RNCP70', 'RS99999'],
  });
  expect(certifications).toEqual([
    {
      id: 'RNCP3',
      title: 'Parcours RNCP3',
      known: true,
      blocs: [{ code: 'RNCP3BC01', label: 'Entretenir la ligne' }],
    },
    { id: 'RNCP70', title: 'Ancien titre', known: false, blocs: [] },
    { id: 'RS99999', title: null, known: false, blocs: [] },
  ]);
});

it('names the papers that the catalogue does not hold, with what they open', () => {
  const paper = { kind: 'diploma', label: 'CAP maçon' } as const;
  expect(describeProfile(ways(), { ...emptyProfile(), papers: [paper] }).papers).toEqual([
    { ...paper, level: 3, trades: [], readAs: null, until: null },
  ]);
});

it('leaves out the examples of a wording, and nothing else', () => {
  expect(plainWording('Vérifier des équipements (arche de recuisson, presse, ...)')).toBe(
    'Vérifier des équipements',
  );
  expect(plainWording('Identifier les matières (silice, terre, etc.) et les doser (verre, etc)')).toBe(
    'Identifier les matières et les doser',
  );
  expect(plainWording('Respecter les règles (QHSSE)')).toBe('Respecter les règles (QHSSE)');
});

it('names the jobs as one calls them, the blocs by their pathway, and what each skill is', () => {
  expect(
    describeProfile(ways(), {
      jobs: [{ code: 'H2102', title: 'Pilote', years: 4 }, { code: 'H2913' }, { code: 'Z9999' }],
      skills: { '11': 'yes', '3': 'no', '91': 'partly', '500': 'yes', '404': 'yes' },
      certifications: [],
      blocs: ['RNCP2BC02', 'RNCP404BC01'],
    }),
  ).toEqual({
    jobs: [
      { code: 'H2102', label: 'Pilote', years: 4 },
      { code: 'H2913', label: 'H2913', years: null },
    ],
    certifications: [],
    blocs: [
      { code: 'RNCP2BC02', label: 'Entretenir et régler la presse', pathway: 'RNCP2' },
      { code: 'RNCP404BC01', label: null, pathway: null },
    ],
    papers: [],
    skills: [
      {
        id: '3',
        label: 'Souder',
        gesture: { id: '3', label: 'Souder' },
        claim: 'no',
        nature: 'trade',
        theme: null,
      },
      {
        ...{ id: '11', label: 'Geste 11', gesture: { id: '1', label: 'Entretenir' } },
        ...{ claim: 'yes', nature: 'trade', theme: null },
      },
      {
        ...{ id: '91', label: 'Geste 91', gesture: { id: '9', label: 'Communiquer' } },
        ...{ claim: 'partly', nature: 'transversal', theme: null },
      },
      {
        id: '500',
        label: 'Hydraulique',
        gesture: { id: '500', label: 'Hydraulique' },
        claim: 'yes',
        nature: 'knowledge',
        theme: null,
      },
    ],
  });
});

it('files a competence under what ROME files its gesture under', () => {
  const catalogue = matchCatalogue();
  const skills = catalogue.skills.map((skill) => ({ ...skill, issue: `Enjeu de ${skill.label}` }));
  const told = { ...emptyProfile(), skills: { '11': 'yes', '3': 'partly', '500': 'yes' } } as const;
  const themes = describeProfile(lookup({ ...catalogue, skills }), told).skills.map((one) => [
    one.id,
    one.theme,
  ]);
  expect(themes).toEqual([
    ['3', 'Enjeu de Souder'],
    ['11', 'Enjeu de Entretenir'],
    ['500', null],
  ]);
});

import type { BlocSkills } from '../catalogue/bloc-skills.ts';
import { plainKind, plainPathway, plainTrade } from '../catalogue/plain.fixture.ts';
import type { Catalogue } from '../catalogue/files.ts';
import type { Occupation } from '../catalogue/occupation.ts';
import type { Pathway } from '../catalogue/pathway.ts';

export const occupation = (code: string, main: string[], other: string[]): Occupation =>
  plainTrade(code, { label: code, skills: { main, emerging: [], other } });

export const pathway = (id: string, blocs: [code: string, label: string][], occupations: string[]): Pathway =>
  plainPathway(id, {
    register: id.startsWith('CI') ? null : 'rncp',
    level: 3,
    blocs: blocs.map(([code, label]) => ({ code, label, evidence: 'record' })),
    occupations: occupations.map((code) => ({ code, evidence: 'record' })),
  });

export const reading = (bloc: string, trade: string[], transversal: string[] = []): BlocSkills => ({
  bloc,
  general: false,
  knowledge: [],
  evidence: 'curated',
  reading: 'agreed',
  skills: [
    ...trade.map((id) => ({ id, confidence: 'high' as const, nature: 'trade' as const })),
    ...transversal.map((id) => ({ id, confidence: 'high' as const, nature: 'transversal' as const })),
  ],
});

const macros = [
  ['1', 'Entretenir'],
  ['2', 'Régler'],
  ['3', 'Souder'],
  ['9', 'Communiquer'],
] as const;
const fine = [
  ['11', '1'],
  ['12', '1'],
  ['21', '2'],
  ['22', '2'],
  ['31', '3'],
  ['91', '9'],
] as const;

/** A catalogue of four pathways: a filling line, a press, a twin of the first, and one known by its occupation only. */
export function matchCatalogue(): Catalogue {
  return {
    pathways: [
      pathway('CI4', [], ['H2102']),
      pathway(
        'RNCP1',
        [
          ['RNCP1BC01', 'Entretenir la ligne'],
          ['RNCP1BC02', 'Régler la ligne'],
        ],
        ['H2102'],
      ),
      pathway(
        'RNCP2',
        [
          ['RNCP2BC01', 'Entretenir la presse'],
          ['RNCP2BC02', 'Entretenir et régler la presse'],
        ],
        ['H2901'],
      ),
      pathway('RNCP3', [['RNCP3BC01', 'Entretenir la ligne']], ['H2102']),
    ],
    superseded: [],
    occupations: [
      occupation('H2102', ['11', '21'], ['91']),
      occupation('H2901', ['12', '22'], ['31', '91']),
      occupation('H2913', ['31'], []),
    ],
    domains: [],
    skills: macros.map(([id, label]) => ({
      id,
      code: null,
      label,
      field: id === '9' ? 'Coopération, Organisation et Développement de ses compétences' : 'Production',
      issue: null,
    })),
    fineSkills: fine.map(([id, skill]) => ({ id, label: `Geste ${id}`, skill, category: null })),
    knowledge: [{ id: '500', label: 'Hydraulique', category: null }],
    behaviours: [],
    romeSectors: [],
    contexts: [],
    coCertification: [],
    workshop: [],
    ...{ sayings: [], employers: [], products: [], qualities: [], intoIndustry: [] },
    subjects: [],
    secondReadings: [],
    sectors: [],
    branches: [],
    families: [],
    kinds: [plainKind('cqp', 'CQP')],
    levels: [],
    routes: [],
    charters: [],
    funding: [],
    nextSteps: [],
    en: [],
    blocSkills: [
      reading('RNCP1BC01', ['11']),
      reading('RNCP1BC02', ['21'], ['91']),
      reading('RNCP2BC01', ['12']),
      reading('RNCP2BC02', ['12', '22']),
      reading('RNCP3BC01', ['11']),
    ],
    meta: { schema: 1, compiled: null, sources: [], counts: {}, scope: [] },
    words: { acronyms: [], synonyms: [], everyday: [] },
  };
}

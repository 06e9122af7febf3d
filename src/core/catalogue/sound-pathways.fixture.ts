import {
  familyEvidences,
  occupationEvidences,
  sectorEvidences,
  successionEvidences,
  type OccupationEvidence,
} from './evidence.ts';
import type { Pathway } from './pathway.ts';
import { plainPathway } from './plain.fixture.ts';

/** A pathway with every field that a record may have, and every evidence. */
export const fullPathway: Pathway = {
  id: 'RNCP10',
  title: 'Conducteur de ligne',
  kind: 'cqp',
  register: 'rncp',
  level: 3,
  status: 'active',
  ends: '2028-02-29',
  certifiers: [
    { name: 'Branche', siret: '12345678901234' },
    { name: 'Comité', siret: null },
  ],
  certifiersFrom: 'RNCP9',
  blocs: [
    { code: 'RNCP10BC01', label: 'Conduire la ligne', evidence: 'record', listed: 4 },
    { code: 'RNCP10BC02', label: 'Régler la ligne', evidence: 'predecessor', from: 'RNCP9' },
  ],
  sectors: sectorEvidences.map((evidence) => ({
    sector: 'laiterie',
    branch: 'lait',
    evidence,
    via: 'Comité',
  })),
  families: familyEvidences.map((evidence) => ({ family: 'conduite', evidence, via: 'H2102' })),
  occupations: occupationEvidences.map((evidence, at) => ({
    code: `H210${at + 2}`,
    evidence,
    ...(evidence === 'parent' && { from: 'H2101', split: { code: 'H2102', words: ['ligne'] } }),
  })),
  routes: [
    'formation-continue',
    'vae',
    'apprentissage',
    'contrat-pro',
    'candidature-individuelle',
    'statut-scolaire',
  ],
  routesFrom: 'RNCP9',
  prerequisites: { training: true, certification: null },
  predecessors: successionEvidences.map((evidence) => ({ id: 'RNCP9', evidence })),
  successors: [],
  correspondences: [{ source: ['RNCP10BC01'], target: { pathway: 'RS20', blocs: ['RS20BC01'] } }],
  opcoLists: ['opco-2i', 'ocapiat'],
  charter: 'ligne',
  nsf: ['221'],
  formacodes: ['21538'],
  updated: '2026-01-01',
  sources: ['rncp'],
};

/** A pathway of which nearly nothing is known. */
export const barePathway = (id: string, register: Pathway['register'], occupations: string[] = []): Pathway =>
  plainPathway(id, {
    ...{ register, status: 'inactive', sources: ['rncp'] },
    occupations: occupations.map((code) => ({ code, evidence: 'record' satisfies OccupationEvidence })),
  });

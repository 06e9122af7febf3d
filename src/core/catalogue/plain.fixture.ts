import type { Family, Kind, Sector } from './field.ts';
import type { Occupation } from './occupation.ts';
import type { Pathway } from './pathway.ts';

const basis = 'test';
const none = { main: [], emerging: [], other: [] };
const described = { descriptionFr: 'x', descriptionEn: 'x', basis };

/** A sector of which nearly nothing is known, but for what is given. */
export const plainSector = (id: string, more: Partial<Sector> = {}): Sector => ({
  ...{ id, label: id, labelEn: id, aliases: [], branches: [], naf: [], romeSectors: [], occupations: [] },
  ...described,
  ...more,
});

/** A family of which nearly nothing is known, but for what is given. */
export const plainFamily = (id: string, occupations: string[] = []): Family => ({
  ...{ id, label: id, labelEn: id, aliases: [], commonCore: [], occupations },
  ...described,
});

/** A kind of certificate, with the words that say it. */
export const plainKind = (id: string, label: string, words: string[] = []): Kind => ({
  ...{ id, label, labelEn: label, abbreviations: [], words, plainFr: 'x', plainEn: 'x' },
  ...{ cpf: null, inScope: true, basis },
});

/** A pathway in force of which nearly nothing is known, but for what is given. */
export const plainPathway = (id: string, more: Partial<Pathway> = {}): Pathway => ({
  ...{
    id,
    title: `Parcours ${id}`,
    kind: 'cqp',
    register: 'rncp',
    level: null,
    status: 'active',
    ends: null,
  },
  ...{ certifiers: [], blocs: [], sectors: [], families: [], occupations: [], routes: null },
  ...{ prerequisites: { training: null, certification: null }, predecessors: [], successors: [] },
  ...{ correspondences: [], charter: null, nsf: [], formacodes: [], updated: null, sources: ['test'] },
  ...more,
});

/** A trade of which nearly nothing is known, but for what is given. */
export const plainTrade = (code: string, more: Partial<Occupation> = {}): Occupation => ({
  ...{ code, label: `Métier ${code}`, domain: code.slice(0, 3), parent: null, titles: [], skills: none },
  ...{ knowledge: none, behaviours: [], romeSectors: [], naf: [], contexts: [], mobilities: [] },
  ...more,
});

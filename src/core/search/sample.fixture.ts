import type { Catalogue } from '../catalogue/files.ts';
import { plainKind, plainPathway, plainTrade } from '../catalogue/plain.fixture.ts';

const basis = 'sample';
const texts = { labelEn: '', descriptionFr: '', descriptionEn: '', basis };

type Pathway = Catalogue['pathways'][number];
type Occupation = Catalogue['occupations'][number];

function pathway(
  id: string,
  title: string,
  kind: string,
  level: number | null,
  more: Partial<Pathway> = {},
): Pathway {
  return plainPathway(id, { title, kind, level, ...more });
}

function occupation(
  code: string,
  label: string,
  titles: string[],
  main: string[] = [],
  other: string[] = [],
): Occupation {
  return plainTrade(code, {
    label,
    titles: [label, ...titles].map((title, place) => ({ id: String(place + 1), label: title })),
    skills: { main, emerging: [], other },
  });
}

const toOccupation = (code: string) => ({ occupations: [{ code, evidence: 'record' as const }] });
const toSector = (sector: string, branch: string | null) => ({
  sectors: [{ sector, branch, evidence: 'certifier' as const, via: 'sample' }],
});

/** A hand-made catalogue of a dozen records, enough for every rule of the search. */
export function sampleCatalogue(): Catalogue {
  return {
    pathways: [
      pathway('CI100', 'CQP Conducteur de ligne en laiterie', 'cqp', null, {
        register: null,
        ...toOccupation('H2102'),
        ...toSector('industrie-laitiere', 'laiterie'),
      }),
      pathway('RNCP1000', 'Maintenance des systèmes de production connectés', 'bac-pro', 4, {
        ...toOccupation('I1304'),
        ...toSector('metallurgie', null),
        routes: ['apprentissage', 'vae'],
        families: [{ family: 'maintenance', evidence: 'occupation', via: 'I1304' }],
        blocs: [{ code: 'RNCP1000BC01', label: 'Diagnostiquer une panne', evidence: 'record' }],
      }),
      pathway('RNCP1001', 'Boulanger', 'cap', 3, { ...toOccupation('D1102'), routes: ['apprentissage'] }),
      pathway('RNCP1002', 'Soudeur assembleur industriel', 'titre-professionnel', 3, {
        ...toOccupation('H2913'),
        ...toSector('metallurgie', 'metallurgie'),
        ends: '2027-01-01',
      }),
      pathway('RNCP1003', 'Soudeur d’autrefois', 'titre-professionnel', 3, {
        ...toOccupation('H2913'),
        status: 'inactive',
      }),
    ],
    superseded: [
      {
        id: 'RNCP900',
        title: 'Soudeur assembleur industriel',
        kind: 'titre-professionnel',
        level: 3,
        ends: '2022-01-01',
        successors: [{ id: 'RNCP1002', evidence: 'record' }],
        current: ['RNCP1002'],
        sources: ['sample'],
      },
    ],
    occupations: [
      occupation('D1102', 'Boulanger / Boulangère', ['Ouvrier boulanger / Ouvrière boulangère'], ['10'], []),
      occupation(
        'H2102',
        'Conducteur / Conductrice de ligne en industrie alimentaire',
        ['Pilote de ligne de conditionnement'],
        ['11'],
        ['12'],
      ),
      occupation('H2913', 'Soudeur / Soudeuse', ["Soudeur / Soudeuse à l'arc"], ['13'], []),
      occupation(
        'I1304',
        'Technicien / Technicienne de maintenance industrielle',
        ['Electromécanicien / Electromécanicienne'],
        ['12'],
        [],
      ),
    ],
    domains: ['D11', 'H21', 'H29', 'I13'].map((code) => ({ code, label: code })),
    skills: [
      { id: '300010', code: null, label: 'Préparer des produits alimentaires', field: null, issue: null },
      { id: '300011', code: null, label: 'Conduire une ligne de production', field: null, issue: null },
      { id: '300012', code: null, label: 'Réparer une machine', field: null, issue: null },
      { id: '300013', code: null, label: 'Assembler des pièces par soudure', field: null, issue: null },
    ],
    fineSkills: [
      { id: '10', label: 'Pétrir la pâte', skill: '300010', category: null },
      { id: '11', label: 'Régler la cadence de la ligne', skill: '300011', category: null },
      { id: '12', label: 'Remplacer une pièce usée', skill: '300012', category: null },
      { id: '13', label: 'Souder au chalumeau', skill: '300013', category: null },
    ],
    knowledge: [],
    behaviours: [],
    romeSectors: [],
    contexts: [],
    coCertification: [],
    workshop: [],
    ...{ sayings: [], employers: [], products: [], qualities: [], intoIndustry: [] },
    subjects: [],
    secondReadings: [],
    sectors: [
      {
        id: 'industrie-laitiere',
        label: 'Industrie laitière',
        aliases: ['fromagerie', 'yaourt'],
        branches: ['laiterie'],
        naf: [],
        romeSectors: [],
        occupations: ['H2102'],
        ...texts,
      },
      {
        id: 'metallurgie',
        label: 'Métallurgie',
        aliases: ['métal'],
        branches: ['metallurgie'],
        naf: [],
        romeSectors: [],
        occupations: ['H2913'],
        ...texts,
      },
    ],
    branches: [
      {
        id: 'laiterie',
        label: 'Laiterie',
        idcc: [],
        opco: 'ocapiat',
        brochures: [],
        sectors: ['industrie-laitiere'],
        basis,
      },
      {
        id: 'metallurgie',
        label: 'Métallurgie',
        idcc: [],
        opco: 'opco-2i',
        brochures: [],
        sectors: ['metallurgie'],
        basis,
      },
    ],
    families: [
      {
        id: 'maintenance',
        label: 'Maintenance',
        aliases: ['dépannage'],
        occupations: ['I1304'],
        commonCore: [],
        ...texts,
      },
    ],
    kinds: [
      plainKind('bac-pro', 'Baccalauréat professionnel', ['bac pro']),
      plainKind('bts', 'BTS', ['bts']),
      plainKind('cap', "Certificat d'aptitude professionnelle", ['cap']),
      plainKind('cqp', 'Certificat de qualification professionnelle', ['cqp']),
      plainKind('cqpi', 'CQP interbranches', ['cqpi', 'cqp interbranches']),
      plainKind('titre-professionnel', 'Titre professionnel', ['titre pro']),
    ],
    levels: [3, 4].map((level) => ({
      level,
      label: `Niveau ${level}`,
      plainFr: '',
      plainEn: '',
      old: null,
      eqf: level,
      words: [],
      basis,
    })),
    routes: [],
    charters: [],
    funding: [],
    nextSteps: [],
    en: [],
    blocSkills: [],
    words: {
      acronyms: [],
      synonyms: [],
      everyday: [{ from: 'travailler dans une usine à pain', to: ['boulanger'], basis }],
      senses: [{ from: 'système', to: ['soudeur'], basis }],
      short: [{ from: 'maint', to: ['maintenance'], basis }],
    },
    meta: { schema: 1, compiled: null, sources: [], counts: {}, scope: [] },
  };
}

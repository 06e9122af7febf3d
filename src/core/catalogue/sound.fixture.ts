import type { FundingScheme } from './funding.ts';
import { fileName, objectFiles, recordFiles, type Catalogue } from './files.ts';
import { countFacts } from './counts.ts';
import {
  familyEvidences,
  occupationEvidences,
  sectorEvidences,
  successionEvidences,
  type OccupationEvidence,
} from './evidence.ts';
import type { NextStep } from './next-steps.ts';
import type { Occupation } from './occupation.ts';
import type { Pathway } from './pathway.ts';

const basis = 'essai';
const both = { fr: 'en clair', en: 'plainly' };
const plain = { plainFr: 'en clair', plainEn: 'plainly', basis };
const described = { descriptionFr: 'dit ce que c’est', descriptionEn: 'says what it is', basis };
const page = 'https://example.org/page';

/** A pathway with every field that a record may have, and every evidence. */
const full: Pathway = {
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
const bare = (id: string, register: Pathway['register'], occupations: string[] = []): Pathway => ({
  ...{ id, title: `Parcours ${id}`, kind: 'cqp', register, level: null, status: 'inactive', ends: null },
  ...{ certifiers: [], blocs: [], sectors: [], families: [], routes: null, successors: [], predecessors: [] },
  occupations: occupations.map((code) => ({ code, evidence: 'record' satisfies OccupationEvidence })),
  ...{ prerequisites: { training: null, certification: null }, correspondences: [], charter: null },
  ...{ nsf: [], formacodes: [], updated: null, sources: ['rncp'] },
});

const none = { main: [], emerging: [], other: [] };
const trade = (code: string): Occupation => ({
  ...{
    code,
    label: `Métier ${code}`,
    domain: 'H21',
    parent: null,
    titles: [],
    skills: none,
    knowledge: none,
  },
  ...{ behaviours: [], romeSectors: [], naf: [], contexts: [], mobilities: [] },
});

const richTrade: Occupation = {
  ...trade('H2102'),
  parent: 'H2101',
  titles: [{ id: '1', label: 'Pilote de ligne' }],
  skills: { main: ['11'], emerging: ['10'], other: ['12'] },
  knowledge: { main: ['50'], emerging: [], other: [] },
  behaviours: ['60'],
  romeSectors: ['S1'],
  naf: ['10.51'],
  contexts: ['70'],
  widespread: true,
  mobilities: ['H2103'],
};

const condition = (
  fact: FundingScheme['conditions'][number]['fact'],
): FundingScheme['conditions'][number] => ({
  id: fact.toLowerCase(),
  fact,
  op: 'is',
  value: fact === 'routes' ? 'vae' : fact === 'branch' ? ['lait'] : true,
  text: both,
});

const scheme: FundingScheme = {
  id: 'ptp',
  label: 'Projet',
  labelEn: 'Project',
  status: 'active',
  kind: 'fund',
  plain: both,
  audience: ['job-seeker', 'employee', 'employer', 'young-person'],
  conditions: [
    ...(
      [
        ...['manual', 'register', 'routes', 'certifiable', 'toAssess', 'otherOccupation', 'contract'],
        ...['employeeMonths', 'companyMonths', 'registeredJobSeeker', 'employerOffer', 'employerAgrees'],
        ...['inSupport', 'under30', 'jobSeekerOrYoung', 'jobLoss', 'disability', 'companySize', 'branch'],
        'franceTravail',
      ] as FundingScheme['conditions'][number]['fact'][]
    ).map(condition),
    {
      ...condition('contract'),
      op: 'in',
      value: ['cdi'],
      soft: true,
      when: { fact: 'contract', value: 'cdi' },
    },
    { ...condition('toAssess'), op: 'atLeast', value: 2, unless: { fact: 'disability', value: true } },
    { ...condition('routes'), op: 'includes' },
  ],
  targets: ['rncp', 'rs', 'cqp', 'bloc', 'clea', 'vae', 'immersion', 'none'],
  duration: both,
  amount: { fr: 'au plus 5 000 € (2026-1)', en: 'at most €5,000' },
  filedBy: null,
  contact: both,
  validFrom: '2026-01-01',
  validTo: '2026-12-31',
  reviewBy: '2026-10-01',
  replacedBy: ['tout'],
  texts: (['law', 'decree', 'order', 'agreement', 'instruction'] as const).map((kind, at) => ({
    ...{ kind, number: `2026-${at + 1}`, date: '2026-01-01', inForce: null, sets: both },
  })),
  papers: [
    ...(['start', 'end', 'signature', 'offer', 'filed'] as const).map((anchor) => ({
      ...{ id: anchor, files: 'person' as const, to: 'employer' as const, what: both, anchor },
      ...{ opens: -90, by: -30, text: '2026-1', toCheck: false },
    })),
    ...(['opco', 'france-travail', 'certifier'] as const).map((files) => ({
      ...{ id: files, files, to: files, what: both, anchor: 'start' as const, opens: null, by: 0 },
      ...{ text: null, toCheck: true },
    })),
  ],
  sources: [{ url: page, date: '2026-05', weak: false }],
  conflicts: [{ about: both, sources: [page] }],
};

const schemes: FundingScheme[] = [
  scheme,
  ...(['modality', 'advice', 'framework', 'contract'] as const).map((kind, at): FundingScheme => ({
    ...scheme,
    ...{ id: ['quatre', 'rien', 'sept', 'tout'][at] ?? '', kind, status: at === 0 ? 'closed' : 'uncertain' },
    ...{ replacedBy: [], amount: null },
  })),
];

const step: NextStep = {
  ...{ id: 'appel', kind: 'cep', label: 'Appeler', labelEn: 'Call', plain: both, url: page, rank: 1 },
  conditions: (['is', 'in', 'notIn', 'includes', 'atLeast'] as const).flatMap((op) => [
    { fact: 'kind', op, value: ['cqp'], unknown: 'keep' },
    { fact: 'routes', op, value: 'vae', unknown: 'drop' },
  ]),
  ...{ source: { url: page, date: '2026' }, asOf: '2026-01-01', reviewBy: '2026-07-01', basis },
};

const steps: NextStep[] = [
  step,
  ...(
    [
      'record',
      'certifier',
      'committee',
      'vae',
      'opco',
      'cpf',
      'try',
      'apprenticeship',
      'funding',
      'jobs',
    ] as const
  ).map((kind, at): NextStep => ({
    ...step,
    ...{ id: `suite-${String.fromCharCode(97 + at)}`, kind, source: { url: null, date: null } },
    url: kind === 'record' ? 'record' : kind === 'certifier' || kind === 'committee' ? null : page,
    conditions: (
      [
        ...['answer', 'register', 'toAssess', 'toLearn', 'opcos', 'namedCertifier', 'status', 'disability'],
        'executive',
      ] as NextStep['conditions'][number]['fact'][]
    ).map((fact) => ({ fact, op: 'is', value: fact === 'opcos' ? 'ocapiat' : 2, unknown: 'keep' })),
  })),
];

/** A small catalogue that holds everything a file may hold, where every link leads somewhere. */
export function soundCatalogue(): Catalogue {
  const records: Omit<Catalogue, 'meta' | 'words'> = {
    pathways: [
      bare('CI5', null, ['H2102']),
      full,
      { ...bare('RNCP11', 'rncp'), successors: [{ id: 'RNCP10', evidence: 'title' }] },
      bare('RS20', 'rs'),
    ],
    superseded: [
      {
        ...{ id: 'RNCP9', title: 'Conducteur', kind: 'cqp', level: 3, ends: '2020-01-01', sources: ['rncp'] },
        ...{ successors: [{ id: 'RNCP10', evidence: 'record' }], current: ['RNCP10'] },
        ...{ outside: [{ id: 'RNCP77', title: 'Ailleurs' }], sameTitle: ['RNCP10'] },
      },
    ],
    occupations: [richTrade, trade('H2103'), trade('H2104'), trade('H2105')],
    domains: [
      { code: 'H', label: 'Industrie' },
      { code: 'H21', label: 'Alimentaire' },
    ],
    skills: [
      {
        id: '1',
        code: '1A101',
        label: 'Conduire',
        field: 'Production',
        issue: 'Enjeu',
        category: 'Technique',
      },
      { id: '2', code: null, label: 'Classer', field: null, issue: null, generic: true },
    ],
    fineSkills: [
      { id: '10', label: 'Pétrir', skill: '1', category: 'Technique' },
      { id: '11', label: 'Piloter', skill: '1', category: null },
      { id: '12', label: 'Ranger', skill: null, category: null },
    ],
    knowledge: [{ id: '50', label: 'Hydraulique', category: null }],
    behaviours: [{ id: '60', label: 'Rigueur', category: 'Savoir-être' }],
    romeSectors: [
      { code: 'S1', label: 'Lait', parent: 'S2' },
      { code: 'S2', label: 'Alimentaire', parent: null },
    ],
    contexts: [{ id: '70', label: 'De nuit', category: 'Horaires' }],
    coCertification: [{ code: 'H2101', count: 3, with: { H2103: 1 } }],
    sectors: [
      {
        ...{ id: 'laiterie', label: 'Laiterie', labelEn: 'Dairy', aliases: ['fromage'], branches: ['lait'] },
        ...{ naf: ['10.51'], romeSectors: ['S1'], occupations: ['H2102'], ...described },
      },
    ],
    branches: [
      {
        id: 'lait',
        label: 'Lait',
        idcc: ['0112'],
        opco: 'ocapiat',
        brochures: ['3124'],
        sectors: ['laiterie'],
        basis,
      },
      {
        id: 'metal',
        label: 'Métal',
        idcc: ['3248'],
        opco: 'opco-2i',
        brochures: [],
        sectors: ['laiterie'],
        basis,
      },
    ],
    families: [
      {
        ...{ id: 'conduite', label: 'Conduite', labelEn: 'Operation', aliases: [], occupations: ['H2102'] },
        ...{ commonCore: ['1'], ...described },
      },
    ],
    kinds: [
      {
        ...{ id: 'cqp', label: 'CQP', labelEn: 'CQP', abbreviations: ['CQP'], words: ['cqp'], cpf: null },
        ...{ inScope: true, ...plain },
      },
    ],
    levels: [{ level: 3, label: 'Niveau 3', old: 'V', eqf: 3, words: ['CAP'], ...plain }],
    routes: (full.routes ?? [])
      .toSorted()
      .map((id) => ({ id, label: id, labelEn: id, official: [], xml: 'VOIE', ...plain })),
    charters: [
      {
        ...{
          id: 'ligne',
          label: 'Ligne',
          labelEn: 'Line',
          family: 'conduite',
          certifInfoCode: '5',
          rome: ['H2102'],
        },
        ...{ committees: ['lait', 'metal'], numbers: ['RNCP10'], outOfScope: false, basis },
      },
    ],
    blocSkills: (['agreed', 'adjudicated', 'listed', 'single'] as const).map((reading, at) => ({
      ...{
        bloc: ['RNCP10', 'RNCP10BC01', 'RNCP10BC02', 'RNCP11'][at] ?? '',
        general: at === 3,
        evidence: 'curated' as const,
      },
      skills:
        at === 3
          ? []
          : [
              { id: '11', confidence: 'high' as const, nature: 'trade' as const },
              { id: '1', confidence: 'medium' as const, nature: 'trade' as const },
              { id: '10', confidence: 'medium' as const, nature: 'trade' as const },
              ...(at === 0 ? [{ id: '2', confidence: 'high' as const, nature: 'transversal' as const }] : []),
            ],
      ...{ knowledge: at === 3 ? [] : ['50'], reading },
    })),
    subjects: [{ id: 'ligne', label: 'Ligne', domain: 'Production', attribution: 'Relecture' }],
    secondReadings: [
      {
        id: 'RNCP10',
        listed: true,
        blocs: [
          { code: 'RNCP10BC01', subject: 'ligne' },
          { code: 'RNCP10BC02', subject: null },
        ],
        subjects: ['ligne'],
      },
    ],
    funding: schemes.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    nextSteps: steps,
    en: (
      ['occupation', 'title', 'skill', 'context', 'behaviour', 'domain', 'romeSector', 'level'] as const
    ).map((kind, at) => ({
      ...{ id: `nom-${at}`, kind, name: 'line operator' },
      ...(at === 0 && { everyday: ['operator'] }),
    })),
  };
  const entry = [{ from: 'agro', to: ['alimentaire'], basis }];
  return structuredClone({
    ...records,
    meta: {
      ...{ schema: 1, compiled: '2026-11-01', counts: countFacts(records), read: { rncp: 3 } },
      sources: [
        {
          ...{
            id: 'rncp',
            producer: 'France compétences',
            title: 'RNCP',
            version: '4.1',
            date: '2026-11-01',
          },
          layers: [{ labelFr: 'Blocs', labelEn: 'Blocs', from: '2024', to: '2026-11' }],
          ...{ licence: 'Licence ouverte', url: page },
        },
      ],
      scope: [{ rule: 'sector', labelFr: 'Secteur', labelEn: 'Sector', kept: 3, setAside: { other: 1 } }],
    },
    words: { acronyms: entry, synonyms: entry, everyday: entry, senses: entry },
  });
}

/** The contents of the files of a catalogue, by name. */
export const filesOf = (catalogue: Catalogue): Record<string, unknown> =>
  Object.fromEntries(
    ([...Object.keys(recordFiles), ...Object.keys(objectFiles)] as (keyof Catalogue)[]).map((name) => [
      fileName(name),
      catalogue[name],
    ]),
  );

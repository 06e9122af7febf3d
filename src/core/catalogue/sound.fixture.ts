import { fileName, objectFiles, recordFiles, type Catalogue } from './files.ts';
import { countFacts } from './counts.ts';
import { plainTrade } from './plain.fixture.ts';
import { schemes } from './sound-funding.fixture.ts';
import { barePathway, fullPathway } from './sound-pathways.fixture.ts';
import { steps } from './sound-steps.fixture.ts';
import { richTrade } from './sound-trades.fixture.ts';
import { basis, described, page, plain } from './sound-words.fixture.ts';

/** A small catalogue that holds everything a file may hold, where every link leads somewhere. */
export function soundCatalogue(): Catalogue {
  const records: Omit<Catalogue, 'meta' | 'words'> = {
    pathways: [
      barePathway('CI5', null, ['H2102']),
      fullPathway,
      { ...barePathway('RNCP11', 'rncp'), successors: [{ id: 'RNCP10', evidence: 'title' }] },
      barePathway('RS20', 'rs'),
    ],
    superseded: [
      {
        ...{ id: 'RNCP9', title: 'Conducteur', kind: 'cqp', level: 3, ends: '2020-01-01', sources: ['rncp'] },
        ...{ successors: [{ id: 'RNCP10', evidence: 'record' }], current: ['RNCP10'] },
        ...{ outside: [{ id: 'RNCP77', title: 'Ailleurs' }], sameTitle: ['RNCP10'] },
      },
    ],
    occupations: [richTrade, plainTrade('H2103'), plainTrade('H2104'), plainTrade('H2105')],
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
    sayings: [{ said: 'je découpe la viande', trades: ['H2102'], not: [] }],
    workshop: [{ code: 'H2102', words: ['chaîne d’abattage'] }],
    employers: [{ said: 'lait', sector: 'laiterie', names: ['lactalis'] }],
    products: [{ said: 'lait', sector: null, names: ['yaourt'] }],
    qualities: [{ id: 'calme', said: ['calme'], trades: ['H2102'] }],
    intoIndustry: [{ id: 'industrie', from: ['H'], trades: ['H2102'] }],
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
    routes: (fullPathway.routes ?? [])
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

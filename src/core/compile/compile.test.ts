import { describe, expect, it } from 'vitest';
import { checkReferences } from '../catalogue/references.ts';
import { soundCatalogue } from '../catalogue/sound.fixture.ts';
import { compile, type CompileInput } from './compile.ts';
import { emptyCurated, type Curated, type ScopeRule } from './curated.ts';
import { emptyRecord, emptyRome, type RawRecord } from './raw.ts';

const basis = 'essai';
const record = (id: string, more: Partial<RawRecord> = {}): RawRecord => ({
  ...emptyRecord(id, 'rncp'),
  ...{ title: 'CQP Pilote de ligne', abbreviation: 'CQP', active: true, rome: ['H2102'] },
  certifiers: [{ name: 'CPNE du LAIT', siret: null }],
  ...more,
});
const rule = (id: ScopeRule['id'], needs: ScopeRule['needs'], kinds = ['cqp', 'cqpi']): ScopeRule => ({
  ...{ id, labelFr: id, labelEn: id, kinds, needs, basis },
});

function curated(): Curated {
  const { branches, sectors, families, charters, kinds, levels, routes, blocSkills } = soundCatalogue();
  const [cqp] = kinds;
  if (!cqp) throw new Error('the sample has a kind');
  const title = { ...cqp, id: 'titre-pro', label: 'Titre', abbreviations: ['TP'], words: ['titre'] };
  return {
    ...emptyCurated(),
    ...{ branches: branches.toReversed(), sectors, families, charters, levels, blocSkills },
    kinds: [title, { ...cqp, id: 'cqpi', abbreviations: ['CQPI'], words: ['cqpi'] }, cqp],
    routes: routes.map((route) => ({ ...route, official: [`par ${route.id}`], xml: `SI_${route.id}` })),
    certifiers: [{ match: 'cpne du lait', kind: 'committee', siret: null, branches: ['lait'], basis }],
    widespreadTrades: [{ occupation: 'H2103', basis }],
    genericGestures: [{ skill: '2', basis }],
    scope: { rules: [rule('branch-cqp', 'branch'), rule('superseded', 'none')], maxLevel: null },
  };
}

const { occupations, skills, fineSkills, knowledge } = soundCatalogue();
const rome: CompileInput['rome'] = {
  ...emptyRome(),
  occupations: occupations.map(({ code, label }) => ({ code, label, parent: code })),
  domains: [{ code: 'H21', label: 'Alimentaire' }],
  sectors: ['S1', 'S2'].map((code) => ({ code, label: code, parent: null })),
  knowledge,
  skills: [
    ...skills.map(({ id, code, label }) => ({ id, code, label, macro: true, parent: null, category: null })),
    ...fineSkills.map(({ id, label, skill }) => ({
      ...{ id, label, parent: skill, macro: false, code: null, category: null },
    })),
  ],
};

function compiled(
  records: readonly RawRecord[],
  more: Partial<CompileInput> = {},
  hand: Partial<Curated> = {},
) {
  return compile({
    records: new Map(records.map((one) => [one.id, one])),
    ...{ links: [], rome, secondReading: null, opcoLists: [], date: '2026-11-01' },
    curated: { ...curated(), ...hand },
    sources: soundCatalogue().meta.sources,
    ...more,
  });
}
const only = (records: readonly RawRecord[], ...more: [Partial<CompileInput>?, Partial<Curated>?]) => {
  const { catalogue } = compiled(records, ...more);
  const [first] = catalogue.pathways;
  if (!first) throw new Error('nothing was kept');
  return first;
};
const replacing = (
  old: string,
  id: string,
  more: Partial<RawRecord> = {},
  before: Partial<RawRecord> = {},
) => [
  record(old, { active: false, ends: '2020-01-01', successors: [id], ...before }),
  record(id, { predecessors: [old], ...more }),
];

describe('a compiled catalogue', () => {
  const numbers = ['RNCP100', 'RNCP20', 'RNCP3'];
  const { catalogue, known, issues, remarks } = compiled(
    [...numbers.map((id) => record(id)), record('RS1', { abbreviation: null, title: 'Anglais' })],
    { read: { rncp: 4 } },
  );

  it('has no broken link and nothing to complain of', () => {
    expect(issues).toEqual([]);
    expect(checkReferences(catalogue)).toEqual([]);
    expect(remarks).toEqual([]);
  });

  it('is the same in whatever order the records come', () => {
    const records = [
      ...numbers.map((id) => record(id)),
      record('RS1', { abbreviation: null, title: 'Anglais' }),
    ];
    expect(compiled(records.toReversed(), { read: { rncp: 4 } }).catalogue).toEqual(catalogue);
    expect(catalogue.pathways.map(({ id }) => id)).toEqual(['RNCP3', 'RNCP20', 'RNCP100']);
    expect(catalogue.branches.map(({ id }) => id)).toEqual(['lait', 'metal']);
    expect(catalogue.kinds.map(({ id }) => id)).toEqual(['cqp', 'cqpi', 'titre-pro']);
  });

  it('says its date, its sources, what was read and what each rule kept', () => {
    expect(catalogue.meta).toMatchObject({
      ...{ schema: 1, compiled: '2026-11-01', read: { rncp: 4 } },
      scope: [
        { rule: 'branch-cqp', kept: 3, setAside: {} },
        { rule: 'superseded', kept: 0 },
      ],
    });
    expect(catalogue.meta.counts.pathways).toBe(3);
    expect(compiled([]).catalogue.meta).not.toHaveProperty('read');
    const aside = compiled([record('RNCP1', { certifiers: [] }), ...replacing('RNCP2', 'RNCP5')]).catalogue
      .meta.scope;
    expect(aside.map(({ kept, setAside }) => [kept, setAside])).toEqual([
      [1, { 'no-branch': 1 }],
      [1, {}],
    ]);
  });

  it('knows every number of the sources, in the scope or not', () => {
    expect(known.map(({ id, kind }) => [id, kind])).toEqual([
      ...[
        ['RNCP3', 'cqp'],
        ['RNCP20', 'cqp'],
        ['RNCP100', 'cqp'],
        ['RS1', null],
      ],
    ]);
  });

  it('marks the generic gestures and the trades of every industry', () => {
    expect(catalogue.skills.map(({ id, generic }) => [id, generic])).toEqual([
      ['1', undefined],
      ['2', true],
    ]);
    expect(catalogue.occupations.filter(({ widespread }) => widespread).map(({ code }) => code)).toEqual([
      'H2103',
    ]);
  });

  it('keeps the readings of its own blocs only', () => {
    const blocs = [{ code: 'RNCP10BC01', label: 'Conduire' }];
    const kept = compiled([record('RNCP10', { blocs })]).catalogue.blocSkills;
    expect(kept.map(({ bloc }) => bloc)).toEqual(['RNCP10', 'RNCP10BC01']);
  });

  it('says what ROME links to nothing, a round of successions, and a committee that nobody knows', () => {
    const links = [{ occupation: 'H2102', group: 'skills' as const, item: '404' }];
    expect(compiled([], { rome: { ...rome, links } }).issues).toMatchObject([
      { file: 'unix_liens_rome_referentiels', field: 'code_ogr', value: '1 liens' },
    ]);
    const round = [
      record('RNCP9', { active: false, successors: ['RNCP10'] }),
      record('RNCP10', { active: false, successors: ['RNCP9'] }),
    ];
    expect(compiled(round).issues).toMatchObject([
      { record: 'RNCP9', field: 'Nouvelle_Certification', value: 'RNCP9 → RNCP10 → RNCP9' },
    ]);
    const unknown = [
      record('CI1', { committees: 'CPNE du cuir' }),
      record('CI2', { committees: 'CPNE du cuir' }),
    ];
    expect(compiled(unknown).issues).toMatchObject([
      { file: 'certif-info', record: 'CI1', field: 'valideur', value: 'CPNE du cuir' },
    ]);
  });
});

describe('a pathway as written', () => {
  it('tells what its record says, each thing once and in order', () => {
    const correspondence = { source: ['RNCP10BC01'], target: { pathway: 'RNCP99', blocs: [] } };
    const full = record('RNCP10', {
      ...{ level: 3, ends: '2027-12-31', updated: '2026-01-01', nsf: ['221', '200', '221'] },
      certifiers: ['CPNE du lait', 'Autre', 'Autre'].map((name) => ({ name, siret: null })),
      blocs: [
        { code: 'RNCP10BC02', label: 'Régler' },
        { code: 'RNCP10BC01', label: 'CONDUIRE LA LIGNE', listed: 2 },
      ],
      ...{ formacodes: ['2', '1', '2'], prerequisites: { training: true, certification: null } },
      ...{
        routes: ['par vae', 'par apprentissage', 'par vae'],
        correspondences: [correspondence, correspondence],
      },
      sources: ['rncp', 'autre', 'rncp'],
    });
    expect(only([full])).toEqual({
      ...{ id: 'RNCP10', title: 'CQP Pilote de ligne', kind: 'cqp', register: 'rncp', level: 3 },
      ...{ status: 'active', ends: '2027-12-31', updated: '2026-01-01', charter: 'ligne' },
      certifiers: [
        { name: 'Autre', siret: null },
        { name: 'CPNE du lait', siret: null },
      ],
      blocs: [
        { code: 'RNCP10BC01', label: 'Conduire la ligne', evidence: 'record', listed: 2 },
        { code: 'RNCP10BC02', label: 'Régler', evidence: 'record' },
      ],
      sectors: [
        { sector: 'laiterie', branch: 'lait', evidence: 'committee', via: 'CPNE du lait' },
        { sector: 'laiterie', branch: 'lait', evidence: 'charter', via: 'ligne' },
        { sector: 'laiterie', branch: 'metal', evidence: 'charter', via: 'ligne' },
      ],
      families: [
        { family: 'conduite', evidence: 'charter', via: 'ligne' },
        { family: 'conduite', evidence: 'occupation', via: 'H2102' },
      ],
      occupations: [{ code: 'H2102', evidence: 'record' }],
      ...{ routes: ['apprentissage', 'vae'], prerequisites: { training: true, certification: null } },
      ...{ predecessors: [], successors: [], correspondences: [correspondence] },
      ...{ nsf: ['200', '221'], formacodes: ['1', '2'], sources: ['autre', 'rncp'] },
    });
  });

  it('takes from the number it replaces what it does not say itself, and says so', () => {
    const old: Partial<RawRecord> = {
      blocs: [{ code: 'RNCP9BC01', label: 'Conduire' }],
      routes: ['par vae'],
      rome: ['H2103'],
    };
    const bare: Partial<RawRecord> = { certifiers: [], rome: [], routes: null };
    const written = only(replacing('RNCP9', 'RNCP30', bare, old));
    expect(written).toMatchObject({
      ...{ certifiersFrom: 'RNCP9', routes: ['vae'], routesFrom: 'RNCP9', charter: null },
      certifiers: [{ name: 'CPNE du LAIT' }],
      blocs: [{ code: 'RNCP9BC01', label: 'Conduire', evidence: 'predecessor', from: 'RNCP9' }],
      sectors: [{ sector: 'laiterie', branch: 'lait', evidence: 'predecessor', via: 'RNCP9' }],
      occupations: [{ code: 'H2103', evidence: 'predecessor', from: 'RNCP9' }],
      predecessors: [{ id: 'RNCP9', evidence: 'record' }],
    });
    const own: Partial<RawRecord> = { blocs: [{ code: 'RNCP30BC01', label: 'Régler' }], routes: ['par vae'] };
    const said = only(replacing('RNCP9', 'RNCP30', own, old));
    expect(said.blocs.map(({ code }) => code)).toEqual(['RNCP30BC01']);
    expect(said).not.toHaveProperty('routesFrom');
    expect(said).not.toHaveProperty('certifiersFrom');
    expect(said.occupations).toEqual([{ code: 'H2102', evidence: 'record' }]);
  });

  it('takes certifiers of a predecessor of the same title only', () => {
    const hand = { pathwayBranches: [{ id: 'RNCP30', branches: ['metal'], basis }] };
    const other = replacing('RNCP9', 'RNCP30', { certifiers: [] }, { title: 'CQP Fromager' });
    expect(only(other, {}, hand)).toMatchObject({ certifiers: [] });
    expect(only(other, {}, hand)).not.toHaveProperty('certifiersFrom');
  });

  it('knows its branches by certifier, agreement, committee, charter and by hand', () => {
    const evidence = (more: Partial<RawRecord>, hand: Partial<Curated> = {}, id = 'RNCP30') =>
      only([record(id, { certifiers: [], ...more })], {}, hand).sectors.map((link) =>
        [link.branch, link.evidence, link.via].join(' '),
      );
    expect(evidence({ brochures: ['3124', '9999'] })).toEqual(['lait ccn 3124']);
    expect(evidence({ idcc: ['3248', '9999'] })).toEqual(['metal ccn IDCC 3248']);
    expect(evidence({}, { pathwayBranches: [{ id: 'RNCP30', branches: ['metal'], basis }] })).toEqual([
      'metal curated essai',
    ]);
    const certifier = { match: 'AFTRAL', siret: null, branches: ['metal'], basis };
    const byName: Partial<RawRecord> = { certifiers: [{ name: 'Aftral.', siret: null }] };
    expect(evidence(byName, { certifiers: [{ ...certifier, kind: 'certifier' }] })).toEqual([
      'metal certifier Aftral.',
    ]);
    const agreement = { ...certifier, match: 'Brochure 3124', kind: 'ccn' as const };
    expect(evidence({ brochures: ['3124'] }, { certifiers: [agreement] })).toEqual(['metal ccn 3124']);
    const unnumbered = { scope: { rules: [rule('branch-cqp-unnumbered', 'branch')], maxLevel: null } };
    expect(evidence({ committees: 'CPNE du lait' }, unnumbered, 'CI30')).toEqual([
      'lait committee CPNE du lait',
    ]);
  });

  it('belongs to a charter by its number, by its Certif Info code, or as a CQPI by the number it replaces', () => {
    const charter = (...records: RawRecord[]) => only(records).charter;
    expect(charter(record('RNCP10'))).toBe('ligne');
    expect(charter(record('RNCP30'))).toBeNull();
    const cqpi = { abbreviation: 'CQPI', title: 'CQPI Pilote' };
    expect(charter(...replacing('RNCP10', 'RNCP30', cqpi, cqpi))).toBe('ligne');
    expect(charter(...replacing('RNCP10', 'RNCP30'))).toBeNull();
    const unnumbered = { scope: { rules: [rule('branch-cqp-unnumbered', 'branch')], maxLevel: null } };
    expect(only([record('CI5')], {}, unnumbered).charter).toBe('ligne');
  });

  it('leads to the trades that a person read, whatever its own codes', () => {
    const pathwayOccupations = [{ id: 'RNCP30', occupations: ['H2104', 'H2103'], basis }];
    expect(only([record('RNCP30')], {}, { pathwayOccupations }).occupations).toEqual([
      { code: 'H2103', evidence: 'curated' },
      { code: 'H2104', evidence: 'curated' },
    ]);
  });

  it('has the routes that its source names, null where it says none that is known', () => {
    const routes = (...said: string[]) => {
      const { catalogue, issues } = compiled([record('RNCP30', { routes: said })]);
      return [catalogue.pathways[0]?.routes, issues.map(({ record: id, value }) => `${id ?? ''} ${value}`)];
    };
    expect(routes('PAR VAE', 'SI_STATUT-SCOLAIRE')).toEqual([['statut-scolaire', 'vae'], []]);
    expect(routes('par magie', 'par magie')).toEqual([null, ['RNCP30 par magie']]);
    expect(routes('par magie', 'par vae')).toEqual([['vae'], ['RNCP30 par magie']]);
    expect(routes()).toEqual([[], []]);
  });
});

describe('old numbers', () => {
  const old = (records: readonly RawRecord[], hand: Partial<Curated> = {}) =>
    compiled(records, {}, hand).catalogue.superseded;

  it('lead to what replaces them, at the end of the chain', () => {
    const chain = [
      ...replacing('RNCP9', 'RNCP30'),
      record('RNCP7', { active: false, successors: ['RNCP9'], certifiers: [], level: 3 }),
    ];
    expect(old(chain).map(({ id, current }) => [id, current])).toEqual([
      ['RNCP7', ['RNCP30']],
      ['RNCP9', ['RNCP30']],
    ]);
    expect(old(chain)[0]).toEqual({
      ...{ id: 'RNCP7', title: 'CQP Pilote de ligne', kind: 'cqp', level: 3, ends: null },
      ...{ successors: [{ id: 'RNCP9', evidence: 'record' }], current: ['RNCP30'], sources: ['rncp'] },
    });
  });

  it('are left out when nothing of ours replaces them, unless they are CQP of a branch', () => {
    const gone = { active: false, certifiers: [] };
    expect(old([record('RNCP7', gone)])).toEqual([]);
    expect(old([record('RNCP7', { active: false })]).map(({ id }) => id)).toEqual(['RNCP7']);
    expect(old([record('RNCP7', { active: false, abbreviation: 'TP', title: 'Pilote' })])).toEqual([]);
    expect(old([record('RNCP7', { active: false })], { excluded: [{ id: 'RNCP7', why: 'essai' }] })).toEqual(
      [],
    );
  });

  it('tell a chain to its end, even when it ends at nothing', () => {
    const chain = [
      record('RNCP7', { active: false, successors: ['RNCP8'] }),
      record('RNCP8', { active: false, certifiers: [], abbreviation: 'TP', title: 'Autre' }),
    ];
    expect(old(chain).map(({ id, current, successors }) => [id, current, successors.length])).toEqual([
      ['RNCP7', [], 1],
      ['RNCP8', [], 0],
    ]);
    expect(old(chain, { excluded: [{ id: 'RNCP8', why: 'essai' }] }).map(({ id }) => id)).toEqual(['RNCP7']);
  });

  it('name the active record that replaces them outside our scope', () => {
    const outside = replacing('RNCP7', 'RNCP8', { certifiers: [], abbreviation: 'TP', title: 'Ailleurs' });
    expect(old(outside)).toMatchObject([
      { id: 'RNCP7', current: [], outside: [{ id: 'RNCP8', title: 'Ailleurs' }] },
    ]);
  });
});

describe('what others say of our pathways', () => {
  it('is the Opcos that follow them, with a line that counts them', () => {
    const records = [record('RNCP30'), record('RNCP31'), ...replacing('RNCP9', 'RNCP32')];
    const away = [record('RNCP40', { certifiers: [] }), record('RNCP41', { certifiers: [], active: false })];
    const opcoLists = [
      { opco: 'ocapiat' as const, records: ['RNCP30', 'RNCP9', 'RNCP40', 'RNCP41'] },
      { opco: 'opco-2i' as const, records: ['RNCP30', 'RNCP31'] },
    ];
    const { catalogue, remarks } = compiled([...records, ...away], { opcoLists });
    expect(catalogue.pathways.map(({ id, opcoLists: lists }) => [id, lists])).toEqual([
      ['RNCP30', ['ocapiat', 'opco-2i']],
      ['RNCP31', ['opco-2i']],
      ['RNCP32', undefined],
    ]);
    expect(remarks).toEqual([
      'liste ocapiat : 4 fiches, 1 parcours du catalogue (0 par la liste seule), 1 anciens numéros, 2 hors périmètre dont 1 actives',
      'liste opco-2i : 2 fiches, 2 parcours du catalogue (0 par la liste seule), 0 anciens numéros, 0 hors périmètre dont 0 actives',
      '1 de nos 3 parcours du RNCP ne sont dans aucune liste d’Opco',
    ]);
  });

  it('is the subjects of a second reading, told apart, for numbered pathways', () => {
    const subjects = ['froid', 'ligne', 'rien'].map((id) => ({ id, label: id, domain: 'Production' }));
    const secondReading = {
      subjects,
      blocs: [
        { code: 'RNCP30BC02', subject: null },
        { code: 'RNCP30BC01', subject: 'ligne' },
        { code: 'RNCP30BC03', subject: 'inconnu' },
        { code: 'RNCP99BC01', subject: 'rien' },
      ],
      records: [
        { id: 'RNCP31', subject: 'froid' },
        { id: 'RNCP31', subject: 'inconnu' },
      ],
    };
    const { catalogue } = compiled([record('RNCP30'), record('RNCP31'), record('RNCP32')], { secondReading });
    expect(catalogue.secondReadings).toEqual([
      {
        ...{ id: 'RNCP30', listed: true, subjects: [] },
        blocs: [
          { code: 'RNCP30BC01', subject: 'ligne' },
          { code: 'RNCP30BC02', subject: null },
          { code: 'RNCP30BC03', subject: null },
        ],
      },
      { id: 'RNCP31', listed: true, blocs: [], subjects: ['froid'] },
      { id: 'RNCP32', listed: false, blocs: [], subjects: [] },
    ]);
    expect(catalogue.subjects.map(({ id, attribution }) => [id, attribution])).toEqual([
      ['froid', 'Jean-Paul Gavini, licence MIT'],
      ['ligne', 'Jean-Paul Gavini, licence MIT'],
    ]);
  });
});

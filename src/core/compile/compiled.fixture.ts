import { soundCatalogue } from '../catalogue/sound.fixture.ts';
import { compile, type CompileInput } from './compile.ts';
import { emptyCurated, type Curated, type ScopeRule } from './curated.ts';
import { emptyRecord, emptyRome, type RawRecord } from './raw.ts';

export const basis = 'essai';
/** A record of a CQP of the dairy trade, changed by hand. */
export const record = (id: string, more: Partial<RawRecord> = {}): RawRecord => ({
  ...emptyRecord(id, 'rncp'),
  ...{ title: 'CQP Pilote de ligne', abbreviation: 'CQP', active: true, rome: ['H2102'] },
  certifiers: [{ name: 'CPNE du LAIT', siret: null }],
  ...more,
});
/** A rule of what is kept. */
export const rule = (id: ScopeRule['id'], needs: ScopeRule['needs'], kinds = ['cqp', 'cqpi']): ScopeRule => ({
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
    sameGestures: [{ skill: '1', also: '2', basis }],
    scope: { rules: [rule('branch-cqp', 'branch'), rule('superseded', 'none')], maxLevel: null },
  };
}

const { occupations, skills, fineSkills, knowledge } = soundCatalogue();
/** A small ROME: the one of the sound catalogue. */
export const rome: CompileInput['rome'] = {
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

/** What is compiled from some records. */
export function compiled(
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
/** The first pathway that is kept of some records. */
export const only = (records: readonly RawRecord[], ...more: [Partial<CompileInput>?, Partial<Curated>?]) => {
  const { catalogue } = compiled(records, ...more);
  const [first] = catalogue.pathways;
  if (!first) throw new Error('nothing was kept');
  return first;
};
/** An old record and the one that replaces it. */
export const replacing = (
  old: string,
  id: string,
  more: Partial<RawRecord> = {},
  before: Partial<RawRecord> = {},
) => [
  record(old, { active: false, ends: '2020-01-01', successors: [id], ...before }),
  record(id, { predecessors: [old], ...more }),
];

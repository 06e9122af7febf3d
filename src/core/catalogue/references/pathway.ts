import type { Catalogue } from '../files.ts';
import type { Issue } from '../issue.ts';
import type { Pathway, Superseded } from '../pathway.ts';
import { known, LinkCheck, type KnownIds } from './link.ts';

type Targets = Record<
  | 'kinds'
  | 'levels'
  | 'sectors'
  | 'branches'
  | 'families'
  | 'occupations'
  | 'numbers'
  | 'active'
  | 'charters'
  | 'sources'
  | 'routes',
  KnownIds
>;

/** Links of pathways and of old numbers. */
export function pathwayReferences(catalogue: Catalogue): Issue[] {
  const targets = targetsOf(catalogue);
  const pathways = new LinkCheck('pathways.json');
  const superseded = new LinkCheck('superseded.json');
  const ids = new Set(catalogue.pathways.map(({ id }) => id));
  for (const pathway of catalogue.pathways) checkPathway(pathway, pathways, targets);
  for (const old of catalogue.superseded) checkSuperseded(old, superseded, targets, ids);
  return [...pathways.issues, ...superseded.issues];
}

function targetsOf(catalogue: Catalogue): Targets {
  const ids = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);
  const active = catalogue.pathways.filter(({ status }) => status === 'active');
  return {
    kinds: known(ids(catalogue.kinds), 'un type de kinds.json'),
    levels: known(
      catalogue.levels.map(({ level }) => String(level)),
      'un niveau de levels.json',
    ),
    sectors: known(ids(catalogue.sectors), 'un secteur de sectors.json'),
    branches: known(ids(catalogue.branches), 'une branche de branches.json'),
    families: known(ids(catalogue.families), 'une famille de families.json'),
    occupations: known(
      catalogue.occupations.map(({ code }) => code),
      'un métier de occupations.json',
    ),
    numbers: known(
      [...ids(catalogue.pathways), ...ids(catalogue.superseded)],
      'un numéro de pathways.json ou de superseded.json',
    ),
    active: known(ids(active), 'un parcours actif de pathways.json'),
    charters: known(ids(catalogue.charters), 'une charte de charters.json'),
    sources: known(ids(catalogue.meta.sources), 'une source de meta.json'),
    routes: known(ids(catalogue.routes), 'une voie d’accès de routes.json'),
  };
}

function checkPathway(pathway: Pathway, check: LinkCheck, targets: Targets): void {
  const { id } = pathway;
  check.one(id, 'kind', pathway.kind, targets.kinds);
  check.one(id, 'level', levelName(pathway.level), targets.levels);
  checkOnce(
    id,
    'sectors',
    pathway.sectors.map(({ sector, branch, evidence, via }) => [sector, branch, evidence, via].join(' ')),
    check,
  );
  checkOnce(
    id,
    'occupations',
    pathway.occupations.map(({ code }) => code),
    check,
  );
  check.each(id, 'unsound', pathway.unsound ?? [], targets.numbers);
  pathway.sectors.forEach(({ sector, branch }, at) => {
    check.one(id, `sectors.${at}.sector`, sector, targets.sectors);
    check.one(id, `sectors.${at}.branch`, branch, targets.branches);
  });
  pathway.families.forEach(({ family }, at) => {
    check.one(id, `families.${at}.family`, family, targets.families);
  });
  pathway.occupations.forEach(({ code, split }, at) => {
    check.one(id, `occupations.${at}.code`, code, targets.occupations);
    check.one(id, `occupations.${at}.split.code`, split?.code, targets.occupations);
  });
  check.each(
    id,
    'predecessors',
    pathway.predecessors.map((link) => link.id),
    targets.numbers,
  );
  check.each(
    id,
    'successors',
    pathway.successors.map((link) => link.id),
    targets.numbers,
  );
  check.each(id, 'routes', pathway.routes ?? [], targets.routes);
  check.one(id, 'routesFrom', pathway.routesFrom, targets.numbers);
  check.one(id, 'charter', pathway.charter, targets.charters);
  check.each(id, 'sources', pathway.sources, targets.sources);
  checkRegister(pathway, check);
  checkBlocs(pathway, check, targets);
}

const levelName = (level: number | null): string | null => (level === null ? null : String(level));

function checkOnce(id: string, field: string, values: readonly string[], check: LinkCheck): void {
  values.forEach((value, at) => {
    if (values.indexOf(value) < at) check.fail(id, `${field}.${at}`, value, 'chaque lien une seule fois');
  });
}

function checkRegister({ id, register }: Pathway, check: LinkCheck): void {
  const expected = id.startsWith('CI') ? null : id.startsWith('RS') ? 'rs' : 'rncp';
  if (register !== expected)
    check.fail(id, 'register', register, `${JSON.stringify(expected)}, d’après le numéro`);
}

function checkBlocs({ id, blocs }: Pathway, check: LinkCheck, targets: Targets): void {
  const codes = new Set<string>();
  blocs.forEach((bloc, at) => {
    if (codes.has(bloc.code)) check.fail(id, `blocs.${at}.code`, bloc.code, 'un code de bloc unique');
    codes.add(bloc.code);
    if ((bloc.evidence === 'predecessor') !== (bloc.from !== undefined)) {
      check.fail(
        id,
        `blocs.${at}.from`,
        bloc.from,
        'le numéro de la fiche précédente, si et seulement si evidence vaut "predecessor"',
      );
    }
    check.one(id, `blocs.${at}.from`, bloc.from, targets.numbers);
  });
}

function checkSuperseded(
  old: Superseded,
  check: LinkCheck,
  targets: Targets,
  pathways: ReadonlySet<string>,
): void {
  if (pathways.has(old.id)) check.fail(old.id, 'id', old.id, 'un numéro absent de pathways.json');
  check.one(old.id, 'kind', old.kind, targets.kinds);
  check.one(old.id, 'level', levelName(old.level), targets.levels);
  check.each(
    old.id,
    'successors',
    old.successors.map(({ id }) => id),
    targets.numbers,
  );
  check.each(old.id, 'current', old.current, targets.active);
  check.each(old.id, 'sameTitle', old.sameTitle ?? [], targets.active);
  check.each(old.id, 'sources', old.sources, targets.sources);
}

import { noOptions, type Options } from './ask.ts';

/**
 * A question of mobility as an address holds it. `from`: a ROME code, `profil`, `secteur:<id>`, or nothing (who may come?).
 * `to`: a ROME code, a pathway, `secteur:<id>`, `famille:<id>`, or nothing (where to?).
 */
export type MobilityQuery = {
  from: string | null;
  to: string | null;
  options: Pick<Options, 'sectors' | 'avoid' | 'maxLevel' | 'routes' | 'refused'> & { registered: boolean };
};

const id = /^[a-z0-9-]{1,60}$/;
const place = /^([A-N]\d{4}|secteur:[a-z0-9-]{1,60})$/;
const goal = /^([A-N]\d{4}|(RNCP|RS|CI)\d{1,7}|(secteur|famille):[a-z0-9-]{1,60})$/;
const step = /^(metier:[A-N]\d{4}|parcours:(RNCP|RS|CI)\d{1,7}|bloc:[A-Za-z0-9_.-]{1,40})$/;
const mostRefused = 40;

const one = (value: string | null, pattern: RegExp): string | null => {
  const text = value?.trim() ?? '';
  const upper = /^(secteur|famille):/i.test(text) ? text.toLowerCase() : text.toUpperCase();
  return pattern.test(upper) ? upper : null;
};

const each = (params: URLSearchParams, name: string, pattern: RegExp): string[] => [
  ...new Set(params.getAll(name).filter((value) => pattern.test(value))),
];

const { sectors, avoid, maxLevel, routes, refused } = noOptions();

export const emptyMobility = (): MobilityQuery => ({
  from: null,
  to: null,
  options: { sectors, avoid, maxLevel, routes, refused, registered: false },
});

/** Reads an address; what it does not understand is dropped. */
export function parseMobility(params: URLSearchParams): MobilityQuery {
  const level = params.get('niveau') ?? '';
  return {
    from: params.get('de') === 'profil' ? 'profil' : one(params.get('de'), place),
    to: one(params.get('vers'), goal),
    options: {
      sectors: each(params, 'secteur', id),
      avoid: each(params, 'eviter', id),
      maxLevel: /^[3-8]$/.test(level) ? Number(level) : null,
      routes: each(params, 'voie', id),
      refused: each(params, 'sans', step).slice(0, mostRefused),
      registered: params.get('inscrit') === '1',
    },
  };
}

/** The address of a question, without `?`; defaults are not written. */
export function formatMobility({ from, to, options }: MobilityQuery): string {
  const pairs: [string, string][] = [
    ...(from === null ? [] : [['de', from] as [string, string]]),
    ...(to === null ? [] : [['vers', to] as [string, string]]),
    ...options.sectors.map((value): [string, string] => ['secteur', value]),
    ...options.avoid.map((value): [string, string] => ['eviter', value]),
    ...(options.maxLevel === null ? [] : [['niveau', String(options.maxLevel)] as [string, string]]),
    ...options.routes.map((value): [string, string] => ['voie', value]),
    ...(options.registered ? [['inscrit', '1'] as [string, string]] : []),
    ...options.refused.map((value): [string, string] => ['sans', value]),
  ];
  return new URLSearchParams(pairs).toString().replaceAll('%3A', ':');
}

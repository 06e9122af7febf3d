import { formatPlace, parsePlace, readPlace, writePlace, type PlaceKind } from '../catalogue/place.ts';
import { noOptions, type Options } from './ask.ts';
import { isSetting } from './setting.ts';
import { readSectors, writeSectors } from './whole-fields.ts';

/**
 * A question of mobility as an address holds it. `from`: a ROME code, `profil`, `secteur:<id>`, or nothing (who may come?).
 * `to`: a ROME code, a pathway, `secteur:<id>`, `filiere:<id>` (several sectors), `famille:<id>`, or nothing (where to?).
 */
export type MobilityQuery = {
  from: string | null;
  to: string | null;
  options: Pick<Options, 'sectors' | 'avoid' | 'maxLevel' | 'routes' | 'refused' | 'settings'> & {
    registered: boolean;
    workStudy?: boolean;
  };
  /** The industry of the firm that recruits, by id. */
  at?: string | null;
  /** The industry in which one says to work, as the home page's address holds it: `secteur:<id>` or `filiere:<id>`. */
  worksIn?: string;
  /** One would work in a factory, whatever it makes: of what is near, only trades of the works are shown where there are some. */
  inWorks?: boolean;
};

const isSlug = (value: string): boolean => /^[a-z0-9-]{1,60}$/.test(value);
const leaving: readonly PlaceKind[] = ['occupation', 'sector'];
const working: readonly PlaceKind[] = ['sector', 'industry'];
const arriving: readonly PlaceKind[] = ['occupation', 'pathway', 'sector', 'industry', 'family'];
const refusable: readonly PlaceKind[] = ['occupation', 'pathway', 'bloc'];
const mostRefused = 40;

const one = (value: string | null, kinds: readonly PlaceKind[]): string | null => {
  const place = readPlace(value ?? '');
  return place && kinds.includes(place.kind) ? writePlace(place) : null;
};

const each = (params: URLSearchParams, name: string, fits: (value: string) => boolean): string[] => [
  ...new Set(params.getAll(name).filter(fits)),
];

/** The step to refuse that a text names, in capitals as the catalogue writes numbers: `metier:h2102` -> `metier:H2102`; null for none. */
export function readRefusal(value: string): string | null {
  const [word = '', id = ''] = value.trim().split(/:(.*)/s);
  const place = parsePlace(`${word.toLowerCase()}:${id.toUpperCase()}`);
  return place !== null && refusable.includes(place.kind) ? formatPlace(place) : null;
}

const refusalsOf = (values: readonly string[]): string[] =>
  [...new Set(values.flatMap((value) => readRefusal(value) ?? []))].slice(0, mostRefused);

const { sectors, avoid, maxLevel, routes, refused, settings } = noOptions();

export const emptyMobility = (): MobilityQuery => ({
  from: null,
  to: null,
  options: { sectors, avoid, maxLevel, routes, refused, settings, registered: false },
});

/** Reads an address; what it does not understand is dropped. */
export function parseMobility(params: URLSearchParams): MobilityQuery {
  const level = params.get('niveau') ?? '';
  const at = params.get('chez') ?? '';
  const worksIn = one(at, working);
  return {
    from: params.get('de') === 'profil' ? 'profil' : one(params.get('de'), leaving),
    to: one(params.get('vers'), arriving),
    options: {
      sectors: each(params, 'secteur', isSlug),
      avoid: readSectors(each(params, 'eviter', isSlug)),
      maxLevel: /^[3-8]$/.test(level) ? Number(level) : null,
      routes: each(params, 'voie', isSlug),
      refused: refusalsOf(params.getAll('sans')),
      settings: each(params, 'sauf', isSetting).filter(isSetting),
      registered: params.get('inscrit') === '1',
      ...(params.get('alternance') === '1' && { workStudy: true }),
    },
    ...(isSlug(at) && { at }),
    ...(worksIn !== null && { worksIn }),
    ...(params.get('lieu') === 'usine' && { inWorks: true }),
  };
}

/** Ends that an address names and that cannot be one, as they are written there: a page says that it did not read them. */
export function unreadEnds(params: URLSearchParams): string[] {
  const { from, to } = parseMobility(params);
  const named = [from === null && params.get('de'), to === null && params.get('vers')];
  return named.filter((one) => typeof one === 'string').filter((one) => one.trim() !== '');
}

/** The trade that one recruits for, as an address holds it where nothing was read in the words. */
const soughtName = 'cherche';
const longestSought = 80;

/** The words of the trade that one recruits for, which no trade was read in; empty where an address holds none. */
export const soughtSaid = (params: URLSearchParams): string =>
  (params.get(soughtName) ?? '').trim().slice(0, longestSought);

/** An address, without `?`, that holds such words too; as it is where there are none. */
export const withSought = (address: string, words: string): string =>
  words.trim() === ''
    ? address
    : `${address === '' ? '' : `${address}&`}${new URLSearchParams({ [soughtName]: words.trim().slice(0, longestSought) }).toString()}`;

/** The industry that a question says to be one's own, at work or as a firm that recruits, as an address holds an end; null for none. */
export const industryAt = ({ worksIn, at }: MobilityQuery): string | null =>
  worksIn ?? (at === undefined || at === null ? null : formatPlace({ kind: 'sector', id: at }));

/** The address of a question, without `?`; defaults are not written. */
export function formatMobility({ from, to, options, at, worksIn, inWorks }: MobilityQuery): string {
  const where = at ?? worksIn ?? '';
  const pairs: [string, string][] = [
    ...(from === null ? [] : [['de', from] as [string, string]]),
    ...(to === null ? [] : [['vers', to] as [string, string]]),
    ...options.sectors.map((value): [string, string] => ['secteur', value]),
    ...writeSectors(options.avoid).map((value): [string, string] => ['eviter', value]),
    ...(options.maxLevel === null ? [] : [['niveau', String(options.maxLevel)] as [string, string]]),
    ...options.routes.map((value): [string, string] => ['voie', value]),
    ...(options.registered ? [['inscrit', '1'] as [string, string]] : []),
    ...(options.workStudy === true ? [['alternance', '1'] as [string, string]] : []),
    ...options.settings.map((value): [string, string] => ['sauf', value]),
    ...options.refused.map((value): [string, string] => ['sans', value]),
    ...(where === '' ? [] : [['chez', where] as [string, string]]),
    ...(inWorks === true ? [['lieu', 'usine'] as [string, string]] : []),
  ];
  return new URLSearchParams(pairs).toString().replaceAll('%3A', ':');
}

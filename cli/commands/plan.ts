import { readPlace, type PlaceKind } from '#core/catalogue/place.ts';
import * as v from 'valibot';
import { IsoDate } from '#core/catalogue/ids.ts';
import { buildSpace } from '#core/match/space.ts';
import { noOptions, type Options, type Start, type Target } from '#core/plan/ask.ts';
import { origins } from '#core/plan/backwards.ts';
import { plan } from '#core/plan/plan.ts';
import { readRefusal } from '#core/plan/query.ts';
import { settings } from '#core/plan/settings.ts';
import { buildWorld, type World } from '#core/plan/world.ts';
import { readCatalogue } from '../catalogue.ts';
import { askingCommand } from '../command.ts';
import { Fatal, messageOf, Usage } from '../errors.ts';
import { readMoves } from '../moves-file.ts';
import { planPage } from '../plan-page.ts';
import { profileFrom } from '../profile-file.ts';
import { Limit, readLine } from '../search-answer.ts';

const usage = `Usage : edec plan --from <code ROME> | --profile <fichier>  --to <cible>[,<cible>…] [--sector <secteur>…]
        edec plan --to <cible>                       (à rebours : qui peut y venir, par où)
        edec plan --batch < demandes.jsonl

Cible : un code ROME, un numéro de parcours, secteur:<id> ou famille:<id>.
Contraintes : --avoid <secteur>  --avoid-context <nuit|charges|debout|allergenes>  --max-level <3-8>  --route <voie>  --registered-on <date>  --refuse <metier:…|parcours:…|bloc:…>
              --max-legs <1-4>   (--avoid, --sector, --route et --refuse se répètent)
Autres : [--limit N] [--json] [--today AAAA-MM-JJ] [--catalogue dossier]
--batch lit une demande JSON par ligne {"from"|"skills","to","sectors"?,"avoid"?,"settings"?,"maxLevel"?,"routes"?,"registeredOn"?,"refused"?,"maxLegs"?}.
`;

const Texts = v.array(v.string('un texte'), 'une liste de textes');
const Refused = v.pipe(
  v.string('une étape'),
  v.transform(readRefusal),
  v.string('metier:H2102, parcours:RNCP36376 ou bloc:RNCP36376BC01'),
);
const Line = v.object({
  from: v.exactOptional(v.nullable(v.string('un code du ROME'))),
  skills: v.exactOptional(v.record(v.string(), v.picklist(['yes', 'partly', 'no'], 'yes, partly ou no'))),
  to: v.union([v.string(), Texts], 'une cible : code ROME, numéro de parcours, secteur:<id> ou famille:<id>'),
  sectors: v.exactOptional(Texts),
  avoid: v.exactOptional(Texts),
  settings: v.exactOptional(v.array(v.picklist(settings, settings.join(', ')))),
  maxLevel: v.exactOptional(
    v.nullable(v.pipe(v.number('un niveau'), v.integer(), v.minValue(1), v.maxValue(8))),
  ),
  routes: v.exactOptional(Texts),
  registeredOn: v.exactOptional(v.nullable(IsoDate)),
  refused: v.exactOptional(v.array(Refused, 'une liste d’étapes')),
  maxLegs: v.exactOptional(v.pipe(v.number('un nombre'), v.integer(), v.minValue(1), v.maxValue(4))),
  limit: v.exactOptional(v.nullable(Limit)),
});

const many = { type: 'string', multiple: true } as const;

type Asked = v.InferOutput<typeof Line>;

function known(map: ReadonlyMap<string, unknown>, ids: readonly string[], what: string): string[] {
  const unknown = ids.find((id) => !map.has(id));
  if (unknown !== undefined) throw new Fatal(`${what} : ${unknown}`);
  return [...ids];
}

/** Reads a target: a ROME code, a pathway's number (an old one gives its successor), or sectors and families. */
export function readTarget({ space }: World, given: readonly string[]): Target {
  const { lookup } = space;
  const places = given.map(readPlace);
  const of = (kind: PlaceKind) => places.flatMap((place) => (place?.kind === kind ? [place.id] : []));
  const [sectors, families] = [of('sector'), of('family')];
  if (sectors.length + families.length === given.length && given.length > 0) {
    known(lookup.sectors, sectors, 'secteur inconnu');
    known(lookup.families, families, 'famille inconnue');
    return { kind: 'field', sectors, families };
  }
  const [first = '', ...rest] = given;
  if (rest.length > 0)
    throw new Fatal('plusieurs cibles ne vont ensemble que si ce sont des secteurs ou des familles');
  const id = places[0]?.id ?? first;
  if (lookup.occupations.has(id)) return { kind: 'occupation', code: id };
  if (lookup.pathways.has(id)) return { kind: 'pathway', id };
  const [current] = lookup.superseded.get(id)?.current ?? [];
  if (current !== undefined) return { kind: 'pathway', id: current };
  throw new Fatal(
    `cible inconnue : ${first} (attendu : un code du ROME, un parcours, secteur:<id> ou famille:<id>)`,
  );
}

function readStart(world: World, { from, skills }: Asked): Start | null {
  if (from !== undefined && from !== null) {
    const code = readPlace(from)?.id ?? from;
    if (!world.space.lookup.occupations.has(code))
      throw new Fatal(`métier inconnu : ${from} (attendu : un code du ROME, comme H2102)`);
    return { kind: 'occupation', code };
  }
  if (skills === undefined) return null;
  return { kind: 'profile', profile: { jobs: [], skills, certifications: [], blocs: [] } };
}

function readOptions({ space }: World, asked: Asked): Options {
  const { sectors, routes } = space.lookup;
  return {
    sectors: known(sectors, asked.sectors ?? [], 'secteur inconnu'),
    avoid: known(sectors, asked.avoid ?? [], 'secteur inconnu'),
    maxLevel: asked.maxLevel ?? null,
    routes: known(routes, asked.routes ?? [], "voie d'accès inconnue"),
    registeredOn: asked.registeredOn ?? null,
    refused: knownSteps(space, asked.refused ?? []),
    settings: asked.settings ?? [],
    maxLegs: asked.maxLegs ?? noOptions().maxLegs,
  };
}

/** A refused step that names nothing would be obeyed in silence. */
function knownSteps({ lookup }: World['space'], refused: readonly string[]): string[] {
  const ids = (kind: string) =>
    refused.filter((step) => step.startsWith(`${kind}:`)).map((step) => step.slice(kind.length + 1));
  known(lookup.occupations, ids('metier'), 'métier refusé inconnu');
  known(lookup.pathways, ids('parcours'), 'parcours refusé inconnu');
  const blocs = new Map(
    [...lookup.pathways.values()].flatMap((pathway) => pathway.blocs.map(({ code }) => [code, pathway])),
  );
  known(blocs, ids('bloc'), 'bloc refusé inconnu');
  return [...refused];
}

/** Plans for a start; who can come there, when none is given. */
function answer(world: World, start: Start | null, asked: Asked, limit: number) {
  const target = readTarget(world, [asked.to].flat());
  const constraints = readOptions(world, asked);
  return start === null
    ? { target, origins: origins(world, target, constraints, asked.limit ?? limit) }
    : { target, ...plan(world, start, target, constraints) };
}

type Values = {
  from?: string | undefined;
  to?: string[] | undefined;
  sector?: string[] | undefined;
  avoid?: string[] | undefined;
  'avoid-context'?: string[] | undefined;
  route?: string[] | undefined;
  refuse?: string[] | undefined;
  'max-level'?: string | undefined;
  'max-legs'?: string | undefined;
  'registered-on'?: string | undefined;
};

/** The options of the command line under the same rules as a line of a batch; refused as a wrong use. */
function readOptionsLine(values: Values): Asked {
  const { from, 'max-level': maxLevel, 'max-legs': maxLegs } = values;
  try {
    return readLine(Line, {
      ...(from !== undefined && { from }),
      to: (values.to ?? []).flatMap((one) => one.split(',')),
      sectors: values.sector ?? [],
      avoid: values.avoid ?? [],
      settings: values['avoid-context'] ?? [],
      routes: values.route ?? [],
      refused: values.refuse ?? [],
      registeredOn: values['registered-on'] ?? null,
      maxLevel: maxLevel === undefined ? null : Number(maxLevel),
      ...(maxLegs !== undefined && { maxLegs: Number(maxLegs) }),
    });
  } catch (error) {
    throw new Usage(messageOf(error));
  }
}

async function readWorld(folder: string, today: string): Promise<World> {
  const catalogue = await readCatalogue(folder, today);
  const space = buildSpace(catalogue);
  return buildWorld(space, await readMoves(space, catalogue, folder));
}

/** `edec plan`. */
export const runPlan = askingCommand({
  usage,
  options: {
    from: { type: 'string' },
    profile: { type: 'string' },
    to: many,
    sector: many,
    avoid: many,
    'avoid-context': many,
    route: many,
    refuse: many,
    'max-level': { type: 'string' },
    'max-legs': { type: 'string' },
    'registered-on': { type: 'string' },
  },
  positionals: 0,
  check: ({ values, batch }) => {
    if (batch) return;
    if (values.to === undefined)
      throw new Usage('donnez --to <cible>, et --from <code> ou --profile <fichier>');
    if (values.from !== undefined && values.profile !== undefined)
      throw new Usage('donnez --from ou --profile, pas les deux');
    readOptionsLine(values);
  },
  load: readWorld,
  one: async (world, { values }, limit, io) => {
    const asked = readOptionsLine(values);
    const start: Start | null =
      values.profile === undefined
        ? readStart(world, asked)
        : { kind: 'profile', profile: await profileFrom(world.space, values.profile, io) };
    return answer(world, start, asked, limit);
  },
  line: (world, line, limit) => {
    const asked = readLine(Line, line);
    return answer(world, readStart(world, asked), asked, limit);
  },
  page: (_, result) => planPage(result),
});

import { readPlace, type PlaceKind } from '#core/catalogue/place.ts';
import { sectorsOfPlace } from '#core/catalogue/whole-industry.ts';
import { noOptions, type Options, type Start, type Target } from '#core/plan/ask.ts';
import type { World } from '#core/plan/world.ts';
import { Fatal } from './errors.ts';
import type { PlanRequest } from './plan-request.ts';

function known(map: ReadonlyMap<string, unknown>, ids: readonly string[], what: string): string[] {
  const unknown = ids.find((id) => !map.has(id));
  if (unknown !== undefined) throw new Fatal(`${what} : ${unknown}`);
  return [...ids];
}

/** Reads a target: a ROME code, a pathway's number (an old one gives its successor), or sectors, whole industries (all their sectors) and families. */
export function readTarget({ space }: World, given: readonly string[]): Target {
  const { lookup } = space;
  const places = given.map(readPlace);
  const of = (kind: PlaceKind) => places.flatMap((place) => (place?.kind === kind ? [place.id] : []));
  const [industries, families] = [of('industry'), of('family')];
  const sectors = [...of('sector'), ...industries.flatMap(sectorsOfPlace)];
  const fields = of('sector').length + industries.length + families.length;
  if (fields === given.length && given.length > 0) {
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
    `cible inconnue : ${first} (attendu : un code du ROME, un parcours, secteur:<id>, filiere:<id> ou famille:<id>)`,
  );
}

/** Where one starts from; null when the request names neither a trade nor skills. */
export function readStart(world: World, { from, skills }: PlanRequest): Start | null {
  if (from !== undefined && from !== null) {
    const code = readPlace(from)?.id ?? from;
    if (!world.space.lookup.occupations.has(code))
      throw new Fatal(`métier inconnu : ${from} (attendu : un code du ROME, comme H2102)`);
    return { kind: 'occupation', code };
  }
  if (skills === undefined) return null;
  return { kind: 'profile', profile: { jobs: [], skills, certifications: [], blocs: [] } };
}

/** The conditions of a request, each naming something of the catalogue. */
export function readOptions({ space }: World, asked: PlanRequest): Options {
  const { sectors, routes } = space.lookup;
  return {
    sectors: known(sectors, asked.sectors ?? [], 'secteur inconnu'),
    avoid: known(sectors, asked.avoid ?? [], 'secteur inconnu'),
    maxLevel: asked.maxLevel ?? null,
    routes: known(routes, asked.routes ?? [], "voie d'accès inconnue"),
    registeredOn: asked.registeredOn ?? null,
    today: asked.registeredOn ?? null,
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

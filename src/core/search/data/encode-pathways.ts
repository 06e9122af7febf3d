import { isOfArmedForces } from '../../catalogue/armed-forces.ts';
import { blocCount } from '../../catalogue/bloc-count.ts';
import type { Catalogue } from '../../catalogue/files.ts';
import { OpcoId, RouteId } from '../../catalogue/ids.ts';
import { lookup } from '../../catalogue/lookup.ts';
import { overseasOf } from '../../catalogue/overseas.ts';
import type { Pathway } from '../../catalogue/pathway.ts';
import { countedSectors } from '../../catalogue/sector-links.ts';
import { opcosOf } from '../../catalogue/summary.ts';
import { unconfirmedSince } from '../../catalogue/unconfirmed.ts';
import { placesIn, toLines } from './columns.ts';
import type { SearchData } from './schema.ts';

export function encodePathways(catalogue: Catalogue): SearchData['pathways'] {
  const { pathways } = catalogue;
  const sectors = placesIn(catalogue.sectors.map(({ id }) => id));
  const families = placesIn(catalogue.families.map(({ id }) => id));
  const occupations = placesIn(catalogue.occupations.map(({ code }) => code));
  const opcos = placesIn(OpcoId.options);
  const routes = placesIn(RouteId.options);
  const maps = lookup(catalogue);
  const placesOf = (is: (pathway: Pathway) => boolean) =>
    pathways.flatMap((pathway, place) => (is(pathway) ? [place] : []));
  return {
    ids: toLines(pathways.map(({ id }) => id)),
    titles: toLines(pathways.map(({ title }) => title)),
    kinds: pathways.map(({ kind }) => placeOfKind(catalogue, kind)),
    levels: pathways.map(({ level }) => level ?? 0),
    inactive: placesOf(({ status }) => status === 'inactive'),
    overseas: placesOf((pathway) => overseasOf(pathway) !== null),
    armees: placesOf(isOfArmedForces),
    ancien: placesOf((pathway) => unconfirmedSince(pathway) !== null),
    absent: placesOf(({ absentOn }) => absentOn !== undefined),
    ends: toLines(pathways.map(({ ends }) => ends ?? '')),
    sectors: pathways.map((pathway) => sectors(countedSectors(pathway))),
    opcos: pathways.map((pathway) => opcos(opcosOf(maps, pathway))),
    families: pathways.map((pathway) => families(pathway.families.map(({ family }) => family))),
    routes: pathways.map((pathway) => (pathway.routes === null ? null : routes(pathway.routes))),
    occupations: pathways.map((pathway) => occupations(pathway.occupations.map(({ code }) => code))),
    blocs: pathways.map((pathway) => blocCount(maps, pathway)),
  };
}

/** One line each; empty where it is the title of the first current pathway. */
export function supersededTitles({ superseded, pathways }: Catalogue): string {
  const titles = new Map(pathways.map(({ id, title }) => [id, title]));
  const titleOf = ({ title, current }: Catalogue['superseded'][number]) => {
    const heir = current.find((id) => titles.has(id));
    return heir !== undefined && titles.get(heir) === title ? '' : title;
  };
  return toLines(superseded.map(titleOf));
}

export function encodeSuperseded(catalogue: Catalogue): SearchData['superseded'] {
  const { superseded, pathways } = catalogue;
  const places = placesIn(pathways.map(({ id }) => id));
  return {
    ids: toLines(superseded.map(({ id }) => id)),
    titles: supersededTitles(catalogue),
    kinds: superseded.map(({ kind }) => (kind === null ? -1 : placeOfKind(catalogue, kind))),
    levels: superseded.map(({ level }) => level ?? 0),
    ends: toLines(superseded.map(({ ends }) => ends ?? '')),
    current: superseded.map(({ current }) => places(current)),
    sameTitle: superseded.map(({ sameTitle = [] }) => places(sameTitle)),
  };
}

function placeOfKind({ kinds }: Catalogue, kind: string): number {
  return kinds.findIndex(({ id }) => id === kind);
}

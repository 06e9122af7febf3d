import { basename } from 'node:path';
import type { RawRecord } from '#core/compile/raw.ts';
import type { Source, SourceLayer } from '#core/catalogue/meta.ts';
import { dateInName } from './source.ts';

const OPEN_LICENCE = 'Licence Ouverte 2.0';
const RNCP_PAGE =
  'https://www.data.gouv.fr/fr/datasets/repertoire-national-des-certifications-professionnelles-et-repertoire-specifique/';
const ROME_PAGE =
  'https://www.data.gouv.fr/fr/datasets/repertoire-operationnel-des-metiers-et-des-emplois-rome/';

/** The date that the names of an export's files bear: the zip's own, else the latest of the files'. */
export function exportDate(path: string, names: readonly string[]): string | null {
  const dates = names
    .map(dateInName)
    .filter((date) => date !== null)
    .sort();
  return dateInName(basename(path)) ?? dates.at(-1) ?? null;
}

/** The date that the files bear in their names, else the one told; then only, the dates of their layers written by hand. */
export function rncpSource(
  named: string | null,
  told: string | null,
  undated: readonly SourceLayer[],
): Source {
  const layers = named === null ? undated : [];
  return {
    id: 'rncp',
    producer: 'France compétences',
    title: 'RNCP et répertoire spécifique, export CSV',
    version: null,
    date: named ?? told,
    ...(layers.length > 0 ? { layers: [...layers] } : {}),
    licence: OPEN_LICENCE,
    url: RNCP_PAGE,
  };
}

export function rncpXmlSource(date: string | null, version: string | null): Source {
  return {
    id: 'rncp-xml',
    producer: 'France compétences',
    title: 'RNCP et répertoire spécifique, export XML',
    version,
    date,
    licence: OPEN_LICENCE,
    url: RNCP_PAGE,
  };
}

export function romeSource({ version, date }: { version: string | null; date: string | null }): Source {
  return {
    id: 'rome',
    producer: 'France Travail',
    title: 'ROME 4.0',
    version,
    date,
    licence: OPEN_LICENCE,
    url: ROME_PAGE,
  };
}

/** Its licence is not given with the file: unknown stays unknown. The date is that of the latest record; each has its own. */
export function branchCqpSource(records: Iterable<RawRecord>): Source {
  const dates = [...records]
    .map(({ updated }) => updated)
    .filter((date) => date !== null)
    .sort();
  const [from, to] = [dates[0], dates.at(-1)];
  return {
    id: 'certif-info',
    producer: 'Réseau des Carif-Oref, Certif Info',
    title: 'Certifications de branche hors RNCP',
    version: null,
    date: to ?? null,
    ...(from && to && from !== to
      ? {
          layers: [
            {
              labelFr: 'Dernière mise à jour de chaque fiche',
              labelEn: 'Last update of each record',
              from,
              to,
            },
          ],
        }
      : {}),
    licence: null,
    url: 'https://www.intercariforef.org/',
  };
}

/** Subjects read by a language model and reviewed, of the active records of July 2026. */
export function secondReadingSource({
  version,
  date,
}: {
  version: string | null;
  date: string | null;
}): Source {
  return {
    id: 'second-reading',
    producer: 'Jean-Paul Gavini (caro)',
    title: 'Sujets des blocs de compétences, seconde lecture',
    version,
    date,
    licence: 'MIT',
    url: null,
  };
}

/** The repository that holds them states no licence for the data. The Opcos sent them in July 2024. */
export function opcoListSource(): Source {
  return {
    id: 'opco-lists',
    producer: 'Opco 2i et Ocapiat, via la Mission interministérielle pour l’apprentissage',
    title: 'Fiches suivies par les Opcos',
    version: null,
    date: '2024-07-31',
    licence: null,
    url: 'https://github.com/mission-apprentissage/flux-retour-cfas',
  };
}

/** What this project wrote by hand. */
export function curatedSource(): Source {
  return {
    id: 'edec',
    producer: 'Edec Passerelles',
    title: 'Connaissances relues à la main : branches, secteurs, familles, mots',
    version: null,
    date: null,
    licence: OPEN_LICENCE,
    url: null,
  };
}

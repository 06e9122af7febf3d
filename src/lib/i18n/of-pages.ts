import type { PageWords } from './index.ts';
import { browseText } from './browse/index.ts';
import { comparisonText } from './compare/index.ts';
import { resultsText } from './results/index.ts';
import { certificateText } from './certificates/index.ts';
import { doorText } from './door/index.ts';
import { fundingText } from './funding/index.ts';
import { keptText } from './kept/index.ts';
import { leadsText } from './leads/index.ts';
import { lostText } from './lost/index.ts';
import { mapText } from './map/index.ts';
import { methodText } from './method/index.ts';
import { moveText } from './move/index.ts';
import { nextText } from './next/index.ts';
import { pathwayText } from './pathway/index.ts';
import { planText } from './plan/index.ts';
import { profileText } from './profile/index.ts';
import { readText } from './read/index.ts';
import { webText } from './web/index.ts';

/** What each page says beside the words of every page. Its test holds it to what the pages import. */
const ofPages: Record<string, readonly PageWords<unknown>[]> = {
  '/[[lang=lang]]': [doorText, moveText],
  '/[[lang=lang]]/certificats': [certificateText],
  '/[[lang=lang]]/comparer': [comparisonText, webText],
  '/[[lang=lang]]/competences': [browseText, webText],
  '/[[lang=lang]]/competences/[id]': [browseText, webText],
  '/[[lang=lang]]/familles': [browseText],
  '/[[lang=lang]]/familles/[id]': [nextText, browseText, webText],
  '/[[lang=lang]]/financements': [fundingText],
  '/[[lang=lang]]/introuvable': [lostText],
  '/[[lang=lang]]/methode': [methodText],
  '/[[lang=lang]]/metiers': [browseText, webText],
  '/[[lang=lang]]/metiers/[code]': [browseText, mapText, moveText, nextText, webText],
  '/[[lang=lang]]/mobilite': [keptText, planText, profileText],
  '/[[lang=lang]]/parcours/[id]': [moveText, nextText, pathwayText, webText],
  '/[[lang=lang]]/profil': [keptText, leadsText, profileText],
  '/[[lang=lang]]/recherche': [readText, resultsText],
  '/[[lang=lang]]/secteurs': [browseText, mapText],
  '/[[lang=lang]]/secteurs/[id]': [nextText, browseText, mapText, webText],
  '/[[lang=lang]]/secteurs/carte': [mapText],
  '/[[lang=lang]]/secteurs/carte/matrice': [mapText],
  '/[[lang=lang]]/secteurs/comparer': [comparisonText, webText],
};

/** The words of a page, by the id of its route; none for an address that is no page. */
export const wordsOfPage = (route: string | null): readonly PageWords<unknown>[] =>
  ofPages[route ?? ''] ?? [];

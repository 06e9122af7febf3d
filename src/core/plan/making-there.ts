import { wellSpelt } from '../text/well-spelt.ts';
import { readPlace } from '../catalogue/place.ts';
import type { Ask } from '../search/asked.ts';
import { operatorTrades } from './operator-trades.ts';

/** Where one is, and to be hired there: "être embauchée par l’usine, en production" says no industry. */
const here =
  /(?<!\p{L})(?:(?:[êe]tre|etre|me faire|se faire|travail{1,2}(?:er|ez|é|e)|boss(?:er|é|ez)|passer|aller|entrer|rester|un|une|poste|emploi|travail|cdi|cdd|contrat|embauch\p{L}*|recrut\p{L}*|engag\p{L}*|pris|prise|directement|direct|par|chez|dans?|sur|des|en|[àa]|au|de|du|le|la|les|l|d|cette|cet|ce|leur|eux|m[êe]me|l[àa]|bas|l?usines?|site|bo[iî]te|labo|laboratoire|client|clients|donneur|ordre|ligne|lignes|atelier|personnel|interne|hired|by|the|plant|factory|client|work|working|there|in|at|same|this)(?!\p{L})|[\s,;.'’-])+/giu;
/** Who packs is of every industry. */
const packer = 'H3302';
const makingAlone =
  /^(?:prod(?:uction)?|fabrication|conditionnement|machines?|op[ée]rat(?:eur|rice)s?|ouvri[èe]re?s?|(?:op[ée]rat(?:eur|rice)|ouvri[èe]re?)s? (?:de |en )?(?:prod(?:uction)?|fabrication)|manufacturing)$/iu;

/**
 * The trade that makes things in the industry of the works where one cleans, handles or mends for others, to who wishes to make them: "en
 * production". Null where the wish says more, or where the industry is not known. `at`: where one works, as an address writes it.
 */
export async function makingThere(ask: Ask, wish: string, at: string): Promise<string | null> {
  const place = readPlace(at);
  const said = wellSpelt(wish).replace(here, ' ').replace(/\s+/gu, ' ').trim();
  if (place?.kind !== 'sector' || !makingAlone.test(said)) return null;
  if (/^conditionnement$/iu.test(said)) return packer;
  for (const id of operatorTrades.filter((one) => one !== packer)) {
    const hit = (await ask(id))?.results.hits.find((one) => one.id === id);
    if (hit?.card.kind === 'occupation' && hit.card.sectors.includes(place.id)) return id;
  }
  return null;
}

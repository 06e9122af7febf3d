import { when } from './words.ts';

/** "dans la région : agroalimentaire": the region says not what is made there. */
const region =
  /^(?:(?:dans|vers|in) )?(?:la |notre |cette |the |our )?(?:r[ée]gion|region)(?!\p{L})[\s:,(–-]*/iu;
/** "un autre secteur : l’agro": those that follow. */
const otherIndustry =
  /^(?:dans |vers |in )?(?:une? |an? )?(?:autre|other|another) (?:industrie|industry|secteur|sector|branche|m[ée]tier)s?\s*[,:(–-]\s*(?=\p{L})/iu;
/** "je préfère les garder": whom, before where. */
const keeps =
  /^(?:(?:je |on |nous )?(?:pr[ée]f[èe]r\p{L}*|veu[xt]|voudrais|voudrait|voulons) )?(?:pour |to |de )?(?:(?:les |leur |nous |them )*(?:garder|maintenir|conserver|laisser|placer|keep|retain|place)(?: them)?(?!\p{L}) ?)/iu;

/** Where people may go, as a firm says it, without when, whom or the region where they live, nor that it is elsewhere where it says which: "l’agroalimentaire ou la chimie"; empty where nothing else is said. */
export const aimAlone = (where: string): string =>
  where.replace(when, ' ').trim().replace(keeps, '').replace(region, '').replace(otherIndustry, '').trim();

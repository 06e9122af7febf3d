import { saysAnyIndustry } from '../search/any-industry.ts';
import { saysAnyOperator } from '../search/any-operator.ts';
import { withoutRefused } from '../search/without-refused.ts';
import { withoutClosing } from '../text/closing-site.ts';
import { withoutAsides } from '../text/wish-beside.ts';
import type { WishedPlace } from './work-place.ts';

const kinds = String.raw`(?:secteurs?|industries?|branches?|fili[èe]res?|domaines?|industry|sectors?)`;
/** "une autre industrie", "changer de secteur": another firm of the same industry is none of these. */
const other = new RegExp(
  String.raw`(?<!\p{L})(?:(?:autres?|nouve(?:au|lle)s?|another|other|a different|a new) ${kinds}|(?:chang(?:er|e|ing|ement)|sortir|quitter) (?:(?:de |d['’]|of )(?:mon |notre |leur |my |our )?|(?:mon |notre |leur |my |our ))${kinds})(?!\p{L})`,
  'iu',
);
const factory =
  /(?<!\p{L})(?:usines?|industries?|industriels?|industrielles?|l['’]industrie|ateliers? de production|factor(?:y|ies)|industry|industrial|manufacturing plants?)(?!\p{L})/iu;

/** "un autre métier dans l’industrie", whatever is said beside. */
const inFactory =
  /(?<!\p{L})factory (?:job|work)s?(?!\p{L})|(?<!\p{L})(?:dans|en|[àa]|vers|in) (?:une? |l['’ ]|des |les |the |a )?(?:usines?|industrie|factory|industry)(?!\p{L}| (?:de(?! (?:jour(?:n[ée]e)?|nuit|matin|ma|mon|notre|par)(?!\p{L}))|du(?! coin| secteur| bassin)|des|d['’](?!ici|[àa] c[ôo]t[ée])|of)(?!\p{L}))(?! \p{L}+(?:ique|aire|ières?|euse|ale|ier))/iu;

/** What the words of a wish say of the place where one would work; null where they say nothing of it, or refuse it. */
export function placeWished(wish: string): WishedPlace | null {
  if (other.test(wish)) return 'autre';
  const kept = withoutAsides(withoutRefused(withoutClosing(wish)));
  const isFactory = (said: string) =>
    factory.test(said) && (saysAnyIndustry(said) || saysAnyOperator(said) || inFactory.test(said));
  return [kept, ...kept.split(/[,;.!?]+|\s(?=mais\s)/u)].some(isFactory) ? 'usine' : null;
}

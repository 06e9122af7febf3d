import type { Occupation } from '../catalogue/occupation.ts';
import type { Setting } from './setting.ts';

/** Words of the names of trades that handle flour; kitchens and canteens do, and who makes ready meals or ices. Who cooks chemicals does not. */
const flour =
  /boulang|p[âa]tiss|vienn?ois|tourier|pizza|cr[êe]p|biscuit|meun(?:ier|erie)|minot(?:ier|erie)|farine|tarte|cuisini(?:er|[èe]re)(?!.*chimi)|(?:commise?|chef(?:fe)?s?|aide|officier|offici[èe]re) de cuisine|chocolati|restauration (?:collective|rapide)|cantin|traiteu[rs]|\bglaci(?:er|[èe]re)\b/iu;
/** The same of fish and shellfish: no source tells which allergen a post has, nor do we know which one is fled. */
const fish =
  /poisson|mar[ée]y|fruits? de mer|produits? (?:de la mer|aquatiques?)|coquillage|crustac|conchylic|ostr[ée]ic|[ée]cailler|aquacul|piscicul|marins? p[êe]cheur/iu;
/** The same of mineral and wood dust, which asthma and skin bear no better than what one leaves. */
const dust =
  /ciment|pl[âa]tri|b[ée]ton|mat[ée]riaux de construction|carri(?:er|[èe]re)|extract(?:eur|rice) de roches|scierie|[ée]b[ée]nist|menuisi|ponce(?:ur|use)|tailleu[rs]e? de pierre|torr[ée]fact|grain|\bbois\b|panneaux|poudr(?:age|eu)|broy(?:age|eu)/iu;
/**
 * The same of moulds and of what is in the air of ripening cellars: table 66 bis of occupational diseases (INRS, read on 29 November 2026)
 * names cheeses, cured meats, malt and compost. Mushroom beds and poultry are our judgement.
 */
const moulds = /fromag|affineu|charcuti|salaison|malteu|malterie|compost|champignon|avicul|couvoir/iu;
/** Gesture of ROME, among the main ones of who prepares matters: to take, weigh and dose ingredients, colorants, grains. */
const weighsPowders = '106439';
/** Whether a name says fish or shellfish. */
export const namesFish = (name: string): boolean => fish.test(name);

type Named = Pick<Occupation, 'label'> & Partial<Pick<Occupation, 'skills'>>;

/** By its label alone: the short catalogue of the pages has not the other names one by one, and answers as the whole one does. */
const handles =
  (matter: RegExp) =>
  ({ label }: Named): boolean =>
    matter.test(label);

/** Whether the label of a trade says flour. No source says what a post makes one breathe: the rest is to be checked. */
export const handlesFlour = handles(flour);

/** The sectors, by id, whose name says flour, to who flees allergens: what one flees may be in them. */
export const sectorsOfFlour = (
  sectors: readonly { id: string; label: string }[],
  settings: readonly Setting[],
): string[] =>
  settings.includes('allergenes') ? sectors.filter(({ label }) => flour.test(label)).map(({ id }) => id) : [];

/** Whether ROME says first of a trade that one weighs and doses what is in powder or in grains. */
const weighs = ({ skills }: Named): boolean => skills?.main.includes(weighsPowders) ?? false;

/** Whether a trade is spared by who flees allergens: not the same flour again, no fish, no dust, no moulds, no powder weighed. */
export function sparesMatter(left: readonly Named[], settings: readonly Setting[]): (one: Named) => boolean {
  if (!settings.includes('allergenes')) return () => true;
  const fled = [
    ...[fish, dust, moulds].map(handles),
    weighs,
    ...(left.some(handlesFlour) ? [handlesFlour] : []),
  ];
  return (one) => !fled.some((handled) => handled(one));
}

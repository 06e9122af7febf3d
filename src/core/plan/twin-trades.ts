import { found } from '../catalogue/lookup.ts';
import type { Pathway } from '../catalogue/pathway.ts';
import { isDesigning, isResponsibility } from '../text/responsibility.ts';
import { inFirstForm } from '../text/one-form.ts';
import { familyTerms } from '../text/terms.ts';
import { domainOf } from './industry.ts';
import type { World } from './world.ts';

type Ways = Pick<World, 'joint' | 'space' | 'titles'>;

/** Words that two names must have in common after who exercises the trade. */
const leastWords = 2;
/** From so many certifications of both on, it is no chance. */
const leastJoint = 5;
/** The highest level of a certificate of a twin: one looks for an entry there. */
const highest = 4;

/** What a name says after who: "maintenance industrielle". */
const workOf = (label: string): string => {
  const words = familyTerms(inFirstForm(label)).slice(1);
  return words.length < leastWords ? '' : words.join(' ');
};

/**
 * The trades that are one's own but for who it says ("technicien", "mécanicien de maintenance industrielle"): of every industry both, of one domain of ROME,
 * which sends from one to the other, and that many certifications join. None of a responsibility or a design.
 */
function twinTrades({ space: { lookup }, joint }: Ways, code: string): string[] {
  const own = lookup.occupations.get(code);
  const work = own?.widespread === true ? workOf(own.label) : '';
  if (own === undefined || work === '') return [];
  const asks = (label: string) => isResponsibility(label) || isDesigning(label);
  if (asks(own.label)) return [];
  return lookup.catalogue.occupations
    .filter(
      (one) =>
        one.code !== code &&
        one.widespread === true &&
        domainOf(one.code) === domainOf(code) &&
        workOf(one.label) === work &&
        !asks(one.label) &&
        (one.mobilities.includes(code) || own.mobilities.includes(one.code)) &&
        (joint.between(code, one.code) ?? 0) >= leastJoint,
    )
    .map((one) => one.code);
}

/** Whether a certificate is of no one industry: by its record, or by a charter that many share. */
const isOfNone = ({ charter, sectors }: Pathway): boolean => charter !== null || sectors.length === 0;

/**
 * Certificates that are first of a twin of a trade, and may serve for it: registered, of no one industry, of no trade of another domain,
 * their title says something of both.
 */
export function twinPathways({ space, joint, titles }: Ways, code: string): Pathway[] {
  const { lookup } = space;
  return twinTrades({ space, joint, titles }, code).flatMap((twin) =>
    (lookup.pathwaysByOccupation.get(twin) ?? []).filter(
      (one) =>
        isOfNone(one) &&
        one.register !== null &&
        (one.level ?? Infinity) <= highest &&
        titles.main(one.id) === twin &&
        one.occupations.every((other) => domainOf(other.code) === domainOf(code)) &&
        titles.like(code, one.id) > 0,
    ),
  );
}

/** The twin that a certificate names in place of a trade; null where it names the trade itself, or no twin. */
export function twinNamed(
  world: Ways,
  code: string,
  { occupations }: Pathway,
): { id: string; label: string } | null {
  if (occupations.some((one) => one.code === code)) return null;
  const twin = twinTrades(world, code).find((other) => occupations.some((one) => one.code === other));
  return twin === undefined ? null : { id: twin, label: found(world.space.lookup.occupations, twin).label };
}

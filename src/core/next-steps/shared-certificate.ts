import type { Lang } from '../words/lang.ts';
import { isOfIndustry } from './certified-by.ts';
import type { Facts } from './facts.ts';

type Said = Readonly<Record<Lang, string>>;

const ofAnyBranch: Said = {
  fr: 'Un CQPI est commun à plusieurs branches, et celle de l’entreprise peut le reconnaître : l’entreprise, ou son Opco, demande à la commission paritaire de sa branche (CPNE) si elle le délivre.',
  en: 'A CQPI is shared by several branches, and that of the company may recognise it: the company, or its Opco, asks the joint committee of its branch (CPNE) whether it awards it.',
};
const ofBranch = (name: string): Said => ({
  fr: `Un CQPI est commun à plusieurs branches, dont « ${name} », d’après nos données : l’entreprise, ou son Opco, demande à la commission paritaire de cette branche (CPNE) si elle le délivre.`,
  en: `A CQPI is shared by several branches, “${name}” among them, from our data: the company, or its Opco, asks the joint committee of that branch (CPNE) whether it awards it.`,
});

/**
 * What is to be known of a certificate that branches share, where none of its certifiers is of one's industry: one's own branch may
 * recognise it, named where our data knows that it does. Null for any other certificate.
 */
export function sharedByBranches({ aim, industries }: Pick<Facts, 'aim' | 'industries'>): Said | null {
  if (aim?.kind !== 'cqpi' || aim.register === 'none') return null;
  const { certifiers = [], sharing = [] } = aim.by ?? {};
  if (certifiers.some((one) => isOfIndustry(one, industries))) return null;
  const own = sharing.find((one) => isOfIndustry(one, industries));
  return own ? ofBranch(own.name) : ofAnyBranch;
}

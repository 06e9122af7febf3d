import { found, type Lookup } from '../catalogue/lookup.ts';
import type { Occupation } from '../catalogue/occupation.ts';
import { savoirSaid } from '../catalogue/savoir-said.ts';
import type { Named } from '../catalogue/summary.ts';
import type { Target } from './ask.ts';

/** Rules of hygiene and of safety that one industry works by and another does not, by how ROME words its savoirs. */
const rules =
  /\(BPF\)$|\(HACCP\)$|hygiène et de sécurité alimentaire|salle blanche|interventions en atmosphères explosives/iu;
/** Whether a savoir is one of these rules. */
export const isRule = ({ label }: { label: string }): boolean => rules.test(label);

/** Good manufacturing practice is a rule of medicines, cosmetics and food: ROME cites it of trades of all the chemistry. */
const ofLots = '(BPF)';
const withoutLots: ReadonlySet<string> = new Set(['chimie', 'petrole']);

/** Whether a rule is one of these industries; of those that are not told, none is left out. */
const isRuleOf = (label: string, sectors: readonly string[]): boolean =>
  !label.endsWith(ofLots) || sectors.length === 0 || sectors.some((id) => !withoutLots.has(id));

/**
 * What the law asks of an industry where ROME cites none of these rules: regulation (EC) 1223/2009, article 8, in force since 11 July 2013,
 * presumes good manufacturing practice of who makes cosmetics by the standard ISO 22716 (read on 30 November 2026, in the words of
 * pole-cosmetique.fr and atecq-certification.com: to be read again with the regulation).
 */
const ofLaw: Readonly<Record<string, Pick<Named, 'id' | 'label'>>> = {
  'cosmetique-parfum': {
    id: 'bpf-cosmetiques',
    label:
      'Bonnes Pratiques de Fabrication des cosmétiques, norme ISO 22716 [règlement européen 1223/2009, article 8\u00a0: hygiène et traçabilité de chaque lot]',
  },
};

/** The rules of the law of these industries, but of those where a trade held is exercised already. */
function lawOf(
  { sectors }: Pick<Lookup, 'sectors'>,
  aimed: readonly string[],
  held: readonly string[],
): Pick<Named, 'id' | 'label'>[] {
  const isThere = (sector: string) => held.some((code) => sectors.get(sector)?.occupations.includes(code));
  return aimed.flatMap((sector) => (isThere(sector) ? [] : (ofLaw[sector] ?? [])));
}

const allOf = ({ main, emerging, other }: Occupation['knowledge']): string[] => [
  ...main,
  ...emerging,
  ...other,
];

/**
 * What ROME cites, of these rules, and the law asks for, for trades of an industry aimed at, and not for the trades held: the same gestures are done there by them.
 * Where a whole industry is aimed at, all that its sectors cite; where a trade is, what is cited for it, and by the sectors where it is aimed at.
 */
export function rulesThere(
  lookup: Pick<Lookup, 'occupations' | 'knowledge' | 'sectors'>,
  target: Target,
  held: readonly string[],
  sectors: readonly string[] = [],
): Pick<Named, 'id' | 'label'>[] {
  if (target.kind === 'pathway') return [];
  const known = new Set(held.flatMap((code) => allOf(found(lookup.occupations, code).knowledge)));
  const citedFor = (codes: readonly string[]) =>
    codes
      .flatMap((code) => allOf(found(lookup.occupations, code).knowledge))
      .filter((id) => !known.has(id))
      .map((id) => ({ id, label: found(lookup.knowledge, id).label }))
      .filter(isRule);
  const aimed = target.kind === 'occupation' ? sectors : target.sectors;
  /** What is cited for one trade, where it is aimed at; failing that, where it is exercised. */
  const ofTrade = (code: string) => {
    const where =
      aimed.length > 0
        ? aimed
        : [...lookup.sectors.values()].flatMap(({ id, occupations }) =>
            occupations.includes(code) ? [id] : [],
          );
    return citedFor([code]).filter(({ label }) => isRuleOf(label, where));
  };
  const cited = [
    ...(target.kind === 'occupation' ? ofTrade(target.code) : []),
    ...aimed.flatMap((sector) =>
      citedFor(found(lookup.sectors, sector).occupations).filter(({ label }) => isRuleOf(label, [sector])),
    ),
  ];
  const law = lawOf(lookup, aimed, held);
  // The rule of the law says what ROME calls by the same letters.
  const others = law.length > 0 ? cited.filter(({ label }) => !label.endsWith(ofLots)) : cited;
  return [...new Map([...others, ...law].map((one) => [one.id, one])).values()]
    .sort((a, b) => (a.label < b.label ? -1 : 1))
    .map(({ id, label }) => ({ id, label: savoirSaid(label) }));
}

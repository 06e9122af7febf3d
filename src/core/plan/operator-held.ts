import { readPlace } from '../catalogue/place.ts';
import type { Ask } from '../search/asked.ts';
import type { Meant } from '../search/meant.ts';
import type { Hit } from '../search/results.ts';
import { isResponsibility } from '../text/responsibility.ts';
import { industrySaid } from './industry-told.ts';

/** Who runs any machine, line or production: the industry said beside tells which. */
const runsAny =
  /(?<!\p{L})(?:op[ée]rat(?:eur|rice)s?(?=$|\s*[,;(]| (?:en|dans|chez) | (?:(?:de|sur|d['’]) ?)?(?:machines?|lignes?|production|fabrication|presses?)(?!\p{L}))|(?:conduct(?:eur|rice)|pilote|agent)s? (?:de |d['’]|sur )?(?:machines?|lignes?|production|fabrication)|(?:machine|production|line) operators?)(?!\p{L})/iu;

/** Domains of ROME of who makes things in a works: no mechanic of what is made there. */
const ofWorks = /^(?:H2|H3|E13)/u;

const isIn = ({ card }: Hit, sector: string): boolean =>
  card.kind === 'occupation' && card.sectors.includes(sector);

/** "opérateurs d’usinage": the work that they do. */
const ofWork =
  /^(?:(?:je suis |des |les |nos |mes )?(?:un |une )?)op[ée]rat(?:eur|rice)s? (?:en |sur |(?:de |d['’])(?:l['’] ?|la )?)(?<work>\p{L}{4,})$/iu;
/** A suggestion that names what was typed. */
const names = 1;

/** The trade that "opérateur usinage" names, of words that say it with more: "opérateurs d’usinage"; null where none does. */
export async function operatorOf(ask: Ask, typed: string): Promise<Meant | null> {
  const work = ofWork.exec(typed.trim())?.groups?.work;
  if (work === undefined) return null;
  const [first] = (await ask(`opérateur ${work}`))?.suggestions ?? [];
  return first?.kind === 'occupation' && first.score >= names ? { kind: 'occupation', id: first.id } : null;
}

/**
 * "opérateurs de production, plasturgie": who runs machines of an industry that the words name is of a trade of it. Null where the trade read
 * is exercised there, where no industry is named, or where no trade of it is found.
 */
export async function operatorHeld(ask: Ask, typed: string, end: Meant | null): Promise<Meant | null> {
  if (end?.kind !== 'occupation' || !runsAny.test(typed) || isResponsibility(typed)) return null;
  const place = readPlace((await industrySaid(ask, typed)) ?? '');
  if (place?.kind !== 'sector') return null;
  const hits = (await ask(typed))?.results.hits.filter(({ kind }) => kind === 'occupation') ?? [];
  const taken = hits.find(({ id }) => id === end.id);
  if (taken && isIn(taken, place.id)) return null;
  const own = hits.find((one) => isIn(one, place.id) && !isResponsibility(one.title));
  return own && ofWorks.test(own.id) ? { kind: 'occupation', id: own.id } : null;
}

import type { Engine } from '../engine.ts';
import type { Read } from '../results.ts';
import type { Candidate } from './candidates.ts';

/** Situations that nobody looks for. */
const always = new Set(['mal-de-dos', 'allergie', 'bruit', 'chaleur']);
/** "Sans chef" wants to work alone. */
const refused =
  /^(?!sans (?:avoir de )?(?:petits? )?chefs?)(?:surtout |ai |ne |peux |veux |dois |i )*(?:ca?nt|cannot|can t|can not|can no longer|pas|plus|sans|jamais|eviter|moins|non|trop|ne|no|peur|peux|mal|supporte|restriction|limitation|vertige)(?= |$)|interdite?s?$/u;
const raised = 1.2;
const lowered = 0.6;

/** What a question asks of the setting of a trade: records that have it, wanted or to be left aside. */
export type AskedSetting = { wanted: boolean; records: ReadonlySet<number> };

/** The settings that a question asks for, of which ROME says something. */
export function settingsAsked({ settings }: Engine, read: readonly Read[]): AskedSetting[] {
  return read.flatMap(({ kind, value, typed }) => {
    const records = kind === 'situation' ? settings.get(value) : undefined;
    return records === undefined ? [] : [{ wanted: !always.has(value) && !refused.test(typed), records }];
  });
}

/** What was found, with the trades that have the wanted settings raised, and those that have the others lowered. */
export function inSettings(candidates: Candidate[], settings: readonly AskedSetting[]): Candidate[] {
  if (settings.length === 0) return candidates;
  return candidates.map((one) => {
    const share = settings.reduce(
      (now, { wanted, records }) => (records.has(one.record) ? now * (wanted ? raised : lowered) : now),
      1,
    );
    return { ...one, score: Math.round(one.score * share * 1000) / 1000 };
  });
}

/** Great domain of ROME and what is made there: who works in it shares how one works. */
const domainOf = (id: string): string => id.slice(0, 3);
/** What a domain counts for beside its own share: a share of few trades says little. */
const few = 3;
/** The second of a domain counts so much, the third so much again: others come between. */
const sameDomain = 0.6;

/**
 * With no trade named: those of the catalogue that have all that is wanted and nothing that is to be left aside, first those of the
 * domains of which it is the rule ("dehors" is of parks and fields before the one plant that stands outside).
 */
export function tradesIn({ cards }: Engine, settings: readonly AskedSetting[]): Candidate[] {
  if (!settings.some(({ wanted }) => wanted)) return [];
  const trades = cards.flatMap((card, record) => {
    if (card.kind !== 'occupation' || card.pathways === 0) return [];
    const fits = settings.every(({ wanted, records }) => records.has(record) === wanted);
    return [{ record, domain: domainOf(card.id), pathways: card.pathways, fits }];
  });
  const share = (domain: string): number => {
    const own = trades.filter((one) => one.domain === domain);
    return own.filter(({ fits }) => fits).length / (own.length + few);
  };
  const shares = new Map([...new Set(trades.map(({ domain }) => domain))].map((one) => [one, share(one)]));
  const kept = trades.filter(({ fits }) => fits).sort((one, other) => other.pathways - one.pathways);
  return kept.map(({ record, domain, pathways }, place) => {
    const before = kept.slice(0, place).filter((one) => one.domain === domain).length;
    const score = (shares.get(domain) ?? 0) * Math.log2(1 + pathways) * sameDomain ** before;
    return {
      record,
      score: Math.round(score * 1000) / 1000,
      explain: () => ({ matched: [], alsoKnownAs: null }),
    };
  });
}

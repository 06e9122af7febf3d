import type { Engine } from '../engine.ts';
import type { Read } from '../results.ts';
import type { Candidate } from './candidates.ts';

/** Situations that nobody looks for. */
const always = new Set(['mal-de-dos', 'allergie', 'bruit', 'chaleur']);
const refused =
  /^(?:surtout |ai |ne |peux |veux |dois |i )*(?:ca?nt|cannot|can t|can not|can no longer|pas|plus|sans|jamais|eviter|moins|non|trop|ne|no|peur|peux|mal|supporte|restriction|limitation|vertige)(?= |$)|interdite?s?$/u;
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

/** With no trade named: those of the catalogue that have all that is wanted and nothing that is to be left aside. */
export function tradesIn({ cards }: Engine, settings: readonly AskedSetting[]): Candidate[] {
  if (!settings.some(({ wanted }) => wanted)) return [];
  return cards.flatMap((card, record) => {
    const fits = settings.every(({ wanted, records }) => records.has(record) === wanted);
    if (card.kind !== 'occupation' || card.pathways === 0 || !fits) return [];
    return [{ record, score: card.pathways, explain: () => ({ matched: [], alsoKnownAs: null }) }];
  });
}

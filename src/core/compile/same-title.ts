import { fold } from '../text/fold.ts';
import type { Curated } from './curated.ts';
import { compareIds, groupBy } from '../catalogue/order.ts';
import type { RawRecord } from './raw.ts';
import { foldTitle } from './title.ts';

/** A title that as many records bear as this says nothing of which certificate it is. */
const mostNamesakes = 6;

/** Active records that bear the title of a record, and may be what it has become. */
export type SameTitle = (record: RawRecord) => RawRecord[];

/**
 * "Même intitulé, à confirmer": the active records whose title is the same once accents, signs, brackets and the words of
 * the kind (`CQP`, `brevet de technicien supérieur`…) are dropped; kinds may differ. More than six, or a title of one short word:
 * none, since it names no certificate in particular.
 */
export function sameTitleReader(records: Iterable<RawRecord>, kinds: Curated['kinds']): SameTitle {
  const bare = bareTitle(kinds);
  const active = groupBy(
    [...records].filter((record) => record.active),
    ({ title }) => bare(title),
  );
  return (record) => {
    const key = bare(record.title);
    if (key.length < 6) return [];
    const others = (active.get(key) ?? []).filter(({ id }) => id !== record.id);
    return others.length > mostNamesakes ? [] : others.sort((a, b) => compareIds(a.id, b.id));
  };
}

/** A title without what may change when a certificate is renewed under another kind. */
export function bareTitle(kinds: Curated['kinds']): (title: string) => string {
  const words = kinds
    .flatMap(({ words, label, abbreviations }) => [...words, label.replace(/\(.*\)/, ''), ...abbreviations])
    .map((text) => foldTitle(fold(text)) || fold(text))
    .filter((text) => text !== '')
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const mark = new RegExp(
    `^(?:(?:${[...new Set(words)].join('|')})\\b\\s*(?:mention|specialite|option)?\\s*)+`,
  );
  return (title) => {
    const folded = foldTitle(title.replace(/\([^)]*\)/g, ' '));
    return folded.replace(mark, '').trim() || folded;
  };
}

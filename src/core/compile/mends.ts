import { shown, type Issue } from '../catalogue/issue.ts';
import type { FineSkill, Knowledge, Occupation } from '../catalogue/occupation.ts';
import type { Pathway } from '../catalogue/pathway.ts';
import { curatedLists, type Curated } from './curated.ts';
import type { RawRecord } from './raw.ts';

type Mend = Curated['labelMends'][number];

/**
 * The records with the slips of their title or of a bloc's label mended, as read by us. A mend whose words are no longer in
 * the record is an issue: the source has mended them itself. Records that the source does not hold are let be.
 */
export function mendLabels(
  records: ReadonlyMap<string, RawRecord>,
  mends: readonly Mend[],
  issues: Issue[],
): Map<string, RawRecord> {
  const mended = new Map(records);
  for (const mend of mends) {
    const record = mended.get(mend.id.replace(/BC\d+$/, ''));
    if (!record) continue;
    const changed = apply(record, mend);
    if (changed) mended.set(record.id, changed);
    else issues.push(idle(mend));
  }
  return mended;
}

/** The fine competences with the slips of their label mended; it says so itself, as no page of its own can. */
export function mendFineSkills(
  fineSkills: readonly FineSkill[],
  mends: readonly Mend[],
  issues: Issue[],
): FineSkill[] {
  return mendItems(fineSkills, mends, issues);
}

/** The savoirs that ROME calls by a former name, under the one that people of the trade use. */
export function mendKnowledge(
  knowledge: readonly Knowledge[],
  mends: readonly Mend[],
  issues: Issue[],
): Knowledge[] {
  return mendItems(knowledge, mends, issues);
}

/** Items of ROME with the words of their label mended; words that are gone are an issue. */
function mendItems<Item extends { id: string; label: string }>(
  items: readonly Item[],
  mends: readonly Mend[],
  issues: Issue[],
): Item[] {
  const byId = new Map(mends.map((mend) => [mend.id, mend]));
  return items.map((item) => {
    const mend = byId.get(item.id);
    if (mend === undefined) return item;
    if (item.label.includes(mend.from)) return { ...item, label: item.label.replace(mend.from, mend.to) };
    issues.push(idle(mend));
    return item;
  });
}

/**
 * The trades that ROME calls by a name that misleads, under another of their own names in ROME, chosen by us; the first stays among their names. A name
 * that the trade does not have is an issue.
 */
export function mendTrades(
  trades: readonly Occupation[],
  mends: readonly Mend[],
  issues: Issue[],
): Occupation[] {
  const byId = new Map(mends.map((mend) => [mend.id, mend]));
  return trades.map((trade) => {
    const mend = byId.get(trade.code);
    if (mend === undefined) return trade;
    if (trade.label === mend.from && trade.titles.some(({ label }) => label === mend.to))
      return { ...trade, label: mend.to };
    issues.push(idle(mend));
    return trade;
  });
}

/** The record mended, or null when it does not hold the words. */
function apply(record: RawRecord, { id, from, to }: Mend): RawRecord | null {
  if (id === record.id)
    return record.title.includes(from) ? { ...record, title: record.title.replace(from, to) } : null;
  if (!record.blocs.some(({ code, label }) => code === id && label.includes(from))) return null;
  const blocs = record.blocs.map((bloc) =>
    bloc.code === id ? { ...bloc, label: bloc.label.replace(from, to) } : bloc,
  );
  return { ...record, blocs };
}

const idle = ({ id, from }: Mend): Issue => ({
  file: curatedLists.labelMends.file,
  record: id,
  field: 'from',
  value: shown(from),
  expected: 'des mots de l’intitulé (la source les a peut-être corrigés : retirez cette correction)',
});

/** Says on a pathway which of its labels we mended, those of blocs that it has from an older record included. */
export function tellMends(mends: readonly Mend[]): (pathway: Pathway) => Pathway {
  return (pathway) => {
    const labels = new Map(pathway.blocs.map(({ code, label }) => [code, label]));
    labels.set(pathway.id, pathway.title);
    const own = mends.filter(({ id, to }) => labels.get(id)?.toLowerCase().includes(to.toLowerCase()));
    if (own.length === 0) return pathway;
    return { ...pathway, mended: own.map(({ id, from, to }) => ({ id, from, to })) };
  };
}

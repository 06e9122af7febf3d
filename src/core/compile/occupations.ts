import type { OccupationLink } from '../catalogue/pathway.ts';
import { groupBy, uniqueBy } from '../catalogue/order.ts';
import type { RawRecord, RawRome } from './raw.ts';
import { titleWords } from './title.ts';

const MANY = 4;

/** Finds the ROME v60 occupations of an official code. */
type Resolver = (code: string, title: string) => OccupationLink[];

/**
 * A code of the current ROME is itself. An older one is resolved to the occupations that ROME says come from it: those
 * whose names share most words with the record's title; when none stands out, all of them if they are at most four,
 * else none.
 */
export function occupationResolver(rome: RawRome): Resolver {
  const current = new Set(rome.occupations.map(({ code }) => code));
  const children = groupBy(rome.occupations, ({ parent }) => parent ?? '');
  const titles = groupBy(rome.titles, ({ occupation }) => occupation);
  return (code, title) => {
    if (current.has(code)) return [{ code, evidence: 'record' }];
    const words = titleWords(title);
    const scored = (children.get(code) ?? []).map((child) => {
      const names = [child.label, ...(titles.get(child.code) ?? []).map(({ label }) => label)];
      return { code: child.code, score: Math.max(...names.map((name) => shared(words, titleWords(name)))) };
    });
    return standingOut(scored).map((child): OccupationLink => ({
      code: child,
      evidence: 'parent',
      from: code,
    }));
  };
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((word) => b.has(word)).length;
}

function standingOut(scored: readonly { code: string; score: number }[]): string[] {
  const best = Math.max(0, ...scored.map(({ score }) => score));
  const top = best === 0 ? scored : scored.filter(({ score }) => score === best);
  return top.length <= MANY ? top.map(({ code }) => code).sort() : [];
}

/** The occupations that a record itself declares; a code that is current wins over the same one resolved. */
export function ownOccupations(record: RawRecord, resolve: Resolver): OccupationLink[] {
  const links = record.rome.flatMap((code) => resolve(code, record.title));
  const direct = new Set(links.filter(({ evidence }) => evidence === 'record').map(({ code }) => code));
  return uniqueBy(
    links.filter(({ code, evidence }) => evidence === 'record' || !direct.has(code)),
    ({ code }) => code,
  );
}

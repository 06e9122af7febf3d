import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { hasNeverWorked, isBeginning } from '#core/plan/begins-said.ts';
import type { Understood } from '#core/plan/understood.ts';
import { settingsSaid } from '#core/plan/settings-said.ts';
import { saysAnyIndustry } from '#core/search/any-industry.ts';
import { redeployed } from '#core/search/firm/redeploys.ts';
import { splitWish } from '#core/search/split-wish.ts';
import { isWideWish } from '#core/search/wide-wish.ts';
import { does, wishes } from './fields.ts';

type Filling = Record<string, string | string[]> & { trades: string[]; industries: string[]; asks: string };
type Frame = {
  frame: string;
  reads: string;
  situation?: string;
  avoids?: string;
  refuses?: 'S' | 'E';
  condition?: number;
};
type Table = Record<'trades' | 'wished' | 'industries' | 'employers' | 'conditions', Filling[]> & {
  does: Frame[];
  wishes: Frame[];
};
const table = JSON.parse(readFileSync(new URL('door-frames.json', import.meta.url), 'utf8')) as Table;
const sectors = JSON.parse(readFileSync('data/catalogue/sectors.json', 'utf8')) as {
  id: string;
  occupations: string[];
}[];
const families = JSON.parse(readFileSync('data/catalogue/families.json', 'utf8')) as typeof sectors;

/** Fillings of each frame: all of them would take a minute. */
const each = 1;
const at = <T>(list: readonly T[], place: number): T => list[place % list.length] as T;

const isOf = (place: string | null | undefined, ids: readonly string[]): boolean =>
  typeof place === 'string' &&
  ids.some(
    (id) =>
      place === `secteur:${id}` ||
      (id === 'filiere:*' && place.startsWith('filiere:')) ||
      sectors.find((one) => one.id === id)?.occupations.includes(place),
  );
const isTrade = ({ place, maker }: Understood, codes: readonly string[]): boolean =>
  [place, maker].some((one) => typeof one === 'string' && codes.includes(one)) ||
  families.some(
    ({ id, occupations }) => place === `famille:${id}` && codes.every((one) => occupations.includes(one)),
  );
const situations = ({ reads }: Understood): string[] =>
  reads.flatMap(({ kind, value }) => (kind === 'situation' ? [value] : []));

/** The fillings of a frame, each by what it puts in a slot. */
function fillings(turn: number) {
  const [does, wish] = [at(table.trades, turn * 7), at(table.wished, turn * 3)];
  const [industry, employer] = [at(table.industries, turn * 5), at(table.employers, turn)];
  const condition = at(table.conditions, turn * 3);
  const numbers = {
    N: String(3 + (turn % 20)),
    A: String(30 + (turn % 28)),
    Y: String(16 + (turn % 6)),
    P: 'Nantes',
  };
  return {
    does,
    wish,
    industry,
    employer,
    condition,
    slots: { ...does, ...wish, ...industry, ...employer, ...condition, ...numbers },
  };
}

const filled = (frame: string, slots: Record<string, string | string[]>): string =>
  frame
    .replace(/\{(\w+)\}/gu, (_, slot: string) => slots[slot] as string)
    .replace(/\bde (?=[aeiouéèœ])/giu, 'd\u2019')
    .replace(/\bde le /gu, 'du ')
    .replace(
      /(\d+|mes) (\S+?)s?(?= |$)(?=.*(?:reclasser|$))(.*?)s( à reclasser|$)/u,
      (all: string, count: string, head: string, rest: string, end: string) =>
        /reclasser|reconvertir/u.test(frame) ? `${count} ${head}s${rest}${end}` : all,
    );

/** Whether the first field is read as its frame says. */
async function isDone({ reads, situation, avoids }: Frame, typed: string, turn: number): Promise<boolean> {
  const { does: trade, employer } = fillings(turn);
  const firm = redeployed(typed, '');
  if (reads === 'REDEP') {
    const found = firm === null ? undefined : await does(firm.does);
    return found !== undefined && isTrade(found, trade.trades);
  }
  if (firm !== null) return false;
  if (reads === 'none' && hasNeverWorked(typed)) return true;
  const own = splitWish(typed)?.does ?? typed;
  const found = await does(own);
  if (!found) return false;
  const said = situations(found);
  if (reads === 'none') return found.place === null && isBeginning(own, said);
  if (situation !== undefined && !said.includes(situation)) return false;
  if (avoids !== undefined && !settingsSaid(typed, said).some((one) => one === avoids)) return false;
  const where = [found.there, found.industry, found.place];
  const industries = reads === 'L' ? trade.industries : employer.industries;
  return (
    found.place !== null &&
    (/[LE]/u.test(reads) ? where.some((one) => isOf(one, industries)) : isTrade(found, trade.trades))
  );
}

/** Whether the second field is. */
async function isWished({ reads, refuses, condition }: Frame, typed: string, turn: number): Promise<boolean> {
  const { wish, industry, employer, condition: asked } = fillings(turn);
  const found = await wishes(typed);
  if (!found) return false;
  const said = situations(found);
  const conditions = [...settingsSaid(typed, said), ...said.map((one) => `sit:${one}`)];
  if (condition !== undefined && !conditions.includes(asked.asks)) return false;
  const avoid = found.avoid ?? [];
  const refused = refuses === 'S' ? industry.industries : refuses === 'E' ? employer.industries : [];
  if (
    refuses === undefined
      ? avoid.length > 0
      : !avoid.some((one) => isOf(`secteur:${one}`, refused)) && !refused.includes('filiere:*')
  )
    return false;
  const isOpen =
    saysAnyIndustry(typed) || isWideWish(typed) || conditions.length + avoid.length + found.reads.length > 0;
  if (reads === 'NONE')
    return isOpen && (found.place === null || saysAnyIndustry(typed) || isWideWish(typed));
  return reads === 'W'
    ? isTrade(found, wish.trades)
    : isOf(found.place, reads === 'S' ? industry.industries : employer.industries);
}

it.each([
  ['does', table.does, isDone, 1],
  ['wishes', table.wishes, isWished, 4],
] as const)('frames of what one %s are read, whatever fills them', async (_, frames, isMet, most) => {
  const missed: string[] = [];
  for (const [place, frame] of frames.entries())
    for (let turn = place; turn < place + each * 11; turn += 11) {
      const typed = filled(frame.frame, fillings(turn).slots);
      if (!(await isMet(frame, typed, turn))) missed.push(typed);
    }
  expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(most);
});

import { readFileSync } from 'node:fs';
import type { Engine } from '#core/search/engine.ts';
import { emptyQuery } from '#core/search/query.ts';
import { search } from '#core/search/search.ts';

/** A trade that fills a slot: its names, what one does there, and the codes that answer. */
type Trade = {
  name: string;
  feminine?: string;
  gesture: string;
  english: string;
  englishGesture?: string;
  codes: string[];
};
type Industry = { name: string; english: string; sectors: string[]; romeSectors: string[] };
/** A sentence with slots. `want`: the trade wished (W), that of an employer (J=), the industry (S), or what is near the trade told (J). */
type Frame = { f: string; want: 'W' | 'S' | 'J' | 'J='; not?: 'J' };
/** Sentences and what fills them; `least`: so many fillings are met. */
export type FrameFile = {
  least: number;
  frames: Frame[];
  J: Trade[];
  W: Trade[];
  S: Industry[];
} & Record<'P' | 'N' | 'A' | 'A2', string[]>;

type Occupation = { code: string; romeSectors: string[]; mobilities: string[] };
type Pathway = { id: string; occupations: { code: string }[]; sectors: { sector: string }[] };

const read = (name: string): unknown => JSON.parse(readFileSync(`data/catalogue/${name}.json`, 'utf8'));

function catalogueOf() {
  const occupations = new Map((read('occupations') as Occupation[]).map((one) => [one.code, one]));
  const pathways = new Map((read('pathways') as Pathway[]).map((one) => [one.id, one]));
  const sectors = new Map(
    (read('sectors') as { id: string; occupations: string[] }[]).map((one) => [one.id, one]),
  );
  const { moves } = read('moves') as { moves: Record<string, [string, number][]> };
  const codes = (id: string): string[] =>
    occupations.has(id) ? [id] : (pathways.get(id)?.occupations ?? []).map(({ code }) => code);
  const near = (own: readonly string[]) =>
    own.flatMap((code) => [
      code,
      ...(occupations.get(code)?.mobilities ?? []),
      ...(moves[code] ?? []).map(([to]) => to),
    ]);
  const isOf = (id: string, { sectors: wanted, romeSectors }: Industry): boolean => {
    const trade = occupations.get(id);
    if (trade === undefined)
      return (pathways.get(id)?.sectors ?? []).some(({ sector }) => wanted.includes(sector));
    return (
      wanted.some((one) => sectors.get(one)?.occupations.includes(id)) ||
      romeSectors.some((one) => trade.romeSectors.includes(one))
    );
  };
  return { codes, near, isOf };
}

/** The n-th of a list, spread so that the frames do not all take the same. */
const nth = <T>(list: readonly T[], place: number): T => list[place % list.length] as T;
const plural = (name: string) =>
  name.replace(/^\S+(?: assembleu\S+)?/u, (who) => who.replace(/(?<![sx])(?= |$)/gu, 's'));
const men = (name: string) => `${name}s`.replace(/mans$/u, 'men');

/** A frame with its slots filled, and what fills them. */
export function filled(file: FrameFile, frame: Frame, place: number) {
  const j = nth(file.J, place * 7 + 3);
  const others = file.W.filter(({ codes }) => !codes.some((code) => j.codes.includes(code)));
  const w = nth(others, place * 11 + 5);
  const s = nth(file.S, place * 3 + 1);
  const many = /(?<said>(?:mes|des|nos|\{N\}) )\{(?<slot>[JW])\}/gu;
  const slots: Record<string, string | undefined> = {
    ...{ J: j.name, JF: j.feminine, JG: j.gesture, EJ: j.english, EJS: men(j.english) },
    ...{ W: w.name, WG: w.gesture, EW: w.english, EWS: men(w.english), EWG: w.englishGesture },
    ...{ S: s.name, ES: s.english, P: nth(file.P, place), N: nth(file.N, place) },
    ...{ A: nth(file.A, place), A2: nth(file.A2, place) },
  };
  const text = frame.f
    .replace(many, (_, said: string, slot: string) => `${said}${plural(slots[slot] ?? '')}`)
    .replace(/\{(\w+)\}/gu, (_, slot: string) => slots[slot] ?? '')
    .replace(/(?<= )(?:à|dans) le (?=[A-Z])/gu, 'dans le ')
    .replace(/(?<=(?:^| ))de le(?=s? )/gu, 'du')
    .replace(/(?<=(?:^| ))(de|le) (?=[aeéèiou])/gu, (said) => `${said[0]}’`)
    .replace(/(?<=(?:^| ))a (?=[aeo])/gu, 'an ');
  return { text, j, w, s };
}

/** Whether the first three answers are what the sentence asks for, and what is left is not among the five. */
function isMet(
  engine: Engine,
  file: FrameFile,
  frame: Frame,
  place: number,
  of: ReturnType<typeof catalogueOf>,
) {
  const { text, j, w, s } = filled(file, frame, place);
  const ids = search(engine, { ...emptyQuery(), text }, 5).hits.map(({ id }) => id);
  const first = ids.slice(0, 3);
  const asked = frame.want === 'J=' && /\{E?WS?\}/u.test(frame.f) ? 'W' : frame.want;
  const wanted = new Set(asked === 'W' ? w.codes : asked === 'J' ? of.near(j.codes) : j.codes);
  const isFound =
    asked === 'S'
      ? first.some((id) => of.isOf(id, s))
      : first.some((id) => of.codes(id).some((code) => wanted.has(code)));
  const stays = frame.not === 'J' && ids.some((id) => j.codes.includes(id));
  return { text, ids, met: isFound && !stays };
}

/** How many fillings of the frames of a file are met, of how many; the others are said. */
export function framesMet(engine: Engine, file: FrameFile, times: number, say?: (line: string) => void) {
  const of = catalogueOf();
  const all = file.frames.flatMap((frame, at) =>
    Array.from({ length: times }, (_, turn) => isMet(engine, file, frame, at * times + turn, of)),
  );
  for (const { text, ids } of all.filter(({ met }) => !met)) say?.(`${text} -> ${ids.join(' ')}`);
  return { met: all.filter(({ met }) => met).length, all: all.length };
}

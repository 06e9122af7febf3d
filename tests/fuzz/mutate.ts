import { pick } from './random.ts';

type Random = () => number;

const at = (random: Random, length: number): number => Math.floor(random() * Math.max(1, length));

/** Any byte but an end of line, which in a cell is text. */
const anyByte = (random: Random): number => {
  const byte = at(random, 256);
  return byte === 10 || byte === 13 ? 0 : byte;
};

/** One edit of bytes: one replaced, added or removed, a stretch cut out or given twice, the end cut off. */
export function mutateBytes(bytes: Buffer, random: Random): Buffer {
  const place = at(random, bytes.length);
  const end = Math.min(bytes.length, place + 1 + at(random, 40));
  const [before, stretch, after] = [
    bytes.subarray(0, place),
    bytes.subarray(place, end),
    bytes.subarray(end),
  ];
  return pick(random, [
    () => Buffer.concat([before, Buffer.from([anyByte(random)]), bytes.subarray(place + 1)]),
    () => Buffer.concat([before, Buffer.from([anyByte(random)]), bytes.subarray(place)]),
    () => Buffer.concat([before, bytes.subarray(place + 1)]),
    () => Buffer.concat([before, after]),
    () => Buffer.concat([before, stretch, stretch, after]),
    () => before,
  ])();
}

const values = [
  '',
  '?',
  '-1',
  '01',
  'RNCP',
  '<b>x</b>',
  '31/02/2025',
  'NIV9',
  '\u0000',
  '\ufffd',
  'é'.repeat(400),
  '"',
  ';',
  '=1+1',
] as const;

/** One cell of one line replaced; lines and cells are cut at every sign, whatever the quotes. */
export function mutateCell(text: string, random: Random): string {
  const lines = text.split('\n');
  const line = at(random, lines.length);
  const cells = (lines[line] ?? '').split(';');
  cells[at(random, cells.length)] = pick(random, values);
  lines[line] = cells.join(';');
  return lines.join('\n');
}

import { expect, it } from 'vitest';
import { listCodec } from './list.ts';

const codec = listCodec(
  (raw) => (typeof raw === 'string' && /^[A-Z]+\d+$/.test(raw) ? raw : undefined),
  (id) => id,
  3,
);

it('reads what it wrote', () => {
  expect(codec.parse(codec.format(['A1', 'B2']))).toEqual({ ok: true, value: ['A1', 'B2'], mended: false });
});

it.each([
  ['["A1","A1","B2"]', ['A1', 'B2'], true],
  ['["A1"]', ['A1'], false],
  ['{"version":1,"items":["A1",3,"nope"]}', ['A1'], true],
  ['["A1","A2","A3","A4"]', ['A1', 'A2', 'A3'], true],
])('mends %s', (text, value, mended) => {
  expect(codec.parse(text)).toEqual({ ok: true, value, mended });
});

it.each([
  ['{', 'damaged'],
  ['null', 'damaged'],
  ['"A1"', 'damaged'],
  ['{"items":[]}', 'damaged'],
  ['{"version":1}', 'damaged'],
  ['{"version":0,"items":[]}', 'damaged'],
  ['{"version":1.5,"items":[]}', 'damaged'],
  ['{"version":2,"items":[]}', 'future'],
])('refuses %s', (text, refusal) => {
  expect(codec.parse(text)).toEqual({ ok: false, refusal });
});

import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { randomOf } from '../fuzz/random.ts';
import { contents, temp } from '../import/harness.ts';
import { older, smallImport, stepOf } from './imports.ts';
import { damage, killed, whole } from './kill.ts';

let before: string;
let after: string;

beforeAll(async () => {
  after = join(await temp(), 'catalogue');
  await whole(smallImport, after);
  before = await older(after);
});

it('finds the old catalogue or the new one, whole, after an import killed at any moment', async () => {
  const expected = [await contents(before), await contents(after)];
  const random = randomOf(10);
  for (let at = 0; at < 4; at += 1) {
    const moment = { from: at % 2 === 0 ? 'start' : 'writing', ms: Math.floor(random() * 100) } as const;
    const { out, died } = await killed(smallImport, before, moment);
    expect(died || at % 2 === 1).toBe(true);
    expect(await damage(out, expected), JSON.stringify(moment)).toBeNull();
  }
}, 60_000);

it('sees a catalogue that is neither', async () => {
  expect(await damage(before, [await contents(after)])).toBe('ni l’ancien catalogue, ni le nouveau');
});

it('finds it after a true kill at the last calls to the disk, around the two renames', async () => {
  const { count, damageAfter } = await stepOf();
  for (let at = count - 5; at < count; at += 1) expect(await damageAfter(at), `${at} calls`).toBeNull();
}, 60_000);

import { describe, expect, it } from 'vitest';
import type { Io } from '../io.ts';
import { runSearch } from './search.ts';
import { runSuggest } from './suggest.ts';

type Command = (args: readonly string[], io: Io, lines: () => AsyncIterable<string>) => Promise<number>;

async function* given(lines: readonly string[]): AsyncIterable<string> {
  yield* lines;
}

async function output(
  command: Command,
  args: readonly string[],
  lines: readonly string[] = [],
): Promise<string> {
  let text = '';
  const io: Io = { out: (part) => void (text += part), err: () => undefined, tty: false };
  expect(await command(args, io, () => given(lines))).toBe(0);
  return text;
}

const answers = (text: string): unknown[] =>
  text
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));

describe('edec search', () => {
  it('answers one JSON object', async () => {
    const [answer] = answers(
      await output(runSearch, ['soudeuse', '--kind', 'occupation', '--limit', '1', '--json']),
    );
    expect(answer).toMatchObject({ query: 'soudeuse', results: [{ kind: 'occupation', id: 'H2913' }] });
  });

  it('answers each line of a batch, the malformed ones too', async () => {
    const lines = [
      '{"query":"H2102","limit":1}',
      'foo',
      '',
      '{"query":12}',
      '{"query":"qwsdfgh","kind":"pathway"}',
    ];
    const all = answers(await output(runSearch, ['--batch'], lines));
    expect(all).toMatchObject([
      { query: 'H2102', results: [{ kind: 'occupation', id: 'H2102' }] },
      { error: expect.stringContaining('JSON') },
      { error: expect.stringContaining('query') },
      { query: 'qwsdfgh', results: [] },
    ]);
  });

  it('refuses what it does not know', async () => {
    const io: Io = { out: () => undefined, err: () => undefined, tty: false };
    await expect(runSearch([], io)).rejects.toThrow('dites ce que vous cherchez');
    await expect(runSearch(['x', '--limit', '0'], io)).rejects.toThrow('--limit');
    await expect(runSearch(['x', '--kind', 'skill'], io)).rejects.toThrow('--kind');
  });
});

describe('edec suggest', () => {
  it('accepts query or typed', async () => {
    const all = answers(
      await output(
        runSuggest,
        ['--batch', '--limit', '1'],
        ['{"typed":"soudeu"}', '{"query":"soudeu"}', '{}'],
      ),
    );
    expect(all).toMatchObject([
      { query: 'soudeu', results: [{ kind: 'occupation', id: 'H2913', title: 'Soudeur / Soudeuse' }] },
      { query: 'soudeu', results: [{ id: 'H2913' }] },
      { error: expect.stringContaining('query') },
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { runMatch } from './match.ts';
import { runMobility } from './mobility.ts';

async function* linesOf(lines: readonly string[]) {
  yield* lines;
}

/** The answers of a batch, one per line asked. */
async function batch(command: typeof runMatch, asked: readonly object[]): Promise<Record<string, unknown>[]> {
  let out = '';
  const lines = asked.map((line) => JSON.stringify(line));
  await command(
    ['--batch', '--limit', '3'],
    { out: (text) => (out += text), err: () => undefined, tty: false },
    () => linesOf(lines),
  );
  return out
    .trim()
    .split('\n')
    .map((line): Record<string, unknown> => JSON.parse(line));
}

describe('edec match --batch', () => {
  it('answers each line, and says what is wrong with a line without stopping', async () => {
    const answers = await batch(runMatch, [
      { occupation: 'H2102' },
      { skills: { '999': 'yes' } },
      { skills: { '300231': 'often' } },
      {},
      { occupation: 'H2102', limit: -1 },
      { skills: { '300231': 'yes' }, limit: 1 },
    ]);
    expect(answers[0]?.['pathways']).toHaveLength(3);
    expect(answers.slice(1, 5).map((one) => Object.keys(one))).toEqual(Array(4).fill(['error']));
    expect(answers[5]?.['pathways']).toHaveLength(1);
  });
});

describe('edec mobility --batch', () => {
  it('answers each line, and refuses an unknown or missing code and a wrong limit', async () => {
    const answers = await batch(runMobility, [
      { from: 'H2102' },
      { occupation: 'h2102', limit: 1 },
      { from: 'Z9999' },
      {},
      { from: 'H2102', limit: 0 },
    ]);
    expect(answers[0]).toMatchObject({ from: 'H2102' });
    expect(answers[0]?.['to']).toHaveLength(3);
    expect(answers[1]?.['to']).toHaveLength(1);
    expect(answers.slice(2).map((one) => Object.keys(one))).toEqual(Array(3).fill(['error']));
  });
});

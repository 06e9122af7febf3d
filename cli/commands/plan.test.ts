import { describe, expect, it } from 'vitest';
import { run } from '../run.ts';
import { runPlan } from './plan.ts';

async function* linesOf(lines: readonly string[]) {
  yield* lines;
}

async function batch(asked: readonly object[]): Promise<Record<string, unknown>[]> {
  let out = '';
  const lines = asked.map((line) => JSON.stringify(line));
  await runPlan(['--batch'], { out: (text) => (out += text), err: () => undefined, tty: false }, () =>
    linesOf(lines),
  );
  return out
    .trim()
    .split('\n')
    .map((line): Record<string, unknown> => JSON.parse(line));
}

async function said(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const code = await run(['plan', ...args], {
    out: (text) => (out += text),
    err: (text) => (err += text),
    tty: false,
  });
  return { code, out, err };
}

/** Each run reads the catalogue and computes the estimated moves: some seconds on a slow machine. */
const patience = { timeout: 60_000 };

describe('edec plan', patience, () => {
  it('answers each line, forwards and backwards, and says what is wrong without stopping', async () => {
    const answers = await batch([
      { from: 'H2102', to: 'H2301' },
      { from: 'h2102', to: 'secteur:chimie', maxLevel: 3 },
      { to: 'H2301' },
      { from: 'H2102', to: 'RNCP36376', refused: ['parcours:RNCP36376'] },
      { from: 'Z9999', to: 'H2301' },
      { from: 'H2102', to: 'nulle part' },
      { from: 'H2102' },
      { skills: { '300231': 'yes' }, to: 'H2102' },
    ]);
    const [trade, sector, back, refused, unknown, nowhere, bare, skills] = answers;
    expect(trade).toMatchObject({ target: { kind: 'occupation', code: 'H2301' }, sameOccupation: false });
    expect(sector).toMatchObject({ target: { kind: 'field', sectors: ['chimie'] } });
    expect(back?.origins).toContainEqual(expect.objectContaining({ code: 'H2102', evidence: 'official' }));
    expect(refused).toMatchObject({ plans: [], none: { pathways: 1, excluded: { refused: 1 } } });
    expect(unknown?.error).toContain('métier inconnu : Z9999');
    expect(nowhere?.error).toContain('cible inconnue : nulle part');
    expect(bare?.error).toBeDefined();
    expect(skills).toHaveProperty('plans');
  });

  it('says plans in words, and refuses what it does not understand in one sentence', async () => {
    const { code, out } = await said('--from', 'H2102', '--to', 'H2301');
    expect(code).toBe(0);
    expect(out).toMatch(/1\. En apprenant au poste/);
    expect(out).toMatch(/exercer H2301/);
    expect(await said('--from', 'H2102')).toMatchObject({ code: 2, out: '' });
    expect(await said('--from', 'H2102', '--to', 'H2301', '--max-level', 'haut')).toMatchObject({
      code: 2,
      out: '',
    });
    expect((await said('--from', 'H2102', '--to', 'secteur:rien')).err).toContain('secteur inconnu : rien');
  });
});

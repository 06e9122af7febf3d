import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { askingCommand, command } from './command.ts';
import { systemSentence } from './errors.ts';
import type { Io } from './io.ts';
import { run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'edec-command-'));

function listening() {
  const said = { out: '', err: '' };
  const io: Io = { out: (text) => (said.out += text), err: (text) => (said.err += text), tty: false };
  return { said, io };
}

async function ask(...args: string[]) {
  const { said, io } = listening();
  return { code: await run(args, io), ...said };
}

async function* linesOf(...lines: string[]) {
  yield* await Promise.resolve(lines);
}

const shout = askingCommand({
  usage: 'Usage : shout\n',
  options: { loud: { type: 'boolean' } },
  positionals: 1,
  check: () => undefined,
  load: (from) => Promise.resolve(from),
  one: (from, { values, positionals: [word = ''] }, limit) => ({
    from,
    limit,
    word: values.loud ? word.toUpperCase() : word,
  }),
  line: (_, asked, limit) => ({ asked, limit }),
  page: (_, { word }) => `${word}\n`,
});

describe('a command that answers questions', () => {
  it('reads its options and those of all commands', async () => {
    const { said, io } = listening();
    expect(await shout(['a', '--loud', '--json', '--limit', '3', '--catalogue', 'x'], io)).toBe(0);
    expect(JSON.parse(said.out)).toEqual({ from: 'x', limit: 3, word: 'A' });
  });

  it('answers a batch line by line, byte order mark or not', async () => {
    const { said, io } = listening();
    await shout(['--batch'], io, () => linesOf('\uFEFF{"a":1}', '', 'x', '{"b":2}'));
    const answers = said.out
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(answers).toEqual([
      { asked: { a: 1 }, limit: 10 },
      { error: expect.stringContaining('illisible') as unknown },
      { asked: { b: 2 }, limit: 10 },
    ]);
  });

  it('refuses one word too many, an unknown option, a limit out of bounds', async () => {
    const { io } = listening();
    await expect(shout(['a', 'b'], io)).rejects.toThrow('argument inattendu : b');
    await expect(shout(['--quiet'], io)).rejects.toThrow('option inconnue : --quiet');
    await expect(shout(['a', '--limit', '0'], io)).rejects.toThrow('--limit');
  });
});

it('explains itself without doing anything', async () => {
  const { said, io } = listening();
  const fails = command({ usage: 'Usage\n', options: {}, positionals: 0 }, () =>
    Promise.reject(new Error('done')),
  );
  expect(await fails(['-h'], io)).toBe(0);
  expect(said.out).toBe('Usage\n');
});

it.each(['EACCES', 'ENOSPC', 'ENOTDIR', 'EBUSY', 'ENOENT'])('says %s in one sentence', (code) => {
  expect(systemSentence(Object.assign(new Error('x'), { code, path: '/a' }))).toMatch(/^[^\n]+ : \/a$/);
});

it('leaves our own errors alone', () => {
  expect(systemSentence(new Error('x'))).toBeUndefined();
  expect(systemSentence(new TypeError('x'))).toBeUndefined();
});

describe('the commands', () => {
  const profile = (name: string, head: string) => {
    const path = join(folder, name);
    writeFileSync(
      path,
      `${head}{"format":"edec-passerelles/profil","version":1,"profile":{"jobs":[{"code":"H2913"}],"skills":{},"certifications":[],"blocs":[]}}`,
    );
    return path;
  };

  it('read a profile with a byte order mark as one without', async () => {
    const [plain, marked] = [profile('plain.json', ''), profile('marked.json', '\uFEFF')];
    const without = await ask('match', '--profile', plain);
    const withMark = await ask('match', '--profile', marked);
    expect(without).toMatchObject({ code: 0, err: '' });
    expect(withMark).toEqual(without);
  });

  it('refuse a date that is no day and a refusal that names nothing', async () => {
    const plan = (...args: string[]) => ask('plan', '--from', 'H2102', '--to', 'H2301', ...args);
    expect(await plan('--registered-on', '2026-02-31')).toMatchObject({ code: 2, out: '' });
    expect(await plan('--refuse', 'garbage')).toMatchObject({ code: 2, out: '' });
    expect((await plan('--refuse', 'metier:A0000')).err).toContain('métier refusé inconnu : A0000');
  });

  it('obey a refusal written in lower case', async () => {
    const plan = (step: string) =>
      ask('plan', '--from', 'H2102', '--to', 'H2301', '--refuse', step, '--json');
    const upper = await plan('metier:H2301');
    expect(upper).toMatchObject({ code: 0, err: '' });
    expect(await plan('Metier:h2301')).toEqual(upper);
  });

  it('say in one sentence that a file is missing or is a folder', async () => {
    const missing = await ask('match', '--profile', join(folder, 'none.json'));
    expect(missing).toMatchObject({ code: 1, out: '' });
    expect(missing.err).toMatch(/^Erreur : introuvable : .*none\.json\n$/);
    expect((await ask('match', '--profile', folder)).err).toMatch(/^Erreur : un dossier/);
  });

  it('end quietly when their reader has enough', () => {
    const { status, stdout, stderr } = spawnSync(
      'bash',
      [
        '-c',
        'set -o pipefail; node --import tsx cli/edec.ts match --occupation H2102 --limit 1000 --json | head -c 9',
      ],
      { encoding: 'utf8' },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toBe('{"pathway');
  });
});

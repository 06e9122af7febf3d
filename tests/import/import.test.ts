import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { argsOf, contents, edec, here, importWith, temp } from './harness.ts';

const cases = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'shared')
  .map(({ name }) => name);

describe.each(cases)('golden folder %s', (name) => {
  it('gives the expected catalogue and report', async () => {
    const out = join(await temp(), 'catalogue');
    const result = await importWith(await argsOf(name), out);
    expect(result).toMatchObject({ code: 0, err: '' });
    const { 'report.json': report, ...files } = await contents(join(here, name, 'expected'));
    expect(await contents(out)).toMatchObject(files);
    expect(withoutPath(result.out)).toBe(report);
    expect(await edec('check', out, '--json')).toMatchObject({ err: '' });
  });
});

/** The report as committed: indented, without the folder it was written to. */
function withoutPath(json: string): string {
  const report: Record<string, unknown> = JSON.parse(json);
  delete report.out;
  return `${JSON.stringify(report, null, 1)}\n`;
}

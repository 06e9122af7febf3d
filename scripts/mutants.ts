import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { scoreLine, type MutantStatus } from './mutants-score.ts';

const CORE = 'src/core';
const REPORTS = '.cache/mutants';

const folders = (): string[] => readdirSync(CORE).filter((name) => statSync(join(CORE, name)).isDirectory());

/** Changes the rules of one folder one by one and sees whether its own unit tests fail. What was tried before is not tried again. */
async function tryFolder(folder: string): Promise<string> {
  process.env.MUTANTS_OF = folder;
  const fileName = join(REPORTS, `${folder}.json`);
  const stryker = new Stryker({
    testRunner: 'vitest',
    vitest: { configFile: 'mutants.config.ts' },
    mutate: [`${CORE}/${folder}/**/*.ts`, '!**/*.test.ts', '!**/*.fixture.ts'],
    ignorePatterns: [
      'data/*',
      '!data/curated',
      'build',
      'static',
      'docs',
      '.svelte-kit/*',
      '!.svelte-kit/tsconfig.json',
    ],
    concurrency: Number(process.env.MUTANTS_AT_ONCE ?? 2),
    incremental: true,
    incrementalFile: join(REPORTS, `${folder}.incremental.json`),
    tempDirName: '.cache/stryker',
    reporters: ['clear-text', 'json'],
    clearTextReporter: { logTests: false, allowEmojis: false },
    jsonReporter: { fileName },
    allowConsoleColors: false,
  });
  const mutants: { status: MutantStatus }[] = await stryker.runMutationTest();
  return scoreLine(
    folder,
    mutants.map((mutant) => mutant.status),
  );
}

const asked = process.argv.slice(2);
const unknown = asked.filter((folder) => !existsSync(join(CORE, folder)));
if (unknown.length > 0) {
  process.stderr.write(`${unknown.join(', ')} : pas un dossier de ${CORE} (${folders().join(', ')})\n`);
  process.exit(2);
}
mkdirSync(REPORTS, { recursive: true });
const lines: string[] = [];
for (const folder of asked.length > 0 ? asked : folders()) lines.push(await tryFolder(folder));
process.stdout.write(`\n${lines.join('\n')}\n`);

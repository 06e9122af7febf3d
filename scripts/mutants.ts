import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { scoreLine, type MutantStatus } from './mutants-score.ts';

const CORE = 'src/core';
const REPORTS = '.cache/mutants';

const folders = (): string[] => readdirSync(CORE).filter((name) => statSync(join(CORE, name)).isDirectory());

/** Constants, texts and regular expressions are left out: a third of the time, and rules all the same. */
const rulesOnly = process.argv.includes('--regles');

/** `--un-sur=5`: one declaration in five of each file, where the whole would take hours. */
const share = Number(/ --un-sur=(\d+)/.exec(process.argv.join(' '))?.[1] ?? 1);

/**
 * `--sans-lois`: without the tests on worlds drawn at random, which take most of the time. The score is then a lower bound; a run
 * without the option completes it, trying again only what nothing noticed.
 */
const withoutLaws = process.argv.includes('--sans-lois');

/** The files of a place whose rules are changed. */
function filesOf(place: string): string[] {
  if (place.endsWith('.ts')) return [place];
  return readdirSync(join(CORE, place), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/\.(?:test|fixture)\.ts$/.test(file))
    .map((file) => join(place, file));
}

/** `profile`, `profile/reading` or `profile/reading/loose.ts`, under the name of its reports. */
const reportName = (place: string): string =>
  place.replaceAll('/', '.') + (rulesOnly ? '.regles' : '') + (share > 1 ? `.un-sur-${share}` : '');

/** Changes the rules of one folder or file one by one and sees whether the unit tests of its room fail. What was tried before is not tried again. */
async function tryPlace(place: string): Promise<string> {
  process.env.MUTANTS_OF = place.split('/')[0];
  process.env.MUTANTS_SHARE = String(share);
  process.env.MUTANTS_LAWS = withoutLaws ? 'no' : 'yes';
  const fileName = join(REPORTS, `${reportName(place)}.json`);
  const stryker = new Stryker({
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/*', join(import.meta.dirname, 'mutants-draw.ts')],
    ignorers: ['draw'],
    vitest: { configFile: 'mutants.config.ts' },
    mutate: filesOf(place).map((file) => `${CORE}/${file}`),
    ignoreStatic: rulesOnly,
    mutator: { excludedMutations: rulesOnly ? ['StringLiteral', 'Regex'] : [] },
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
    incrementalFile: join(REPORTS, `${reportName(place)}.incremental.json`),
    tempDirName: '.cache/stryker',
    reporters: ['clear-text', 'json', 'progress-append-only'],
    clearTextReporter: { logTests: false, allowEmojis: false },
    jsonReporter: { fileName },
    allowConsoleColors: false,
  });
  const mutants: { status: MutantStatus }[] = await stryker.runMutationTest();
  return scoreLine(
    share > 1 ? `${place} (une déclaration sur ${share})` : place,
    mutants.map((mutant) => mutant.status),
  );
}

const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const unknown = asked.filter((place) => !existsSync(join(CORE, place)));
if (unknown.length > 0) {
  process.stderr.write(`${unknown.join(', ')} : rien de ce nom dans ${CORE} (${folders().join(', ')})\n`);
  process.exit(2);
}
mkdirSync(REPORTS, { recursive: true });
const lines: string[] = [];
for (const place of asked.length > 0 ? asked : folders()) lines.push(await tryPlace(place));
process.stdout.write(`\n${lines.join('\n')}\n`);

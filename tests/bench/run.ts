import { parseArgs } from 'node:util';
import { benchFirstResult } from './first-result.ts';
import { benchImport } from './import.ts';
import type { BenchLine } from './line.ts';
import { benchMatch } from './match.ts';
import { benchPages } from './pages.ts';
import { benchPlan } from './plan.ts';
import { benchSearch } from './search.ts';
import { benchSuccession } from './succession.ts';

/**
 * npm run bench -- [--rncp <folder|zip>] [--rome <folder|zip>] [--branch-cqp <csv>] [--other <built folder>] [--path </page>]
 * [--wait <selector>] [--stored <key=text>] [--rounds 9] [--only premier-resultat]
 * The import is measured when the exports are given; the rest uses the committed catalogue and the built site. `--other`, `--path`,
 * `--wait` and `--stored`: the first result, beside another build, on another page, with what the device has kept.
 */
const { values } = parseArgs({
  options: {
    rncp: { type: 'string' },
    rome: { type: 'string' },
    'branch-cqp': { type: 'string' },
    other: { type: 'string' },
    path: { type: 'string' },
    wait: { type: 'string' },
    stored: { type: 'string' },
    rounds: { type: 'string' },
    only: { type: 'string' },
  },
});

function print(title: string, lines: readonly BenchLine[]): void {
  process.stdout.write(`\n${title}\n`);
  for (const { name, value, unit, target } of lines) {
    process.stdout.write(
      `  ${name} : ${value} ${unit}${target === undefined ? '' : ` (au plus ${target})`}\n`,
    );
  }
}

async function printFirstResult(): Promise<void> {
  const lines = await benchFirstResult({
    ...(values.other !== undefined && { other: values.other }),
    ...(values.path !== undefined && { path: values.path }),
    ...(values.wait !== undefined && { wait: values.wait }),
    ...(values.stored !== undefined && { stored: values.stored }),
    ...(values.rounds !== undefined && { rounds: Number(values.rounds) }),
  });
  print('Premier résultat, navigateur vide, médianes', lines);
  if (lines.length === 0) process.stdout.write('  construisez le site (npm run build) pour le mesurer\n');
}

async function printAll(): Promise<void> {
  print('Recherche', await benchSearch());
  print('Rapprochement', await benchMatch());
  print('Plans', await benchPlan());
  print('Succession', benchSuccession());
  print('Pages', benchPages());
  await printFirstResult();
  await printImport();
}

async function printImport(): Promise<void> {
  if (values.rncp !== undefined && values.rome !== undefined) {
    print(
      'Import',
      await benchImport({
        rncp: values.rncp,
        rome: values.rome,
        ...(values['branch-cqp'] !== undefined && { branchCqp: values['branch-cqp'] }),
      }),
    );
  } else {
    process.stdout.write(
      '\nImport : donnez --rncp et --rome (dossiers ou zips des exports) pour le mesurer.\n',
    );
  }
}

if (values.only === 'premier-resultat') await printFirstResult();
else await printAll();

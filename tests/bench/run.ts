import { parseArgs } from 'node:util';
import { benchImport } from './import.ts';
import type { BenchLine } from './line.ts';
import { benchMatch } from './match.ts';
import { benchPages } from './pages.ts';
import { benchPlan } from './plan.ts';
import { benchSearch } from './search.ts';
import { benchSuccession } from './succession.ts';

/**
 * npm run bench -- [--rncp <folder|zip>] [--rome <folder|zip>] [--branch-cqp <csv>]
 * The import is measured when the exports are given; the rest uses the committed catalogue and the built site.
 */
const { values } = parseArgs({
  options: { rncp: { type: 'string' }, rome: { type: 'string' }, 'branch-cqp': { type: 'string' } },
});

function print(title: string, lines: readonly BenchLine[]): void {
  process.stdout.write(`\n${title}\n`);
  for (const { name, value, unit, target } of lines) {
    process.stdout.write(
      `  ${name} : ${value} ${unit}${target === undefined ? '' : ` (au plus ${target})`}\n`,
    );
  }
}

print('Recherche', await benchSearch());
print('Rapprochement', await benchMatch());
print('Plans', await benchPlan());
print('Succession', benchSuccession());
print('Pages', benchPages());
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

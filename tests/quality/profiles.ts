import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { readCatalogue } from '../../cli/catalogue.ts';
import { match } from '#core/match/match.ts';
import { buildSpace } from '#core/match/space.ts';
import { emptyProfile } from '#core/profile/profile.ts';

const folder = join('tests', 'quality', 'profiles');
const first = 10;

const Case = v.object({
  id: v.string(),
  who: v.string(),
  occupation: v.optional(v.string()),
  skills: v.record(v.string(), v.picklist(['yes', 'partly', 'no'])),
  expected: v.array(v.string()),
  absurd: v.array(v.string()),
});

/**
 * The written profiles: how many have an expected pathway among the first ten (and how many of those ten are expected),
 * and how many have none of their absurd ones there. Only the skills are used, not the job.
 */
export async function profileQuality(): Promise<void> {
  if (!existsSync(folder)) return;
  const space = buildSpace(await readCatalogue('data/catalogue'));
  const cases = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => v.parse(Case, JSON.parse(readFileSync(join(folder, name), 'utf8'))));
  const judged = cases.map(({ id, skills, expected, absurd }) => {
    const shown = match(space, { ...emptyProfile(), skills })
      .pathways.slice(0, first)
      .map((pathway) => pathway.id);
    return {
      id,
      hits: shown.filter((one) => expected.includes(one)).length,
      bad: shown.filter((one) => absurd.includes(one)),
    };
  });
  const share = (count: number) => `${count} of ${cases.length}`;
  process.stdout.write('\nwritten profiles (first ten pathways, from skills only)\n');
  process.stdout.write(
    `  with an expected pathway: ${share(judged.filter(({ hits }) => hits > 0).length)}\n`,
  );
  process.stdout.write(
    `  with three expected or more: ${share(judged.filter(({ hits }) => hits > 2).length)}\n`,
  );
  process.stdout.write(
    `  without an absurd one: ${share(judged.filter(({ bad }) => bad.length === 0).length)}\n`,
  );
  process.stdout.write(
    `  holding (an expected one, no absurd one): ${share(judged.filter(({ hits, bad }) => hits > 0 && bad.length === 0).length)}\n`,
  );
  for (const { id, hits, bad } of judged.filter((one) => one.hits === 0 || one.bad.length > 0)) {
    process.stdout.write(`  missed ${id}: ${hits} expected, absurd: ${bad.join(', ') || 'none'}\n`);
  }
}

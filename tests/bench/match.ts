import { readCatalogue } from '../../cli/catalogue.ts';
import { explain, match } from '#core/match/match.ts';
import { profileOf } from '#core/match/claims.ts';
import { buildSpace } from '#core/match/space.ts';
import { emptyProfile, type Profile } from '#core/profile/profile.ts';
import { phrasesOf } from '#core/profile/recognise/names.ts';
import { Phrases } from '#core/profile/recognise/phrases.ts';
import { recognise } from '#core/profile/recognise/recognise.ts';
import type { BenchLine } from './line.ts';
import { quantile, timed } from './timed.ts';

const profileSize = 30;
const runs = 200;

const line =
  'Conducteur de ligne de conditionnement, réglage des machines, contrôle qualité, HACCP, nettoyage, maintenance de premier niveau.\n';

/** Times of the match of a 30-skill profile over the whole catalogue, of twenty explanations, and of reading a two-page text. */
export async function benchMatch(): Promise<BenchLine[]> {
  const catalogue = await readCatalogue('data/catalogue');
  const [build = 0] = timed(1, () => buildSpace(catalogue));
  const space = buildSpace(catalogue);
  const industrial = catalogue.occupations.filter(({ code }) => code.startsWith('H'));
  const profiles = industrial.map((occupation): Profile => {
    const { skills } = profileOf(occupation);
    return { ...emptyProfile(), skills: Object.fromEntries(Object.entries(skills).slice(0, profileSize)) };
  });
  const of = (at: number) => profiles[at % profiles.length] ?? emptyProfile();
  timed(50, (at) => match(space, of(at)));
  const matches = timed(runs, (at) => match(space, of(at)));
  const explanations = timed(50, (at) => {
    for (const { id } of match(space, of(at)).pathways.slice(0, 20)) explain(space, of(at), id);
  });
  const phrases = new Phrases(phrasesOf(catalogue));
  const text = line.repeat(42);
  recognise(phrases, () => [], text);
  const readings = timed(20, () => recognise(phrases, () => [], text));
  return [
    { name: 'match: space build', value: Math.round(build), unit: 'ms' },
    { name: 'match: 30-skill profile, p50', value: quantile(matches, 0.5), unit: 'ms', target: 2 },
    { name: 'match: 30-skill profile, p95', value: quantile(matches, 0.95), unit: 'ms' },
    {
      name: 'match: with twenty explanations, p50',
      value: quantile(explanations, 0.5),
      unit: 'ms',
      target: 16,
    },
    {
      name: `recognise: text of ${text.length} characters, p50`,
      value: quantile(readings, 0.5),
      unit: 'ms',
      target: 100,
    },
  ];
}

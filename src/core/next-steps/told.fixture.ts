import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { Branch } from '../catalogue/field.ts';
import { NextStep } from '../catalogue/next-steps.ts';
import { factsOf, nobody, noGaps, noWish, type Aim, type Gaps, type Person, type Wish } from './facts.ts';
import { nextSteps } from './steps.ts';

const read = <S extends v.GenericSchema>(file: string, schema: S): v.InferOutput<S>[] =>
  v.parse(v.array(schema), JSON.parse(readFileSync(`data/curated/${file}`, 'utf8')));

/** The steps and the branches as they are curated. */
export const curatedSteps = read('next-steps.json', NextStep);
export const curatedBranches = new Map(read('branches.json', Branch).map((branch) => [branch.id, branch]));

export const bloc = (code: string) => ({ code, label: `Bloc ${code}` });

/** A title of the industry that is open to VAE and to apprenticeship, but for what is said. */
export const aim = (over: Partial<Aim> = {}): Aim => ({
  id: 'RNCP36376',
  title: 'Conducteur',
  kind: 'titre-professionnel',
  register: 'rncp',
  routes: ['vae', 'apprentissage'],
  ends: '2029-01-01',
  prerequisitesKnown: true,
  certifier: 'Ministère',
  committee: null,
  opcos: ['opco-2i'],
  blocs: [bloc('a'), bloc('z')],
  occupation: 'H2102',
  ...over,
});

/** What is known of an answer: of the aim above and of nobody, but for what is said. */
export type Said = {
  aim?: Aim | null;
  person?: Partial<Person>;
  gaps?: Gaps;
  answer?: 'pathway' | 'occupation';
  wish?: Partial<Wish>;
  /** The trade aimed at; null: none is chosen. */
  to?: { id: string; label: string } | null;
  uncertified?: boolean;
  beside?: { id: string; title: string };
};

const welder = { id: 'H2913', label: 'Soudeur' };

export const factsSaid = ({ aim: about = aim(), answer = 'pathway', to = welder, ...said }: Said = {}) =>
  factsOf(
    {
      ...{ answer, aim: about, to, gaps: said.gaps ?? noGaps() },
      uncertified: said.uncertified ?? false,
      beside: said.beside ?? null,
      person: { ...nobody(), ...said.person },
      wish: { ...noWish(), ...said.wish },
    },
    curatedBranches,
  );

export const stepsSaid = (said: Said = {}) => nextSteps(curatedSteps, factsSaid(said));

/** One bloc to have assessed, two to learn. */
export const threeGaps: Gaps = { toAssess: [bloc('a')], toLearn: [bloc('b'), bloc('c')] };

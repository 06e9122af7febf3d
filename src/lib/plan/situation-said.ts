import type { Branch } from '#core/catalogue/field.ts';
import { agreementOf, type LaterQuestion } from '#core/funding/questions.ts';
import type { Situation } from '#core/funding/situation.ts';
import { statusChoiceOf } from '#core/funding/status-choice.ts';
import { fundingText } from '$lib/i18n/funding/index.ts';

type Words = ReturnType<typeof fundingText>;
type Said = readonly [question: string, answer: string];

/** A question and what was answered to it; nothing where it was not. */
const pair = (question: string, answer: string | null | undefined): Said[] =>
  answer === null || answer === undefined ? [] : [[question, answer]];

function yesNo(words: Words, key: keyof Words['questions'], situation: Situation): Said[] {
  const answer = situation[key];
  return pair(words.questions[key], answer === null ? null : answer ? words.yes : words.no);
}

function laterSaid(words: Words, key: LaterQuestion, situation: Situation): Said[] {
  if (key === 'employeeMonths' || key === 'companyMonths')
    return pair(words[key], situation[key]?.toString());
  if (key === 'companySize')
    return pair(words.companySize, situation.companySize && words.sizes[situation.companySize]);
  return yesNo(words, key, situation);
}

/**
 * What was answered, each with its question, in words: the paper has no field to read it in. `later`: the questions asked after the first
 * ones. What is not asked of this person, or not answered, is left out.
 */
export function situationSaid(
  situation: Situation,
  branches: readonly Pick<Branch, 'id' | 'label'>[],
  later: readonly LaterQuestion[],
): string[] {
  const words = fundingText();
  const choice = statusChoiceOf(situation);
  const isPerson = situation.status !== 'employer';
  const hasBranch = situation.status !== 'self-employed';
  const branch = branches.find(({ id }) => id === situation.branch);
  const said = [
    ...pair(words.status, choice && words.statusChoices[choice]),
    ...(isPerson && hasBranch
      ? pair(words.jobLoss, situation.jobLoss && words.losses[situation.jobLoss])
      : []),
    ...(hasBranch ? pair(words.branch, branch?.label) : []),
    ...(isPerson ? yesNo(words, agreementOf(situation), situation) : []),
    ...(isPerson ? yesNo(words, 'disability', situation) : []),
    ...later.flatMap((key) => laterSaid(words, key, situation)),
  ];
  return said.map(([question, answer]) => words.answered(question, answer));
}

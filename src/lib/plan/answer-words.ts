import { isOfAnother } from '#core/next-steps/person.ts';
import { doorText } from '$lib/i18n/door/index.ts';
import { staffText } from '$lib/i18n/staff/index.ts';
import { told } from '$lib/profile/told.svelte.ts';

/** What the answer of the home page says: to a person of themselves, to an employer of their people, to an adviser of whom they advise. */
export function answerWords(): ReturnType<typeof doorText> {
  const words = doorText();
  const isOfStaff = told.current.redeploys === true;
  if (!isOfStaff && !isOfAnother(told.current)) return words;
  const { heading, certify, ...others } = isOfStaff ? staffText().answer : staffText().person.answer;
  return {
    ...words,
    ...others,
    heading: { ...words.heading, ...heading },
    certify: { ...words.certify, ...certify },
  };
}

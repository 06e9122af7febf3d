import { doorText } from '$lib/i18n/door/index.ts';
import { staffText } from '$lib/i18n/staff/index.ts';
import { told } from '$lib/profile/told.svelte.ts';

/** What the answer of the home page says: to a person of themselves, to an employer of their people. */
export function answerWords(): ReturnType<typeof doorText> {
  const words = doorText();
  if (told.current.redeploys !== true) return words;
  const { heading, certify, ...others } = staffText().answer;
  return {
    ...words,
    ...others,
    heading: { ...words.heading, ...heading },
    certify: { ...words.certify, ...certify },
  };
}

import type { End } from '#core/plan/ends.ts';
import { labelOf } from '$lib/i18n/index.ts';
import { moveText } from '$lib/i18n/move/index.ts';

/** The name of an end of a question, in the language of the page where it has one. */
export const nameOfEnd = (end: End): string =>
  end.kind === 'profile'
    ? moveText().yourProfile
    : labelOf({ label: end.label, labelEn: end.labelEn ?? end.label });

import type { Planned } from '#core/plan/plan.ts';
import { plannedText } from '$lib/i18n/planned/index.ts';
import { sayName, openNames } from '$lib/names.svelte.ts';
import NextAnswer from '$lib/components/NextAnswer.svelte';
import Funding from './Funding.svelte';
import Openings from './Openings.svelte';
import Origins from './Origins.svelte';
import Others from './Others.svelte';
import Plans from './Plans.svelte';
import Sheet from './Sheet.svelte';
import ToCalls from './ToCalls.svelte';
import Trades from './Trades.svelte';

/** What the steps of the plan explain already. */
const explainedIn = ({ plans: [first] }: Planned): string[] =>
  first?.parts.some(({ steps }) => steps.some(({ kind }) => kind === 'toAssess'))
    ? [plannedText().assessHelp]
    : [];

/** What draws an answer: it comes with the first question, the page itself stays light. */
export const moveParts = {
  sayName,
  openNames,
  explainedIn,
  Funding,
  NextAnswer,
  Openings,
  Origins,
  Others,
  Plans,
  Sheet,
  ToCalls,
  Trades,
};

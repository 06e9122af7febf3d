import { aimedOf } from './aimed.ts';
import Begun from './Begun.svelte';
import Dock from './Dock.svelte';
import Held from './Held.svelte';
import Leads from './Leads.svelte';
import Matches from './Matches.svelte';
import OneMore from './OneMore.svelte';
import Questions from './Questions.svelte';
import Wished from './Wished.svelte';

/** What draws the leads of a profile: it comes with the first thing said, the page itself stays light. */
export const leadParts = { aimedOf, Begun, Dock, Held, Leads, Matches, OneMore, Questions, Wished };

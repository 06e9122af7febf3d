import { lang } from '../index.ts';
import { en } from './en.ts';
import { fr, type PlanMessages } from './fr.ts';

/** Messages that travel only with the pages that need them. */
export const planText = (): PlanMessages => (lang() === 'en' ? en : fr);

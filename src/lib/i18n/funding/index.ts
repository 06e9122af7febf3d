import { lang } from '../index.ts';
import { en } from './en.ts';
import { fr, type FundingMessages } from './fr.ts';

/** Messages that travel only with the pages that need them. */
export const fundingText = (): FundingMessages => (lang() === 'en' ? en : fr);

import { lang } from '../index.ts';
import { en } from './en.ts';
import { fr, type DoorMessages } from './fr.ts';

/** Messages that travel only with the home page. */
export const doorText = (): DoorMessages => (lang() === 'en' ? en : fr);

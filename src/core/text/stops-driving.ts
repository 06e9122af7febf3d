import { fold } from './fold.ts';

/** Whether words that keep from driving say it of driving itself, and of no licence: who will drive no more may hold all of them. */
export function stopsDriving(typed: string): boolean {
  const folded = fold(typed);
  return /condui|conduite|roule|volant|driv/u.test(folded) && !/permi|licen[cs]e/u.test(folded);
}

import { plainWording } from '../profile/wording.ts';
import { thereOf } from './aimed-words.ts';
import type { Question } from './call.ts';

/** More than so many are no question that one asks in one breath. */
const mostAsked = 3;
const rest = /\s*\([^()]*\)$/u;

/** A gesture as one says it aloud: without its list of examples, nor the letters behind it. */
const short = (label: string): string => plainWording(label).replace(rest, '');

const quoted = (labels: readonly string[], french: boolean): string =>
  labels
    .slice(0, mostAsked)
    .map((label) => (french ? `« ${short(label)} »` : `“${short(label)}”`))
    .join(', ');

/** A question about what the trade aimed at asks more: gestures to learn, papers to pass. */
export function gapText(question: Extract<Question, { gaps: readonly string[] }>, french: boolean): string {
  const said = quoted(question.gaps, french);
  switch (question.key) {
    case 'learnHere':
      return french
        ? `Comment apprend-on chez vous : ${said} ?`
        : `How does one learn at your company: ${said}?`;
    case 'learnGestures':
      return french ? `Comment y apprend-on : ${said} ?` : `How does one learn there: ${said}?`;
    case 'permitsHere':
      return french
        ? `Faut-il avoir avant d’être embauché : ${said} ? Qui le fait passer, et qui le paie ?`
        : `Must one have, before being hired: ${said}? Who gives it, and who pays for it?`;
    case 'permits':
      return french
        ? `Préparez-vous à : ${said} ? Quand, en combien de jours, à quel prix ?`
        : `Do you prepare for: ${said}? When, in how many days, at what price?`;
  }
}

/** What is asked of who trains for safety, of one's own trade elsewhere. */
export const safetyText = ({ place }: Parameters<typeof thereOf>[0], french: boolean): string => {
  const there =
    place === null
      ? french
        ? ' dans une autre industrie'
        : ' in another industry'
      : thereOf({ place }, french);
  return french
    ? `Quelles habilitations et formations à la sécurité demande-t-on pour mon métier${there}, et lesquelles préparez-vous ?`
    : `Which authorisations and safety courses are asked for in my trade${there}, and which do you prepare for?`;
};

import type { SaidCall } from '#core/next-steps/on-day.ts';
import { nextText } from '$lib/i18n/next/index.ts';

type Asked = Pick<SaidCall, 'questions' | 'french'>;
type Letter = ReturnType<typeof nextText>['letter'];

/** The questions of a call as one copies them, a line each: in French first, where the page is in another language. */
export const questionsText = ({ questions, french }: Asked): string =>
  [...(french ? [...french.questions, ''] : []), ...questions].join('\n');

const letterLines = ({ greeting, thanks }: Letter, questions: readonly string[]): string[] => [
  ...[greeting, ''],
  ...questions.map((question) => `- ${question}`),
  ...['', thanks],
];

/** The address that opens a letter with these questions, about a certificate or a trade: in French first, where the page is in another language. */
export function questionsMail({ questions, french }: Asked, about: string): string {
  const { letter, frenchLetter } = nextText();
  const subject = french ? frenchLetter.subject(french.about) : letter.subject(about);
  const body = [
    ...(french ? [...letterLines(frenchLetter, french.questions), '', '---', ''] : []),
    ...letterLines(letter, questions),
  ];
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.join('\r\n'))}`;
}

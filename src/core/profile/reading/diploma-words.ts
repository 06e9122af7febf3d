import { fold } from '../../text/fold.ts';

const accents: Readonly<Record<string, string>> = {
  e: '[eéèê]',
  a: '[aàâ]',
  i: '[iîï]',
  o: '[oô]',
  u: '[uû]',
};

/** A text, folded and without its dots: a word of a diploma can only stand where its first letters do. */
export const lettersOf = (text: string): string => fold(text).replaceAll('.', '');

/** The letters with which a word of a diploma begins. */
export const firstLetters = (word: string): string => /^[a-z]*/.exec(fold(word))?.[0] ?? '';

/** A word of a diploma with or without its accents; dots between the letters of initials. */
export function wordPattern(word: string): string {
  const dots = /^\p{L}{2,5}$/u.test(word) ? String.raw`\.?` : '';
  const letters = Array.from(fold(word), (letter) =>
    /[a-z]/.test(letter)
      ? (accents[letter] ?? letter) + dots
      : letter === "'"
        ? "['’]"
        : letter === ' '
          ? String.raw`[\s-]+`
          : letter === '+'
            ? String.raw`\s?\+\s?`
            : letter,
  );
  return letters.join('') + (word.endsWith("'") ? '' : String.raw`(?![\p{L}\d])`);
}

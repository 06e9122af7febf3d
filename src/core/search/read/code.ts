import { fold } from '../../text/fold.ts';

const asked = /^(?:fiche|code|numero|n°|no|rome|\s|:)*/u;
const numbered = /^(rncp|rs|ci)[\s\-_.:n°]*(\d{1,7})(?:\s?bc\s?\d+)?$/u;
const bare = /^\d{2,7}$/u;
const occupation = /^([a-n])\s?(\d{4})$/u;

/** Ids that a typed code may stand for, likeliest first; null when the text is not a code. */
export function readCode(text: string): string[] | null {
  const code = fold(text).trim().replace(asked, '');
  const [, register, number] = numbered.exec(code) ?? [];
  if (register !== undefined && number !== undefined)
    return [`${register.toUpperCase()}${trimZeros(number)}`];
  if (bare.test(code)) return ['RNCP', 'RS', 'CI'].map((prefix) => `${prefix}${trimZeros(code)}`);
  const [, letter, digits] = occupation.exec(code) ?? [];
  if (letter !== undefined && digits !== undefined) return [`${letter.toUpperCase()}${digits}`];
  return null;
}

function trimZeros(digits: string): string {
  return digits.replace(/^0+(?=\d)/u, '');
}

import { yearOf } from './diploma-years.ts';
import type { Zone } from './zones.ts';

/** A diploma told by itself, with its title before. */
type ToldBefore = Zone & { title: string; year: number | null };

const english =
  /\b(?!(?:first aid|aid|haccp|gmp|hygiene|safety|medical|forklift|my|the|and|have|with)\b)(\p{L}{3,}(?:\s\p{L}{3,}){0,2})\s(?:diploma|degree|certificate|apprenticeship|qualification)\b(?!\s(?:in|of|as)\b)/giu;
const leading = /^(?:(?:i|have|has|got|did|done|hold|passed|with|and|year|the|also|finished|completed)\s)+/iu;

/** English puts the kind behind: "a bakery diploma". */
const kindBehind = (text: string): ToldBefore[] =>
  [...text.matchAll(english)].map((match) => {
    const title = match[0].replace(leading, '');
    const end = match.index + match[0].length;
    const start = end - title.length;
    return { start, end, title, year: yearOf(text, start, end) };
  });

const graduate = /(?<!\p{L})dipl[ôo]m(?:ée?s?|ees?)(?!\p{L})(?:\s(?:d['’][ée]tat|dipl[ôo]m[ée]e?s?))?/giu;
const titleOf =
  /^\s(?:d['’][ée]tat\s)?(?:(?:en|de)\s|d['’])?(?!(?:depuis|l['’]|la|le|et|avec|de|du|en|qui|par|mais)(?!\p{L}))(\p{L}{4,}(?:[\s-]\p{L}[\p{L}'’-]+){0,3}?)(?=\s(?:en\s|depuis\s)?\(?(?:19|20)\d{2}|\s*[,.;()\n]|$)/iu;
const before = /(?:^|[\n,.;:]\s*)(\p{L}{4,}(?:[\s-]\p{L}{3,}){0,2})\s$/u;

/** "diplômée aide-soignante en 2012", "aide-soignante diplômée d'État depuis 2007": the trade stays read, the diploma is the word alone. */
const graduates = (text: string): ToldBefore[] =>
  [...text.matchAll(graduate)].flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    const [said = '', behind] = titleOf.exec(text.slice(end)) ?? [];
    const title = behind ?? before.exec(text.slice(Math.max(0, start - 50), start))?.[1];
    const year = yearOf(text, start, end + said.length);
    return title === undefined || year === null
      ? []
      : [{ start, end, title: behind === undefined ? `${title} ${match[0]}` : `${match[0]} ${title}`, year }];
  });

/** Diplomas whose title or holder comes first. */
export const diplomasBefore = (text: string): ToldBefore[] => [...kindBehind(text), ...graduates(text)];

import type { Permit } from './permit-reader.ts';

const norm =
  /(?<!\p{L})(?:((?:NF\s)?(?:EN\s?)?ISO(?:[\s/]?(?:TS|IEC|CEI))?|IATF|FSSC|OHSAS)\s?-?((?!9606|14732|15614)\d{4,5})|(EN)\s?(9100|9120|1090|15085|13485|10204))(?:-\d)?(?!\d)/giu;

/** Norms that follow another, without its word: "ISO 9001, 14001 et 45001". Known ones only: "ISO 9001, 2019" ends with a year. */
const following =
  /^(?::(?:19|20)\d{2}|\sv(?:19|20)\d{2})?(\s?(?:[,/+&]|et|and)\s?)(9001|13485|14001|15189|16949|17025|22000|22716|26000|27001|45001|50001)(?!\d)/iu;

/** The norms of a text: ISO 9001, EN 9100, IATF 16949… */
export function normsIn(text: string): Permit[] {
  return [...text.matchAll(norm)].flatMap((match) => {
    const name = (match[1] ?? match[3] ?? '').toUpperCase();
    const first = named(name, match[2] ?? match[4] ?? '', match.index, match.index + match[0].length);
    return [first, ...listedAfter(text, first, name)];
  });
}

function listedAfter(text: string, { end }: Permit, name: string): Permit[] {
  const next = following.exec(text.slice(end));
  if (!next?.[2]) return [];
  const last = end + next[0].length;
  const one = named(name, next[2], last - next[2].length, last);
  return [one, ...listedAfter(text, one, name)];
}

const named = (name: string, number: string, start: number, end: number): Permit => {
  const label = `${name} ${number}`;
  return { id: label, label, labelEn: label, start, end };
};

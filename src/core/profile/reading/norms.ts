import type { Permit } from './permit-reader.ts';

const norm =
  /(?<!\p{L})(?:((?:NF\s)?(?:EN\s?)?ISO(?:[\s/]?TS)?|IATF|FSSC)\s?-?((?!9606|14732|15614)\d{4,5})|(EN)\s?(9100|9120|1090|15085|13485|10204))(?:-\d)?(?!\d)/giu;

/** The norms of a text: ISO 9001, EN 9100, IATF 16949… */
export function normsIn(text: string): Permit[] {
  return [...text.matchAll(norm)].map((match) => {
    const label = `${(match[1] ?? match[3] ?? '').toUpperCase()} ${match[2] ?? match[4] ?? ''}`;
    return {
      id: label,
      label,
      labelEn: label,
      start: match.index,
      end: match.index + match[0].length,
    };
  });
}

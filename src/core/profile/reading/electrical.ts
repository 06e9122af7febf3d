import { listedCodes, type PermitName, type PermitReader } from './permit-reader.ts';

const electricCode = String.raw`(?:B[0-2](?:XL|TL|[VTN]?L?)|BCL|B[RSCEPF](?!\p{L})|H[0-2][VTN]?|H[CE](?!\p{L})|B0|H0B0|BE manoeuvre)`;

const authorisations = (list: string): PermitName[] =>
  listedCodes(list, electricCode).map((code) => ({
    id: `habilitation-${code}`,
    label: `Habilitation électrique ${code}`,
    labelEn: `Electrical authorisation ${code}`,
  }));

/** How electrical authorisations are written: by their codes, or by their word alone. */
export const electricalReaders: readonly PermitReader[] = [
  {
    pattern: new RegExp(
      `(?:habilit\\p{L}*|hab\\.?|habil\\.?)(?:\\s+(?:[ée]lec\\p{L}*\\.?))?\\s*:?\\s*(${electricCode}(?:\\s*(?:,|/|et|and|&|\\+|-|\\s)\\s*${electricCode})*)(?![\\p{L}\\d])`,
      'giu',
    ),
    permits: ([, list = '']) => authorisations(list),
  },
  {
    // Without the word: one of them must be a code that nothing else is ("B2V BR", never "B1" alone).
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?=(?:[BH][\\p{L}\\d]{1,3}[\\s,/+-]{1,3}){0,5}(?:[BH][0-2]V|B[12](?:XL|TL)|BCL)(?![\\p{L}\\d]))(${electricCode}(?:\\s*(?:,|/|et|and|&|\\+|-|\\s)\\s*${electricCode})*)(?![\\p{L}\\d])`,
      'gu',
    ),
    permits: ([, list = '']) => authorisations(list),
  },
  {
    pattern: /\bhabilit\p{L}*\s+[ée]lec\p{L}*(?!\p{L}|\s*:?\s*[bh][0-2crsetp])/giu,
    permits: () => [
      {
        id: 'habilitation-electrique',
        label: 'Habilitation électrique',
        labelEn: 'Electrical authorisation',
      },
    ],
  },
];

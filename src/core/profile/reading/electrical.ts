import { listedCodes, type PermitName, type PermitReader } from './permit-reader.ts';

const electricCode = String.raw`(?:BE (?:[Mm]an(?:oe|œ)uvres?|[Ee]ssais?|[Mm]esurages?|[Vv][ée]rifications?)|H0V?B0V?|B0V?H0V?|B[0-2](?:XL|TL|[VTN]?L?)|BCL|B[RSCEPF](?!\p{L})|H[0-2][VTN]?|H[CE](?!\p{L})|B0)`;

const authorisations = (list: string): PermitName[] =>
  listedCodes(list.replace(/([BH]0V?)(?=[BH]0)/giu, '$1 '), electricCode).map((code) => ({
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
      `(?<![\\p{L}\\d])(?=(?:[BH][\\p{L}\\d]{1,3}[\\s,/+-]{1,3}){0,5}(?:[BH][0-2]V|B[12](?:XL|TL)|BCL|H0V?B0V?|B0V?H0V?|[BH]0V?[\\s,/+-]{1,3}[BH]0V?|B[RSCEP][\\s,/+-]{1,3}[BH]0V?)(?![\\p{L}\\d]))(${electricCode}(?:\\s*(?:,|/|et|and|&|\\+|-|\\s)\\s*${electricCode})*)(?![\\p{L}\\d])`,
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

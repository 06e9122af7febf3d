import type { PermitName, PermitReader } from './permit-reader.ts';

/** The line speaks of chemical sites: "N1" alone is anything. */
const chemistry = String.raw`\b(?:atex|h2s|chimi\p{L}*|habilit\p{L}*|risques?|raffin\p{L}*|seveso|gies|anfas)(?!\p{L})`;

/** A paper of several levels, with the one that the text tells. */
const leveled = (id: string, label: string, labelEn: string): PermitName[] => [{ id, label, labelEn }];

/** Papers that industrial sites ask of who comes to work there: nuclear codes, chemical risk. */
export const siteReaders: readonly PermitReader[] = [
  {
    pattern: /(?<![\p{L}\d])(HN-?[123]|SCN-?[12]|PR-?[12](?:\s?CC)?|RP-?[12]|CSQ|QSP|HNSQ)(?![\p{L}\d])/giu,
    permits: ([, code = '']) => {
      const name = code.toUpperCase().replace('-', '');
      return [
        {
          id: `nucleaire-${name}`,
          label: `Habilitation nucléaire ${name}`,
          labelEn: `Nuclear site authorisation ${name}`,
        },
      ];
    },
  },
  {
    pattern: new RegExp(
      String.raw`(?:(?=[^\n]*${chemistry})|(?<=${chemistry}[^\n]*))(?<![\p{L}\d])N[12](?![\p{L}\d])(?:\s*(?:,|/|et|&|\+|-)?\s*N[12](?![\p{L}\d]))?`,
      'giu',
    ),
    permits: () => [
      {
        id: 'risques-chimiques',
        label: 'Habilitation risques chimiques N1, N2',
        labelEn: 'Chemical risk N1, N2',
      },
    ],
  },
  {
    pattern: /(?<!\p{L})atex\s*(?:niveau\s|niv\.?\s?|n\s?)?([0-2])(?![\p{L}\d])/giu,
    permits: ([, level = '']) => leveled('atex', `ATEX niveau ${level}`, `ATEX level ${level}`),
  },
  {
    pattern: /(?<!\p{L})ssiap\s*(?:niveau\s|niv\.?\s?)?([1-3])(?!\d)/giu,
    permits: ([, level = '']) => leveled('ssiap', `SSIAP ${level}`, `SSIAP ${level}`),
  },
  {
    pattern:
      /(?<!\p{L})(?:attestation\s+)?fluides?\s(?:frigo\p{L}*\s)?\(?(?:cat[ée]gorie|cat\.?)\s*([1-5])(?!\d)/giu,
    permits: ([, kind = '']) =>
      leveled(
        'fluides',
        `Attestation fluides frigorigènes catégorie ${kind}`,
        `F-gas certificate, category ${kind}`,
      ),
  },
];

import { cacesReaders } from './caces.ts';
import { electricalReaders } from './electrical.ts';
import { siteReaders } from './site-permits.ts';
import { listedCodes, type Permit, type PermitName, type PermitReader } from './permit-reader.ts';

/** Driving licences by the names of heavy vehicles, and by the letters of before 2013 ("EB", "E(C)"). */
const drivingNames: readonly [RegExp, string][] = [
  [/\b(?:spl|super[\s-]?lourds?)\b/giu, ' CE '],
  [/\b(?:pl|poids?[\s-]lourds?)\b/giu, ' C '],
  [/\be\s?\(?([bcd])(?:\)|(?![\p{L}\d]))/giu, ' $1E '],
];

function drivingOf(list: string): PermitName[] {
  const letters = drivingNames.reduce((text, [name, letter]) => text.replace(name, letter), list);
  return listedCodes(letters.replace('+', ''), '(?:a[12m]|[a-e][1e]{0,2})').map((kind) => ({
    id: `permis-${kind}`,
    label: `Permis ${kind}`,
    labelEn: `Driving licence ${kind}`,
  }));
}

const weldingOf = (list: string): PermitName[] =>
  listedCodes(list, String.raw`1[1-4]\d`).map((code) => ({
    id: `soudage-${code}`,
    label: `Licence de soudage ${code}`,
    labelEn: `Welding licence ${code}`,
  }));

const readers: readonly PermitReader[] = [
  ...cacesReaders,
  ...electricalReaders,
  ...siteReaders,
  {
    pattern:
      /(?<!\p{L})(?:(?=[^\n]*\b(?:cofrend|cnd|ndt|end)\b)|(?<=\b(?:cofrend|cnd|ndt|end)\b[^\n]*))((?:PT|MT|UT|RT|VT|ET|LT)[123])(?![\p{L}\d])/giu,
    permits: ([, code = '']) => [
      {
        id: `cofrend-${code.toUpperCase()}`,
        label: `Certification CND ${code.toUpperCase()} (COFREND)`,
        labelEn: `NDT certification ${code.toUpperCase()} (COFREND)`,
      },
    ],
  },
  {
    // "permis a jour", "permis c est ok", "permis d’exploitation" name no letter.
    pattern:
      /\bpermis?(?:\s+(?:de conduire|cat(?:[ée]gories?|\.)?))?\s*:?\s*(?!de\s|a\s+(?:jour|points?|l)|[cd]['’]|c est)((?:e\s?\(?[bcd]\)?|c1?e|b[e1]|d1?e|a[12m]|[a-d]1?|ce|spl|pl|poids? lourds?|super[\s-]?lourds?)(?:(?:\s*(?:,|\/|et|\+|&|-)\s*|\s+(?=s?pl\b|poids|super|ce\b))(?:e\s?\(?[bcd]\)?|c1?e|b[e1]|d1?e|a[12m]|[a-d]1?|e|spl|pl|poids? lourds?|super[\s-]?lourds?)(?![\p{L}\d]))*)(?![\p{L}\d])/giu,
    permits: ([, list = '']) => drivingOf(list),
  },
  {
    pattern:
      /\b(?:driving licen[cs]es?,?|licen[cs]es?)(?!\s+d[eu]\s|\s+[cd]['’])\s*:?\s*\(?(?:cat(?:egory|\.)?|class)?\s*((?:c1?\+?e|be|d1?e?|[bcd]1?)(?:\s*(?:,|\/|and|&)\s*(?:c1?\+?e|be|[bcd]1?))*)(?![\p{L}\d])/giu,
    permits: ([, list = '']) => drivingOf(list),
  },
  {
    pattern:
      /\b(?:licen[cs]es?|qualifs?|qualifications?|qualifi[ée]e?|qs|tig|mig|mag|soudage|soudure|soudures?|proc[ée]d[ée]s?)\s+(?:de soudage |soudage |de soudeur |soudeur |soudure )?\(?((?:1[1-4]\d)(?:\s*(?:,|\/|et|and|&|-|\s)\s*1[1-4]\d)*)(?!\d)/giu,
    permits: ([, list = '']) => weldingOf(list),
  },
  {
    // "licencié TIG", "licences de soudeur TIG et MIG": "licencié" alone is out of work.
    pattern:
      /\blicen(?:ci[ée]e?s?|ces?)\s+(?:(?:de |en )?(?:soud\p{L}+ )?)((?:tig|mig|mag|arc)(?:\s*(?:,|\/|et|-|\s)\s*(?:tig|mig|mag|arc))*)(?!\p{L})/giu,
    permits: ([, list = '']) =>
      listedCodes(list, 'tig|mig|mag|arc').map((code) => ({
        id: `soudage-${code}`,
        label: `Licence de soudage ${code}`,
        labelEn: `Welding licence ${code}`,
      })),
  },
  {
    // "soudeur tig et arc avec licences", "soudeuse TIG, licences à jour": the trade itself is no paper.
    pattern:
      /(?<=\bsoud(?:eu(?:r|se)s?|age|ure)\s+(?:en )?)((?:tig|mig|mag|arc)(?:\s*(?:,|\/|et|\+|-|\s)\s*(?:tig|mig|mag|arc))*)\s*,?\s*(?:avec|et|\+)?\s*(?:mes |les |des )?licen[cs]es?(?!\p{L}|\s+(?:pro|d['’e]))/giu,
    permits: ([, list = '']) =>
      listedCodes(list, 'tig|mig|mag|arc').map((code) => ({
        id: `soudage-${code}`,
        label: `Licence de soudage ${code}`,
        labelEn: `Welding licence ${code}`,
      })),
  },
  {
    // "ISO 9606-1 (141, 136)": the processes qualified.
    pattern: /(?<=\b9606(?:-\d)?\s*[(:,]?\s*)(1[1-4]\d(?:\s*(?:,|\/|et|and|&|-|\s)\s*1[1-4]\d)*)(?!\d)/giu,
    permits: ([, list = '']) => weldingOf(list),
  },
  {
    pattern: /\b(?:(?:nf )?en )?iso\s*(9606|14732|15614)(-\d)?/giu,
    permits: ([, number = '', part = '']) => [
      {
        id: `iso-${number}`,
        label: `Qualification de soudage EN ISO ${number}${part}`,
        labelEn: `Welding qualification EN ISO ${number}${part}`,
      },
    ],
  },
];

/** The papers whose names follow a grammar: CACES and their categories, electrical authorisations, driving and welding licences. */
export function permitsIn(text: string): Permit[] {
  const read = readers.flatMap(({ pattern, permits }) =>
    [...text.matchAll(pattern)].flatMap((match) =>
      permits(match).map((permit) => ({
        ...permit,
        start: match.index,
        end: match.index + match[0].length,
      })),
    ),
  );
  const each = [...new Map([...read].reverse().map((permit) => [permit.id, permit])).values()].reverse();
  return each.filter((one) => !each.some((other) => isNarrower(other, one)));
}

/** "CACES R489 cat. 3" beside "CACES R489", or over the same words. */
const isNarrower = (other: Permit, { id, start, end }: Permit): boolean =>
  other.id.startsWith(`${id} cat.`) ||
  (/^CACES R\d+ cat\. /u.test(other.id) &&
    /^CACES R\d+$/u.test(id) &&
    other.start <= start &&
    end < other.end);

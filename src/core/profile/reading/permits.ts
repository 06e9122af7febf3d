import { cacesReaders } from './caces.ts';
import { electricalReaders } from './electrical.ts';
import { siteReaders } from './site-permits.ts';
import { listedCodes, type Permit, type PermitName, type PermitReader } from './permit-reader.ts';

const heavy: readonly [RegExp, string][] = [
  [/spl|super/iu, 'CE'],
  [/pl|poids/iu, 'C'],
];

function drivingOf(list: string): PermitName[] {
  const word = heavy.find(([pattern]) => pattern.test(list))?.[1];
  const kinds = word ? [word] : listedCodes(list.replace('+', ''), '[a-e][1e]{0,2}');
  return kinds.map((kind) => ({
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
    pattern:
      /\bpermis?\s*:?\s*(?!de\s)((?:c1?e|b[e1]|d1?e|[a-d]1?|ce|spl|pl|poids lourds?|super lourds?)(?:\s*(?:,|\/|et|\+|&|-)\s*(?:c1?e|b[e1]|d1?e|[a-d]1?|e))*)(?![\p{L}\d])/giu,
    permits: ([, list = '']) => drivingOf(list),
  },
  {
    pattern:
      /\b(?:driving licen[cs]e,?|licen[cs]e)(?!\s+d[eu]\s)\s*\(?(?:cat(?:egory|\.)?|class)?\s*((?:c1?\+?e|be|d1?e?|[bcd]1?)(?:\s*(?:,|\/|and|&)\s*(?:c1?\+?e|be|[bcd]1?))*)(?![\p{L}\d])/giu,
    permits: ([, list = '']) => drivingOf(list),
  },
  {
    pattern:
      /\b(?:licen[cs]es?|qualifs?|qualifications?|qualifi[ée]e?|soudage|soudure|soudures?|proc[ée]d[ée]s?)\s+(?:de soudage |soudage |de soudeur |soudeur |soudure )?((?:1[1-4]\d)(?:\s*(?:,|\/|et|and|&|-|\s)\s*1[1-4]\d)*)(?!\d)/giu,
    permits: ([, list = '']) => weldingOf(list),
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
  return each.filter(({ id }) => !each.some((other) => other.id.startsWith(`${id} cat.`)));
}

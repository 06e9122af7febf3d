import type { Zone } from './zones.ts';

/** A paper that a text names: its label in French and English. */
export type Permit = Zone & { id: string; label: string; labelEn: string };

type Reader = { pattern: RegExp; permits: (match: RegExpExecArray) => Omit<Permit, 'start' | 'end'>[] };

const category = String.raw`(?:[1-7][ab]?|[a-g][1-3]?)`;
const categories = String.raw`(?:\s*,?\s*(?:cat(?:[ée]gories?|\.)?|type)?\s*:?\s*)(${category}(?:\s*(?:,|/|et|and|&|\+|-|\s)\s*${category})*)(?![\p{L}\d%])`;
const caces = (
  rule: string | undefined,
  kind: string | undefined,
): Pick<Permit, 'id' | 'label' | 'labelEn'> => {
  const label = ['CACES', rule && `R${rule}`, kind && `cat. ${kind.toUpperCase()}`].filter(Boolean).join(' ');
  return { id: label, label, labelEn: label };
};

/** What the numbers of CACES are about: the national insurance fund's recommendations of 2020, and those they replaced. */
const machines: readonly { words: RegExp; rule: string; label: string; labelEn: string }[] = [
  { words: /nacelle|pemp/iu, rule: '486', label: 'nacelle', labelEn: 'aerial platform' },
  { words: /chariot|cariste|fenwick/iu, rule: '489', label: 'chariot élévateur', labelEn: 'forklift truck' },
  { words: /pont|portique/iu, rule: '484', label: 'pont roulant', labelEn: 'overhead crane' },
  { words: /engin|pelle|chantier|chargeuse/iu, rule: '482', label: 'engins de chantier', labelEn: 'plant' },
  { words: /gerbeur/iu, rule: '485', label: 'gerbeur', labelEn: 'stacker' },
  { words: /grue/iu, rule: '490', label: 'grue', labelEn: 'crane' },
];

function ofMachine(words: string): Omit<Permit, 'start' | 'end'>[] {
  return machines
    .filter((machine) => machine.words.test(words))
    .slice(0, 1)
    .map(({ rule, label, labelEn }) => ({
      id: `CACES R${rule}`,
      label: `CACES R${rule} ${label}`,
      labelEn: `CACES R${rule} (${labelEn})`,
    }));
}

/** The letter of today's groups of platforms behind those of before 2020: 3B is B. */
const kindToday = (rule: string, kind: string): string =>
  rule === '486' ? kind.replace(/^[13](?=[AB]$)/u, '') : kind;

function ofMachineKinds(words: string, kinds: readonly string[]): Omit<Permit, 'start' | 'end'>[] {
  const machine = machines.find((one) => one.words.test(words));
  return machine ? kinds.map((kind) => caces(machine.rule, kindToday(machine.rule, kind))) : [];
}

const codesOf = (text: string, code: string): string[] => [
  ...new Set(
    [...text.matchAll(new RegExp(`(?<![\\p{L}\\d])${code}(?![\\p{L}\\d])`, 'giu'))].map((match) =>
      match[0].toUpperCase(),
    ),
  ),
];

const electricCode = String.raw`(?:B[0-2](?:XL|TL|[VTN]?L?)|BCL|B[RSCEPF](?!\p{L})|H[0-2][VTN]?|H[CE](?!\p{L})|B0|H0B0|BE manoeuvre)`;

const bareElectric = String.raw`(?:B[0-2](?:V|T|N|TL|XL|L)?|B[RSCEP](?![\p{L}\d])|BCL|H[0-2][VTN]?|H[CE](?![\p{L}\d]))`;

const readers: readonly Reader[] = [
  {
    pattern: new RegExp(`\\bcaces\\s*(?:r\\s?\\.?\\s?(\\d{3}))?${categories}`, 'giu'),
    permits: ([, rule, list]) => codesOf(list ?? '', category).map((kind) => caces(rule, kind)),
  },
  {
    pattern: new RegExp(`(?<!\\p{L})r\\s?(48[2-9]|490|3[78]\\d|318)${categories}`, 'giu'),
    permits: ([, rule, list]) => codesOf(list ?? '', category).map((kind) => caces(rule, kind)),
  },
  {
    pattern: /\bcaces\s*r\s?\.?\s?(\d{3})(?!\s*,?\s*(?:cat|[1-7a-g]\b))/giu,
    permits: ([, rule = '']) => {
      const known = machines.find((machine) => machine.rule === rule);
      return [
        {
          id: `CACES R${rule}`,
          label: `CACES R${rule}${known ? ` ${known.label}` : ''}`,
          labelEn: `CACES R${rule}${known ? ` (${known.labelEn})` : ''}`,
        },
      ];
    },
  },
  {
    pattern: new RegExp(`\\bcaces\\s+(?:de |d['’]|pour )?(\\p{L}{4,}(?:\\s\\p{L}{4,})?)${categories}`, 'giu'),
    permits: ([, words = '', list = '']) => ofMachineKinds(words, codesOf(list, category)),
  },
  {
    pattern:
      /\bcaces\s+(?:de |d['’]|pour )?(\p{L}{4,}(?:\s\p{L}{4,})?)|(?<=(\p{L}{4,})\s+)caces\b(?!\s*(?:r\s?\d|cat|\d))/giu,
    permits: ([, after, before]) => ofMachine(`${after ?? ''} ${before ?? ''}`),
  },
  {
    pattern: new RegExp(
      `(?:habilit\\p{L}*|hab\\.?|habil\\.?)(?:\\s+(?:[ée]lec\\p{L}*\\.?))?\\s*:?\\s*(${electricCode}(?:\\s*(?:,|/|et|and|&|\\+|-|\\s)\\s*${electricCode})*)(?![\\p{L}\\d])`,
      'giu',
    ),
    permits: ([, list = '']) =>
      codesOf(list, electricCode).map((code) => ({
        id: `habilitation-${code}`,
        label: `Habilitation électrique ${code}`,
        labelEn: `Electrical authorisation ${code}`,
      })),
  },
  {
    // Without the word: one of them must be a code that nothing else is ("B2V BR", never "B1" alone).
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?=(?:[BH][\\p{L}\\d]{1,3}[\\s,/+-]{1,3}){0,5}(?:[BH][0-2]V|B[12](?:XL|TL)|BCL)(?![\\p{L}\\d]))(${bareElectric}(?:\\s*(?:,|/|et|and|&|\\+|-|\\s)\\s*${bareElectric})*)(?![\\p{L}\\d])`,
      'gu',
    ),
    permits: ([, list = '']) =>
      codesOf(list, bareElectric).map((code) => ({
        id: `habilitation-${code}`,
        label: `Habilitation électrique ${code}`,
        labelEn: `Electrical authorisation ${code}`,
      })),
  },
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
    pattern: /\bhabilit\p{L}*\s+[ée]lec\p{L}*(?!\p{L}|\s*:?\s*[bh][0-2crsetp])/giu,
    permits: () => [
      {
        id: 'habilitation-electrique',
        label: 'Habilitation électrique',
        labelEn: 'Electrical authorisation',
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
      /\b(?:driving licen[cs]e,?|licen[cs]e)\s*\(?(?:cat(?:egory|\.)?|class)?\s*((?:c1?\+?e|be|d1?e?|[bcd]1?)(?:\s*(?:,|\/|and|&)\s*(?:c1?\+?e|be|[bcd]1?))*)(?![\p{L}\d])/giu,
    permits: ([, list = '']) => drivingOf(list),
  },
  {
    pattern:
      /\b(?:licen[cs]es?|qualifs?|qualifications?|qualifi[ée]e?|soudage|soudure|soudures?|proc[ée]d[ée]s?)\s+(?:de soudage |soudage |de soudeur |soudeur |soudure )?((?:1[1-4]\d)(?:\s*(?:,|\/|et|and|&|-|\s)\s*1[1-4]\d)*)(?!\d)/giu,
    permits: ([, list = '']) =>
      codesOf(list, String.raw`1[1-4]\d`).map((code) => ({
        id: `soudage-${code}`,
        label: `Licence de soudage ${code}`,
        labelEn: `Welding licence ${code}`,
      })),
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

const heavy: readonly [RegExp, string][] = [
  [/spl|super/iu, 'CE'],
  [/pl|poids/iu, 'C'],
];

function drivingOf(list: string): Omit<Permit, 'start' | 'end'>[] {
  const word = heavy.find(([pattern]) => pattern.test(list))?.[1];
  const kinds = word ? [word] : codesOf(list.replace('+', ''), '[a-e][1e]{0,2}');
  return kinds.map((kind) => ({
    id: `permis-${kind}`,
    label: `Permis ${kind}`,
    labelEn: `Driving licence ${kind}`,
  }));
}

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

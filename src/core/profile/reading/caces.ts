import { ruleToday } from '../../catalogue/caces.ts';
import { listedCodes, type Permit, type PermitName, type PermitReader } from './permit-reader.ts';

const category = String.raw`(?:10|[1-9][ab]?|[a-g][1-3]?)`;
/** What ends a list of categories: "caces 3 ans" tells a length of time, "à jour" is no category. */
const listEnd = String.raw`(?![\p{L}\d%]|\s*(?:ans?|mois|ann[ée]es?|years?|fois|jours?)(?!\p{L}))`;
const categories = String.raw`(?:\s*[,:(–-]?\s*(?:cat(?:[ée]gories?|\.)?|type)?\s*[:(]?\s*)(${category}(?:\s*(?:,|/|et|and|&|\+|-|\s)\s*${category})*)${listEnd}`;
const caces = (
  rule: string | undefined,
  kind: string | undefined,
): Pick<Permit, 'id' | 'label' | 'labelEn'> => {
  const label = ['CACES', rule && `R${rule}`, kind && `cat. ${kind.toUpperCase()}`].filter(Boolean).join(' ');
  return { id: label, label, labelEn: label };
};

/** What the numbers of CACES are about: the national insurance fund's recommendations of 2020. */
const machines: readonly { words: RegExp; rule: string; label: string; labelEn: string }[] = [
  { words: /nacelle|pemp/iu, rule: '486', label: 'nacelle', labelEn: 'aerial platform' },
  { words: /t[ée]lesco/iu, rule: '482', label: 'chariot télescopique', labelEn: 'telehandler' },
  { words: /chariot|cariste|fenwick/iu, rule: '489', label: 'chariot élévateur', labelEn: 'forklift truck' },
  { words: /pont|portique/iu, rule: '484', label: 'pont roulant', labelEn: 'overhead crane' },
  { words: /engin|pelle|chantier|chargeuse/iu, rule: '482', label: 'engins de chantier', labelEn: 'plant' },
  { words: /gerbeur/iu, rule: '485', label: 'gerbeur', labelEn: 'stacker' },
  { words: /grue/iu, rule: '490', label: 'grue', labelEn: 'crane' },
];

function ofMachine(words: string): PermitName[] {
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

/** Plant has letters today; digits are those of before 2020. */
const ruleOf = (rule: string, kind: string): string => (rule === '482' && /^\d/u.test(kind) ? '372' : rule);

function ofMachineKinds(words: string, kinds: readonly string[]): PermitName[] {
  const machine = machines.find((one) => one.words.test(words));
  return machine ? kinds.map((kind) => caces(ruleOf(machine.rule, kind), kindToday(machine.rule, kind))) : [];
}

const digits: Readonly<Record<string, string>> = {
  un: '1',
  deux: '2',
  trois: '3',
  quatre: '4',
  cinq: '5',
  six: '6',
};

/** How CACES are written: by recommendation and category, by machine. */
export const cacesReaders: readonly PermitReader[] = [
  {
    pattern: new RegExp(
      `\\bcaces\\s*[:(]?\\s*(?:r?\\s?\\.?\\s?(3[1678]\\d|390|48[2-9]|490)m?)?${categories}`,
      'giu',
    ),
    permits: ([, rule, list]) => listedCodes(list ?? '', category).map((kind) => caces(rule, kind)),
  },
  {
    pattern: new RegExp(`(?<!\\p{L})r\\s?\\.?\\s?(48[2-9]|490|3[78]\\d|390|318)m?${categories}`, 'giu'),
    permits: ([, rule, list]) => listedCodes(list ?? '', category).map((kind) => caces(rule, kind)),
  },
  {
    // Said aloud: "les CACES un trois et cinq", "mes caces le un le trois".
    pattern:
      /\bcaces\s+((?:(?:le|la|et|,|cat[ée]gories?)\s+|,\s*)*(?:un|deux|trois|quatre|cinq|six)(?:(?:\s*,\s*|\s+)(?:(?:le|la|et)\s+)*(?:un|deux|trois|quatre|cinq|six))*)(?![\p{L}])/giu,
    permits: ([, list = '']) =>
      listedCodes(list, Object.keys(digits).join('|')).map((word) =>
        caces(undefined, digits[word.toLowerCase()]),
      ),
  },
  {
    pattern: /\bcaces\s*[:(]?\s*r\s?\.?\s?(\d{3})m?(?!\d|\s*,?\s*(?:cat|[1-9a-g]\b))/giu,
    permits: ([, rule = '']) => {
      const known = machines.findLast((machine) => machine.rule === ruleToday(rule));
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
    pattern: new RegExp(
      `\\b(?:caces|(?:permis|licen[cs]e|certificat|attestation)(?=\\s+(?:de\\s)?(?:cariste|chariot|nacelle)))\\s+(?:de |d['’]|pour )?(\\p{L}{4,}(?:[\\s-](?:de\\s)?\\p{L}{4,})?)(?!\\p{L})${categories}`,
      'giu',
    ),
    // "pelle a grappin" tells no category.
    permits: ({ 0: said, 1: words = '', 2: list = '', index, input }) =>
      list === 'a' && /^\s\p{L}/u.test(input.slice(index + said.length))
        ? ofMachine(words)
        : ofMachineKinds(words, listedCodes(list, category)),
  },
  {
    // "cariste 1, 3, 5": two categories at least, or it is a number.
    pattern:
      /\bcariste\s*[:(]?\s*(?:cat(?:[ée]gories?|\.)?\s*)?([1-6][ab]?(?:\s*(?:,|\/|et|-|\s)\s*[1-6][ab]?)+)(?![\p{L}\d]|\s*(?:ans?|mois)(?!\p{L}))/giu,
    permits: ([, list = '']) => listedCodes(list, category).map((kind) => caces('489', kind)),
  },
  {
    pattern:
      /\b(?:caces|permis(?=\s+(?:cariste|nacelle)))\s+(?:de |d['’]|pour )?(\p{L}{4,}(?:[\s-]\p{L}{4,})?)|(?<=(\p{L}{4,})\s+)caces\b(?!\s*(?:r\s?\d|cat|\d))/giu,
    permits: ([, after, before]) => ofMachine(`${after ?? ''} ${before ?? ''}`),
  },
];

/**
 * The one reader and writer of national numbers: records (RNCP, RS, and CI for a certificate known by its Certif Info code
 * only), trades (ROME), collective agreements (IDCC). Patterns of stored values first, then reading of what people paste.
 */

/** A stored id of a pathway, of an occupation, of a collective agreement. */
export const pathwayPattern = /^(RNCP|RS|CI)\d+$/;
export const occupationPattern = /^[A-N]\d{4}$/;
export const agreementPattern = /^\d{4}$/;

export const isPathwayId = (text: string): boolean => pathwayPattern.test(text) && text.length <= 11;
export const isOccupationCode = (text: string): boolean => occupationPattern.test(text);

/** The number of an official export, spaces and case aside: `RNCP123` or `RS123`; undefined for anything else. */
export function registerNumber(text: string): string | undefined {
  const compact = text.replace(/\s/g, '').toUpperCase();
  return /^(RNCP|RS)\d+$/.test(compact) ? compact : undefined;
}

/** Whether a record has a number of the national registers, and which. */
export const registerOf = (id: string): 'rncp' | 'rs' | null => {
  const prefix = /^(RNCP|RS)\d/.exec(id)?.[1];
  return prefix === 'RNCP' ? 'rncp' : prefix === 'RS' ? 'rs' : null;
};

/** Address of the official record of a national number; null for a certificate without number. */
export function officialUrl(id: string): string | null {
  const register = registerOf(id);
  return register && `https://www.francecompetences.fr/recherche/${register}/${id.replace(/^\D+/, '')}/`;
}

/** The numbers of the national registers that digits alone may stand for: those of the specific one are short. */
export function numbersMeant(number: string): string[] {
  if (!/^\d/.test(number)) return [number];
  return [`RNCP${number}`, ...(number.length <= 4 ? [`RS${number}`] : [])];
}

/** The official records that a number, with its register or without, may be that of. */
export const officialLinks = (number: string): { id: string; url: string }[] =>
  numbersMeant(number).flatMap((id) => {
    const url = officialUrl(id);
    return url === null ? [] : [{ id, url }];
  });

/**
 * A number as typed: what it may stand for, likeliest first. A bare number names no register: it may be any of the three.
 * `sure`: it is a number even if no record has it; a bare one of two or three digits is one only when a record has it.
 */
export type Code = {
  kind: 'record' | 'occupation' | 'agreement';
  ids: readonly string[];
  sure: boolean;
  start: number;
  end: number;
};

/** `36376`, or in groups of three as people write thousands: `36 376`, `36.376`. */
const digits = String.raw`\d{1,3}(?:[\s.]\d{3})+(?!\d)|\d{1,7}(?!\d)`;
const between = String.raw`[\s\-_.:/°ºno]{0,6}`;
const edge = String.raw`(?<![\p{L}\d])`;
const numbered = new RegExp(
  `${edge}(rncp|rs|ci)(${between})(${digits})(?:\\s?bc\\s?\\d+)?(?![\\p{L}\\d])`,
  'giu',
);
const occupation = new RegExp(`${edge}([a-n])(\\s?)(\\d{4})(?![\\p{L}\\d])`, 'giu');
const agreement = new RegExp(`${edge}idcc${between}(\\d{1,4})(?![\\p{L}\\d])`, 'giu');
const bare = new RegExp(`${edge}(?:${digits})(?![\\p{L}\\d])`, 'gu');

/** Words that may stand around numbers in a field which holds nothing else. */
const around =
  /^(?:https?:|www\.|francecompetences\.fr|recherche|fiches?|codes?|numeros?|parcours|certifications?|metiers?|rome|n°|no|et|ou|and|or|[\s,;:/.+&()–-])*$/iu;

const plain = (typed: string): string => typed.replace(/\D/g, '').replace(/^0+(?=\d)/, '');

/**
 * The numbers that a running text speaks of, in its order. Only what names itself: a register before its digits, a ROME code in
 * one piece, `IDCC` before its own. In `35 heures`, `poste de 36 376 euros`, nothing is a number.
 */
export function codesIn(text: string): Code[] {
  const records = [...text.matchAll(numbered)]
    .filter(([, register, gap]) => register?.toLowerCase() !== 'ci' || gap === '')
    .map((match) => codeOf('record', [recordId(match[1], match[3])], match));
  const occupations = [...text.matchAll(occupation)]
    .filter(([, , gap]) => gap === '')
    .map((match) => codeOf('occupation', [occupationId(match[1], match[3])], match));
  return [...records, ...occupations, ...agreementsIn(text)].sort((a, b) => a.start - b.start);
}

/**
 * The numbers of a field that holds nothing else, but words such as `fiche`, `métier`, `code ROME` or the official address;
 * null when it says anything more. A field is where a bare number counts, and `H 2102` in two pieces.
 */
export function codesOf(field: string): Code[] | null {
  const text = field.normalize('NFD').replace(/\p{M}/gu, '');
  const found: Code[] = [];
  let rest = text;
  const take = (pattern: RegExp, read: (match: RegExpExecArray) => Code) => {
    for (const match of rest.matchAll(pattern)) found.push(read(match));
    rest = rest.replace(pattern, (all) => ' '.repeat(all.length));
  };
  take(numbered, (match) => codeOf('record', [recordId(match[1], match[3])], match));
  take(agreement, (match) => agreementOf(match));
  take(occupation, (match) => codeOf('occupation', [occupationId(match[1], match[3])], match));
  take(bare, (match) => {
    return { ...codeOf('record', bareIds(match[0]), match), sure: match[0].replace(/\D/g, '').length >= 4 };
  });
  const short = found.filter(({ sure }) => !sure);
  if (found.length === 0 || !around.test(rest) || (short.length > 0 && found.length > 1)) return null;
  if (short.some(({ start, end }) => end - start < 2)) return null;
  return found.sort((a, b) => a.start - b.start);
}

/** Five digits or more that are no sum, no length, no postcode of a town (`38000`). */
const alone =
  /(?<![\p{L}\d.,])\d{5,7}(?![\p{L}\d]|[.,]\d)(?!\s?(?:euros?|€|h(?:eures?)?|kg|km|tonnes?)(?!\p{L}))/giu;

/** Bare numbers that stand beside words, `soudeur 36376`: of records only if one has them. */
export function numbersBeside(text: string): Code[] {
  return [...text.matchAll(alone)]
    .filter(([typed]) => !typed.endsWith('000'))
    .map((match) => ({ ...codeOf('record', bareIds(match[0]), match), sure: false }));
}

const bareIds = (typed: string): string[] =>
  ['RNCP', 'RS', 'CI'].map((register) => `${register}${plain(typed)}`);
const recordId = (register = '', number = ''): string => `${register.toUpperCase()}${plain(number)}`;
const occupationId = (letter = '', number = ''): string => `${letter.toUpperCase()}${number}`;

function codeOf(kind: Code['kind'], ids: readonly string[], { 0: words, index }: RegExpExecArray): Code {
  return { kind, ids, sure: true, start: index, end: index + words.length };
}

const agreementOf = (match: RegExpExecArray): Code =>
  codeOf('agreement', [(match[1] ?? '').padStart(4, '0')], match);

const agreementsIn = (text: string): Code[] => [...text.matchAll(agreement)].map(agreementOf);

/** What stands before a number in an address, and the register that it means. */
const registersOfFolders: Readonly<Record<string, string>> = { rncp: 'rncp', rs: 'rs' };

/** The last part of an address, with its register when the part before says it: `/rs/5550`. */
function lastPart(path: string): string {
  const [last = '', before = ''] = path.replace(/\/$/, '').split('/').reverse().map(decoded);
  const register = /^\d+$/.test(last) ? registersOfFolders[before.toLowerCase()] : undefined;
  return `${register ?? ''}${last}`;
}

/**
 * The record or trade that the last part of an address names, in its canonical form: `/parcours/rncp36376` -> `RNCP36376`,
 * `/metiers/h2102` -> `H2102`, `/rs/5550` -> `RS5550`; null when it names none.
 */
export function numberIn(path: string): string | null {
  const last = lastPart(path);
  const codes = /\d/.test(last) ? codesOf(last) : null;
  const code = codes?.length === 1 ? codes[0] : undefined;
  return code?.sure === true && code.kind !== 'agreement' && /^\p{L}/u.test(last)
    ? (code.ids[0] ?? null)
    : null;
}

/** A number without its register at the end of an address, `/parcours/36376` -> `36376`: to search for, as it may name several records. */
export const bareNumberIn = (path: string): string | null => /\/(\d{4,7})\/?$/.exec(path)?.[1] ?? null;

/** An address as it reads; as it is, when its escapes are broken. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

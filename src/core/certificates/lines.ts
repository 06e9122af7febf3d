import { codesIn, codesOf } from '../catalogue/number.ts';

/** The most lines that are read at once. */
const mostLines = 2000;

/** What a line asks: numbers that may stand for one record each, or a title; the year beside it, where one is given. */
export type CertificateLine = {
  line: number;
  text: string;
  numbers: string[][];
  titles: string[];
  year: number | null;
};

/** Headings of a CV, alone on their line: they ask for no certificate. */
const heading =
  /^(?:mes )?(?:(?:exp[ée]riences?|parcours)(?: professionnel(?:le)?s?)?|formations?(?: et dipl[ôo]mes?)?|dipl[ôo]mes?(?: et (?:formations?|certifications?))?|certifications?|comp[ée]tences?|savoir[- ](?:faire|[êe]tre)|langues?|loisirs|centres? d['’]int[ée]r[êe]ts?|profil|contacts?|coordonn[ée]es|[ée]tat civil|divers|permis|education|skills|languages|(?:work )?experience|interests|profile|curriculum vitae|cv)\s*:?$/iu;

const yearIn = /(?:^|[\s(,;/-])((?:19|20)\d{2})(?=$|[\s),;/-])/u;

/** The lines of a pasted text or of a spreadsheet's column; empty ones, and headings of a CV, are left out. */
export function readLines(text: string): CertificateLine[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map((line, at) => ({ line: at + 1, text: line.trim() }))
    .filter(({ text: row }) => row.replace(/[\s"';,]/g, '') !== '' && !heading.test(row))
    .slice(0, mostLines)
    .map(({ line, text: row }) => ({ line, text: row, ...readLine(row) }));
}

/** Numbers first: those of a line that holds nothing else, those that name their register, a cell of five digits. Else titles. */
function readLine(row: string): Pick<CertificateLine, 'numbers' | 'titles' | 'year'> {
  const named = codesIn(row).filter(({ kind }) => kind === 'record');
  const alone = codesOf(row)?.filter(({ kind }) => kind === 'record') ?? [];
  const cells = row.split(/\t|;/).map((cell) => cell.trim().replace(/^"|"$/g, '').trim());
  const fiveDigits = cells.filter((cell) => /^\d{5}$/.test(cell)).flatMap((cell) => codesOf(cell) ?? []);
  const codes = [named, alone, cells.length > 1 ? fiveDigits : []].find((found) => found.length > 0) ?? [];
  if (codes.length > 0) return { numbers: codes.map(({ ids }) => [...ids]), titles: [], year: null };
  const year = yearIn.exec(row)?.[1];
  const titles = cells
    .map((cell) =>
      cell
        .replace(yearIn, ' ')
        .replace(/[\s,;()-]+$/, '')
        .trim(),
    )
    .filter((cell) => /\p{L}{3}/u.test(cell));
  return { numbers: [], titles, year: year === undefined ? null : Number(year) };
}

import type { Succession } from '../catalogue/pathway.ts';
import { numbersMeant } from './number.ts';

/** What is known of any number of the national registers, in the catalogue's scope or not. */
export type KnownNumber = {
  id: string;
  title: string;
  kind: string | null;
  level: number | null;
  status: 'active' | 'inactive';
  /** End of registration; null = not given. */
  ends: string | null;
  successors: Succession[];
  /** Active records of the same title, to be confirmed; only for a chain that ends nowhere. */
  sameTitle: string[];
};

/** The file that holds them, beside the catalogue's. */
export const registerFile = 'register.json';

const clean = (text: string): string => text.replace(/[\t\r\n]+/g, ' ');
const list = (text: string | undefined): string[] => (text ?? '').split(',').filter((part) => part !== '');

/** One text per number, its fields parted by tabs; `~` leads a successor that we deduced. */
export function writeKnown(numbers: readonly KnownNumber[]): string[] {
  return numbers.map(({ id, title, kind, level, status, ends, successors, sameTitle }) =>
    [
      id,
      clean(title),
      kind ?? '',
      level ?? '',
      status === 'active' ? 'a' : '',
      ends ?? '',
      successors.map((next) => `${next.evidence === 'record' ? '' : '~'}${next.id}`).join(','),
      sameTitle.join(','),
    ]
      .join('\t')
      .trimEnd(),
  );
}

/** Reads what `writeKnown` wrote. */
export function readKnown(rows: readonly string[]): Map<string, KnownNumber> {
  return new Map(
    rows.flatMap((row): [string, KnownNumber][] => {
      const [id = '', title = '', kind = '', level = '', state = '', ends = '', next, same] = row.split('\t');
      if (id === '') return [];
      return [
        [
          id,
          {
            id,
            title,
            kind: kind || null,
            level: level === '' ? null : Number(level),
            status: state === 'a' ? 'active' : 'inactive',
            ends: ends || null,
            successors: list(next).map((one) =>
              one.startsWith('~') ? { id: one.slice(1), evidence: 'title' } : { id: one, evidence: 'record' },
            ),
            sameTitle: list(same),
          },
        ],
      ];
    }),
  );
}

/**
 * What is known of the numbers that a text may name, `RNCP36376` or `36376` (which may be of either register). Reads those
 * rows alone.
 */
export function findKnown(rows: readonly string[], number: string): KnownNumber[] {
  const ids = numbersMeant(number);
  return [...readKnown(rows.filter((row) => ids.some((id) => row.startsWith(`${id}\t`)))).values()];
}

/** The known numbers that such a number is said to follow, where it is not known itself: a record may have come and gone between two lists. */
export function findBefore(rows: readonly string[], number: string): KnownNumber[] {
  const ids = numbersMeant(number);
  const near = readKnown(rows.filter((row) => ids.some((id) => row.includes(id))));
  return [...near.values()].filter(({ successors }) => successors.some(({ id }) => ids.includes(id)));
}

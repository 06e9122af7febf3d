import type { Read, Results } from './results.ts';

/**
 * The one number asked for, where no record of ours has it and nothing else is found: as it is to be looked up among all the known ones, without register
 * where none was said. null: there is none, or there are several. `others`: what else was read.
 */
export function numberAlone({ read, total, unknownCode }: Results): {
  number: string | null;
  others: Read[];
} {
  const numbers = read.filter(({ kind }) => kind === 'number');
  const [only] = numbers;
  const isUnknown = only !== undefined && (only.path !== null || unknownCode === only.value);
  if (!isUnknown || numbers.length > 1 || total > 0) return { number: null, others: read };
  const isBare = /^[\d\s.]+$/u.test(only.typed.trim());
  return {
    number: isBare ? only.value.replace(/^\D+/u, '') : only.value,
    others: read.filter((one) => one !== only),
  };
}

import type { Lang } from './lang.ts';
import type { Catalogue } from '../catalogue/files.ts';
import type { English } from '../catalogue/english.ts';

/** The English name of a record, by its kind and id; null in French, and where there is none. */
export type GlossOf = (kind: English['kind'], id: string) => string | null;

/** The English names for a page of a language. */
export function glossesIn({ en }: Pick<Catalogue, 'en'>, lang: Lang): GlossOf {
  if (lang !== 'en') return () => null;
  const names = new Map(en.map(({ kind, id, name }) => [`${kind} ${id}`, name]));
  return (kind, id) => names.get(`${kind} ${id}`) ?? null;
}

import { formatPlace } from '../catalogue/place.ts';

/** An end of a question, named. `labelEn` is null where only French exists. */
export type End = {
  kind: 'occupation' | 'pathway' | 'sector' | 'industry' | 'family' | 'profile';
  id: string;
  label: string;
  labelEn: string | null;
};

/** An end as an address holds it: the inverse of `endOf`. */
export function addressOf({ kind, id }: End): string {
  if (kind === 'profile') return 'profil';
  return kind === 'occupation' || kind === 'pathway' ? id : formatPlace({ kind, id });
}

import type { English } from '#core/catalogue/english.ts';
import { isOccupationCode } from '#core/catalogue/number.ts';
import { glossesIn, type GlossOf } from '#core/words/glosses.ts';
import { englishNames } from '$lib/english-names.ts';
import { lang } from '$lib/i18n/index.ts';

let gloss = $state.raw<GlossOf>(() => null);

/** Has the English names at hand, on an English page; a French one asks for nothing. */
export async function openNames(): Promise<void> {
  gloss = glossesIn({ en: await englishNames() }, lang());
}

/** What our sources name in French: its English name where there is one, else the French one, which an English page says to be so. */
export function sayName(kind: English['kind'], id: string, label: string): { name: string; lang?: 'fr' } {
  const en = gloss(kind, id);
  if (en !== null) return { name: en };
  return lang() === 'fr' ? { name: label } : { name: label, lang: 'fr' };
}

/** Whether a name is of a trade or of a pathway, by its id. */
export const kindOfId = (id: string): 'occupation' | 'title' =>
  isOccupationCode(id) ? 'occupation' : 'title';

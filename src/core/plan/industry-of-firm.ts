import { readPlace } from '../catalogue/place.ts';
import type { Ask } from '../search/asked.ts';
import { readField } from './field-reading.ts';
import { industrySaid } from './industry-told.ts';

/** The industry of a firm (an id), by what it is called: "fromagerie" is of the dairy; null where it is not told. */
export async function industryOfFirm(ask: Ask, firm: string): Promise<string | null> {
  const place = firm === '' ? null : readPlace((await readField(ask, firm, true))?.place ?? '');
  if (place?.kind === 'sector') return place.id;
  const said = firm === '' ? null : readPlace((await industrySaid(ask, firm)) ?? '');
  return said?.kind === 'sector' ? said.id : null;
}

import { decodeHTML } from 'entities';
import { isDay } from '#core/catalogue/ids.ts';

/** Single values of the official files: text in, value or `undefined` (malformed) out. Empty is `null`. */

/** Tags and entities of HTML read as text, runs of spaces one, doubled apostrophes one, NFC. */
export function cleanText(text: string): string {
  return plainText(text)
    .replaceAll("''", "'")
    .replaceAll('\u0092', '’')
    .replaceAll("’'", '’')
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFC');
}

/** `Contr&ocirc;ler &lt;b&gt;`, `<p>Contrôler</p>` -> `Contrôler`; `température < 5 °C` is no tag. */
function plainText(text: string): string {
  if (!/[<&]/.test(text)) return text;
  return withoutTags(decodeHTML(withoutTags(text)));
}

const withoutTags = (text: string): string =>
  text.replace(/<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>|<!--.*?-->/gis, ' ');

/** Some files put the kind before the title, once or twice (`TP - TP Cariste`): `abbreviation` says it already. */
export function readTitle(text: string, abbreviation: string | null): string {
  const title = cleanText(text);
  if (abbreviation === null || !title.startsWith(`${abbreviation} - `)) return title;
  const rest = title.slice(abbreviation.length + 3);
  return rest.startsWith(`${abbreviation} `) ? rest.slice(abbreviation.length + 1) : rest;
}

/** `31/08/2025` (or `2025-08-31`) -> `2025-08-31`. */
export function readDate(text: string): string | null | undefined {
  if (text === '') return null;
  const french = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text);
  const iso = french ? `${french[3]}-${french[2]}-${french[1]}` : text.slice(0, 10);
  return isDay(iso) ? iso : undefined;
}

/** `NIV4` -> 4; `REPRISE` says nothing. */
export function readLevel(text: string): number | null | undefined {
  if (text === '' || text === 'REPRISE') return null;
  const found = /^(?:NIV)?([1-8])$/.exec(text);
  return found ? Number(found[1]) : undefined;
}

/** Fourteen digits, whatever stands around them. */
export function readSiret(text: string): string | null | undefined {
  const digits = text.replace(/\s/g, '');
  if (digits === '') return null;
  return /^\d{14}$/.test(digits) ? digits : undefined;
}

/** `ACTIVE`, `INACTIVE`, `Oui`, `Non`. */
export function readActive(text: string): boolean | undefined {
  const word = text.trim().toUpperCase();
  if (word === 'ACTIVE' || word === 'OUI') return true;
  if (word === 'INACTIVE' || word === 'NON') return false;
  return undefined;
}

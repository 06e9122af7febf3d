/** Written by spreadsheets as "Unicode text". */
const utf16 = { le: [0xff, 0xfe], be: [0xfe, 0xff] } as const;

/**
 * The text of a file's bytes: UTF-8, UTF-16 with its mark, failing that Windows-1252, which French spreadsheets write; null where they are
 * no text (a workbook, a PDF, an image) or hold nothing.
 */
export function textOfFile(bytes: Uint8Array): string | null {
  const text = decoded(bytes).replace(/^\uFEFF/u, '');
  // eslint-disable-next-line no-control-regex -- what no text holds, and every workbook, PDF or image does.
  return text.trim() === '' || /[\u0000-\u0008\u000e-\u001a]|^%PDF-/u.test(text) ? null : text;
}

function decoded(bytes: Uint8Array): string {
  const begins = (mark: readonly number[]) => mark.every((byte, at) => bytes[at] === byte);
  if (begins(utf16.le)) return new TextDecoder('utf-16le').decode(bytes);
  if (begins(utf16.be)) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

import type { Issue } from '#core/catalogue/issue.ts';
import { shown } from '#core/catalogue/issue.ts';

/** The content of a catalogue's JSON file; `undefined`, and why, when it cannot be read. Duplicate keys are said too. */
export function parseJsonFile(file: string, text: string, issues: Issue[]): unknown {
  const fault = signOf(file, text);
  if (fault) {
    issues.push(fault);
    return undefined;
  }
  try {
    const content: unknown = JSON.parse(text);
    issues.push(...twiceKeys(file, text));
    return content;
  } catch {
    issues.push(lineFault(file, text.split('\n')));
    return undefined;
  }
}

/** What an editor or a merge leaves behind. */
function signOf(file: string, text: string): Issue | undefined {
  const at = (line: number, value: string, expected: string): Issue => ({
    file,
    line,
    field: '(ligne)',
    value,
    expected,
  });
  if (text.trim() === '') return at(1, '(vide)', 'un fichier JSON');
  if (text.startsWith('\ufeff')) return at(1, 'BOM', 'de l’UTF-8 sans BOM');
  const lines = text.split('\n');
  const mark = lines.findIndex((line) => /^(?:<{7}|={7}|>{7}|\|{7})(?:\s|$)/.test(line));
  return mark < 0 ? undefined : at(mark + 1, shown(lines[mark]), 'un fichier sans conflit de fusion');
}

function lineFault(file: string, rows: readonly string[]): Issue {
  const bad = rows.findIndex((row) => !isRecordLine(row));
  const at = bad >= 0 ? bad : commaFault(rows);
  return {
    file,
    ...(at >= 0 ? { line: at + 1 } : {}),
    field: '(ligne)',
    value: shown(rows[at] ?? ''),
    expected:
      bad >= 0 || at < 0
        ? 'un enregistrement JSON par ligne, séparés par des virgules'
        : rows[at]?.trimEnd().endsWith(',') === true
          ? 'pas de virgule après le dernier enregistrement'
          : 'une virgule entre deux enregistrements',
  };
}

/** The line that lacks its comma, or has one too many. */
function commaFault(rows: readonly string[]): number {
  const records = rows
    .map((row, at) => ({ row: row.trimEnd(), at }))
    .filter(({ row }) => row.startsWith('{'));
  const lacking = records.slice(0, -1).find(({ row }) => !row.endsWith(','));
  if (lacking) return lacking.at;
  const last = records.at(-1);
  return last?.row.endsWith(',') === true ? last.at : -1;
}

function isRecordLine(row: string): boolean {
  const text = row.trim().replace(/,$/, '');
  if (text === '' || text === '[' || text === ']') return true;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** A key given twice in a record: JSON keeps the last and forgets the other. */
function twiceKeys(file: string, text: string): Issue[] {
  const key = text.startsWith('{') ? twiceIn(text) : undefined;
  if (key !== undefined) return [{ file, field: key, value: key, expected: 'un champ donné une seule fois' }];
  return text.split('\n').flatMap((row, at) => {
    const record = row.trim().replace(/,$/, '');
    if (!record.startsWith('{"') || !record.endsWith('}')) return [];
    const content: unknown = JSON.parse(record);
    if (JSON.stringify(content) === record) return [];
    const key = twiceIn(record);
    return key === undefined
      ? []
      : [{ file, line: at + 1, field: key, value: shown(record), expected: 'un champ donné une seule fois' }];
  });
}

/** The first key that an object of the record holds twice. */
function twiceIn(record: string): string | undefined {
  const open: Set<string>[] = [];
  for (const [token, key] of record.matchAll(/"((?:[^"\\]|\\.)*)"(?=\s*:)|"(?:[^"\\]|\\.)*"|[{}]/g)) {
    if (token === '{') open.push(new Set());
    else if (token === '}') open.pop();
    else if (key !== undefined) {
      if (open.at(-1)?.has(key) === true) return key;
      open.at(-1)?.add(key);
    }
  }
  return undefined;
}

import type * as v from 'valibot';
import { shown, type Issue } from './issue.ts';

/** A schema's complaint in the words of an `Issue`. */
export function toIssue(issue: v.BaseIssue<unknown>, place: { file: string; record: string }): Issue {
  const path = (issue.path ?? []).map((item) => String(item.key)).join('.');
  const field = path === '' ? '(tout)' : path;
  const base = { file: place.file, field, value: shown(issue.input), expected: expectation(issue) };
  return place.record === '' ? base : { ...base, record: place.record };
}

const types: Readonly<Record<string, string>> = {
  string: 'un texte',
  number: 'un nombre',
  boolean: 'true ou false',
  Array: 'une liste',
  Object: 'un objet',
  null: 'null',
  never: 'pas de champ de ce nom',
  undefined: 'rien',
};

function expectation(issue: v.BaseIssue<unknown>): string {
  const known = special(issue);
  if (known !== undefined) return known;
  const expected = issue.expected ?? '';
  return expected
    .replace(/^\(|\)$/g, '')
    .split(' | ')
    .map((part) => types[part] ?? part)
    .join(' ou ');
}

function special(issue: v.BaseIssue<unknown>): string | undefined {
  if (issue.type === 'regex' || issue.type === 'check') return issue.message;
  if (issue.type === 'non_empty') return 'un texte non vide';
  if (issue.type === 'iso_date') return 'une date AAAA-MM-JJ';
  if (issue.type === 'integer') return 'un nombre entier';
  if (issue.type === 'min_length') return 'au moins un élément';
  if (issue.type === 'min_value' || issue.type === 'max_value') return `une valeur ${issue.expected ?? ''}`;
  if (issue.type === 'strict_object' && issue.expected === 'never') return 'pas de champ de ce nom';
  if (issue.type === 'strict_object' && issue.expected !== 'Object')
    return `le champ ${issue.expected ?? ''}`;
  return undefined;
}

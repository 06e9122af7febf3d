import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { TextForms } from '#core/profile/reading/forms-file.ts';

describe('the table of forms', () => {
  const table = v.parse(TextForms, JSON.parse(readFileSync('data/curated/text-forms.json', 'utf8')));
  const idsOf = (file: string, key: string) =>
    new Set(
      v
        .parse(
          v.array(v.looseObject({ [key]: v.string() })),
          JSON.parse(readFileSync(`data/catalogue/${file}.json`, 'utf8')),
        )
        .map((record) => record[key]),
    );

  it('names trades, gestures and savoirs of the catalogue, and its own groups', () => {
    const [occupations, skills, fields] = [
      idsOf('occupations', 'code'),
      idsOf('skills', 'id'),
      idsOf('knowledge', 'id'),
    ];
    expect(table.trades.filter(({ code }) => !occupations.has(code))).toEqual([]);
    expect(table.gestures.filter(({ skill }) => !skills.has(skill))).toEqual([]);
    expect(table.items.filter(({ knowledge }) => knowledge !== undefined && !fields.has(knowledge))).toEqual(
      [],
    );
    const groups = table.trades.flatMap(({ near: names = [] }) => names);
    expect(groups.filter((name) => !Object.hasOwn(table.groups, name))).toEqual([]);
  });
});

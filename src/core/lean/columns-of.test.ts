import fc from 'fast-check';
import { expect, it } from 'vitest';
import { columnOf, fromColumns, toColumns } from './columns-of.ts';

const value = fc.oneof(fc.constantFrom(null, 'a', 'b', 3), fc.array(fc.constantFrom('x', 'y')));
const record = fc.dictionary(fc.constantFrom('id', 'kind', 'routes'), value, { noNullPrototype: true });

it('are the same records again, over the wire too', () => {
  fc.assert(
    fc.property(fc.array(record), (records) => {
      const columns = JSON.parse(JSON.stringify(toColumns(records))) as ReturnType<typeof toColumns>;
      expect(fromColumns(columns)).toEqual(records);
      if (columns.keys.includes('id')) expect(columnOf(columns, 'id')).toEqual(records.map(({ id }) => id));
    }),
  );
});

it('write each value once', () => {
  const { values } = toColumns([{ routes: ['vae'] }, { routes: ['vae'] }, { routes: [] }]);
  expect(values).toEqual([[['vae'], []]]);
});

import { expect, it } from 'vitest';
import { decodeJoint, encodeJoint } from './joint.ts';

it('says again which families of trades records name together, those without a row of their own too', () => {
  const rows = [
    { code: 'H2102', count: 9, with: { H2301: 4, K9999: 1 } },
    { code: 'H2301', count: 5, with: {} },
  ];
  const again = decodeJoint(JSON.parse(JSON.stringify(encodeJoint(rows))));
  expect(again).toEqual(rows);
  expect(again.map((row) => row.with)).toEqual(rows.map((row) => row.with));
});

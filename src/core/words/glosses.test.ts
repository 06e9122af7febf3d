import { expect, it } from 'vitest';
import { glossesIn } from './glosses.ts';

const en = [{ id: 'H2102', kind: 'occupation' as const, name: 'Line operator' }];

it('gives an English name to English pages only, by kind and id', () => {
  expect(glossesIn({ en }, 'en')('occupation', 'H2102')).toBe('Line operator');
  expect(glossesIn({ en }, 'en')('title', 'H2102')).toBeNull();
  expect(glossesIn({ en }, 'fr')('occupation', 'H2102')).toBeNull();
});

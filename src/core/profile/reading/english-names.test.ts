import { describe, expect, it } from 'vitest';
import { withEnglishNames } from './english-names.ts';

const forms = {
  basis: { trades: 'x', gestures: 'x', items: 'x', diplomas: 'x' },
  groups: {},
  trades: [{ code: 'H2913', forms: ['tig welder'] }],
  gestures: [],
  items: [],
  diplomas: [],
  initials: [],
};

describe('the forms with the English names', () => {
  it('take names of two words said by who does it, of one trade alone, that ours do not say', () => {
    const names = {
      H2913: {
        name: 'Arc welder',
        everyday: ['TIG welder', 'welding shop', 'welder', 'line worker', 'AI welder'],
      },
      H2105: { name: 'Food factory', everyday: ['line worker'] },
    };
    expect(withEnglishNames(forms, names)).toEqual({
      ...forms,
      trades: [...forms.trades, { code: 'H2913', forms: ['arc welder'] }],
    });
  });
});

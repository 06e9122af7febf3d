import { describe, expect, it } from 'vitest';
import { tellingWords } from './telling.ts';

describe('the words of a text that tell a trade', () => {
  it('leaves out words of life, heads, ranks and what every workshop has', () => {
    expect(tellingWords('je conduis une grosse machine à broyer, mon genou souffre')).toEqual(['broyer']);
    expect(tellingWords('opérateur débutant broyage')).toEqual(['broyage']);
  });

  it('keeps what every workshop has where nothing else is said', () => {
    expect(tellingWords('conduire une machine')).toEqual(['conduire', 'machine']);
  });
});

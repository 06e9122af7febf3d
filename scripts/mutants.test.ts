import { describe, expect, it } from 'vitest';
import { scoreLine } from './mutants-score.ts';

describe('scoreLine', () => {
  it('counts what no test reaches as unnoticed, a time-out as noticed', () => {
    expect(scoreLine('text', ['Killed', 'Timeout', 'Survived', 'NoCoverage'])).toBe(
      'text : 50.0 % (2 sur 4)',
    );
  });

  it('leaves out what could not run', () => {
    expect(scoreLine('text', ['Killed', 'CompileError', 'RuntimeError', 'Ignored'])).toBe(
      'text : 100.0 % (1 sur 1)',
    );
  });

  it('says when a folder holds no rule', () => {
    expect(scoreLine('text', ['Ignored'])).toBe('text : rien à changer');
  });
});

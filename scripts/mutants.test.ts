import { describe, expect, it } from 'vitest';
import { drawn, scoreLine } from './mutants-score.ts';

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

describe('drawn', () => {
  const files = Array.from({ length: 300 }, (_, at) => `match/file-${at}.ts`);

  it('takes about one file in so many, all of them for one in one', () => {
    expect(drawn(files, 1)).toEqual(files);
    expect(drawn(files, 5).length).toBeGreaterThan(30);
    expect(drawn(files, 5).length).toBeLessThan(90);
  });

  it('takes a file or not whatever stands beside it', () => {
    const taken = drawn(files, 5);
    expect(taken.flatMap((file) => drawn([file], 5))).toEqual(taken);
  });
});

import { describe, expect, it } from 'vitest';
import { isDrawn, scoreLine } from './mutants-score.ts';

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

describe('isDrawn', () => {
  const texts = Array.from({ length: 300 }, (_, at) => `function rule${at}() { return ${at}; }`);
  const taken = (share: number): string[] => texts.filter((text) => isDrawn(text, share));

  it('takes about one declaration in so many, all of them for one in one', () => {
    expect(taken(1)).toEqual(texts);
    expect(taken(5).length).toBeGreaterThan(30);
    expect(taken(5).length).toBeLessThan(90);
  });

  it('takes the same ones each time', () => {
    expect(taken(5)).toEqual(taken(5));
  });
});

import { describe, expect, it } from 'vitest';
import { readFrom } from './read-from.ts';

/** What is done with a heading that stands so far from the top of a window of 740 px. */
function led(top: number): string[] {
  const done: string[] = [];
  readFrom(
    {
      focus: () => void done.push('focus'),
      getBoundingClientRect: () => ({ top }) as DOMRect,
      scrollIntoView: (how) => void done.push(typeof how === 'object' ? (how.block ?? '') : ''),
    },
    740,
  );
  return done;
}

describe('an answer that was asked for', () => {
  it('has the focus, and the top of the window where it came at its foot', () => {
    expect(led(690)).toEqual(['focus', 'start']);
  });

  it('stays where a large window shows it with the form', () => {
    expect(led(300)).toEqual(['focus']);
  });

  it('may have no heading', () => {
    expect(() => {
      readFrom(null, 740);
    }).not.toThrow();
  });
});

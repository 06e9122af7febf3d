import { expect, it } from 'vitest';
import { nobody } from '#core/next-steps/facts.ts';
import type { Read } from '#core/search/results.ts';
import { keepNotes, notesOf } from './door-notes.ts';

it('who comes back to a question has its notes again, whatever situation was told since; another address has none', () => {
  const reads: Read[] = [];
  const person = { ...nobody(), health: true };
  keepNotes('?de=N1105&sauf=nuit', { reads, person });
  expect(notesOf('?de=N1105&sauf=nuit')).toEqual({ reads, person });
  expect(notesOf('?de=N1105&sauf=nuit&situation=job-seeker')).toEqual({ reads, person });
  expect(notesOf('?de=N1105')).toBeNull();
});

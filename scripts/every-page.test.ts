import { describe, expect, it } from 'vitest';
import { comesWithEveryPage } from './every-page.ts';

const client = '/x/.svelte-kit/generated/client-optimized';
const importers: Record<string, string[]> = {
  'layout.svelte': [`${client}/nodes/0.js`],
  'header.svelte': ['layout.svelte', 'page.svelte'],
  'round.ts': ['header.svelte', 'turn.ts'],
  'turn.ts': ['round.ts'],
  'page.svelte': [`${client}/nodes/7.js`],
  'alone.ts': ['page.svelte', 'loop.ts'],
  'loop.ts': ['alone.ts'],
  'of-the-error.ts': [`${client}/nodes/1.js`],
  'start.js': ['/x/node_modules/@sveltejs/kit/src/runtime/client/entry.js'],
};
const bundle = {
  getModuleInfo: (id: string) => (importers[id] ? { importers: importers[id] } : null),
};
const comes = (id: string): boolean => comesWithEveryPage(id, bundle);

describe('what comes with every page', () => {
  it('is what the layouts, the failed page and Kit’s entry bring, however far', () => {
    for (const id of ['layout.svelte', 'header.svelte', 'round.ts', 'turn.ts', 'of-the-error.ts', 'start.js'])
      expect(comes(id), id).toBe(true);
  });

  it('is nothing of what one page alone brings, in a circle or not, nor what is unknown', () => {
    for (const id of ['page.svelte', 'alone.ts', 'loop.ts', 'nowhere.ts']) expect(comes(id), id).toBe(false);
  });

  it('leaves a start where Kit looks for it', () => {
    for (const node of ['nodes/0', 'nodes/1', 'app']) expect(comes(`${client}/${node}.js`)).toBe(false);
  });
});

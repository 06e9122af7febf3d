import { describe, expect, it } from 'vitest';
import { atOnce, comesWithEveryPage, drawingFileOf, fileOf, wordsFileOf } from './every-page.ts';

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

describe('what Kit reads of the built files', () => {
  it('says nothing of what the file of every page asks for later, and all of the others', () => {
    const every = { name: 'every-page', imports: ['_a.js'], dynamicImports: ['src/lib/i18n/fr.ts'] };
    const node = { name: 'nodes/3', imports: ['_every.js', '_b.js'], dynamicImports: ['src/parts.ts'] };
    expect(atOnce({ '_every.js': every, node })).toEqual({
      '_every.js': { name: 'every-page', imports: ['_a.js'] },
      node,
    });
  });
});

describe('the file that what pages ask with travels in', () => {
  const page = (name: string) => `/x/src/routes/[[lang=lang]]${name}/+page.svelte`;
  const asked: Record<string, string[]> = {
    'all.ts': ['/', '/mobilite', '/profil', '/metiers/[code]'],
    'ask.ts': ['/', '/mobilite'],
    'fund.ts': ['/', '/mobilite', '/financements'],
    'beyond.ts': [],
    'keep.ts': ['/mobilite', '/profil', '/comparer'],
    'home.ts': ['/', '/profil'],
    'read.ts': ['/metiers/[code]', '/parcours/[id]'],
    'alone.ts': ['/mobilite'],
  };
  const bringers: Record<string, string[]> = { 'beyond.ts': ['ask.ts'] };
  const known = {
    getModuleInfo: (id: string) => {
      const pages = (asked[id] ?? []).map((name) => page(name === '/' ? '' : name));
      return { importers: [...pages, ...(bringers[id] ?? [])] };
    },
  };
  const file = (id: string) => fileOf(id, known);

  it('is of the pages that bring it, however far', () => {
    expect(['ask.ts', 'beyond.ts', 'keep.ts'].map(file)).toEqual(['asking', 'asking', 'keeping']);
  });

  it('is apart where a page that is read, or that of funding, brings it too: that one brings nothing more', () => {
    expect(file('all.ts')).toBe('asking-and-read');
    expect(file('fund.ts')).toBe('asking-and-funding');
  });

  it('is the bundler’s own choice elsewhere', () => {
    for (const id of ['home.ts', 'read.ts', 'alone.ts', 'nowhere.ts']) expect(file(id), id).toBeNull();
  });
});

describe('the file that words, and what draws an answer, travel in', () => {
  const routes = '/x/src/routes/[[lang=lang]]';
  const [drawing, door] = [`${routes}/mobilite/parts.ts`, `${routes}/DoorAnswer.svelte`];
  const read = `${routes}/metiers/[code]/+page.svelte`;
  const words = (name: string) => `/x/src/lib/i18n/${name}.ts`;
  const asked: Record<string, string[]> = {
    'own.svelte': [drawing],
    'both.svelte': [drawing, door],
    'read.svelte': [drawing, door, read],
    'search.svelte': [drawing, read, `${routes}/recherche/+page.svelte`],
    'asked.svelte': [drawing, `${routes}/profil/+page.svelte`],
    'door.svelte': [door],
    'core.ts': [words('planned/fr'), drawing],
    'beyond.ts': ['core.ts'],
  };
  const known = { getModuleInfo: (id: string) => ({ importers: asked[id] ?? [] }) };

  it('is one of words that are asked for together, in each language', () => {
    expect(['plan/fr', 'planned/fr', 'next/en'].map((name) => wordsFileOf(words(name), known))).toEqual([
      'planning-fr',
      'planning-fr',
      'moving-en',
    ]);
    for (const name of ['fr', 'funding/fr', 'planned/index'])
      expect(wordsFileOf(words(name), known)).toBeNull();
  });

  it('is one for all that words say of the catalogue', () => {
    expect(['core.ts', 'beyond.ts'].map((id) => wordsFileOf(id, known))).toEqual(['said', 'said']);
    expect(wordsFileOf('own.svelte', known)).toBeNull();
  });

  it('is of those that draw with it: a page that is read brings no more of answers', () => {
    const file = (id: string) => drawingFileOf(id, known);
    expect(['both.svelte', 'read.svelte', 'search.svelte', 'asked.svelte'].map(file)).toEqual([
      'drawing',
      'drawing-and-read',
      'drawing-and-pages',
      'drawing-and-asked',
    ]);
    for (const id of ['own.svelte', 'door.svelte', drawing, door, read]) expect(file(id), id).toBeNull();
  });
});

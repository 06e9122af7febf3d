import { describe, expect, it } from 'vitest';
import { circleIn, graphOf } from './circles.ts';
import { isTest, modulesUnder, type Module } from './modules.ts';

const all = modulesUnder('src', 'cli', 'scripts', 'tests');
const product = all.filter((module) => !isTest(module));
const core = product.filter(({ file }) => file.startsWith('src/core/'));
const edgesOf = (modules: readonly Module[]): (readonly [string, string])[] =>
  modules.flatMap(({ file, imports }) => imports.map(({ from }) => [file, from] as const));

/** Kit and the entries of programs read what these export; nobody imports it. */
const isEntry = (file: string): boolean => /(?:^|\/)\+|^src\/(?:params|hooks)|^scripts\//.test(file);
/** Every language of a group of messages bears the name of its language. */
const isShared = (name: string): boolean => name === 'fr' || name === 'en';

describe('a word', () => {
  it('is exported by one file only', () => {
    const files = new Map<string, string[]>();
    for (const { file, exports } of product.filter(({ file }) => !isEntry(file)))
      for (const name of exports.filter((word) => !isShared(word)))
        files.set(name, [...(files.get(name) ?? []), file]);
    expect(Object.fromEntries([...files].filter(([, places]) => places.length > 1))).toEqual({});
  });

  it('is exported only for another file', () => {
    const used = new Set(all.flatMap(({ imports }) => imports.map(({ from, name }) => `${from} ${name}`)));
    const idle = product
      .filter(({ file }) => !isEntry(file))
      .flatMap(({ file, exports }) =>
        used.has(`${file} *`) || used.has(`${file} default`)
          ? []
          : exports.filter((name) => !used.has(`${file} ${name}`)).map((name) => `${file} ${name}`),
      );
    expect(idle).toEqual([]);
  });
});

describe('the files', () => {
  it('stand in no circle, types included', () => {
    expect(circleIn(graphOf(edgesOf(product)))).toBeUndefined();
  });

  it('of the rooms of the core stand in no circle', () => {
    const room = (file: string): string => file.split('/').slice(0, 3).join('/');
    expect(circleIn(graphOf(edgesOf(core).map(([from, to]) => [room(from), room(to)])))).toBeUndefined();
  });

  it('of the top room are imported by nothing of the core', () => {
    const top = 'src/core/pages/';
    expect(edgesOf(core).filter(([from, to]) => to.startsWith(top) && !from.startsWith(top))).toEqual([]);
  });

  it('are kebab-case, but for components', () => {
    const names = product
      .map(({ file }) => file.split('/').at(-1) ?? '')
      .filter((name) => name.endsWith('.ts'));
    expect(names.filter((name) => !/^\+?[a-z0-9]+(?:[-.@][a-z0-9]+)*\.ts$/.test(name))).toEqual([]);
  });
});

describe('circleIn', () => {
  it('finds a circle and only that', () => {
    expect(
      circleIn(
        graphOf([
          ['a', 'b'],
          ['b', 'c'],
          ['c', 'b'],
          ['a', 'a'],
        ]),
      ),
    ).toEqual(['b', 'c', 'b']);
    expect(
      circleIn(
        graphOf([
          ['a', 'b'],
          ['a', 'c'],
          ['b', 'c'],
        ]),
      ),
    ).toBeUndefined();
  });
});

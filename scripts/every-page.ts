import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** What is asked of the bundler: which modules import one at once (not later, by `import()`). */
type Bundle = { getModuleInfo: (id: string) => { importers: readonly string[] } | null };

/** What Kit starts every page with: its entry, and the nodes of the layouts and of the failed page. */
const start = /\/client(?:-optimized)?\/(?:entry|app|nodes\/[012])\.js$/;

/** A module, and all those that bring it at once, however far. */
function broughtBy(id: string, bundle: Bundle): ReadonlySet<string> {
  const met = new Set([id]);
  for (const one of met) for (const importer of bundle.getModuleInfo(one)?.importers ?? []) met.add(importer);
  return met;
}

/** Whether a module comes with every page: it is not a start, and one of these brings it. */
export function comesWithEveryPage(id: string, bundle: Bundle): boolean {
  return !start.test(id) && [...broughtBy(id, bundle)].some((one) => start.test(one));
}

/** Where a page is written. */
const page = (name: string) => `/src/routes/[[lang=lang]]${name}/+page.svelte`;

/** Pages that ask and answer, and pages that are read. */
const [home, move, profile] = [page(''), page('/mobilite'), page('/profil')];
const funding = page('/financements');
const read = [page('/metiers/[code]'), page('/parcours/[id]')];

/** The file that what pages ask with travels in; null: the bundler's own choice. What a module of one brings is of it too, or of one before. */
export function fileOf(id: string, bundle: Bundle): string | null {
  const bringers = [...broughtBy(id, bundle)];
  const brings = (place: string) => bringers.some((one) => one.endsWith(place));
  if ([home, move, profile].some(brings) && read.some(brings)) return 'asking-and-read';
  if (!brings(move)) return null;
  if (brings(home)) return brings(funding) ? 'asking-and-funding' : 'asking';
  return brings(profile) ? 'keeping' : null;
}

/** What Kit reads of a file of the built site: those that come with it at once, and those that it may ask for later. */
type BuiltFile = { name?: string; imports?: string[]; dynamicImports?: string[] };

/**
 * The list of built files without what the file of every page asks for later. Kit follows that first and then takes each file met there for one that is
 * not needed at once (`find_deps`): a page would not say in its head all that it starts with, and find it one file after another.
 */
export function atOnce<File extends BuiltFile>(
  files: Readonly<Record<string, File>>,
): Record<string, File | Omit<File, 'dynamicImports'>> {
  return Object.fromEntries(
    Object.entries(files).map(([key, file]) => {
      if (file.name !== everyFile) return [key, file];
      const { dynamicImports: _, ...rest } = file;
      return [key, rest];
    }),
  );
}

const everyFile = 'every-page';

/** What several pages bring travels as few files: many small ones, each asked for and compressed alone, come later and weigh more. */
export const everyPage = (): Plugin => ({
  name: 'every-page',
  outputOptions(output) {
    if (this.environment.name !== 'client') return output;
    const only = (name: string, nameOf: typeof fileOf) => ({
      debugName: name,
      name: (id: string, bundle: Bundle) => (nameOf(id, bundle) === name ? name : null),
    });
    const every = (id: string, bundle: Bundle) => (comesWithEveryPage(id, bundle) ? everyFile : null);
    // The first of them takes a module: none is taken along by one of a later file.
    const together = ['asking-and-read', 'asking-and-funding', 'asking', 'keeping'].map((name) =>
      only(name, fileOf),
    );
    return { ...output, codeSplitting: { groups: [only(everyFile, every), ...together] } };
  },
  async writeBundle({ dir }) {
    if (this.environment.name !== 'client' || dir === undefined) return;
    const list = join(dir, '.vite/manifest.json');
    const files = JSON.parse(await readFile(list, 'utf8')) as Record<string, BuiltFile>;
    await writeFile(list, JSON.stringify(atOnce(files), null, 2));
  },
});

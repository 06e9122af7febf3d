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

/** What draws the answer of a move, and what draws another answer with parts of the same. */
const drawing = '/src/routes/[[lang=lang]]/mobilite/parts.ts';
/** Words that pages ask for together. */
const words: Readonly<Record<string, readonly string[]>> = {
  planning: ['plan', 'planned'],
  answering: ['entry', 'kept', 'profile'],
  moving: ['move', 'next'],
};
const message = /\/src\/lib\/i18n\/(?:([\w-]+)\/)?(fr|en)\.ts$/;

/** The file that words of pages travel in, and those of the catalogue that they say; null: the bundler's own choice. */
export function wordsFileOf(id: string, bundle: Bundle): string | null {
  const [, own, lang = ''] = message.exec(id) ?? [];
  const together = Object.keys(words).find((name) => own !== undefined && words[name]?.includes(own));
  if (together !== undefined) return `${together}-${lang}`;
  if (message.test(id)) return null;
  const bringers = [...broughtBy(id, bundle)];
  if (!bringers.some((one) => message.test(one))) return null;
  // Pages that weigh most bring the words of theirs only.
  const brings = (place: string) => bringers.some((one) => one.endsWith(place));
  return brings(home) ? 'said-and-home' : brings(funding) ? 'said-and-funding' : 'said';
}

/** Pages that are read and say what to do next, as an answer does. */
const leading = [...read, page('/secteurs/[id]'), page('/familles/[id]')];

/** The file that what draws an answer travels in, where others have parts of it; null: the bundler's own choice. What a module brings is of its file too, or of one before. */
export function drawingFileOf(id: string, bundle: Bundle): string | null {
  const bringers = [...broughtBy(id, bundle)];
  if (id.endsWith(drawing) || !bringers.some((one) => one.endsWith(drawing))) return null;
  const pages = bringers.filter((one) => one.endsWith('/+page.svelte'));
  const isLeading = (one: string) => leading.some((place) => one.endsWith(place));
  if (pages.some(isLeading)) return pages.every(isLeading) ? 'drawing-and-read' : 'drawing-and-pages';
  // That of the funding page brings nothing that only an answer needs.
  if (pages.some((one) => one.endsWith(funding))) return 'drawing-and-funding';
  if (pages.length > 0) return 'drawing-and-asked';
  // What brings it and is brought by nothing is asked for later, by a page.
  const later = bringers.filter((one) => (bundle.getModuleInfo(one)?.importers ?? []).length === 0);
  return later.length > 1 ? 'drawing' : null;
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
    const only = (nameOf: typeof fileOf) => (name: string) => ({
      debugName: name,
      name: (id: string, bundle: Bundle) => (nameOf(id, bundle) === name ? name : null),
    });
    const every = (id: string, bundle: Bundle) => (comesWithEveryPage(id, bundle) ? everyFile : null);
    const languages = Object.keys(words).flatMap((name) => [`${name}-fr`, `${name}-en`]);
    // The first of them takes a module: none is taken along by one of a later file.
    const groups = [
      ...[everyFile].map(only(every)),
      ...['asking-and-read', 'asking-and-funding', 'asking', 'keeping'].map(only(fileOf)),
      ...['said-and-home', 'said-and-funding', 'said', ...languages].map(only(wordsFileOf)),
      ...['drawing-and-pages', 'drawing-and-read', 'drawing-and-funding', 'drawing-and-asked', 'drawing'].map(
        only(drawingFileOf),
      ),
    ];
    return { ...output, codeSplitting: { groups } };
  },
  async writeBundle({ dir }) {
    if (this.environment.name !== 'client' || dir === undefined) return;
    const list = join(dir, '.vite/manifest.json');
    const files = JSON.parse(await readFile(list, 'utf8')) as Record<string, BuiltFile>;
    await writeFile(list, JSON.stringify(atOnce(files), null, 2));
  },
});

import type { Plugin } from 'vite';

/** What is asked of the bundler: which modules import one at once (not later, by `import()`). */
type Bundle = { getModuleInfo: (id: string) => { importers: readonly string[] } | null };

/** What Kit starts every page with: its entry, and the nodes of the layouts and of the failed page. */
const start = /\/client(?:-optimized)?\/(?:entry|app|nodes\/[012])\.js$/;

/** Whether a module comes with every page: it is not a start, and one of these brings it. */
export function comesWithEveryPage(id: string, bundle: Bundle): boolean {
  if (start.test(id)) return false;
  const met = new Set([id]);
  for (const one of met) {
    if (start.test(one)) return true;
    for (const importer of bundle.getModuleInfo(one)?.importers ?? []) met.add(importer);
  }
  return false;
}

/** What every page brings travels as one file: thirty small ones, each compressed alone, weigh 9 kB more. */
export const everyPage = (): Plugin => ({
  name: 'every-page',
  outputOptions(output) {
    if (this.environment.name !== 'client') return output;
    const group = {
      debugName: 'every-page',
      name: (id: string, bundle: Bundle) => (comesWithEveryPage(id, bundle) ? 'every-page' : null),
    };
    return { ...output, codeSplitting: { groups: [group] } };
  },
});

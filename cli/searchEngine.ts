import { encodeSearch, encodeSkills } from '../src/core/search/compact.ts';
import { buildEngine, type Engine } from '../src/core/search/engine.ts';
import { addSkills } from '../src/core/search/suggest.ts';
import { loadCatalogue } from './catalogueFolder.ts';
import { Fatal } from './errors.ts';
import { issueLine } from './issueLine.ts';

/** The engine of a catalogue's folder, built from the same compact data as in the browser. */
export async function loadEngine(folder: string): Promise<Engine> {
  const { catalogue, issues } = await loadCatalogue(folder);
  if (!catalogue) {
    const [first] = issues;
    throw new Fatal(
      `catalogue illisible : ${folder} ; voir « edec check »${first ? ` (${issueLine(first).trim()})` : ''}`,
    );
  }
  const engine = buildEngine(encodeSearch(catalogue));
  addSkills(engine, encodeSkills(catalogue));
  return engine;
}

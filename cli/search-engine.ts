import { encodeEnglish, encodeNames, encodeSearch, encodeSkills } from '#core/search/compact.ts';
import { addEnglish, addNames, buildEngine, type Engine } from '#core/search/engine.ts';
import { addSkills } from '#core/search/suggest.ts';
import { readCatalogue } from './catalogue.ts';

/** The engine of a catalogue's folder, built from the same compact data as in the browser. */
export async function loadEngine(folder: string, today: string | null = null): Promise<Engine> {
  const catalogue = await readCatalogue(folder);
  const engine = buildEngine(encodeSearch(catalogue), today);
  addNames(engine, encodeNames(catalogue));
  addSkills(engine, encodeSkills(catalogue));
  addEnglish(engine, encodeEnglish(catalogue));
  return engine;
}

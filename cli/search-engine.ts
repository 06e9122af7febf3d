import { readFile } from 'node:fs/promises';
import {
  encodeEnglish,
  encodeNames,
  encodeSearch,
  encodeSkills,
  encodeWorkshop,
} from '#core/search/data/encode.ts';
import {
  addEnglish,
  addFrench,
  addSayings,
  addWorkshop,
  buildEngine,
  type Engine,
} from '#core/search/engine.ts';
import { frenchFile } from '#core/search/read/french-words.ts';
import { addNames, addSkills } from '#core/search/suggest.ts';
import { readCatalogue } from './catalogue.ts';
import { readLearned } from './learned.ts';

/** The engine of a catalogue's folder, built from the same compact data as in the browser. */
export async function loadEngine(folder: string, today: string | null = null): Promise<Engine> {
  const catalogue = await readCatalogue(folder);
  const engine = buildEngine(encodeSearch(catalogue), today);
  addNames(engine, encodeNames(catalogue));
  addSkills(engine, encodeSkills(catalogue));
  addFrench(engine, await readFile(new URL(`../${frenchFile}`, import.meta.url), 'utf8'));
  addEnglish(engine, encodeEnglish(catalogue));
  addWorkshop(engine, encodeWorkshop(catalogue));
  addSayings(engine, await readLearned());
  return engine;
}

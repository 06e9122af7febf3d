import { expect, it } from 'vitest';
import { singular } from '#core/text/singular.ts';
import { words } from '#core/text/terms.ts';
import { emptyQuery } from '#core/search/query.ts';
import { search } from '#core/search/search.ts';
import { readCatalogue } from '../../cli/catalogue.ts';
import { loadEngine } from '../../cli/search-engine.ts';

const catalogue = await readCatalogue('data/catalogue');
const engine = await loadEngine('data/catalogue', '2026-04-22');
const first = (text: string) => search(engine, { ...emptyQuery(), text }, 5).hits[0]?.id;

it('takes a thing of ours for no other word: not an apostrophe lost, not a stem, not English', () => {
  expect(['A1402', 'A1433']).toContain(first('laitue'));
  expect(['A1402', 'A1433']).toContain(first('radis'));
  expect(['H2103', 'H2101']).toContain(first('magret de canard'));
  expect(['H2401', 'H1231']).toContain(first('baskets'));
});

it('tells who does a gesture said alone, and who works on a thing of several trades', () => {
  expect(['H2402', 'B1803']).toContain(first('coudre'));
  expect(['H1504', 'H1506']).toContain(first('tester'));
  expect(first('peser')).toBe('H3303');
  expect(first('réceptionner')).toBe('N1110');
  expect(first('draper')).toBe('H3203');
  expect(first('tuyaux')).toBe('H2914');
  expect(first('poteaux')).toBe('H2802');
  expect(first('mousse')).toBe('H3201');
});

it('tells who does a gesture to a thing, said whole, over a trade that only shares its words', () => {
  expect(first('décorer une vitrine')).toBe('B1301');
  expect(first('je décore une vitrine')).toBe('B1301');
  expect(['H2904', 'H2902']).toContain(first('forger des pièces'));
  expect(['H3302', 'H3305']).toContain(first('boucher des bouteilles'));
});

it('knows a machine by its maker, and hears no other word in its name', () => {
  expect(first('Krones')).toBe('H3301');
  expect(first('Mori Seiki')).toBe('H2903');
  expect(first('Daikin')).toBe('I1306');
  expect(first('chariot Still')).toBe('N1101');
});

it('answers a code of activity said alone, orders that one places, and what is packed on a line', () => {
  expect(first('naf 2562B')).toBeDefined();
  expect(first('code APE 1071A')).toBeDefined();
  expect(first('passer des commandes aux fournisseurs')).toBe('M1101');
  expect(first('je mets des biscuits dans des boîtes à la chaîne')).toBe('H3302');
});

it('keeps the certificates of who makes a thing, wherever the word of making stands', () => {
  const ids = (text: string) =>
    search(engine, { ...emptyQuery(), text, show: 'pathway' }, 8).hits.map(({ id }) => id);
  expect(ids('chaussures fabrication')).toEqual(ids('usine de chaussures'));
  expect(ids('chaussures fabrication')).toContain('CI114950');
});

it('tells who handles what nobody makes, and who makes what one wears or wipes with', () => {
  expect(first('maïs')).toBe('A1416');
  expect(['H3101', 'H3104']).toContain(first('mouchoirs'));
  expect(['H2402', 'B1803']).toContain(first('je bosse dans la fringue'));
});

it('reads its name whole: no English word, no town, no state of health, no hours of work', () => {
  expect(first('double rideau')).toBe('H2402');
  expect(first('white spirit')).toBe('H2304');
  expect(first('vitre en plastique')).toBe('H3201');
  expect(first('enceinte hi-fi')).toBe('H2604');
  expect(first('table de nuit')).toBe('H2201');
});

it('gives the trades of a thing in the order they are written: who makes it in industry before the craft and the repair', () => {
  expect(['sommier', 'canapé', 'banquettes'].map(first)).toEqual(['H2422', 'H2422', 'H2422']);
  expect(first('fibre synthétique')).toBe('H2404');
  expect(first('pompe industrielle')).toBe('I1310');
  expect(first('aiguille de montre')).toBe('B1616');
  expect(first('dynamite')).toBe('H2304');
});

it('is said once: not two things of other trades that are one without their little words', () => {
  const said = new Map<string, string>();
  for (const { to, made, from } of catalogue.words.things ?? [])
    for (const name of from) {
      const key = words(name).map(singular).join(' ');
      const trades = [...to, made].join();
      expect([name, said.get(key) ?? trades]).toEqual([name, trades]);
      said.set(key, trades);
    }
});

it('leads who leaves a craft for any industry to the trade of their hands there', () => {
  expect(first('boucher vers l’industrie')).toBe('H2103');
  expect(first('passerelle électricien bâtiment vers industrie')).toBe('I1309');
  expect(first('plombier en usine')).toBe('H2914');
  expect(
    search(engine, { ...emptyQuery(), text: 'plombier vers l’industrie' }, 5).read.map(({ kind }) => kind),
  ).toContain('move');
});

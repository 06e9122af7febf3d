import { expect, it } from 'vitest';
import { emptyQuery } from '#core/search/query.ts';
import { search } from '#core/search/search.ts';
import { loadEngine } from '../../cli/search-engine.ts';

const engine = await loadEngine('data/catalogue', '2026-04-22');
const ids = (text: string) => search(engine, { ...emptyQuery(), text }, 3).hits.map(({ id }) => id);

it.each([
  ['poncer des violons', 'B1505'],
  ['je ponce des guitares', 'B1505'],
  ['je ponce des violons toute la journée', 'B1505'],
  ['ponçage de planches de surf', 'H3203'],
  ['coller des logos sur des casques de moto', 'H3203'],
  ['mon boulot c’est de percer des tableaux de bord de voiture', 'H2909'],
  ['visser des pieds de chaise', 'H2201'],
  ['on colle des semelles à l’usine', 'H2401'],
  ['on visse des sièges de train', 'H2422'],
  ['couper des frites', 'H2105'],
  ['percer des fusils de chasse', 'H2901'],
  ['retourner des fromages', 'A1412'],
  ['on visse des poignées de portières de bus', 'H2909'],
  ['trier des moules', 'H2105'],
])('lets what is worked on tell the trade, not a gesture of every workshop: %s', (text, wanted) => {
  expect(ids(text)[0]).toBe(wanted);
});

it.each([
  ['peindre des portails', ['H3404', 'H2911']],
  ['souder des vélos', ['H2913', 'I1619']],
  ['coudre des airbags', ['B1803', 'H2402']],
  ['imprimer des t-shirts', ['H2408', 'H2402']],
  ['assembler des palettes', ['H2201', 'N1101']],
  ['broder des casquettes', ['B1804']],
  ['remplir des seringues', ['H2302', 'H3201']],
])('shows both where the gesture tells a trade too: %s', (text, wanted) => {
  expect(ids(text)).toEqual(expect.arrayContaining(wanted));
});

it.each([
  ['trier les déchets sur un tapis', 'K2304'],
  ['plier des tôles', 'H2905'],
  ['couper du tissu avec une lectra', 'H2409'],
  ['plier les draps à la calandre', 'K2201'],
  ['tailler des haies', 'A1208'],
  ['monter des échafaudages', 'F1505'],
  ['vernir des violons', 'B1505'],
])('leaves what one wording says whole, and what is said of where or with what: %s', (text, wanted) => {
  expect(ids(text)[0]).toBe(wanted);
});

it.each([
  ['puces rfid pour cartes bancaires', 'H2603'],
  ['vis pour avions', 'H2906'],
  ['tissus pour sièges auto', 'H2403'],
])('tells who makes the thing before what it goes on: %s', (text, wanted) => {
  expect(ids(text)[0]).toBe(wanted);
});

it.each([
  ['mon ordi plante tout le temps, je voudrais apprendre à les réparer', 'I1401'],
  ['mon pc plante je veux apprendre à réparer des pc', 'I1401'],
  ['je vérifie des zorglubs', 'H1504'],
  ['bac STL', 'H1503'],
  ['bts ATI', 'H1404'],
])('knows what one repairs wherever it is said, a gesture alone, and initials: %s', (text, wanted) => {
  expect(ids(text)[0]).toBe(wanted);
});

it('cuts no meat for a windscreen', () => {
  expect(ids('découper des pare brise au laser')).not.toContain('H2103');
});

it.each(['métier où on voyage en europe avec un gros camion', 'on me licencie'])(
  'takes no other word after “on” for a gesture: %s',
  (text) => {
    expect(ids(text)).not.toContain('G1303');
  },
);

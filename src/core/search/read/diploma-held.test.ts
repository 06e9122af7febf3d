import { expect, it } from 'vitest';
import { encodeSearch } from '../data/encode.ts';
import { buildEngine } from '../engine.ts';
import { sampleCatalogue } from '../sample.fixture.ts';
import { diplomaHeld } from './diploma-held.ts';

const engine = buildEngine(encodeSearch(sampleCatalogue()));
const held = (text: string) => diplomaHeld(engine, text);

it.each([
  ['cap boulanger, je l’ai et je veux changer pour l’industrie', 'boulanger', 'industrie'],
  ['j’ai un CAP boulanger je veux aller en usine', 'boulanger', 'usine'],
  ['cap boulanger en poche mais je veux travailler dans l’industrie', 'boulanger', 'industrie'],
  ['titulaire d’un bac pro commerce, envie d’usine', 'commerce', 'usine'],
  ['BTS MUC mais je préfère l’usine', 'muc', 'usine'],
  ['diplôme de secrétaire médicale, je cherche une place en atelier', 'secretaire medicale', 'atelier'],
  ['dipl d aide soignante jai envie d usine', 'aide soignante', 'usine'],
  ['licence de psycho et je veux bosser en usine', 'psycho', 'usine'],
  ['cap petite enfance, besoin d’un poste en usine', 'petite enfance', 'usine'],
])('knows the diploma that one holds from the works that one wishes for: %s', (text, does, wish) => {
  expect(held(text)).toEqual({ does, wish });
});

it.each([
  'cap soudeur et je veux aller en usine',
  'bac pro soudeur, je cherche un poste en usine',
  'cap boulanger',
  'je veux passer un cap boulanger',
  'cap boulanger et je veux devenir soudeur en usine',
  'je veux travailler en usine',
])('leaves a trade of a works, and who wishes something else: %s', (text) => {
  expect(held(text)).toBeNull();
});

import { describe, expect, it } from 'vitest';
import { isCircumstance } from './circumstance.ts';
import { saysAnyIndustry } from './any-industry.ts';
import { meant } from './meant.ts';
import type { Hit, OccupationCard, Read } from './results.ts';
import type { Suggestion } from './suggest.ts';

const suggested = (kind: Suggestion['kind'], id: string, score: number): Suggestion => ({
  kind,
  id,
  label: id,
  skill: null,
  score,
  highlight: [],
});
const card = (id: string, sectors: string[]): OccupationCard => ({
  kind: 'occupation',
  id,
  title: id,
  domain: '',
  sectors,
  families: [],
  pathways: 0,
});
const hit = (id: string, sectors: string[] = []): Hit => ({
  kind: 'occupation',
  id,
  title: id,
  score: 1,
  matched: [],
  card: card(id, sectors),
  alsoKnownAs: null,
});
const said = (kind: Read['kind'], value: string, typed: string): Read => ({ kind, value, typed, path: null });
const trade = (id: string) => ({ kind: 'occupation', id });

describe('meant', () => {
  it('is no trade found by a word beside as many that nothing knows, unless they name one', () => {
    const hits = [hit('H2202')];
    const read = [said('unknown', 'bidule', 'bidule')];
    expect(meant('truc machin de bidule', [], { read, hits }, true)).toBeNull();
    expect(meant('machin scieur de bidule bois', [], { read, hits }, true)).toEqual(trade('H2202'));
    const named = [suggested('occupation', 'H2202', 1)];
    expect(meant('machin de bidule', named, { read, hits }, true)).toEqual(trade('H2202'));
  });

  it('is the family that a word alone bears, when two of the first three trades are of it; where a family is no end, a trade', () => {
    const of = (id: string, ...families: string[]): Hit => ({
      ...hit(id),
      card: { ...card(id, []), families },
    });
    const hits = [of('N1303', 'logistique'), of('N1115', 'logistique'), of('N1101')];
    const all = [suggested('occupation', 'N1303', 1.2)];
    const family = { kind: 'family', id: 'logistique' };
    expect(meant('la logistique', all, { read: [], hits }, true)).toEqual(family);
    expect(meant('logistique', all, { read: [], hits: hits.slice(1) }, true)).toEqual(trade('N1303'));
    expect(meant('logistique', all, { read: [], hits }, false)).toEqual(trade('N1303'));
    expect(meant('agent logistique', all, { read: [], hits }, true)).toEqual(trade('N1303'));
    // One that says an industry keeps it; one that is but a part of the word is not it.
    const read = [said('sector', 'chimie', 'logistique')];
    expect(meant('logistique', all, { read, hits }, true)).toEqual({ kind: 'sector', id: 'chimie' });
    const farm = ['H1', 'H2', 'H3'].map((id) => of(id, 'production-agricole'));
    expect(meant('production', all, { read: [], hits: farm }, true)).toEqual(trade('N1303'));
  });

  it('wishes no one to lead who did not say so, unless nothing else is found', () => {
    const chief = { ...suggested('occupation', 'H1502', 1.2), label: 'Responsable qualité' };
    const plain = { ...suggested('occupation', 'H1528', 1.1), label: 'Contrôleur qualité' };
    const asked = { read: [], hits: [{ ...hit('H1502'), title: 'Responsable qualité' }, hit('H1528')] };
    expect(meant('qualité', [chief, plain], asked, true)).toEqual(trade('H1528'));
    expect(meant('responsable qualité', [chief, plain], asked, true)).toEqual(trade('H1502'));
    expect(meant('qualité', [chief], { read: [], hits: asked.hits.slice(0, 1) }, true)).toEqual(
      trade('H1502'),
    );
    // What one does is said as it is.
    expect(meant('qualité', [chief, plain], asked, false)).toEqual(trade('H1502'));
  });

  it('is nothing where one does not know, whatever trade bears the word', () => {
    const asked = { read: [], hits: [hit('M1606')] };
    expect(meant('je sais pas', [suggested('occupation', 'M1606', 1.2)], asked, true)).toBeNull();
    expect(saysAnyIndustry('ailleurs')).toBe(true);
  });

  it('takes no trade from a wish that any may answer', () => {
    const asked = { read: [], hits: [hit('H3302')] };
    expect(meant('un métier manuel', [], asked, true)).toBeNull();
    expect(meant('un métier de scierie', [], asked, true)).toEqual(trade('H3302'));
  });

  it('takes a condition for no industry that bears its word, unless the industry is said too', () => {
    const suggestions = [suggested('sector', 'entreposage-frigorifique', 1.3)];
    const cold = said('situation', 'basses-temperatures', 'plus de froid');
    expect(meant('plus de froid', suggestions, { read: [cold], hits: [] }, true)).toBeNull();
    const dairy = said('sector', 'industrie-laitiere', 'laiterie');
    const both = { read: [cold, dairy], hits: [] };
    const near = [suggested('sector', 'industrie-laitiere', 1.3)];
    expect(meant('laiterie mais pas au froid', near, both, true)).toEqual({
      kind: 'sector',
      id: 'industrie-laitiere',
    });
  });

  it('takes the industry before the trade of the same word, where an industry is asked for', () => {
    const suggestions = [suggested('occupation', 'J1202', 1.4), suggested('sector', 'pharmacie', 1.3)];
    const asked = { read: [said('sector', 'pharmacie', 'pharmacie')], hits: [hit('J1202')] };
    expect(meant('pharmacies', suggestions, asked, true)).toEqual({ kind: 'sector', id: 'pharmacie' });
    expect(meant('pharmacie', suggestions, asked, false)).toEqual(trade('J1202'));
    expect(meant('pharmacie salle blanche', suggestions.slice(0, 1), asked, true)).toEqual({
      kind: 'sector',
      id: 'pharmacie',
    });
    expect(meant('pharmacie salle des ventes', suggestions.slice(0, 1), asked, true)).toEqual(trade('J1202'));
    expect(meant('vendeur en pharmacie', suggestions, asked, true)).toEqual(trade('J1202'));
  });

  it.each(['travailler dans le nucléaire', 'bosser dans le nucléaire', 'entrer dans le nucléaire'])(
    'takes an industry said with no more than a verb: %s',
    (typed) => {
      const asked = { read: [said('sector', 'nucleaire', 'nucleaire')], hits: [hit('H2708')] };
      const suggestions = [suggested('occupation', 'H2708', 1.2)];
      expect(meant(typed, suggestions, asked, true)).toEqual({ kind: 'sector', id: 'nucleaire' });
      expect(meant(`${typed} comme soudeur`, suggestions, asked, true)).toEqual(trade('H2708'));
    },
  );

  it('is the trade that the first certificate leads to, where no trade is found', () => {
    const pathway = {
      kind: 'pathway',
      id: 'RNCP1',
      card: { kind: 'pathway', occupations: ['H2102', 'H2101'] },
    };
    const hits = [pathway as unknown as Hit];
    expect(meant('cqp conducteur de ligne', [], { read: [], hits }, false)).toEqual(trade('H2102'));
    expect(meant('cqp conducteur de ligne', [], { read: [], hits: [...hits, hit('H2913')] }, false)).toEqual(
      trade('H2913'),
    );
  });

  it('takes a sector whose name begins as typed, when it is offered first', () => {
    const suggestions = [suggested('sector', 'nucleaire', 1.2), suggested('occupation', 'H2708', 0.8)];
    expect(meant('nucl', suggestions, { read: [], hits: [hit('H2708')] }, true)).toMatchObject({
      id: 'nucleaire',
    });
    expect(meant('nucl', suggestions, { read: [], hits: [hit('H2708')] }, false)).toEqual(trade('H2708'));
  });

  it('tells names as good as each other apart by what the search finds first', () => {
    const suggestions = [suggested('occupation', 'H1506', 1.281), suggested('occupation', 'H1503', 1.281)];
    const hits = [hit('X0000'), hit('H1503'), hit('H1506')];
    expect(meant('technicien de laboratoire', suggestions, { read: [], hits }, false)).toEqual(
      trade('H1503'),
    );
    const better = [suggested('occupation', 'H1506', 1.6), suggested('occupation', 'H1503', 1.281)];
    expect(meant('technicien de laboratoire', better, { read: [], hits }, false)).toEqual(trade('H1506'));
  });

  it('keeps to the sector that is said when no trade is named', () => {
    const suggestions = [suggested('occupation', 'H2906', 0.83)];
    const hits = [hit('H2421', ['textile']), hit('H2105', ['industrie-laitiere'])];
    const read = [said('sector', 'industrie-laitiere', 'laiterie')];
    expect(meant('operateur en laiterie', suggestions, { read, hits }, false)).toEqual(trade('H2105'));
    expect(meant('operateur', suggestions, { read: [], hits }, false)).toEqual(trade('H2421'));
  });

  it('takes for no sector what two of them say together', () => {
    const read = [said('sector', 'chimie', 'peinture'), said('sector', 'defense', 'poudre')];
    const asked = { read, hits: [hit('H3404', ['chimie'])] };
    expect(meant('peinture poudre', [], asked, true)).toEqual(trade('H3404'));
    expect(meant('peinture', [], { ...asked, read: read.slice(0, 1) }, true)).toEqual({
      kind: 'sector',
      id: 'chimie',
    });
  });

  it('takes English words for what they say, not for a slip in French', () => {
    const asked = { read: [said('english', 'Boucher', 'butcher')], hits: [hit('D1101')] };
    expect(meant('butcher', [suggested('occupation', 'A1205', 1.1)], asked, true)).toEqual(trade('D1101'));
  });

  it('takes what one leaves, where it is not said where to', () => {
    const move = (path: string) => ({ ...said('move', 'serveuse>industrie', ''), path });
    const asked = { read: [move('/mobilite?de=G1803')], hits: [hit('H3302')] };
    expect(meant('serveuse veut usine', [], asked, true)).toEqual(trade('G1803'));
    const both = { ...asked, read: [move('/mobilite?de=G1803&vers=H3302')] };
    expect(meant('de serveuse à agent', [], both, true)).toEqual(trade('H3302'));
  });

  it('guesses nothing from a situation, nor from words that find nothing', () => {
    const suggestions = [suggested('occupation', 'J1503', 0.66)];
    const read = [said('situation', 'sans-diplome', 'sans diplome')];
    expect(meant('sans diplome', suggestions, { read, hits: [hit('H3302')] }, false)).toBeNull();
    expect(meant('rien', suggestions, { read: [], hits: [] }, false)).toBeNull();
    expect(meant('agent', [], { read: [], hits: [hit('H3302')] }, false)).toEqual(trade('H3302'));
  });
});

describe('circumstances', () => {
  const named = (id: string): Hit => ({
    ...hit(id),
    matched: [{ typed: 'boulanger', found: 'boulanger', fields: ['title'], through: 'typed' }],
  });
  const allergy = said('situation', 'allergie', 'allergique');

  it('leave the trade that the other words name; alone they name none', () => {
    const asked = (hits: Hit[]) => meant('boulanger allergique', [], { read: [allergy], hits }, false);
    expect(asked([hit('H2901'), named('D1102')])).toEqual(trade('D1102'));
    expect(asked([hit('H2901')])).toBeNull();
  });

  it('name no trade alone, even where a suggestion has their words', () => {
    const diploma = said('situation', 'sans-diplome', 'sans diplome');
    const asked = { read: [diploma], hits: [named('H3302')] };
    expect(meant('sans diplôme', [suggested('occupation', 'H3302', 1.2)], asked, true)).toBeNull();
  });

  it('are situations, intentions and places', () => {
    const place: Read = { ...said('unknown', 'rennes', 'rennes'), place: 'Rennes' };
    expect([allergy, said('intention', 'salaire', 'salaire'), place].map(isCircumstance)).toEqual([
      true,
      true,
      true,
    ]);
    expect([said('sector', 'chimie', 'chimie'), said('unknown', 'zzz', 'zzz')].map(isCircumstance)).toEqual([
      false,
      false,
    ]);
  });
});

describe('a wish', () => {
  it.each([
    'n’importe quoi mais plus de froid',
    'travailler en usine',
    'l’industrie',
    'ne plus rouler, travailler en usine',
    'usine',
    'un travail bien payé en usine',
    'a job in a factory',
  ])('asks for any industry: %s', (typed) => {
    expect(saysAnyIndustry(typed)).toBe(true);
  });

  it.each(['usine de pneus', 'maintenance industrielle', 'soudeur', '', 'travailler', 'ne plus rouler'])(
    'asks for more: %s',
    (typed) => {
      expect(saysAnyIndustry(typed)).toBe(false);
    },
  );
});

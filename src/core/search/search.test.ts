import { describe, expect, it } from 'vitest';
import { perTest } from '../per-test.fixture.ts';
import { ask, askIds } from './asking.fixture.ts';
import { encodeSearch } from './data/encode.ts';
import { addFrench, buildEngine } from './engine.ts';
import { emptyQuery } from './query.ts';
import { sampleCatalogue } from './sample.fixture.ts';
import { search } from './search.ts';

describe('words', () => {
  it.each([
    ['soudeuse', 'H2913'],
    ['SOUDURE', 'H2913'],
    ['soudrue', 'H2913'],
    ['boulangere', 'D1102'],
    ['electromec', 'I1304'],
    ['conducteur de ligne', 'H2102'],
    ['réparer une machine', 'I1304'],
    ['métier de soudeur', 'H2913'],
    ['fromagerie', 'H2102'],
    ['travailler dans une usine à pain', 'D1102'],
    ['MSPC', 'RNCP1000'],
  ])('%s finds %s first', (text, id) => {
    expect(askIds(text)[0]).toBe(id);
  });

  it.each([
    ['mon usine de soudure ferme', 'mon usine de soudure'],
    ['la boîte de pain va fermer', 'la boîte de pain'],
    ['on ferme une ligne', 'une ligne'],
    ['la boite de soudure a fermé', 'la boite de soudure'],
    ['tout sauf la soudure', 'usine'],
    ['soudeur, ras le bol', 'soudeur'],
    ['soudeur, la boîte a fermé', 'soudeur'],
    ['soudeur, poste adapté', 'soudeur'],
    ['soudeur qui sort de prison', 'soudeur'],
    ['soudeur post PSE', 'soudeur'],
    ['reconversion bassin soudeur', 'reconversion soudeur'],
    ['recrutement méthode par simulation soudeur', 'recrutement soudeur'],
    ['soudeur veut devenir titulaire', 'soudeur veut'],
    ['grille des salaires soudeur', 'soudeur'],
    ['soudeur en congé mobilité', 'soudeur'],
    ['soudeur qui part en retraite', 'soudeur'],
    ['j’ai été soudeur 25 ans', 'j’ai été soudeur'],
    ['jveu fer soudeur', 'soudeur'],
    ['mon pote é soudeur c koi', 'soudeur'],
    ['jsui soudeur', 'soudeur'],
    ['soudeur, HR manager here', 'soudeur'],
    ['soudeur motivé koi com taf', 'soudeur'],
  ])('%s is read as %s', (text, plain) => {
    expect(ask(text).read).toEqual(ask(plain).read);
    expect(askIds(text)).toEqual(askIds(plain));
  });

  it('a farm beside a factory stays a farm', () => {
    expect(ask('une usine ou une ferme').read).toMatchObject([{ typed: 'ferme' }]);
  });

  it.each(['xyzzy', 'asdfgh qwerty', 'Z9999'])('%s finds nothing', (text) => {
    expect(ask(text).total).toBe(0);
  });

  it.each([
    ['CAP RI', 'RNCP1004'],
    ['cap mspc', undefined],
    ['soudeur RI', undefined],
  ])('%s: initials beside the word of a diploma are those of a title of its kind', (text, id) => {
    const catalogue = sampleCatalogue();
    const [first] = catalogue.pathways;
    if (first === undefined) throw new Error('the sample has pathways');
    const named = { ...first, id: 'RNCP1004', kind: 'cap', title: 'Réalisations industrielles, option tôle' };
    catalogue.pathways.push(named);
    const { hits } = search(buildEngine(encodeSearch(catalogue)), { ...emptyQuery(), text });
    expect(hits.find((hit) => hit.id === 'RNCP1004')?.id).toBe(id);
  });

  it('takes a wording that stands for a word as a whole', () => {
    const catalogue = sampleCatalogue();
    catalogue.words.everyday = [{ from: 'biscuit', to: ['ligne industrie alimentaire'], basis: 'sample' }];
    const { hits } = search(buildEngine(encodeSearch(catalogue)), { ...emptyQuery(), text: 'biscuit' });
    expect(hits.map(({ id }) => id)).not.toContain('H2913');
    expect(hits[0]?.id).toBe('H2102');
  });

  it('asks no record for the industry that closes a question', () => {
    expect(askIds('soudeur industrie')[0]).toBe('H2913');
  });

  it('says once of a word that it was not understood', () => {
    expect(ask('xyzzy soudeur xyzzy').read.map(({ typed }) => typed)).toEqual(['xyzzy']);
  });

  it('says what an unknown word keeps from being found', () => {
    const { hits, read } = ask('soudeur xyzzy');
    expect(hits[0]?.id).toBe('H2913');
    expect(read).toEqual([{ kind: 'unknown', value: 'xyzzy', typed: 'xyzzy', path: null }]);
  });

  it('reads a word cut short as the word that is meant, and no other', () => {
    expect(askIds('maint système')).toEqual(askIds('maintenance système'));
    expect(ask('MAINT. systeme').hits[0]?.id).toBe('RNCP1000');
  });

  it('lets a word with a sense of its own decide when it stands alone', () => {
    expect(askIds('système')[0]).toBe('H2913');
    expect(askIds('système maintenance')[0]).toBe('RNCP1000');
  });

  it('says that no record has all the words, and lists those that have one', () => {
    const { hits, loose } = ask('boulanger maintenance');
    expect(loose).toBe(true);
    expect(hits.map(({ id }) => id)).toEqual(expect.arrayContaining(['D1102', 'RNCP1000']));
    expect(ask('boulanger').loose).toBe(false);
  });

  it('gives the trade to who asks for a rank in it, after those that have the rank', () => {
    expect(askIds('chef soudeur')[0]).toBe('H2913');
    expect(askIds('soudeur confirmé')[0]).toBe('H2913');
  });

  it('hears a misspelt word that its ending would have taken for another', () => {
    expect(askIds('sodeur')[0]).toBe('H2913');
    expect(askIds('konducteur de ligne')[0]).toBe('H2102');
  });

  it('says why a record is there', () => {
    expect(ask('soudrue').hits[0]?.matched).toMatchObject([
      { typed: 'soudrue', found: 'soudure', through: 'typo' },
    ]);
    expect(ask('soudrue').corrections).toEqual([{ typed: 'soudrue', used: 'soudure' }]);
    expect(ask('electromec').hits[0]?.matched[0]).toMatchObject({
      found: 'electromecanicien',
      through: 'prefix',
      fields: ['names'],
    });
    expect(ask('pilote de ligne').hits[0]?.alsoKnownAs).toBe('Pilote de ligne de conditionnement');
  });

  it('sets expired ones apart', () => {
    const { hits, expired } = ask('soudeur');
    expect(hits.map(({ id }) => id)).toEqual(['H2913', 'RNCP1002']);
    expect(expired.map(({ id }) => id).sort()).toEqual(['RNCP1003', 'RNCP900']);
  });
});

describe('a correction', () => {
  const learned = perTest(() => {
    const engine = buildEngine(encodeSearch(sampleCatalogue()));
    addFrench(engine, '# where from\nsoudrue\nboulangee\n');
    return engine;
  });
  const said = (text: string) => search(learned(), { ...emptyQuery(), text });

  it('never replaces a French word: it is said and left aside', () => {
    expect(said('soudrue').corrections).toEqual([]);
    expect(said('conducteur soudrue').read).toMatchObject([{ kind: 'unknown', value: 'soudrue' }]);
    expect(said('soudrue').total).toBe(0);
  });

  it('still puts right what is no word', () => {
    expect(said('soudurr').corrections).toEqual([{ typed: 'soudurr', used: 'soudure' }]);
  });
});

it('searches a diploma of another century as a trade', () => {
  expect(askIds('cap boulanger 2015')).not.toContain('D1102');
  expect(askIds('cap boulanger 1987')).toEqual(expect.arrayContaining(['D1102', 'RNCP1001']));
});

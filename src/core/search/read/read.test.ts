import { describe, expect, it } from 'vitest';
import { perTest } from '../../per-test.fixture.ts';
import { encodeNames, encodeSearch } from '../data/encode.ts';
import { addEnglish, buildEngine } from '../engine.ts';
import { emptyQuery } from '../query.ts';
import { sampleCatalogue } from '../sample.fixture.ts';
import { search } from '../search.ts';
import { addNames } from '../suggest.ts';

const basis = 'sample';
const sample = sampleCatalogue();
const catalogue = {
  ...sample,
  occupations: sample.occupations.map((one) => ({
    ...one,
    contexts: one.code === 'H2102' ? ['300803'] : [],
  })),
  branches: sample.branches.map((one) => (one.id === 'laiterie' ? { ...one, idcc: ['0292'] } : one)),
  funding: [{ id: 'ptp', label: 'Projet de transition (PTP)' }] as typeof sample.funding,
  words: {
    ...sample.words,
    senses: [{ from: 'yaourt métal', to: ['soudeur'], basis }],
    schemes: [{ from: 'Fongecif', to: ['ptp'], basis }],
    opcos: [{ from: 'Opcalim', to: ['ocapiat'], basis }],
    places: [{ from: 'Lyon', to: ['Lyon'], basis }],
  },
};
const english = {
  version: 1,
  lines: 'H2913\tWelder\twelding\nD1102\tBaker\tbakery',
  sectors: 'industrie-laitiere\tDairy industry\nmetallurgie\tSteel, foundry and forging',
} as const;
const engine = perTest(() => {
  const built = buildEngine(encodeSearch(catalogue));
  addNames(built, encodeNames(catalogue));
  addEnglish(built, english);
  return built;
});
const ask = (text: string) => search(engine(), { ...emptyQuery(), text });
const read = (text: string) => ask(text).read.map(({ kind, value }) => `${kind} ${value}`);

describe('a question that says more than a trade', () => {
  it('takes no length of work for an age', () => {
    expect(read('j’ai 15 ans de soudure')).toEqual(read('soudure'));
    expect(read('20 ans d’expérience comme soudeur')).toEqual([]);
    expect(read('j’ai 17 ans')).toContain('situation jeune');
    for (const text of [
      'soudeur 12 ans',
      'soudeur depuis 20 ans',
      'soudeur 20 ans d’expérience',
      'welder for 9 years',
    ])
      expect(ask(text).read.filter(({ kind }) => kind !== 'english')).toEqual([]);
    expect(read('soudeur 52 ans')).toContain('situation senior');
  });

  it('says the start alone of a move to any industry, and searches it where pathways lead to it', () => {
    const work = 'je suis boulanger et je cherche un travail en usine';
    expect(ask(work).read).toMatchObject([{ value: 'boulanger>industrie', path: '/mobilite?de=D1102' }]);
    expect(ask(work).hits[0]?.id).toBe('D1102');
    expect(read('boulanger 45 ans veut usine')).toEqual(['move boulanger>industrie']);
    expect(read('je cherche un travail en usine').filter((one) => one.startsWith('move'))).toEqual([]);
    expect(read('I want to become a welder')[0]).toMatch(/^english/u);
  });

  it.each([
    ['formation courte', 'situation formation-courte'],
    ['pas de nuit', 'situation travail-de-nuit'],
    ['3x8', 'situation travail-poste'],
    ['allergique farine', 'situation allergie'],
    ['qui paye ma formation', 'intention prise-en-charge'],
    ['changer de métier', 'intention changer-de-metier'],
    ['coût', 'intention cout'],
    ['temps partiel', 'situation temps-partiel'],
    ['RQTH', 'situation handicap'],
    ['travail en hauteur', 'situation travail-en-hauteur'],
    ['sans permis', 'situation sans-permis'],
    ['asthme poussière de bois', 'situation allergie'],
    ['tendinite à force de visser', 'situation mal-de-dos'],
    ['pas travailler dehors', 'situation exterieur'],
    ['travail répétitif', 'situation travail-repetitif'],
    ['pas de contact client', 'situation contact-public'],
    ['travailler seul', 'situation travail-seul'],
    ['avec mes mains', 'situation dexterite'],
    ['parle pas bien français', 'situation langue'],
    ['épilepsie', 'situation sante'],
    ['reprendre après maladie', 'situation sante'],
    ['dans le calme', 'situation bruit'],
    ['travail matin seulement', 'situation travail-poste'],
  ])('%s is read, and finds no unrelated trade', (text, expected) => {
    expect(read(text)).toEqual([expected]);
    expect(ask(text).hits).toEqual([]);
  });

  it('takes a situation out of the words however often it stands, and lists no trade for a question of money', () => {
    expect(read('soudeur 2x8 3x8')).toEqual(['situation travail-poste']);
    expect(read('c’est quoi les primes de nuit')).toEqual(['situation travail-de-nuit', 'intention salaire']);
    expect(ask('c’est quoi les primes de nuit').hits).toEqual([]);
  });

  it('reads a place of any work beside a situation as no trade', () => {
    expect(ask('de nuit en atelier').hits.map(({ id }) => id)).toEqual(
      ask('de nuit').hits.map(({ id }) => id),
    );
  });

  it('reads a move whose first word has lost its vowel', () => {
    expect(read("d'ouvrier boulanger à soudeur")).toEqual(['move ouvrier boulanger>soudeur']);
  });

  it('keeps the words of the trade beside it', () => {
    expect(ask('soudeur sans diplôme').hits[0]?.id).toBe('H2913');
    expect(read('soudeur sans diplôme')).toEqual(['situation sans-diplome']);
  });

  it('leads a move to its page, filled in, and searches where it goes', () => {
    const { read: found, hits } = ask('de boulanger à soudeur');
    expect(found).toMatchObject([
      { kind: 'move', value: 'boulanger>soudeur', path: '/mobilite?de=D1102&vers=H2913' },
    ]);
    expect(hits[0]?.id).toBe('H2913');
  });

  it('reads past the turns that English puts before a trade', () => {
    expect(ask('how to become a baker').hits[0]?.id).toBe('D1102');
    expect(ask('we need to hire a welder').hits[0]?.id).toBe('H2913');
    expect(read('welder who wants to go into bakery')).toContainEqual('move welder>bakery');
  });

  it.each(['welder', 'I am a welder', 'welder / baker'])('%s is read as English', (text) => {
    expect(read(text)[0]).toMatch(/^english Soudeur/);
    expect(ask(text).hits.map(({ id }) => id)).toContain('H2913');
  });

  it('does not take French for English', () => {
    expect(read('conducteur de ligne').filter((one) => one.startsWith('english'))).toEqual([]);
    expect(read('conducteur soud').filter((one) => one.startsWith('english'))).toEqual([]);
    expect(read('welder à côté').filter((one) => one.startsWith('english'))).toEqual([]);
    expect(read('je fais du welder').filter((one) => one.startsWith('english'))).toEqual([]);
  });
});

describe('a situation, however it is said', () => {
  it.each([
    ['soudeur sans le bac', 'situation sans-diplome'],
    ['formation soudure rapide', 'situation formation-courte'],
    ['formation de 3 mois', 'situation formation-courte'],
    ['jamais travaillé en usine', 'situation debutant'],
    ['je veux travailler de jour', 'situation horaires-de-jour'],
    ['soudeur 2*8', 'situation travail-poste'],
    ['équipe VSD', 'situation week-end'],
    ['soudeur horaires de bureau', 'situation horaires-de-jour'],
    ['métier pas physique', 'situation port-de-charges'],
    ['hernie discale', 'situation mal-de-dos'],
    ['je supporte pas le bruit', 'situation bruit'],
    ['asthmatique', 'situation allergie'],
    ['asthme du boulanger', 'situation allergie'],
    ['farine interdite', 'situation allergie'],
    ['mi-temps thérapeutique', 'situation temps-partiel'],
    ['j’ai pas le vertige', 'situation travail-en-hauteur'],
    ['formation payée', 'intention prise-en-charge'],
    ['je ne supporte plus le froid', 'situation basses-temperatures'],
    ['je supporte plus le bruit', 'situation bruit'],
    ['rentrer le soir', 'situation deplacements'],
    ['pas de travail de nuit', 'situation travail-de-nuit'],
    ['sans parler aux clients', 'situation contact-public'],
    ['je veux plus porter, max 5 kilos', 'situation port-de-charges'],
    ['pas le droit de travailler en hauteur', 'situation travail-en-hauteur'],
    ['j’arrive pas à bien lire', 'situation langue'],
    ['no french', 'situation langue'],
    ['je ne peux plus rien porter', 'situation port-de-charges'],
    ['prothèse de hanche', 'situation mal-de-dos'],
    ['fibromyalgie', 'situation mal-de-dos'],
    ['bad knees', 'situation mal-de-dos'],
    ['soudeur, problème cardiaque', 'situation sante'],
    ['après un cancer du sein', 'situation sante'],
    ['pas le froid', 'situation basses-temperatures'],
    ['plus jamais à la chaîne', 'situation travail-repetitif'],
    ['fils autiste', 'situation handicap'],
    ['soudeur, transports en commun', 'situation sans-permis'],
    ['je gagne 1500', 'intention salaire'],
    ['2200 net', 'intention salaire'],
    ['aide à l’embauche d’un senior', 'intention prise-en-charge'],
    ['boulanger, je cherche autre chose', 'intention changer-de-metier'],
    ['boulanger qui veut changer', 'intention changer-de-metier'],
    ['à 52 ans', 'situation senior'],
    ['j’ai 19 ans', 'situation jeune'],
    ['pas de voiture', 'situation sans-permis'],
    ['télétravail', 'situation teletravail'],
    ['permis B', 'situation permis'],
    ['alternence', 'situation alternance'],
    ['CDD', 'situation cdi'],
    ['métier bien payé', 'intention salaire'],
    ['combien gagne un soudeur', 'intention salaire'],
    ['c’est combien', 'intention cout'],
    ['reste à charge', 'intention prise-en-charge'],
    ['bilan de compétences', 'intention changer-de-metier'],
    ['convention 0292', 'idcc 0292'],
    ['opcalim', 'opco ocapiat'],
    ['fongecif', 'scheme ptp'],
    ['soudeur à Lyon', 'unknown lyon'],
    ['soudeur 59', 'unknown 59'],
    ['boulanger 44000 Lyon', 'unknown lyon'],
  ])('%s', (text, expected) => {
    expect(read(text)).toContain(expected);
  });

  it.each([
    'soudeur 20 ans d’expérience',
    'soudeur niveau 5',
    'contrat de soudeur',
    'mission de soudeur',
    'soudeur R489',
  ])('%s: words that say something else stay', (text) => {
    expect(read(text).filter((one) => /senior|jeune|cdi|interim/u.test(one))).toEqual([]);
    expect(ask(text).read.filter(({ place }) => place !== undefined)).toEqual([]);
  });

  it('says that a word is a place', () => {
    expect(ask('soudeur à Lyon').read).toEqual([
      { kind: 'unknown', value: 'lyon', typed: 'lyon', path: null, place: 'Lyon' },
    ]);
  });

  it('keeps the words of a CACES, which say a trade too', () => {
    expect(read('soudeur caces 3')).toContain('situation caces');
    expect(ask('caces soudeur').hits[0]?.id).toBe('H2913');
  });

  it.each([
    ['je suis boulanger je veux devenir soudeur', 'move boulanger>soudeur'],
    ['boulanger -> soudeur', 'move boulanger>soudeur'],
    ['reconversion boulanger en soudeur', 'move boulanger>soudeur'],
    ['boulanger devenir soudeur', 'move boulanger>soudeur'],
    ['de soudeur à conducteur de ligne', 'move soudeur>conducteur de ligne'],
    ['from baker to welder', 'move baker>welder'],
  ])('%s is a move', (text, expected) => {
    expect(read(text)).toContain(expected);
  });

  it('takes no move from a situation to a trade', () => {
    expect(read('sans diplôme je veux devenir soudeur')).toEqual(['situation sans-diplome']);
  });

  it('does not say a sector that none of the records found is in', () => {
    expect(read('yaourt métal')).toEqual(['sector metallurgie']);
    expect(read('ligne yaourt')).toEqual(['sector industrie-laitiere']);
  });
});

describe('a setting that ROME tells of', () => {
  const ids = (text: string) => ask(text).hits.map(({ id }) => id);

  it('alone, lists the trades of the catalogue that have it', () => {
    expect(ids('travail de nuit')).toEqual(['H2102']);
    expect(ids('pas de nuit')).toEqual([]);
  });

  it('beside words, raises the trades that have it, or lowers them when it is refused', () => {
    const score = (text: string) => ask(text).hits.find(({ id }) => id === 'H2102')?.score ?? 0;
    expect(score('conducteur de ligne de nuit')).toBeGreaterThan(score('conducteur de ligne'));
    expect(score('conducteur de ligne pas de nuit')).toBeLessThan(score('conducteur de ligne'));
    expect(ids('conducteur de ligne pas de nuit')[0]).toBe('CI100');
  });
});

describe('a word as it is written', () => {
  it.each([
    'soudeur·euse',
    'soudeurs-euses',
    'soudeur/euse',
    'sou\u00addeur',
    'sou\u200bdeur',
    's.o.u.d.e.u.r',
    'lsoudeur soudeur',
  ])('%s', (text) => {
    expect(ask(text).hits[0]?.id).toBe('H2913');
  });
});

describe('the English name of a sector', () => {
  it.each([
    ['dairy industry', 'sector industrie-laitiere'],
    ['foundry', 'sector metallurgie'],
    ['steel, foundry and forging', 'sector metallurgie'],
  ])('%s is read', (text, expected) => {
    expect(read(text)).toContain(expected);
  });

  it('is all that is typed', () => {
    expect(read('dairy welder')).not.toContain('sector industrie-laitiere');
  });
});

import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spoken } from '../recognise/spoken.ts';
import { Forms, longestForms } from './forms.ts';
import { TextForms } from './forms-file.ts';
import { normsIn, permitsIn } from './permits.ts';
import { chooseTrades, type TradeForm } from './trades.ts';
import { clausesOf } from './clauses.ts';
import { briefIn, durationsIn } from './durations.ts';
import { yearsOf } from './years.ts';
import { bare, elsewhereIn, employerAt, isDenied, isLed, isMachine, outsideWorkIn, within } from './zones.ts';

const forms = (...texts: string[]) => new Forms(texts.map((text) => ({ of: text, text })));
const read = (some: Forms<string>, text: string) => longestForms(some.read(spoken(text))).map(({ of }) => of);

describe('forms', () => {
  it('reads beginnings, plurals, feminines and doubled letters', () => {
    const some = forms('ouvrier* abattoir*', 'nettoy* machine*', 'four');
    expect(read(some, 'ouvrières d’abattoir')).toEqual(['ouvrier* abattoir*']);
    expect(read(some, 'netoyage des machines')).toEqual(['nettoy* machine*']);
    expect(read(some, 'les fours')).toEqual(['four']);
    expect(read(some, 'fournisseur')).toEqual([]);
  });

  it('keeps a double s apart from a single one: they are other sounds and other words', () => {
    const some = forms('brassag*', 'repass*');
    expect(read(some, 'brasage de composants, service des repas')).toEqual([]);
    expect(read(some, 'brassage et repassage')).toEqual(['brassag*', 'repass*']);
  });

  it('reads a glued article, one foreign word between, and never across lines', () => {
    const some = forms('abattoir*', 'chang* format*');
    expect(read(some, 'a labatoir')).toEqual(['abattoir*']);
    expect(read(some, 'changement rapide de format')).toEqual(['chang* format*']);
    expect(read(some, 'changement rapide, propre, de format')).toEqual([]);
    expect(read(some, 'changement\nformat')).toEqual([]);
  });

  it('keeps of equally long ones the one whose words stand together', () => {
    expect(read(forms('control* piece*', 'tri* piece*'), 'contrôle : tri des pièces')).toEqual([
      'tri* piece*',
    ]);
  });

  it('takes a short beginning with a double letter as it is written', () => {
    expect(read(forms('tann*', 'cmms*'), 'en tant que soudeur, CMS')).toEqual([]);
    expect(read(forms('tann*'), 'tannerie')).toEqual(['tann*']);
  });

  it('keeps the longest of those that share words', () => {
    expect(read(forms('machine*', 'conduc* machine*'), 'conductrice de machines')).toEqual([
      'conduc* machine*',
    ]);
  });
});

describe('slips', () => {
  it('mends one letter of a long word, where one word alone is near', () => {
    const some = forms('cariste', 'soudeur', 'boulanger');
    expect(some.nearest('boulenger')).toBe('boulanger');
    expect(some.nearest('soudr')).toBeUndefined();
    expect(forms('calibreur', 'calibrer').nearest('calibrex')).toBeUndefined();
  });
});

describe('years', () => {
  const years = (text: string) => durationsIn(text).map((one) => one.years);

  it('reads lengths and dates, in French and in English', () => {
    expect(years('12 ans, 6ans, deux années, 3 years, une dizaine d’années')).toEqual([12, 6, 2, 3, 10]);
    expect(years('2014-2022')).toEqual([8]);
    expect(years('du 3 mars 2008 au 30 juin 2020')).toEqual([12]);
    expect(years('du 15/09/2014 au 14/09/2019')).toEqual([5]);
    expect(years('2014-22')).toEqual([8]);
    expect(years('de 98 à 05')).toEqual([7]);
  });

  it('reads the letter of a message as years only before where they were spent', () => {
    expect(years('chef de quai 5 a chez un transporteur')).toEqual([5]);
    expect(years('poste de 5 a 13 heures, en 2 a 2')).toEqual([]);
  });

  it('counts one length once for a trade that is said in several words, once for each of several trades', () => {
    const text = 'boucher désosseur 14 ans';
    const said = (first: string, second: string) =>
      yearsOf(
        text,
        [
          { code: first, start: 0, end: 7 },
          { code: second, start: 8, end: 17 },
        ],
        durationsIn(text),
      );
    expect(said('H2103', 'H2103')).toEqual([14, 0]);
    expect(said('D1101', 'H2103')).toEqual([14, 14]);
  });

  it('reads compound numbers', () => {
    expect(years('vingt-deux ans fondeur, trente et un ans, twenty five years')).toEqual([22, 31, 25]);
  });

  it('knows months and seasons as lengths that tell no years', () => {
    const brief = briefIn('six mois, 1 saison, 3 weeks, 2 ans').map(({ start, years: told }) => [
      start,
      told,
    ]);
    expect(brief).toEqual([
      [0, 0],
      [10, 0],
      [20, 0],
    ]);
  });

  it('does not take an age, months, hours or one date for years of work', () => {
    expect(years('j’ai 45 ans, 18 mois, 35 heures, depuis 2018, 45 years old')).toEqual([]);
    expect(years('2001 - 10 ans boulanger')).toEqual([10]);
  });

  const trade = (text: string, word: string) => ({
    start: text.indexOf(word),
    end: text.indexOf(word) + word.length,
  });
  const shared = (text: string, ...words: string[]) =>
    yearsOf(
      text,
      words.map((word) => trade(text, word)),
      durationsIn(text),
    );

  it('gives them to the trade of the clause, the nearest one where there are several', () => {
    expect(shared('12 ans boucher, avant caissier 2 ans', 'boucher', 'caissier')).toEqual([12, 2]);
    expect(shared('caissière 6ans, cariste 2 ans', 'caissière', 'cariste')).toEqual([6, 2]);
    expect(shared('boucher 7 ans au Maroc et 3 ans à Rungis', 'boucher')).toEqual([10]);
  });

  it('gives a line without trade to the one before that has none yet, else to the next', () => {
    expect(shared('Cariste\n2012-2018 entrepôt\n2018-2025 verrerie', 'Cariste')).toEqual([13]);
    expect(shared('2014-2022\nCariste\n2010-2014\nBoucher', 'Cariste', 'Boucher')).toEqual([8, 4]);
    expect(shared('nettoyeuse 5 ans dont 2 ans à Vitré', 'nettoyeuse')).toEqual([5]);
  });

  it('leaves the years of another place that a turn leads to, but not those of another employer', () => {
    expect(shared('8 ans soudeur puis 3 ans en station service', 'soudeur')).toEqual([8]);
    expect(shared('8 ans soudeur puis 3 ans chez Renault', 'soudeur')).toEqual([11]);
  });

  it('leaves the years of a job that was not read, before the one of a trade and in its clause', () => {
    expect(shared('à la chaîne 2 ans et cariste 4 ans', 'cariste')).toEqual([4]);
    const text = 'opérateur de mars 2012 à mars 2018, puis chef';
    expect(shared(text, 'chef')).toEqual([0]);
    expect(shared(text.replace('opérateur ', ''), 'chef')).toEqual([6]);
  });

  it('gives lengths told one after another to as many trades before them, in their order', () => {
    expect(
      shared('cariste puis boucher puis docker : 2 ans, 5 ans, 4 ans', 'cariste', 'boucher', 'docker'),
    ).toEqual([2, 5, 4]);
  });

  it('leaves the second length where the first is bound to the trade behind it', () => {
    expect(shared('2 ans de vendanges, 3 ans en station', 'vendanges')).toEqual([2]);
    expect(shared('3 ans de plonge, 2 ans de livraison', 'plonge', 'livraison')).toEqual([3, 2]);
  });

  it('cuts a text into clauses that cover it', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(
          clausesOf(text)
            .map(({ start, end }) => text.slice(start, end))
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

describe('permits', () => {
  const labels = (text: string) => permitsIn(text).map(({ label }) => label);

  it('reads the categories of a CACES, old writing and new', () => {
    expect(labels('caces 1 et 3')).toEqual(['CACES cat. 1', 'CACES cat. 3']);
    expect(labels('CACES R489 cat. 1A, 3 et 5 (2022)')).toEqual([
      'CACES R489 cat. 1A',
      'CACES R489 cat. 3',
      'CACES R489 cat. 5',
    ]);
    expect(labels('nacelle caces')).toEqual(['CACES R486 nacelle']);
    expect(labels('CACES R486')).toEqual(['CACES R486 nacelle']);
    expect(labels('CACES R482 cat. F')).toEqual(['CACES R482 cat. F']);
    expect(labels('CACES nacelle 3B')).toEqual(['CACES R486 cat. B']);
    expect(labels('CACES chariot 3 et 5')).toEqual(['CACES R489 cat. 3', 'CACES R489 cat. 5']);
  });

  it('reads electrical authorisations, driving and welding licences', () => {
    expect(labels('Habilitations B1V BR H1, zone ATEX')).toEqual([
      'Habilitation électrique B1V',
      'Habilitation électrique BR',
      'Habilitation électrique H1',
    ]);
    expect(labels('habilitation électrique')).toEqual(['Habilitation électrique']);
    expect(labels('permi b, permis CE')).toEqual(['Permis B', 'Permis CE']);
    expect(labels('permis de conduire, habilité')).toEqual([]);
    expect(labels('Driving licence category C')).toEqual(['Permis C']);
    expect(labels('licence 135 et 141')).toEqual(['Licence de soudage 135', 'Licence de soudage 141']);
    expect(labels('EN ISO 9606-1')).toEqual(['Qualification de soudage EN ISO 9606-1']);
  });

  it('reads norms, not years', () => {
    expect(normsIn('ISO 22716, EN 9100, en 2011').map(({ label }) => label)).toEqual([
      'ISO 22716',
      'EN 9100',
    ]);
  });
});

describe('what is not the person’s', () => {
  const left = (text: string, word: string) => {
    const start = text.indexOf(word);
    return within({ start, end: start + word.length }, elsewhereIn(text)) || isDenied(text, start);
  };

  it('leaves out wishes, other people, who signs, and what is denied', () => {
    expect(left('Je cherche une usine de sac', 'usine')).toBe(true);
    expect(left('Mon conjoint est peintre', 'peintre')).toBe(true);
    expect(left('Je soussignée, directrice de X, certifie que', 'directrice')).toBe(true);
    expect(left('je n’ai pas de CACES', 'CACES')).toBe(true);
    expect(left('rattaché au chef d’atelier', 'chef')).toBe(true);
    expect(left('On recrute un mouleur', 'recrute')).toBe(true);
    expect(left('Depuis 2019 je recrute et forme les mouleurs', 'recrute')).toBe(false);
  });

  it('leaves them out without accents, behind a masculine signature, and whatever the wish', () => {
    expect(left('mon pere etait menuisier', 'menuisier')).toBe(true);
    expect(left('mon beau-frère est maçon', 'maçon')).toBe(true);
    expect(left('Je soussigné Paul Boulanger, gérant, certifie que', 'Boulanger')).toBe(true);
    expect(left('I would love to become a nurse', 'nurse')).toBe(true);
    expect(left('Objectif : devenir formateur', 'formateur')).toBe(true);
    expect(left('Jamais travaillé en logistique', 'logistique')).toBe(true);
    expect(left('vous rendez compte au contremaître', 'contremaître')).toBe(true);
    expect(left('ma mère est infirmière et moi je suis soudeur', 'soudeur')).toBe(false);
    expect(left('vous rendez compte au contremaître', 'compte')).toBe(false);
  });

  const placed = (text: string, word: string) => ({
    start: text.indexOf(word),
    end: text.indexOf(word) + word.length,
  });

  it('knows an employer by its own name or by its trade', () => {
    const at = (text: string, word: string) => employerAt(text, placed(text, word));
    expect(at('Magasinier chez Boulanger 4 ans', 'Boulanger')).toBe('named');
    expect(at('préparateur pour Le Boucher Normand', 'Boucher')).toBe('named');
    expect(at('Mme Claire Marin', 'Marin')).toBe('named');
    expect(at('soudeur chez un chaudronnier naval', 'chaudronnier')).toBe('told');
    expect(at('laboratoire d’un fabricant de détergents', 'fabricant')).toBe('told');
    expect(at('Chez Renault Cariste 3 ans', 'Cariste')).toBeNull();
    expect(at('boulanger depuis 2010', 'boulanger')).toBeNull();
  });

  it('tells a machine from who runs it', () => {
    const at = (text: string, word: string) => isMachine(text, placed(text, word));
    expect(at('2 ans sur thermoformeuse', 'thermoformeuse')).toBe(true);
    expect(at('réglage de la plieuse', 'plieuse')).toBe(true);
    expect(at('poste de piqueuse', 'piqueuse')).toBe(false);
    expect(at('conduite d’une ligne', 'ligne')).toBe(false);
  });

  it('knows people whom one leads, wherever they stand', () => {
    const at = (text: string, word: string) => isLed(text, placed(text, word));
    expect(at('vous encadrez 2 caristes et 4 soudeurs', 'caristes')).toBe(true);
    expect(at('vous encadrez 2 caristes et 4 soudeurs', 'soudeurs')).toBe(true);
    expect(at('une équipe de 5 soudeurs', 'soudeurs')).toBe(true);
    expect(at('équipe de nuit, soudeur', 'soudeur')).toBe(false);
  });

  it('leaves out addresses and schools', () => {
    const aside = (text: string, word: string) => within(placed(text, word), outsideWorkIn(text));
    expect(aside('12 rue des Tanneurs, 44000 Nantes', 'Tanneurs')).toBe(true);
    expect(aside('zone industrielle des Forges', 'Forges')).toBe(true);
    expect(aside('agent de quai, chargement', 'chargement')).toBe(false);
    expect(aside('Lycée Jean Moulin, section chaudronnerie, 2003-2005', 'chaudronnerie')).toBe(true);
    expect(aside('cuisinier au lycée Jean Moulin, plonge', 'plonge')).toBe(false);
  });

  it('leaves out what one has no experience in, whom one works with, and whom to write to', () => {
    expect(left('pas encore d’expérience en soudage', 'soudage')).toBe(true);
    expect(left('no experience in welding', 'welding')).toBe(true);
    expect(left('Vous travaillerez avec les caristes', 'caristes')).toBe(true);
    expect(left('Envoyez CV à M. Couvreur, directeur d’usine', 'directeur')).toBe(true);
    expect(left('Mes anciens collègues étaient régleurs', 'régleurs')).toBe(true);
    expect(left('dix ans d’expérience en soudage', 'soudage')).toBe(false);
  });

  it('takes accents off without moving a letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(bare(text)).toHaveLength(text.length);
      }),
    );
    expect(bare('mère, Été')).toBe('mere, Ete');
  });

  it('keeps what a recruiter asks for, and what follows a wish', () => {
    expect(left('La fonderie recherche un mouleur', 'mouleur')).toBe(false);
    expect(left('On recrute un mouleur', 'mouleur')).toBe(false);
    expect(left('Recherche boulanger (h/f)', 'boulanger')).toBe(false);
    expect(left('Je cherche un travail, j’ai été cariste', 'cariste')).toBe(false);
  });
});

describe('trades', () => {
  const near = (...texts: string[]) => forms(...texts);
  const table: { of: TradeForm; text: string }[] = [
    { of: { code: 'H2102', near: near('laiterie*'), weak: null }, text: 'conduc* ligne*' },
    { of: { code: 'H3301', near: null, weak: null }, text: 'conduc* ligne*' },
    { of: { code: 'H2801', near: null, weak: 'place' }, text: 'usine* verre*' },
    { of: { code: 'N1103', near: null, weak: 'task' }, text: 'prepa* commande*' },
    { of: { code: 'N1101', near: null, weak: null }, text: 'cariste' },
    { of: { code: 'H2206', near: null, weak: 'field' }, text: 'menuiserie' },
  ];
  const codes = (text: string) => {
    const words = spoken(text);
    const readings = new Forms(table).read(words).map((one) => ({
      ...one,
      start: words[one.from]?.start ?? 0,
      end: words[one.to - 1]?.end ?? 0,
    }));
    return chooseTrades(readings, [], text, words).map(({ code }) => code);
  };

  it('takes the trade whose neighbour is in the text', () => {
    expect(codes('Conductrice de ligne, laiterie')).toEqual(['H2102']);
    expect(codes('Conductrice de ligne')).toEqual(['H3301']);
  });

  it('takes a task, a place or a field only where nothing nearer is said', () => {
    expect(codes('Cariste. Usine de verre')).toEqual(['N1101']);
    expect(codes('Cariste. 2 ans en usine de verre')).toEqual(['N1101']);
    expect(codes('Cariste 3 ans. 2 ans en usine de verre')).toEqual(['N1101', 'H2801']);
    expect(codes('Usine de verre')).toEqual(['H2801']);
    expect(codes('Cariste, prépa de commandes')).toEqual(['N1101']);
    expect(codes('10 ans dans la menuiserie')).toEqual(['H2206']);
    expect(codes('10 ans secrétaire en menuiserie')).toEqual([]);
    expect(codes('10 ans agent en menuiserie')).toEqual(['H2206']);
    expect(codes('menuiserie')).toEqual([]);
    expect(codes('6 mois dans la menuiserie')).toEqual(['H2206']);
    expect(codes('menuiserie (pose, vitrage, quincaillerie) 5 ans')).toEqual(['H2206']);
    expect(codes('Cariste 3 ans puis menuiserie (pose, vitrage) 5 ans')).toEqual(['N1101', 'H2206']);
  });

  it('takes the trade of an employer for a place', () => {
    expect(codes('préparation de commandes chez un cariste')).toEqual(['N1103']);
    expect(codes('3 ans chez un cariste')).toEqual(['N1101']);
  });
});

describe('the table of forms', () => {
  const table = v.parse(TextForms, JSON.parse(readFileSync('data/curated/text-forms.json', 'utf8')));
  const idsOf = (file: string, key: string) =>
    new Set(
      v
        .parse(
          v.array(v.looseObject({ [key]: v.string() })),
          JSON.parse(readFileSync(`data/catalogue/${file}.json`, 'utf8')),
        )
        .map((record) => record[key]),
    );

  it('names trades, gestures and savoirs of the catalogue, and its own groups', () => {
    const [occupations, skills, fields] = [
      idsOf('occupations', 'code'),
      idsOf('skills', 'id'),
      idsOf('knowledge', 'id'),
    ];
    expect(table.trades.filter(({ code }) => !occupations.has(code))).toEqual([]);
    expect(table.gestures.filter(({ skill }) => !skills.has(skill))).toEqual([]);
    expect(table.items.filter(({ knowledge }) => knowledge !== undefined && !fields.has(knowledge))).toEqual(
      [],
    );
    const groups = table.trades.flatMap(({ near: names = [] }) => names);
    expect(groups.filter((name) => !Object.hasOwn(table.groups, name))).toEqual([]);
  });
});

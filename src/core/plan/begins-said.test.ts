import { expect, it } from 'vitest';
import { hasNeverWorked, isBeginning } from './begins-said.ts';

it('reads that one has no trade yet in words that name none', () => {
  expect(isBeginning('jeune sans diplôme', ['jeune', 'sans-diplome'])).toBe(true);
  expect(isBeginning('jamais travaillé', ['debutant'])).toBe(true);
  expect(isBeginning('je ne sais pas', [])).toBe(true);
  expect(isBeginning('Rennes', [])).toBe(false);
  expect(isBeginning('mal au dos', ['mal-de-dos'])).toBe(false);
  expect(isBeginning(' ', [])).toBe(false);
});

it('reads that one never worked, whatever else is named', () => {
  const told = [
    'rien, j’ai jamais bossé, j’aime bricoler',
    'j’ai jamais bossé à part les fraises, pas de diplôme',
    'jamais travaillé sauf en usine',
    'never worked apart from babysitting',
    'jamais travaillé',
    'I never worked',
  ];
  expect(told.filter(hasNeverWorked)).toEqual(told);
  const hardly = ['j’ai fait un peu d’usine', "rien, pas de diplome, j'ai bossé quelques mois en intérim"];
  expect(hardly.filter(hasNeverWorked)).toEqual(hardly);
  expect(['soudeur, un peu d’usine', 'un peu d’usine de yaourts'].filter(hasNeverWorked)).toEqual([]);
  expect(['jamais travaillé de nuit', 'jamais bossé en usine', 'soudeur'].filter(hasNeverWorked)).toEqual([]);
});

it('takes a taste beside school left, or no trade, for no trade', () => {
  const told = [
    'j’ai arreté l’école en 1ere, j’aime bricoler le bois et le metal',
    'arrêté l’école en 3ème, passionné de mécanique',
    '18 ans, j’adore la mécanique',
    'pas de diplôme, j’aime cuisiner',
    'rien, je bricole des motos chez moi',
    'j’ai quitté le lycée, je suis passionnée par la couture',
    'left school at 16, I like woodwork',
    'no diploma, I love engines',
  ];
  expect(told.filter((one) => !hasNeverWorked(one))).toEqual([]);
  const trades = [
    'soudeur, j’aime le métal',
    'j’ai arrêté l’école en 3ème, soudeur depuis 10 ans',
    'j’aime la mécanique',
    '18 ans, apprenti boulanger',
  ];
  expect(trades.filter(hasNeverWorked)).toEqual([]);
});

it('takes what one does at home for no trade where "rien" is said first', () => {
  const told = [
    'rien, j ai 19 ans pas de diplome, je bricole des scooters',
    'rien, pas de diplôme, je répare des vélos',
    'rien j ai 19 ans je bricole des scooters',
    'rien. je démonte des moteurs',
    'rien du tout, je fais de la mécanique dans mon garage',
    'rien pour l’instant, je soude un peu',
    'aucun métier, je couds',
    'pas de métier, je bricole des motos',
    'rien encore, j’ai 17 ans, j’aide mon oncle au garage',
    'nothing, I am 19, I fix scooters',
    'nothing yet, I tinker with bikes',
    'rien',
    'jamais bossé, je bricole des scooters',
    'rien, jamais travaillé, je démonte des ordis',
    'rien, sans diplôme, j’aime la mécanique',
  ];
  expect(told.filter((one) => !hasNeverWorked(one))).toEqual([]);
  const trades = [
    'rien de spécial, soudeur',
    'rien, soudeur avant',
    'rien, je suis cariste',
    'rien j’ai été maçon 10 ans',
    'rien, j’ai travaillé en fonderie',
    'rien, mécanicien depuis 10 ans',
    'je bricole des scooters',
    'mécanicien scooters',
    'soudeur, rien d’autre',
    'je ne fais rien qu’usiner',
    'rien à voir, je suis boulanger',
    'cariste, pas de diplôme',
    'rien, conductrice de ligne',
    'rien, 5 ans d’expérience en usine',
    'nothing special, a welder',
  ];
  expect(trades.filter(hasNeverWorked)).toEqual([]);
});

it.each([
  'Salut, c’est Karim on s’est vu à la mission locale mardi. J’ai 19 ans j’ai lâché le lycée. Ce que j’aime c’est bricoler, je répare les scooters de mes potes (moteur, freins)',
  'wesh jai 19 ans jai rien comme diplome jrepare des scoot avec mes potes',
  'rien fait depuis l’école à part réparer des scooters pour les potes',
  'j’ai décroché au lycée, là je fais rien à part des scooters avec les potes',
])('a hobby of who tells of school and friends is no trade: %s', (typed) => {
  expect(hasNeverWorked(typed)).toBe(true);
});

it.each(['je répare des scooters dans un garage', 'j’ai 19 ans, je suis mécanicien, j’aime réparer'])(
  'work is: %s',
  (typed) => {
    expect(hasNeverWorked(typed)).toBe(false);
  },
);

it('takes some weeks of temp work and engines mended for pleasure, at that age and without a diploma, for no trade', () => {
  const told = [
    'rien g 19 ans pas de diplome, g fait de l’interim dans un depot de colis, je repare des trottinettes',
    'j’ai 19 ans, pas de diplôme, un peu d’intérim dans les colis, je sais réparer les scooters',
    '19 ans sans diplome, jai bossé 3 semaines en interim dans un depot, chez moi je repare les scooters',
    'Je répare des scooters depuis toujours, j’ai 19 ans et pas de diplôme. Missions d’intérim dans un entrepôt.',
    'jeune de 19 ans passionné de mécanique scooter, sans diplôme, quelques missions intérim tri de colis',
    'g 19 ans g arreté lecole, je repare les scooters du quartier',
  ];
  expect(told.filter((one) => !hasNeverWorked(one))).toEqual([]);
  const trades = [
    '19 ans, pas de diplôme, cariste en intérim',
    '20 ans sans diplôme, je suis soudeur depuis 2 ans',
    '21 ans, j’ai arrêté l’école, apprenti mécanicien moto',
    '20 ans, pas de diplôme, je répare des vélos dans un garage',
    '35 ans, pas de diplôme, je répare des scooters',
    '19 ans sans diplome, je travaille à l’abattoir en intérim',
    '20 ans, sans diplome, intérim en usine de biscuits, emballage',
  ];
  expect(trades.filter(hasNeverWorked)).toEqual([]);
});

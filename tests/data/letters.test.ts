import { describe, expect, it } from 'vitest';
import { readField } from '#core/plan/field-reading.ts';
import { halvesTold } from '#core/plan/wish-of-letter.ts';
import { remembering } from '#core/search/asked.ts';
import { ask } from './fields.ts';
import { leadsTo } from './leads-to.ts';

// Whole messages, as one writes them: what is told around it changes nothing of who one is, and of where one would go.
describe('a whole letter leads where it says', () => {
  it.each([
    [
      'Bonjour, je m’appelle Paul, 41 ans, boulanger depuis 20 ans avec un CAP. Je suis en arrêt à cause de la farine. Mon patron n’a rien d’autre à me proposer. Je voudrais les plats cuisinés ou les yaourts.',
      'D1102 secteur:plats-prepares-conserves',
    ],
    [
      'je suis soudeur tig en interim depuis 9 ans, un collegue est parti à la centrale. moi j’aimerais bien rentré dans le nucléaire mais je sais pas qui paye les habilitations',
      'H2913 secteur:nucleaire',
    ],
    [
      'Cela fait 6 ans que je nettoie les ateliers d’une usine de médicaments pour une société de nettoyage. Je voudrais passer de l’autre côté, dans la même usine. Comment faire ?',
      'K2204 H2303',
    ],
    [
      'Monteuse sur chaîne automobile, fin de mission vendredi. Yann, de mon équipe, est parti chez Alstom et il dit que c’est plus calme. Je veux aller là-bas, que mettre sur le CV ?',
      'H2909 secteur:ferroviaire',
    ],
    [
      'Livreur de colis depuis 3 ans après un déménagement, avant j’étais fraiseur pendant 12 ans et l’atelier me manque. Je voudrais y revenir, même en équipe, même moins payé.',
      'N4105 H2903',
    ],
    [
      'Ordonnancement, c’est ce que je vise. Je suis cariste, 12 ans de maison, mes genoux sont usés et ma femme est infirmière de nuit, il me faut des horaires de bureau.',
      'N1101 H1403',
    ],
    [
      'Mon mari est désosseur à l’abattoir depuis 22 ans, son épaule est foutue. Moi je suis aide ménagère, c’est moi qui écris. Il dit qu’il voudrait de la maintenance.',
      'H2101 famille:maintenance',
    ],
    [
      'Je suis câbleuse dans l’automobile depuis 11 ans, la production part au Maroc. L’aéronautique ou le nucléaire, un des deux. Je lis les plans sans problème et je suis minutieuse.',
      'H2602 secteur:aeronautique-spatial',
    ],
    [
      'Caissière depuis 13 ans, on nous remplace une par une. L’usine en face du magasin, celle qui fait des yaourts, recrute. Je n’ai jamais travaillé en usine. Ils demandent quoi ?',
      'D1505 secteur:industrie-laitiere',
    ],
    [
      'Coucou, je suis à la laiterie depuis 17 ans, je règle la ligne de yaourts et le site ferme. J’aimerais bien rentrer dans une usine chimique près de Lyon. Tu crois que c’est possible pour moi ?',
      'H2102 secteur:chimie',
    ],
    [
      'Depuis 6 ans je fais que des missions d’intérim dans des entrepôts, je conduis les chariots. Il y a une grosse laiterie ici, j’aimerais me faire embaucher là-bas, à la prod ou au quai.',
      'N1101 secteur:industrie-laitiere',
    ],
    [
      'Ça fait 9 ans que je désosse la viande à l’abattoir et mon épaule me fait mal. Je veux bien rester dans une usine, j’aime travailler en équipe, mais quelque chose de plus léger.',
      'H2103 usine',
    ],
    [
      'Boulanger depuis mes 21 ans, le médecin a trouvé un asthme à la farine. Retourner au fournil, c’est fini. Je me verrais bien en usine, du moment que je fabrique quelque chose.',
      'D1102 usine',
    ],
    [
      'Je roule en super lourd depuis 25 ans et j’en ai marre de dormir dans la cabine. J’aimerais me poser, travailler dans une usine du coin, à la journée, sans volant.',
      'N4101 usine',
    ],
    [
      'Deux petites missions d’intérim à préparer des commandes, puis rien. Chez moi je bricole, je démonte des scooters pour les potes. Je voudrais apprendre un métier dans une usine, un truc avec la mécanique.',
      'N1103 famille:maintenance',
    ],
    [
      'Une salariée que j’accompagne a 39 ans et met des biscuits en étuis sur une ligne. Elle n’attend pas le technicien, elle règle un capteur. Elle souhaite devenir technicienne de maintenance.',
      'H3302 I1304',
    ],
    [
      'Je suis piqueuse dans un atelier de maroquinerie depuis 11 ans. Je voudrais passer sur des pièces plus grandes, genre recouvrir des fauteuils et des canapés chez un fabricant de meubles.',
      'H2401 B1806',
    ],
    [
      'Je fais du contrôle qualité chimie dans un labo du CNRS, en contrats d’un an. Tu crois que je pourrais entrer chez un fabricant de crèmes ou de médicaments, au laboratoire ?',
      'H1503 secteur:cosmetique-parfum',
    ],
    [
      'Soudeur TIG depuis onze ans. Un ancien collègue est parti bosser sur les centrales. Je voudrais savoir comment passer dans le nucléaire, mais avec un vrai poste fixe, pas des missions.',
      'H2913 secteur:nucleaire',
    ],
    [
      'Coucou ma Lulu, la laiterie est vendue. 22 ans que je suis là à remplir les pots de crème. Martine dit que vers Grenoble à la plateforme chimique ils prennent du monde pour surveiller les machines. Moi ça me tenterait bien.',
      'H3302 H2301',
    ],
    [
      'Je m’appelle Anthony, 27 ans, soudeur depuis mon CAP, je fabrique des cuves inox en atelier. Mon objectif serait d’intervenir en centrale nucléaire, arrêts de tranche ou chantier neuf.',
      'H2913 secteur:nucleaire',
    ],
    [
      'Salut, 8 ans que je tourne en boîte d’intérim à conduire des chariots élévateurs, un coup une plateforme un coup une usine. À 34 ans avec la petite j’aimerais un vrai CDI. Il y a la fromagerie à côté, il paraît qu’ils cherchent.',
      'N1101 secteur:industrie-laitiere',
    ],
    [
      'Bonjour madame la conseillère, depuis 7 ans je nettoie les salles de production dans une usine de médicaments pour une société de nettoyage. J’aimerais passer de l’autre côté et fabriquer les comprimés moi-même.',
      'K2204 H2303',
    ],
    [
      'Je répare les mobylettes du quartier et je n’ai pas de diplôme. Retourner en classe toute la journée, non merci. Je voudrais travailler dans une usine près de chez moi.',
      '- famille:maintenance',
    ],
    [
      'Seize ans de fournil, et à 38 ans il faut que je change, l’asthme ne pardonne pas. Je me verrais bien à l’usine, n’importe laquelle sans farine, un truc où je me sers de mes mains.',
      'D1102 usine',
    ],
    [
      'Toujours à la fac, je fais des dosages, de la HPLC, de la CPG. Je voudrais passer dans le privé, un labo de parfums par exemple, ou alors les médicaments.',
      'H1503 secteur:cosmetique-parfum',
    ],
    [
      'Trois semaines dans un entrepôt à trier des colis. Ce que j’aime c’est bricoler, le week-end avec mon frangin on démonte des moteurs de scooter. Je voudrais rentrer dans une usine et apprendre un vrai métier.',
      'N1116 famille:maintenance',
    ],
    [
      'Il emballe des biscuits depuis quinze ans ; c’est lui qu’on appelle quand la ligne s’arrête : bourrage, courroie à changer, il répare lui-même. Il souhaite rejoindre l’équipe de maintenance.',
      'H3302 famille:maintenance',
    ],
    [
      'Éleveur de vaches laitières avec mon père, il part en retraite. Traire je sais faire, souder un peu. J’aimerais bien entrer chez Lactalis ou une autre laiterie.',
      'A1407 secteur:industrie-laitiere',
    ],
    [
      'Quatorze ans que je monte des sacs à main, la piqûre, les doublures, tout à la machine. C’est ça qui me plairait, coudre et garnir des fauteuils, des canapés, dans une boîte pas loin.',
      'B1802 B1806',
    ],
  ])('%s', async (letter, led) => {
    const { from, to } = await leadsTo(ask, letter, '');
    expect(`${from ?? '-'} ${to ?? '-'}`).toBe(led);
  });
});

it('keeps what is told around the wish, and takes the wish alone', async () => {
  const letter =
    'Cariste depuis 6 ans, mal au dos, pas de nuit. J’aimerais la maintenance, surtout pas la chimie. Merci d’avance, Fatou';
  const told = await halvesTold(ask, letter);
  expect(told?.wants).toBe('la maintenance, surtout pas la chimie');
  expect(told?.does).toContain('mal au dos, pas de nuit');
  expect(told?.does).not.toMatch(/maintenance|Fatou/u);
});

it('takes the words before a doubt of one’s licence for the wish, and keeps the doubt', async () => {
  const told = await halvesTold(
    ask,
    'chauffeur routier depuis 20 ans, je risque de perdre mon permis, je voudrais travailler en entrepôt près de chez moi',
  );
  expect(told?.does).toMatch(/chauffeur.*permis/u);
});

it('wishes for nothing where none is told', async () => {
  expect(
    await halvesTold(
      ask,
      'Je suis à la reliure dans une imprimerie depuis 30 ans, on nous a réunis jeudi pour nous dire que le site fermait à Pâques.',
    ),
  ).toBeNull();
});

it('reads of several gestures the trade that most of them name', async () => {
  const found = await readField(
    ask,
    'Opérateur compression depuis 2012, montage des poinçons, comprimés sous blister, mise en gélules, salle blanche, dossier de lot, je ne fais que ça tous les jours',
    false,
  );
  expect(found?.place).toMatch(/^H230/u);
});

it('asks once for the same words', async () => {
  const asked: string[] = [];
  const once = remembering((typed) => {
    asked.push(typed);
    return ask(typed);
  });
  const [first, second] = [await once('soudeur'), await once('soudeur')];
  expect([asked, first === second]).toEqual([['soudeur'], true]);
});

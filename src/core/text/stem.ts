/** An ending, what replaces it, and how many letters must stay before it. */
type Ending = readonly [ending: string, by: string, kept: number];

/** Longest first, as in every table here. A singular `bois` loses its s too: a stem need not be a word. */
const plurals: readonly Ending[] = [
  ['eaux', 'eau', 2],
  ['aux', 'al', 2],
  ['eux', 'eur', 2],
  ['oux', 'ou', 2],
  ['ss', 'ss', 1],
  ['s', '', 3],
];

/** Feminine -> masculine, and the spellings that hide a common one. */
const genders: readonly Ending[] = [
  ['trice', 'teur', 2],
  ['drice', 'deur', 2],
  ['ienne', 'ien', 2],
  ['esse', 'e', 4],
  ['euse', 'eur', 2],
  ['eure', 'eur', 3],
  ['tine', 'tin', 5],
  ['onne', 'on', 2],
  ['iere', 'ier', 2],
  ['elle', 'el', 2],
  ['enne', 'en', 2],
  ['effe', 'ef', 1],
  ['ette', 'et', 3],
  ['ere', 'er', 3],
  ['ive', 'if', 2],
  ['ale', 'al', 3],
  ['ail', 'al', 3],
  ['ee', 'e', 2],
];

/** The trade, the gesture, its result and its verb meet: soudeur, soudage, soudure, souder. */
const families: readonly Ending[] = [
  ['ification', 'ifi', 3],
  ['ificateur', 'ifi', 3],
  ['issement', '', 4],
  ['iculteur', 'icult', 2],
  ['iculture', 'icult', 2],
  ['isation', 'is', 3],
  ['isateur', 'is', 3],
  ['ication', 'iqu', 3],
  ['icateur', 'iqu', 3],
  ['isterie', '', 4],
  ['culteur', 'cult', 3],
  ['culture', 'cult', 3],
  ['icant', 'iqu', 3],
  ['icien', '', 4],
  ['icole', 'icult', 2],
  ['iquer', 'iqu', 3],
  ['ation', '', 4],
  ['ateur', '', 4],
  ['ition', '', 4],
  ['iteur', '', 4],
  ['ement', '', 4],
  ['ction', 'ct', 2],
  ['iser', 'is', 3],
  ['erie', '', 4],
  ['ance', '', 4],
  ['ence', '', 4],
  ['ique', '', 4],
  ['uire', 'uct', 3],
  ['ttre', 't', 2],
  ['iste', '', 4],
  ['oir', '', 4],
  ['dre', 'd', 3],
  ['ier', '', 4],
  ['ien', '', 4],
  ['eur', '', 3],
  ['age', '', 4],
  ['ure', '', 4],
  ['ite', '', 4],
  ['er', '', 3],
  ['ir', '', 4],
  ['if', '', 4],
  ['ie', '', 4],
  ['el', '', 4],
  ['al', '', 4],
  ['e', '', 3],
  ['i', '', 4],
];

/** Words of different sense that the endings would bring together, by their stem. */
const exceptions: ReadonlyMap<string, string> = new Map(
  Object.entries({
    equipement: 'equipement',
    equipements: 'equipement',
    plasticien: 'plasticien',
    plasticiens: 'plasticien',
    plasticienne: 'plasticien',
    plasticiennes: 'plasticien',
    animal: 'animal',
    animaux: 'animal',
    animale: 'animal',
    chauffeur: 'chauffeur',
    chauffeurs: 'chauffeur',
    chauffeuse: 'chauffeur',
    chauffeuses: 'chauffeur',
    fondeur: 'fonderi',
    fondeurs: 'fonderi',
    fondeuse: 'fonderi',
    fonderie: 'fonderi',
    fonderies: 'fonderi',
    modeliste: 'modelist',
    modelistes: 'modelist',
    modelisme: 'modelist',
    abatteuse: 'abatteuse',
    abatteuses: 'abatteuse',
    departement: 'departement',
    departements: 'departement',
    brasserie: 'brasserie',
    brasseries: 'brasserie',
    conserve: 'conserverie',
    conserves: 'conserverie',
    conserverie: 'conserverie',
    conserveries: 'conserverie',
    employeur: 'employeur',
    employeurs: 'employeur',
    poussiere: 'poussiere',
    poussieres: 'poussiere',
    pompier: 'pompier',
    pompiers: 'pompier',
    dosage: 'dosag',
    doseur: 'dosag',
    doseurs: 'dosag',
    doseuse: 'dosag',
    doseuses: 'dosag',
    metier: 'metier',
    metiers: 'metier',
    carriere: 'carriere',
    carrieres: 'carriere',
    fourrure: 'fourrure',
    fourrures: 'fourrure',
    ouvrage: 'ouvrage',
    ouvrages: 'ouvrage',
    formage: 'formage',
    conduite: 'conduct',
    conduites: 'conduct',
    traiteur: 'traiteur',
    traiteurs: 'traiteur',
    traiteuse: 'traiteur',
    peindre: 'peint',
    peintre: 'peint',
    peintres: 'peint',
    teindre: 'teint',
    bijou: 'bijout',
    bijoux: 'bijout',
  }),
);

/** Things and places whose stem is that of a trade about something else (four, fourreur; vanne, vannier): each its own. */
const things: ReadonlyMap<string, string> = new Map(
  [
    'chant chants',
    'chantier chantiers',
    'compte comptes',
    'couleur couleurs',
    'cour cours',
    'course courses',
    'court courts courte courtes',
    'cuisiniste cuisinistes',
    'dentelle dentelles',
    'eleve eleves',
    'fille filles',
    'forme formes formelle',
    'formeur formeurs formeuse formeuses',
    'four fours',
    'brasage brasages braser brasure brasures',
    'capteur capteurs',
    'cercler cerclage cerclages cercleuse cercleuses',
    'chaudiere chaudieres',
    'enrobeuse enrobeuses enrobage enrobages',
    'etalonnage etalonnages etalonner',
    'filmeuse filmeuses',
    'game gamer gamers',
    'isolateur isolateurs',
    'pesee pesees',
    'placage placages',
    'pressoir pressoirs',
    'rangement rangements',
    'routage routages router routeur routeurs routeuse routeuses',
    'serrage serrages',
    'serrure serrures serrurier serruriers serrurerie serrureries',
    'traite traites traire',
    'transformateur transformateurs',
    'vinification vinifications vinifier',
    'habilite habilites',
    'livre livres',
    'agence agences',
    'bouche bouches boucheur boucheurs boucheuse boucheuses bouchage bouchages',
    'magasinier magasiniers magasiniere magasinieres magasinage',
    'masse masses',
    'massif massifs',
    'mobile mobiles',
    'mobilite mobilites',
    'monture montures',
    'opere operes operee',
    'plan plans',
    'portail portails',
    'porte portes',
    'portique portiques',
    'pratique pratiques',
    'projet projets',
    'regle regles',
    'section sections',
    'fourrure fourreur fourreurs fourreuse fourreuses',
    'selle selles sellier selliers selliere sellieres sellerie selleries',
    'vanne vannes',
  ].flatMap((forms) => forms.split(' ').map((form) => [form, forms.split(' ')[0] ?? form] as const)),
);

const shortest = 4;

/**
 * The stem that the forms of a French word share: plural, feminine, then the ending of its family.
 * Takes folded words; numbers and codes come back unchanged.
 */
export function stem(word: string): string {
  const exception = exceptions.get(word) ?? things.get(word);
  if (exception !== undefined) return exception;
  if (word.length < shortest || /\d/.test(word)) return word;
  const singular = replaceEnding(word, plurals);
  const masculine = replaceEnding(singular, genders);
  return squeeze(replaceEnding(masculine, families));
}

function replaceEnding(word: string, endings: readonly Ending[]): string {
  for (const [ending, by, kept] of endings) {
    const left = word.length - ending.length;
    if (left >= kept && word.endsWith(ending)) return word.slice(0, left) + by;
  }
  return word;
}

/** `mann` -> `man`: a doubled last letter says nothing. */
function squeeze(word: string): string {
  const last = word.at(-1);
  return word.length > 3 && last !== undefined && last === word.at(-2) ? word.slice(0, -1) : word;
}

/** Words of different sense that the endings would bring together, a family a line: the first is its stem. */
const families = [
  'piecage piecages',
  'vitrail vitraux vitrailliste vitraillistes',
  'equipement equipements',
  'plasticien plasticiens plasticienne plasticiennes',
  'animal animaux animale',
  'chauffeur chauffeurs chauffeuse chauffeuses',
  'fonderi fondeur fondeurs fondeuse fonderie fonderies',
  'modelist modeliste modelistes modelisme',
  'abatteuse abatteuses',
  'departement departements',
  'brasserie brasseries',
  'conserverie conserve conserves conserveries',
  'employeur employeurs',
  'poussiere poussieres',
  'pompier pompiers',
  'dosag dosage doseur doseurs doseuse doseuses',
  'metier metiers',
  'carriere carrieres',
  'fourrure fourrures',
  'ouvrage ouvrages',
  'formage',
  'conduct conduite conduites',
  'traiteur traiteurs traiteuse',
  'peint peindre peintre peintres',
  'teint teindre',
  'bijout bijou bijoux',
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
];

/** The same for what is typed: words that the texts of two trades may share, and that a question may not take for each other. */
const asTyped = [
  'coutur couture coutures',
  'cuis cuire',
  'grut grue grues',
  'general generale generales generaux',
  'generateur generateurs generatrice generatrices',
  'materiau materiaux',
  'raffineur raffineurs raffineuse raffineuses',
  'tourier touriers touriere tourieres',
  'auditif auditifs auditive auditives',
  'presure presures',
  'donner donne donnent',
  'organiste organistes',
  'fermer',
  'brasage braseur braseurs braseuse braseuses',
  'rangement ranger rangee rangees',
  'serrage serrer',
];

/**
 * Everyday words whose endings would make them a trade or a machine (escalier, escale; gravier, graveur; fraise, fraiseur; gare,
 * gareur): each is its own with its plural.
 */
const alone = (
  'actionneur aile aise artere attelle avantage bande barrage barre barriere base bas bouger boursier boutique bouture braise brasier ' +
  'brassiere buse butee cape casier cassation cassis cassure chale chapelle chariotage charite chassis chaux chemin classique colere ' +
  'colonie colonne combat composite compresse compteur comptoir conteneur coude courage coureur courir courrier cout cremation ' +
  'critere critique croisiere croissance cuisse culte dame digestif direct donneur dose dossier drapeau drogue egout epice escalier ' +
  'etable etabli etablissement eventail fermoir filiale filiere fois fondateur fondation foule fourrage fraise fourriere fournir frontiere ' +
  'fumee gain gare gaze generer goutte gouttiere gravier gravite grossiste guerir guerre habile habit hauteur hote hotte importance ' +
  'important lisiere lotte mail mariner menteur mentir mercure message messe misere mot motte naissance navet organe organique orient ' +
  'original ouvrir parcelle patte plaisir politesse ponte porche posture pote puissance quartier radiateur radiation refuge reglement ' +
  'repas reservation reservoir rhume salle sale sanglier sauver saveur secte signature sorte soupir soute soutien tableur tablier ' +
  'tendre terreur terroir tolerance touriste trame trompe van vent ver vigilance village voir'
).split(' ');

const plural = (word: string): string => (/[sx]$/u.test(word) ? word : `${word}s`);

/** The stem of a word that is its own: no ending of another word leads to it. */
const ofAlone = (word: string): string => `${word}.`;

const toFirst = (forms: string): (readonly [string, string])[] => {
  const [first = '', ...others] = forms.split(' ');
  return [first, ...others].map((form) => [form, first] as const);
};

/** Stems by folded word, of those whose ending does not tell their family. */
export const ownStems: ReadonlyMap<string, string> = new Map(families.flatMap(toFirst));

/** Stems by folded word that a question and what it searches have beside them. */
export const typedStems: ReadonlyMap<string, string> = new Map([
  ...asTyped.flatMap(toFirst),
  ...alone.flatMap((word) => [word, plural(word)].map((form) => [form, ofAlone(word)] as const)),
]);

/** Folded words that say nothing of a trade. */
const stopWords = new Set(
  (
    'lequel laquelle lesquels lesquelles duquel auquel auxquels auxquelles tel telle tels telles ' +
    'a ai as au aussi autre autres aux avais avait avec ayant c ca ce ceci cela celle celles celui ces cet cette ceux chaque chez chose choses ci comme d dans de des du ' +
    'elle elles en entre es est et etais etait etant etc ete etes eu eux fair fais fait faire font frere ici il ils j jai je jen jetais jusqu l la le les leur leurs lors lorsqu lui m ma mais ' +
    'me meme mere mes moi mois mon n ne ni nos notre nous on ont ou par pa pas pendant pere peu peut peux plus pour pres puisqu qu quand que quel ' +
    'quelle quelles quelqu quels qui quoi s sa sans se selon ses si soi soit son sont sous suis sur t ta te tes toi ton tous tout ' +
    'toute toutes tres tu un une vers veut via ya vos votre vous y'
  ).split(' '),
);

/** Words of life, not of work: the body, those near, the hours, school, what one thinks and feels. A trade that has one is still found by it. */
const lifeWords = (
  'avant autorise autorisee interdit interdite interdites droit droits max maximum kilo kilos bonne vue certificat certificats certif utile coin pied enceinte compte rappel bras main mains valide jambe jambes genou genoux oreille oreilles oeil yeux poignet poignets nuque ventre coeur fatigue fatiguee dormi dormir souffre souffrir tousse ' +
  'essouffle essoufflee fille filles soeur cousin cousine copain copine parents divorce divorcee conjoint conjointe grossesse matin soir ' +
  'midi heure heures minute minutes ensuite pourtant parfois souvent jamais bientot printemps automne noel mardi mercredi jeudi vendredi samedi ' +
  'dimanche ans kg km lycee college ecole 3eme 4eme 5eme 6eme notes quitte quitter pense penser parle parler demande demander partir sortir rester vais ' +
  'allais aller arrive habite habiter gagner gagne payer paye paient existe exister devenu devenue devient permet permettre signifie tient tenir attendre ' +
  'attend tombe tomber toucher adore deteste appris connais connaitre surtout sauf sinon donc alors presque assez trop moins loin proche seul seule ' +
  'seulement partout nimporte ailleurs enfin surement normalement ainsi puis gens monde copains argent prime primes cv lettre rdv avis idee idees ' +
  'choix avenir reponse souci soucis probleme problemes age equivalence equivalent beneficiaire bouffe bouffer tranquille cool sympa dur dure difficile ' +
  'facile interessant interessante stress scolaire chomeur chomeuse inscrit inscrite collegue collegues maroc tunisie senegal afrique ukraine russe turc ' +
  'roumain portugais arabe opere operee foutu foutue bloque lent lente rythme kiffe galere gratuit horaires horaire salaire troisieme dernierement ' +
  'refuse refuser refusent mis travaillait travaillais travaillent travaillons travaillerai bouger bouge bouges commence commencer commencait essayer essaye essaie laisser laisse donner donne donnent regarder regarde viens vient viennent venir venais venait venu venue pareil pareille ferai feraient ferions faisions craquent craque reussir reussi ' +
  'for into can could how the what which who with without recemment finalement justement reellement simplement rapidement facilement tard tot need needs no over adult adults adulte adultes turnover absenteisme cotation convention classification coefficient allocataire allocataires rsa viser vise visee passerelle passerelles titulaire titulaires experience experiences reconnaitre'
).split(' ');

/**
 * Words that people put around what they look for. They count when a record has them and are never required.
 * Folded, unstemmed.
 */
export const politeWords = new Set(
  (
    'accessible accessibles actuellement annee annees apparemment aujourd beaucoup bien bon bonsoir aimerais aime aimer ancien ancienne apprendre apres avoir artisanal artisanale besoin bjr bonjour bosse bosser bosses boulo boulot but chui chuis com debouche debouches deja encore faisais faut hui journee longtemps maintenant mieux oblige parce passer passe passes perdu pourquoi plutot depui depuis dispo chercher cherche cherchons comment devenir ds embauche embauches embauchent jaimerai jaimerais jcherche journee journees jsui jsuis jveu jveux jve jvoudrai jvoudrais ke ki koi mai merci maman papa manuel manuelle manuels manuelles motive motivee motives motivees personne personnes prend prennent reprendre rncp diplome domaine embaucher emploi emplois entreprise envie etre evoluer evolution jeune jeunes ' +
    'formation formations former taf temps toujours truc trucs job jobs metier metiers parcours poste postes quelque quelques rien recherche reconversion recrute recrutent recruter salut secteur slt souhaite stage stp solo svp travail ' +
    'travaille travailler travaillant trouve trouver usine usines veux voudrais ' +
    'aucun aucune aucunes aucuns ecris ecrire mal non propose proposent voit accepte accepter acceptes acceptent algerie apparait bled cause chances conge conges demain dernier derniere devoir devrais devrait difference dois doit doivent disent dis dit doigt doigts enfant enfants epaule etranger euros exactement femme english fini finit french from gamin gamins hier hiver ici jour jours lannee lundi manque maladie mari marre mort moyen moyens net nul nulle obligatoire pays peur possible pouvoir prochain prochaine quartier question sais sait savent savoir semaine semaines septembre janvier fevrier avril juin juillet aout octobre novembre decembre serai sera serait serieux simple suite taffe taffer veut veulent vie vieux vieille year years yet ville virer vire viree voir vrai vraie vrais vraies pourrais pourrait pourriez vraiment vu weekend'
  )
    .split(' ')
    .concat(lifeWords),
);

export const isStopWord = (folded: string): boolean => stopWords.has(folded);

export const isPoliteWord = (folded: string): boolean => politeWords.has(folded);

/** Both: what stands around the words of a trade. */
export const smallWords: ReadonlySet<string> = new Set([...stopWords, ...politeWords]);

/** Words that say, at the end of what is typed, that the trade before them is exercised in industry. */
const closingWords = new Set(['industrie', 'industries']);

/** Whether a last word only says where: `comptable industrie`. */
export const isClosingWord = (folded: string): boolean => closingWords.has(folded);

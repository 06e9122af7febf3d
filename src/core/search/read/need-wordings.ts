import { bodyWordings } from './body-wordings.ts';
import { conditionWordings, type NeedWording } from './condition-wordings.ts';
import { dismissalWordings } from './dismissal-wordings.ts';
import { transportWordings } from './transport-wordings.ts';

const no =
  '(?:pas|sans|ss|aucune?|zero|0|no|without|jamais|ni|rien comme) (?:(?:de|du|le|la|les|mon|aucune?|any|an?|en|mes) )*';
const lapse = '(?:[1-9]|un|deux|trois|quatre|cinq|six|quelques|peu de) (?:jours?|semaines?|mois)';
const short =
  '(?:tres )?(?:courtes?|rapides?|express|accelerees?|accelere|intensives?|flash|pas (?:trop )?longues?)';
const learn = '(?:formations?|stages?|formes?|former|apprendre|certif[a-z]*|cursus|parcours)';

const situations: readonly Omit<NeedWording, 'kind'>[] = [
  {
    value: 'sans-diplome',
    anywhere: `(?:jeunes? )?(?:(?:sans|san|ss|pas|pa|jamais|aucun|without|no|zero|0|rien comme|ni) (?:(?:eu|de|le|aucun|mon|any|a) )*(?:diplomee?s?|diplomes?|bac|cap|bep|brevet|qualifications?|degree|diploma|etudes?|niveau)|non (?:diplomee?s?|qualifiee?s?)|(?:quitte|arrete) (?:l )?ecole(?: (?:a|sans) [a-z0-9]+(?: ans)?)?(?: (?:en|au) (?:3e|3eme|troisieme|4e|4eme|quatrieme|5e|5eme|seconde|2nde|premiere|1ere|terminale|college|lycee))?|(?:quitte|arrete|arretee)(?: l ecole)? en (?:3e|3eme|troisieme|4e|4eme|quatrieme|5e|5eme|seconde|2nde)|aucun bagage(?: scolaire)?|autodidactes?|decrocheurs?|decrocheuses?|illettrisme)`,
    alone: '(?:au )?niveau (?:3eme|troisieme|bep|cap|brevet)|(?:sans|pas de) formation',
  },
  {
    value: 'formation-courte',
    anywhere: `(?:petite |courte )?${learn} (?:pas (?:trop )?longues?|${short}|(?:(?:en|de|sur|maxi|moins de|moins|une) )*(?:${lapse}|un an)|vite|rapidement|en accelere)|short (?:courses?|training)|quick (?:training|course)|(?:petite|courte|breve) formation|(?<= formations? (?:[a-z0-9]+ ){1,4})(?:${short}|(?:(?:en|de|sur|maxi|moins de) )*${lapse})|moins (?:un an|de six mois|de [1-9] mois) de formation|apprendre vite`,
  },
  {
    value: 'debutant',
    anywhere: `debutante?s?(?: acceptee?s?)?|beginners?|entry level|novices?|${no}(?:experiences?|exp)(?: pro(?:fessionnelle)?)?|premiere experience|(?:ai |jai )?jamais (?:travaille|bosse)|profil junior|(?:y )?connais rien|(?:premier|1er) (?:emploi|job|boulot)|debuter`,
  },
  ...bodyWordings,
  ...transportWordings,
  ...dismissalWordings,
  ...conditionWordings,
  {
    value: 'langue',
    anywhere:
      '(?:(?:ne|n) )?(?:lit|lis|lisent|ecrit|ecrivent) (?:pas|peu|mal)(?: tres)?(?: bien)?|(?:jariv|jarrive|arrive|arriv)e? (?:pas?|plus) a (?:bien )?(?:lire|ecrire)(?: bien)?|(?:(?:parler?|parle|lire|lis|ecrire|ecris|comprends?|sait|sais) )*(?:pas |mal |peu |sans )(?:bien |beaucoup )?(?:parler |parle |lire |ecrire |le )*(?:francais|lire|ecrire)(?: (?:et )?(?:ecrire|lire))?|fle|(?:speak )?(?:no|little|not much|without) french|(?:do not|don t|dont|cannot|can t|not) (?:speak|read|write|understand)(?: (?:and|or|write|read))*(?: (?:much|good|any|proper))? french(?: (?:very )?(?:well|much|fluently))?|speak (?:bad|poor|broken|basic) french|my french (?:is|s)(?: (?:very|so|too|really|quite|a bit|still))* (?:poor|bad|weak|basic|limited|rusty|broken)|my french (?:is not|s not|isn t|isnt)(?: (?:very|so|that|really|too|yet))* (?:good|great|fluent|perfect)|(?:poor|bad|weak|basic|limited|broken) (?:level of )?french|french is (?:poor|bad|weak|limited)|refugiee?s?|primo arrivante?s?',
  },
  {
    value: 'sante',
    anywhere:
      '(?:apres (?:une |ma |mon |un )?(?:longue )?(?:maladie|arret|accident|cancer|operation|depression|infarctus|avc)(?: (?:du|de la|de|des) [a-z]+)?)|(?:problemes? (?:de |au |du |a la )?|soucis? (?:de |au |du |a la )?|mal (?:au )?)(?:vue|vision|coeur|cardiaques?|sante)|(?:pour |a cause de )?(?:(?:des |les )?(?:raisons?|motifs?|causes?) (?:de |d ordre )?|ma )(?:sante|medicales?)|(?<= (?:plus|pas|permis|retire|perds?|perdu|arreter?|arrete|stop|quitter|conduire|conduite|metier|change|changer) (?:[a-z]+ ){0,3})pour la sante|(?<=^ (?:[a-z]+ ){1,4})pour la sante(?= (?:je|j|dois|doit|il|et)(?= ))|(?:for |because of )?(?:my )?(?:(?:health|medical|heart) (?:reasons?|problems?|issues?|conditions?|trouble)|health(?= $)(?<=my health)|heart (?:attack|disease|surgery))|(?:maladies? )?cardiaques?|pacemakers?|avc|infarctus|cancer(?: (?:du|de la|des) [a-z]+)?|chimio(?:therapie)?|depression|sclerose(?: en plaques)?|parkinson|psoriasis|emphyseme|bpco|apnees? du sommeil|epilep(?:sie|tique)|daltonien(?:ne)?|diabet(?:es?|iques?|ic)|(?:a cause de|rapport a|pour|problemes? de|soucis de|avec) (?:mon|ma|mes) (?:coeur|vue|yeux|sante|tension|diabete|poumons?|maladie|cancer|oreilles?)|(?:ma )?vue (?:qui )?baisse|(?:mes |les )?yeux (?:(?:qui )?(?:fatiguent|baissent|pleurent)|fatigues|abimes|foutus|fichus|uses)|(?:(?:je|qui|ne|n) )*(?:vois|voit) (?:plus|mal|moins)(?: bien)?(?: clair)?(?! (?:de|d|le|la|les|personne|que|qu)(?= ))|(?:un |une |deux )?(?:bras|mains?|jambe|doigts?|oeil|pied) en moins|amputee?s?|borgne|aveugle (?:d )?un oeil|claustrophob(?:e|ie)|enceinte|femme enceinte|vertiges|migraines?',
  },
  {
    value: 'allergie',
    anywhere:
      'asthme du boulanger|(?:mes |les )?poumons (?:abimes|fichus|foutus|uses|malades|en moins)|(?:farines?|poussieres?|solvants?|latex|colles?) interdite?s?|al+erg(?:i(?:que|ques|e|es|c|k)?)(?: (?:a|au|aux|la|le|les|to|the))*(?: (?:poussieres? de [a-z]+|[a-z]+))?|intolerante?(?: (?:a|au|aux|la|le|les))*(?: [a-z]+)?|(?:asthm(?:e|atiques?)|eczema)(?: (?:a cause|a|au|aux|la|le|les|de|du|des|poussieres?|farines?|bois|ciment|latex|pollens?|colles?|solvants?|peintures?|produits?(?: chimiques?)?|metaux)(?= ))*',
  },
  {
    value: 'sante',
    keeps: true,
    anywhere:
      'inaptes?(?= (?:a|au|aux) )|(?:plus|pas) aptes?(?= (?:a|au|aux) )|interdite?s?(?= (?:de|du|des|d) (?:[a-z]+ ){1,5}par (?:le |la |mon |ma )?medecine?(?: |$))',
  },
  {
    value: 'temps-partiel',
    anywhere:
      '(?:a )?(?:temps (?:partiel|reduit)|mi temps)(?: therapeutique)?|part time(?: job| work)?|horaires? partiels?|(?:1[0-9]|2[0-9]) ?h(?:eures)? (?:par )?semaine|[1-4] jours (?:par )?semaine|quelques heures|temps plein impossible|job etudiant',
    alone: '80|50',
  },
  {
    value: 'handicap',
    anywhere:
      '(?:(?:public )?rqth|surdite|sourde?s?|malvoyante?s?|non voyante?s?|(?:travailleurs? |(?:en )?situation (?:de )?)?handicap(?:e|ee|es|ees)?(?: moteur)?|disab(?:led|ility)|aah|(?:pension )?invalidite|mal ?entendante?s?|(?:accessibles? )?en fauteuil(?: roulant)?|(?<! (?:d|de|des|du|les|le|reparer|fabriquer|monter|montage) )fauteuil roulant(?! $)|pmr|esat|entreprise adaptee|dys(?:lexi|praxi)[a-z]*|autis(?:tes?|tic|me)|asperger|tdah|deaf|bipolaire)',
    alone: 'th',
  },
  {
    value: 'senior',
    anywhere:
      '(?:seniors?|quinquagenaires?|fin de carriere|trop vie(?:ux|ille)|a mon age|proche (?:de )?(?:la )?retraite|over 50|(?:a |ai |apres |plus de )*(?:(?:4[5-9]|5[0-9]|6[0-5]) ans|cinquante ans)(?! (?:d|de|du|en|dans|chez|comme|sur|experience)(?= )))',
    alone: 'agee?s?|vieux',
  },
  {
    value: 'jeune',
    anywhere:
      '(?:(?:a|ai|g|jai|moins de|agee?s? de|jeunes?(?: de)?|de mes) (?:1[5-9]|2[0-9])|moins de 30) ans(?! (?:d|de|du|en|dans|chez|comme|sur|experience)(?= ))|mission locale|contrat (?:d )?engagement jeune|cej|lyceene?s?|etudiante?s?|stage (?:de )?(?:3eme|troisieme)|apres (?:le bac|la 3eme|la troisieme)|(?:sors?|sort|sortie?|viens de sortir) (?:de|d) (?:la |l )?(?:3e|3eme|troisieme|4eme|seconde|2nde|terminale|college|lycee|ecole)|(?<=^ )(?:1[5-9]|2[0-5]) ans(?= (?:pas|sans|aucun|rien|jamais|et (?:pas|sans|jamais)) )',
    alone: 'jeunes?|mineure?s?|young|(?:1[5-9]|2[0-9]) ans',
  },
  {
    value: 'sans-permis',
    anywhere:
      '(?:sans|pas de|pas le|non|pas) (?:permis(?: b| de conduire)?|voiture|vehicule|vehiculee?|moyens? de transport)|(?:no|without a?) ?(?:driving licen[cs]e|car)|(?:accessible )?(?:en |par (?:les )?|avec (?:les )?)?transports? (?:en )?(?:communs?|collectifs?)|accessible en (?:bus|train|metro|transports?)|permis (?:retire|suspendu|annule)|permis (?:perdu|invalide)|(?:perdu|perds?|perdre|perdais|perte|retiree?|retrait|suspendu|suspension|annule|annulation|plus) (?:de |du )?(?:mon |son |le )?permis?(?: (?:b|c|ce|de conduire|poids lourds?))?|(?:(?:je |j )?(?:ne )?(?:peu[xt]?|pouvoir|dois|doit) (?:plus|pas)|(?:plus|pas) (?:le droit|apte|autorisee?|capable)|interdite?)(?: de| a)? conduire|inaptes? (?:a la conduite|a conduire|au volant)|plus aptes? a (?:la conduite|conduire)|(?:on|ils?) (?:m )?(?:ma |a )?(?:retire|enleve|pris|suspendu) (?:mon |le )?permis|(?:veut|veulent|voudrait) (?:pas|plus) que (?:je|j) (?:condui(?:se|s|ser|re)|rouler?|prenne (?:le volant|la route))|(?:(?:m )?interdi[a-z]*|empeche|deconseille[a-z]*) (?:de |la )(?:conduire|conduite|rouler)|(?:dois|doit|faut) (?:que (?:je|j) )?(?:arreter?|stopper) (?:de |la )(?:conduire|conduite|rouler)|(?:can t|cannot|not allowed to|no longer) drive|lost (?:my |the )?(?:driving |driver s )?licen[cs]e|a velo',
  },
  {
    value: 'permis',
    anywhere: '(?:ai |avec )?(?:le |mon )?permis? (?:b|de conduire)(?: (?:obligatoire|exige|ok))?',
    alone: '(?:ai )?(?:le |mon )?permis',
  },
  {
    value: 'travail-en-hauteur',
    anywhere:
      '(?:(?:ai )?pas? |peur |sans |plus |interdit )?(?:(?:le |l )?(?:droit|autorisation) )?(?:de |du |des |le )?(?:travail |travailler |travaux )?(?:en hauteur|vertiges?)|peur (?:du vide|des hauteurs)|(?:afraid of |at )?heights',
    alone: 'hauteurs?',
  },
  {
    value: 'deplacements',
    anywhere:
      '(?:pas |sans |grands? )(?:de )?deplacements?|deplacements? (?:nationa(?:l|ux)|frequents?|internationa(?:l|ux))|rentrer (?:(?:chez moi )?(?:tous les soirs|le soir|chaque soir)|chez moi)|travail itinerant|pas de route|(?:a )?l?etranger',
    alone: 'deplacements?|mobile|itinerante?|travel',
  },
  {
    value: 'proximite',
    anywhere:
      '(?:tout |pas (?:trop )?)?(?:juste )?(?:pres|proches?|a cote|autour|loin) (?:de |du )?(?:chez (?:moi|nous)|la maison|mon domicile|domicile|mon (?:village|quartier))|(?:a )?(?:moins de |max(?:imum)? )?(?:[0-9]+|cinq|dix|quinze|vingt|trente|quarante|une?|une demi) ?(?:mn|min|minutes?|km|kilometres?|heures?|h)(?: (?:max(?:imum)?|a pied|en (?:voiture|velo|bus|train)|de route|de trajet))*(?: (?:de (?:chez (?:moi|nous)|la maison|mon domicile)|max(?:imum)?))+|a (?:moins de )?(?:[0-9]+|cinq|dix|quinze|vingt|trente) ?(?:mn|min|minutes?|km|kilometres?)(?= $)|(?:(?:juste|tout|pas) (?:trop |tres )?(?:a cote|loin|pres)|a proximite|dans le coin|par ici|dans les (?:environs|alentours)|nearby|close by|not (?:too )?far(?: from (?:home|me|here))?)(?! (?:de|du|des|d|from) )|(?:near|close to|around) (?:me|home|my home|where i live)(?= )|dans (?:mon (?:coin|village|quartier)|ma (?:region|ville))|in my (?:town|area|village)',
  },
  {
    value: 'teletravail',
    anywhere:
      '(?:en )?teletravail|(?:travail(?:ler)? )?(?:a la maison|de chez (?:moi|soi))|work(?:ing)? from home|home ?working',
    alone: 'a domicile|a distance|remote',
  },
  {
    value: 'caces',
    keeps: true,
    anywhere: '(?:caces|r48[2-9]|r490)(?: r?[0-9]+[ab]?)*(?: perime)?',
  },
  {
    value: 'alternance',
    anywhere:
      '(?:en |contrat de |contrat d )?(?:alt+ern[ae]nces?|alternante?s?|app?rentiss?age)|apprentices?(?:hips?)?|contrat pro|apprentie?s?(?= )|en cfa|cfa|work study|pay(?:e|ee) en se formant|apprendre en travaillant|professionnalisation',
  },
  {
    value: 'interim',
    anywhere:
      '(?:en |missions? |agences? |boites? )?(?:d )?interim(?:aires?)?|temp work|manpower|adecco|randstad|travail temporaire|mission courte|(?:contrat|emploi|travail|job|poste)s? saisonniers?',
    alone: 'temporaire|missions?',
  },
  {
    value: 'cdi',
    anywhere:
      '(?:en |un )?(?:cdi|cdd)|(?:contrat|emploi|travail|boulot|place|poste) (?:stable|durable|fixe)|(?:travailler|rentrer|entrer|etre|embauchee?|poste) en fixe|permanent (?:contract|job)|contrat a duree (?:in)?determinee|securite (?:de )?(?:l )?emploi|titularisation|embauche definitive',
    alone: 'stabilite|stable|contrats?|long terme',
  },
];

/** "un métier dans l’industrie qui paye": of a trade, and not of who pays a course. */
const work =
  '(?:metiers?|boulots?|travail|taff?|jobs?|emplois?|postes?|secteurs?|industries?|branches?|usines?|boites?|domaines?|chose|trucs?|work|trades?|industry|sector|something)';
const where = '(?: (?:en|dans|de|d|du|l|la|le|une?|industries?|usines?|in|the|a|industry|factory)){0,4}';
const much = '(?: (?:un (?:max|peu)|beaucoup|vraiment|correct[a-z]*|a lot))?';
const payingWork = `(?<= ${work}${where} )(?:(?:qui|ou ca|ou on) (?:paye|paie|payent|paient)|that pays)${much}(?= $)`;

const intentions: readonly Omit<NeedWording, 'kind'>[] = [
  {
    value: 'prise-en-charge',
    anywhere: `(?:prise?s? en charge)|(?!${payingWork})qui (?:paye|paie|finance)(?! (?:bien|mieux|plus|davantage))(?: .*)?|(?:me faire |faire |comment )?financ(?:ements?|er|ee?s?)(?: (?:ma|une|la) formation| par .*)?|who pays(?: .*)?|funding|(?:aides?|bourses?|subventions?) (?:financieres?|a la formation|de (?:l )?etat|etat|formation|region)|(?:comment )?payer (?:ma|une|la) formation|rembours(?:e|ee|ement)|reste a charge|(?:ai je |jai )?droit a (?:une |la )?formation(?: payee)?|formation payee|aides? (?:(?:a|pour|de|d) )?(?:l )?(?:embauche|embaucher|recrutement|recruter|employeurs?|entreprises?)(?: (?:d )?(?:un )?(?:seniors?|jeunes?))?`,
    alone: 'aides?|bourses?|subventions?',
  },
  {
    value: 'salaire',
    anywhere: `(?:${payingWork}|quels? revenus?(?: pendant(?: .*)?)?|(?:quel |grille (?:de )?)?salaires?(?: net| brut)?|remunerations?|remuneree?s?(?: pendant(?: .*)?)?|combien (?:(?:on|je|ca|il) )?(?:gagne(?:nt)?|touche(?:nt)?)|(?:etre )?payee? pendant(?: (?:la|ma|une|sa) (?:formation|reconversion|periode))?|salary|wages?|how much .*(?:paid|earn)|(?:etre )?(?:bien|mieux|plus) payee?s?|(?:(?:qui |ou )?(?:c |ca |cela |on )?(?:est )?)(?:paye|paie|payent|paient) (?:bien|mieux|plus|davantage)|paye combien|(?:ca )?paye combien|gagne[rz]?(?: (?:un peu|beaucoup|[0-9]+|plus|bien|mieux|davantage|net|brut|euros?|sa|ma|vie|argent|d))*(?: (?:[0-9]+|plus|bien|mieux|davantage|net|brut|euros?|vie|argent))|(?:pour |meilleure? |plus (?:de |gros(?:se)? )?|bonne? |grosse? )(?:le |la |les |l |un |une )?(?:paie|paye|salaires?|argent|sous|fric|thunes?|remuneration)|(?:better |more |good |higher )(?:pay|paid|money|wages?)|pays? (?:better|more|well)|for the (?:money|pay)|earn(?:ing)? more|(?:(?:veux|voudrais|minimum|mini) )?[1-9][0-9]{3} (?:euros? )?(?:net|brut|euros?)(?: par mois)?|(?:cest quoi )?(?:les|des|quelles?) primes|taux horaire|smic|well paid)`,
    alone: '(?:et )?(?:paie|payee?s?|remuneree?s?)|revenus?|primes?|augmentation',
  },
  {
    value: 'cout',
    anywhere:
      '(?:combien (?:ca )?coute(?:nt)?|cest combien|est combien|couts?|prix|tarifs?|gratuite?s?|cost|price|free|(?:pas |trop )cher|sans payer|frais (?:de |d )?(?:formation|inscription|scolarite))(?: (?:de|une|la|d) formations?)?',
    alone: 'cher|a payer|montant|devis|combien',
  },
  {
    value: 'changer-de-metier',
    anywhere:
      '(?:(?:je |qui )?(?:veux|veut|voudrais|voudrait|souhaite|envie de) )changer(?: d air)?(?= $)|(?:je (?:veux|voudrais) )?chang(?:er|e|ement) (?:de|d) (?:metiers?|travail|boulot|job|vie|branche|secteur|voie|carriere)|(?:me |se |nous )reconvertir|(?:reconversion|evolution|mobilite) (?:professionnelle|pro)|(?:career change|chang(?:e|ing) (?:of )?(?:jobs?|careers?))|(?:en ai |j en ai )?marre (?:de|du) (?:mon )?(?:boulot|travail|job|metier|usine|la usine)|nouvelle? (?:vie|metier)|nouveau metier|quitter mon (?:emploi|travail|boulot)|(?:faire|cherche|chercher|veux|voudrais|passer a) autre chose|que faire(?: apres)?|(?:sais pas|ne sais pas) quoi faire|quel metier pour moi|trouver ma voie|bilan (?:de )?competences|evoluer(?: vers| en| comme)?(?= (?:agent|chef|cheffe|responsable|technicien|technicienne|encadrement|maitrise))|licenciements? (?:pour (?:motif )?)?eco[a-z]*|licenciee?s? (?:pour (?:motif )?)?eco[a-z]*|(?:au )?chomage|plan social|burn out|rebondir|bifurquer',
    alone: 'reconversion|evoluer|orientation|autre metier|pse|je veux changer|changer',
  },
];

/** How people say each situation and each intention. */
export const needWordings: readonly NeedWording[] = [
  ...situations.map((one): NeedWording => ({ kind: 'situation', ...one })),
  ...intentions.map((one): NeedWording => ({ kind: 'intention', ...one })),
];

/** How people say a situation or an intention: patterns on folded words between single spaces, elisions gone. */
type NeedWording = {
  /** The words say a trade too: they stay. */
  keeps?: boolean;
  kind: 'situation' | 'intention';
  value: string;
  /** Wherever it stands. */
  anywhere: string;
  /** Only where nothing else is said: beside other words it would be a trade's. */
  alone?: string;
};

const no =
  '(?:pas|sans|ss|aucune?|zero|0|no|without|jamais|ni|rien comme) (?:(?:de|du|le|la|les|mon|aucune?|any|an?|en|mes) )*';
const lapse = '(?:[1-9]|un|deux|trois|quatre|cinq|six|quelques|peu de) (?:jours?|semaines?|mois)';
const short =
  '(?:tres )?(?:courtes?|rapides?|express|accelerees?|accelere|intensives?|flash|pas (?:trop )?longues?)';
const learn = '(?:formations?|stages?|formes?|former|apprendre)';
const work = '(?:travail(?:ler)? |bosser |metiers? )?';
const part = '(?:dos|epaules?|genoux?|jambes?|poignets?|cervicales|nuque|hanches?|bras|mains?)';

const situations: readonly Omit<NeedWording, 'kind'>[] = [
  {
    value: 'sans-diplome',
    anywhere: `(?:jeunes? )?(?:(?:sans|san|ss|pas|pa|aucun|without|no|zero|0|rien comme|ni) (?:(?:de|le|aucun|mon|any|a) )*(?:diplomee?s?|diplomes?|bac|brevet|qualifications?|degree|diploma|etudes?|niveau)|non (?:diplomee?s?|qualifiee?s?)|(?:quitte|arrete) (?:l )?ecole(?: (?:a|sans) [a-z0-9]+(?: ans)?)?|aucun bagage(?: scolaire)?|autodidactes?|decrocheurs?|decrocheuses?|illettrisme)`,
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
  {
    value: 'travail-poste',
    anywhere:
      '(?:pas |sans |eviter )?(?:de |les? |la |en |faire )*(?:[2345] ?x ?8|[2345] 8)|(?:deux|trois|quatre|cinq|les [2-5]) huit|travail poste|horaires? (?:postes?|alternee?s?|decalee?s?|equipes?|tournante?s?)|en equipes? (?:alternantes?|alternees?|successives?|matin apres midi)|equipes? alternantes?|travail d equipes?|matin apres midi|(?:poste |travail )?(?:du |de |le )?matin(?: seulement)?|feux continus?|cycle continu|(?:rotating )?shifts?(?: work)?',
    alone: 'en equipes?|tournantes?',
  },
  {
    value: 'travail-de-nuit',
    anywhere:
      '(?:(?:pas|plus|jamais|sans|eviter) (?:de |le |du )*)?(?:travail(?:ler)? |poste |horaires? |equipe )?(?:de |la )?nuits?(?: fixe)?|(?:travail )?nocturnes?|2[0-3]h (?:a )?[4-7]h|(?:at )?nights?(?: shifts?| work)?',
  },
  {
    value: 'week-end',
    anywhere:
      '(?:pas |sans |equipe (?:de )?)?(?:(?:de |le |les )*travail )?(?:le |les |en )?(?:week ends?|weekends?|samedis?|dimanches?|jours feries)(?: libres?| off| seulement)?|vsd|equipe (?:de )?suppleance|(?:du )?lundi au vendredi',
    alone: 'we|sd',
  },
  {
    value: 'horaires-de-jour',
    anywhere:
      '(?:horaires?|poste|travail(?:ler)?) (?:de |en )?(?:jour|journee|bureau|fixes?|reguliers?|normaux|ecole)|horaires? compatibles?(?: (?:avec|ma|mes|la|vie|de|famille|enfants))*|[789]h (?:a )?1[5678]h|day shift|(?:en|de) journee|journee seulement',
    alone: 'de jour',
  },
  {
    value: 'port-de-charges',
    anywhere:
      '(?:ne |n )?(?:peu[xt]?|veux|dois|doit|pouvoir|faut|puis) (?:plus|pas) (?:rien )?(?:porter|soulever|forcer)(?: (?:de )?poids)?(?: (?:(?:de |des |les |du |trop |choses )*(?:charges?|lourde?s?|poids)(?: lourde?s?)?|(?:max|maximum|plus de|[0-9]+|kg|kilos?)(?: (?:max|maximum|plus de|[0-9]+|kg|kilos?))*))?|(?:pas |plus |sans |restriction )?(?:de )?(?:ports?|porter|porte|soulever|lever) (?:de |des |du |trop |plus |choses )*(?:charges?|lourde?s?|[0-9]+ (?:kg|kilos?))(?: lourdes?)?(?: interdite?s?)?|(?:pas |sans )?(?:de )?charges? lourdes?(?: interdites?)?|heavy lifting|(?:pas |moins )(?:trop |de )?(?:manutention (?:manuelle|lourde)|physique|penible|fatiguante?)|manutention lourde|travail physique|effort physique|limitation de charges?|mal a porter|plus (?:rien )?porter',
    alone: 'soulever',
  },
  {
    value: 'mal-de-dos',
    anywhere: `(?:ai )?(?:mal|maux|problemes?|soucis|douleurs?) (?:au|aux|a la|de|du|des|d|o|a l|a)? ?${part}|mal ${part}|(?:mon |le )?dos (?:fragile|casse|bloque|abime|foutu|en compote)|opere du dos|bad (?:back|knees?|shoulders?|hips?)|(?:back|knee|shoulder) (?:pain|problems?|injury|surgery)|douleurs dorsales|lombalgies?|${part} (?:operee?s?|fragiles?|bloquee?s?|abimee?s?|foutue?s?|en vrac)|lumbagos?|sciatique|hernies?(?: discales?)?|tms|tendinites?(?: a force de [a-z]+)?|canal carpien|(?:poly)?arthrose|(?:poly)?arthrite|scoliose|spondylarthrite|coxarthrose|bursite|epicondylite|capsulite|fibromyalgie|prothese (?:de |du |a la |au |totale )*(?:hanche|genou|epaule)|(?:licencie(?:e|ment)? pour )?inaptitude|inaptes?|restrictions? medicales?|reclassement medical`,
    alone: 'mon dos',
  },
  {
    value: 'station-debout',
    anywhere:
      '(?:pas |peux pas )?(?:rester |etre |travail |travailler |station |position |tenir )?debout(?: (?:toute (?:la )?journee|longtemps|prolongee?|penible|interdite|[0-9]+ ?h))*|standing(?: all day)?|varices|marcher toute la journee',
  },
  {
    value: 'station-assise',
    anywhere:
      '(?:travail |poste |rester |travailler |job |metier |station |en position |position )?assise?s?(?: toute (?:la )?journee)?|(?:looking for )?(?:a )?(?:sitting|seated|desk)(?: job| work)?|poste sedentaire',
    alone: 'sedentaire',
  },
  {
    value: 'basses-temperatures',
    anywhere:
      '(?:surtout )?(?:pas )?(?:(?:travail|travailler) )?(?:dans le|au) froid|(?:pas|jamais|plus|deteste|eviter) (?:dans )?(?:le |de |du |au )froid|(?:en |milieu |environnement |pas de |(?:supporter?|supporte (?:pas|plus|mal)) le )froid(?: negatif)?|temperatures? negatives?|frileu(?:x|se)|(?:in the |no )cold',
    alone: 'chambres? froides?',
  },
  {
    value: 'bruit',
    anywhere:
      '(?:pas de |sans |supporte (?:pas|plus|mal) le )bruit|(?:environnement |usine )?bruyante?s?|acouphenes?|problemes? audition|noisy?|au calme',
    alone: 'bruit|(?:dans (?:le |un )?)?(?:endroit )?calme|silencieux|quiet',
  },
  {
    value: 'chaleur',
    anywhere:
      '(?:travail )?(?:a la|pas de|supporte (?:mal|pas|plus) la|fortes?) chaleurs?|(?:hautes|fortes) temperatures?|temperatures? elevees?|hot environment',
    alone: 'chaleur|il fait chaud',
  },
  {
    value: 'exterieur',
    anywhere:
      '(?:pas |jamais |sans |plus )+(?:travail(?:ler)? |bosser )?(?:dehors|(?:a |en )?(?:l )?(?:exterieur|plein air))',
    alone: `${work}(?:dehors|(?:a |en )?(?:l )?(?:exterieur|plein air)|outdoors?(?: work)?)`,
  },
  {
    value: 'travail-repetitif',
    anywhere:
      '(?:pas |non |moins |trop )?(?:de )?(?:travail |taches? |gestes? |boulot )?(?:repetiti(?:f|fs|ve|ves)|cadences?(?: imposees?)?)|repetitive(?: work)?|(?:travail(?:ler)?|bosser|plus (?:jamais )?|pas |marre (?:de )?(?:etre )?|peux plus )(?:a |de |d etre a )?(?:la )?chaine',
  },
  {
    value: 'contact-public',
    anywhere:
      '(?:pas |sans |plus |eviter |moins )(?:de |le |les )*(?:(?:contacts?|parler|voir|recevoir|servir|gerer) )?(?:avec |a |aux |au )?(?:le |les |du |des )*(?:clients?|clientele|public|gens)',
  },
  {
    value: 'travail-seul',
    anywhere: '(?:travailler|bosser|travail|rester) (?:tout )?seule?|work(?:ing)? alone',
  },
  {
    value: 'dexterite',
    anywhere:
      '(?:avec |de )?mes (?:dix )?(?:mains|doigts)|minutieu(?:x|se|ses)|minutie|travail de precision|habile (?:de )?(?:mes |ses )?mains|with my hands',
  },
  {
    value: 'langue',
    anywhere:
      '(?:jariv|jarrive|arrive|arriv)e? (?:pas?|plus) a (?:bien )?(?:lire|ecrire)(?: bien)?|(?:(?:parler?|parle|lire|lis|ecrire|ecris|comprends?|sait|sais) )*(?:pas |mal |peu )(?:bien |beaucoup )?(?:parler |parle |lire |ecrire |le )*(?:francais|lire|ecrire)(?: (?:et )?(?:ecrire|lire))?|fle|(?:speak )?(?:no|little|not much) french|(?:do not|don t|dont|not) speak french|refugiee?s?|primo arrivante?s?',
  },
  {
    value: 'sante',
    anywhere:
      '(?:apres (?:une |ma |mon |un )?(?:longue )?(?:maladie|arret|accident|cancer|operation|depression|infarctus|avc)(?: (?:du|de la|de|des) [a-z]+)?)|(?:problemes? (?:de |au )?|soucis? (?:de |au )?|mal )(?:vue|vision|coeur|cardiaques?|sante)|(?:maladies? )?cardiaques?|pacemakers?|avc|infarctus|cancer(?: (?:du|de la|des) [a-z]+)?|chimio(?:therapie)?|depression|sclerose(?: en plaques)?|parkinson|psoriasis|emphyseme|bpco|apnees? du sommeil|epilep(?:sie|tique)|daltonien(?:ne)?|diabet(?:es?|iques?|ic)|claustrophob(?:e|ie)|enceinte|femme enceinte|vertiges|migraines?',
  },
  {
    value: 'allergie',
    anywhere:
      'asthme du boulanger|(?:farines?|poussieres?|solvants?|latex|colles?) interdite?s?|allerg(?:ique|iques|ie|ies|ic)(?: (?:a|au|aux|la|le|les|to|the))*(?: [a-z]+)?|intolerante?(?: (?:a|au|aux|la|le|les))*(?: [a-z]+)?|(?:asthm(?:e|atiques?)|eczema)(?: (?:a|au|aux|a cause|la|le|les|de|du|des|poussieres?|farines?|bois|ciment|latex|pollens?|colles?|solvants?|peintures?|produits?(?: chimiques?)?|metaux)(?= ))*',
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
      '(?:(?:public )?rqth|surdite|(?:travailleurs? |(?:en )?situation (?:de )?)?handicap(?:e|ee|es|ees)?(?: moteur)?|disab(?:led|ility)|aah|(?:pension )?invalidite|mal ?entendante?s?|(?:accessibles? )?en fauteuil(?: roulant)?|fauteuil roulant|pmr|esat|entreprise adaptee|dys(?:lexi|praxi)[a-z]*|autis(?:tes?|tic|me)|asperger|tdah|deaf|bipolaire)',
    alone: 'th|sourde?s?',
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
      '(?:a |ai |moins de )*(?:1[5-9]|2[0-9]|moins de 30) ans(?! (?:d|de|du|en|dans|chez|comme|sur|experience)(?= ))|mission locale|contrat (?:d )?engagement jeune|cej|lyceene?s?|etudiante?s?|stage (?:de )?(?:3eme|troisieme)|apres (?:le bac|la 3eme|la troisieme)',
    alone: 'jeunes?|mineure?s?|young',
  },
  {
    value: 'sans-permis',
    anywhere:
      '(?:sans|pas de|pas le|non|pas) (?:permis(?: b| de conduire)?|voiture|vehicule|vehiculee?|moyens? de transport)|(?:no|without a?) ?(?:driving licen[cs]e|car)|(?:accessible )?(?:en |par (?:les )?|avec (?:les )?)?transports? (?:en )?(?:communs?|collectifs?)|accessible en (?:bus|train|metro|transports?)|permis (?:retire|suspendu|annule)|(?:perdu|perte|retrait|suspension|annulation|plus) (?:de |du )?(?:mon |le )?permis|a velo',
  },
  {
    value: 'permis',
    anywhere: '(?:ai |avec )?(?:le |mon )?permis (?:b|de conduire)(?: (?:obligatoire|exige|ok))?',
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
      '(?:pas |sans |grands? )(?:de )?deplacements?|deplacements? (?:nationa(?:l|ux)|frequents?|internationa(?:l|ux))|rentrer (?:(?:chez moi )?(?:tous les soirs|le soir|chaque soir)|chez moi)|travail itinerant|pas de route|(?:a )?l?etranger|pres de chez moi|proche (?:de mon |du )?domicile',
    alone: 'deplacements?|mobile|itinerante?|travel',
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
      '(?:en |un )?(?:cdi|cdd)|(?:contrat|emploi|travail) (?:stable|durable)|permanent (?:contract|job)|contrat a duree (?:in)?determinee|securite (?:de )?(?:l )?emploi|titularisation|embauche definitive',
    alone: 'stabilite|stable|contrats?|long terme',
  },
];

const intentions: readonly Omit<NeedWording, 'kind'>[] = [
  {
    value: 'prise-en-charge',
    anywhere:
      '(?:prise?s? en charge)|qui (?:paye|paie|finance)(?! bien)(?: .*)?|(?:me faire |faire |comment )?financ(?:ements?|er|ee?s?)(?: (?:ma|une|la) formation| par .*)?|who pays(?: .*)?|funding|(?:aides?|bourses?|subventions?) (?:financieres?|a la formation|de (?:l )?etat|etat|formation|region)|(?:comment )?payer (?:ma|une|la) formation|rembours(?:e|ee|ement)|reste a charge|(?:ai je |jai )?droit a (?:une |la )?formation(?: payee)?|formation payee|aides? (?:(?:a|pour|de|d) )?(?:l )?(?:embauche|embaucher|recrutement|recruter|employeurs?|entreprises?)(?: (?:d )?(?:un )?(?:seniors?|jeunes?))?',
    alone: 'aides?|bourses?|subventions?',
  },
  {
    value: 'salaire',
    anywhere:
      '(?:(?:quel |grille (?:de )?)?salaires?(?: net| brut)?|remunerations?|remuneree?s?(?: pendant(?: .*)?)?|combien (?:(?:on|je|ca|il) )?(?:gagne(?:nt)?|touche(?:nt)?)|(?:etre )?payee? pendant(?: .*)?|salary|wages?|how much .*(?:paid|earn)|bien payee?s?|mieux payee?s?|qui paye bien|paye combien|(?:ca )?paye combien|gagner? (?:(?:[0-9]+|plus|bien|mieux|net|brut|euros?|sa|vie) ?)*[0-9a-z](?<= (?:[0-9]+|plus|bien|mieux|net|brut|euros?|vie))|qui paye plus|(?:(?:veux|voudrais|minimum|mini) )?[1-9][0-9]{3} (?:euros? )?(?:net|brut|euros?)(?: par mois)?|(?:cest quoi )?(?:les|des|quelles?) primes|taux horaire|smic|well paid)',
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
      '(?:(?:je |qui )?(?:veux|veut|voudrais|voudrait|souhaite|envie de) )changer(?: d air)?(?= $)|(?:je (?:veux|voudrais) )?chang(?:er|e|ement) (?:de|d) (?:metiers?|travail|boulot|job|vie|branche|secteur|voie|carriere)|(?:me |se |nous )reconvertir|(?:reconversion|evolution|mobilite) (?:professionnelle|pro)|(?:career change|chang(?:e|ing) (?:of )?(?:jobs?|careers?))|(?:en ai |j en ai )?marre (?:de|du) (?:mon )?(?:boulot|travail|job|metier|usine|la usine)|nouvelle? (?:vie|metier)|nouveau metier|quitter mon (?:emploi|travail|boulot)|(?:faire|cherche|chercher|veux|voudrais|passer a) autre chose|que faire(?: apres)?|(?:sais pas|ne sais pas) quoi faire|quel metier pour moi|trouver ma voie|bilan (?:de )?competences|evoluer(?: vers| en| comme)?(?= (?:agent|chef|cheffe|responsable|technicien|technicienne|encadrement|maitrise))|licenciement(?: economique)?|licenciee?s?|(?:au )?chomage|plan social|burn out|rebondir|bifurquer',
    alone: 'reconversion|evoluer|orientation|autre metier|pse|je veux changer|changer',
  },
];

export const needWordings: readonly NeedWording[] = [
  ...situations.map((one): NeedWording => ({ kind: 'situation', ...one })),
  ...intentions.map((one): NeedWording => ({ kind: 'intention', ...one })),
];

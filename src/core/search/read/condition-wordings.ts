/** How people say a situation or an intention: patterns on folded words between single spaces, elisions gone. */
export type NeedWording = {
  /** The words say a trade too: they stay. */
  keeps?: boolean;
  kind: 'situation' | 'intention';
  value: string;
  /** Wherever it stands. */
  anywhere: string;
  /** Only where nothing else is said: beside other words it would be a trade's. */
  alone?: string;
};

const work =
  '(?:(?:un|du|le|a|an) )?(?:travail(?:ler)? |bosser |metiers? |boulot |job |taff? |poste |truc |quelque chose |something |work(?:ing)? )?';
const part =
  '(?:dos|epaules?|genoux?|jambes?|poignets?|cervicales|nuque|hanches?|bras|mains?|doigts?|coudes?|lombaires)';

const body = '(?:back|knees?|shoulders?|hands?|wrists?|arms?|neck|hips?|elbows?|fingers)';

/** How people say the conditions in which one works: hours, loads, posture, cold, noise, heat, people. */
export const conditionWordings: readonly Omit<NeedWording, 'kind'>[] = [
  {
    value: 'travail-poste',
    anywhere:
      '(?:pas |sans |eviter )?(?:de |les? |la |en |faire )*(?:[2345] ?x ?8|[2345] 8)|(?:deux|trois|quatre|cinq|les [2-5]) huit|travail poste|horaires? (?:postes?|alternee?s?|decalee?s?|equipes?|tournante?s?)|en equipes? (?:alternantes?|alternees?|successives?|matin apres midi)|equipes? alternantes?|travail d equipes?|matin apres midi|(?:poste |travail )?(?:du |de |le )?matin(?: seulement)?|feux continus?|cycle continu|(?<! (?:days?|nights?) )(?:(?:no|not|without|avoid|more|any) )*(?:rotating )?shifts?(?: work)?',
    alone: 'en equipes?|tournantes?',
  },
  {
    value: 'travail-de-nuit',
    anywhere:
      '(?:(?:pas|plus|jamais|sans|eviter) (?:de |le |du )*)?(?:travail(?:ler)? |poste |horaires? |equipe )?(?:de |la )?nuits?(?! (?:mes|mon|ma|j ai mal|ca me|je me reveille)(?= ))(?: fixe)?|(?:travail )?nocturnes?|2[0-3]h (?:a )?[4-7]h|(?:(?:no|not|without|avoid|never|more|any|at|on|doing|working) )*nights?(?: (?:shifts?|work|please|any ?more))*',
  },
  {
    value: 'week-end',
    anywhere:
      '(?:pas |sans |equipe (?:de )?|(?:(?:no|not|without|avoid|more|any|working) )+)?(?:(?:de |le |les )*travail )?(?:le |les |en )?(?:week ends?|weekends?|samedis?|dimanches?|jours feries)(?: libres?| off| seulement)?|vsd|equipe (?:de )?suppleance|(?:du )?lundi au vendredi',
    alone: 'we|sd',
  },
  {
    value: 'horaires-de-jour',
    anywhere:
      '(?:garder|gardant|garde|conserver|rester|reste|restant|que|(?:tant|du moment|pourvu|a condition) (?:que|qu) (?:c |ce |il |on |je |j |ca )*(?:est|soit|reste|sois)|keep(?:ing)?|stay(?:ing)?|remain(?:ing)?) (?:(?:mes|mon|des|un|le|les|en|my|the|on|in|a) )*(?:(?:horaires?|postes?|equipes?) )?(?:(?:de|du|d) )?(?:jour(?:nee)?|days?|daytime)(?: (?:hours?|shifts?|jobs?|work|only|seulement|uniquement))*|(?:equipe )?de jour (?:seulement|uniquement|only)|equipe de jour|(?:horaires?|poste|travail(?:ler)?) (?:de |en )?(?:jour|journee|bureau|reguliers?|normaux|ecole)|horaires? fixes?|horaires? compatibles?(?: (?:avec|ma|mes|la|vie|de|famille|enfants))*|[789]h (?:a )?1[5678]h|(?:(?:in|on|work(?:ing)?) )*days? (?:shifts?|work|hours|jobs?|only)|day ?time(?: work| hours| shifts?)?|(?:in|on|work(?:ing)?) days|(?:en|de) journee|journee seulement|(?<! (?:cremes?|soins?|accueil|centre|hopital|lumiere|lits?) )(?<= [a-z]+ )de jour(?= $| (?:si|sans|pas|mais|pres|a cote|dans le coin|plus de|uniquement|possible|svp|stp)(?= ))',
    alone: '(?:etre |quelque chose |rester |passer )?de jour|(?:something )?(?:(?:in|on) )?days',
  },
  {
    value: 'port-de-charges',
    anywhere:
      '(?:ne |n )?(?:peu[xt]?|veux|dois|doit|pouvoir|faut|puis) (?:plus|pas) (?:rien )?(?:porter|soulever|forcer)(?: (?:de )?poids)?(?: (?:(?:de |des |les |du |trop |choses )*(?:charges?|lourde?s?|poids)(?: lourde?s?)?|(?:max|maximum|plus de|[0-9]+|kg|kilos?)(?: (?:max|maximum|plus de|[0-9]+|kg|kilos?))*))?|(?:pas |plus |sans |restriction )?(?:de )?(?:ports?|porter|porte|soulever|lever) (?:de |des |du |trop |plus |choses )*(?:charges?|lourde?s?|[0-9]+ (?:kg|kilos?))(?: lourdes?)?(?: interdite?s?)?|(?:pas |sans )?(?:de )?charges? lourdes?(?: interdites?)?|(?:i )?(?:ca?nt|can t|cannot|can not|can no longer) lift(?: heavy)?(?: (?:things|loads|weights|anymore|any more))*|heavy lifting|(?:pas |moins )(?:trop |de )?(?:manutention (?:manuelle|lourde)|physique|penible|fatiguante?)|manutention lourde|travail physique|effort physique|limitation de charges?|(?:plus|pas|interdiction|evit[a-z]+) (?:de |des |les |aux? )(?:ports? de )?charges?|mal a porter|(?:plus|moins|arret[a-z]*) (?:de )?(?:rien )?porter|(?:rien|jamais|pas|sans|non|moins)(?: (?:rien|plus|pas|a|avoir a|devoir|trop|pouvoir))* (?:porter|soulever)(?: (?:trop |de )*lourde?s?)?(?! (?:une?|l|les?|la|des?|du|d|plainte|secours|conseil|attention|assistance|masques?|gants?|[a-z]+ (?:ordinateurs?|vetements?))(?= ))|(?:ou )?(?:on|je) (?:ne )?porte (?:pas|rien|plus)|(?:rien|pas|plus rien|plus) (?:de |d )?(?:trop )?lourde?s? a (?:porter|soulever|lever|manipuler)|(?:rien|pas|plus rien|plus) (?:de |d )?(?:trop )?lourde?s?(?= $| ni )|(?:nothing|not|no) (?:too )?heavy(?: (?:stuff|things|loads|lifting))?',
    alone: 'soulever',
  },
  {
    value: 'mal-de-dos',
    anywhere: `(?:ai )?(?:mal|maux|problemes?|soucis|douleurs?) (?:au|aux|a la|de|du|des|d|o|a l|a)? ?${part}|mal ${part}|(?:mon |le )?dos (?:(?:est|trop|tout|completement|deja) )*(?:fragile|casse|bloque|abime|foutu|fichu|use|fini|mort|hs|en compote|en vrac|en miettes)|opere du dos|bad (?:back|knees?|shoulders?|hips?|wrists?|hands?)|(?:and )?(?:my )?${body} (?:(?:really|always|all) )?(?:hurts?|ach(?:es?|ing)|(?:is|are|have|has) (?:killing me|gone|ruined|destroyed|bad|worn(?: out)?|painful|sore))|(?:painful|sore|aching|ruined|broken) ${body}|pain in (?:my |the )?${body}|(?:back|knee|shoulder) (?:pain|problems?|injury|surgery)|douleurs dorsales|lombalgies?|${part} (?:(?:droite?|gauche|est|sont|trop|tout|toute|toutes|completement|deja) )*(?:operee?s?|fragiles?|bloquee?s?|abimee?s?|foutue?s?|fichue?s?|usee?s?|cassee?s?|morte?s?|hs|en vrac|en compote|en miettes)|(?:mon |ma |mes |le |la |les )?${part} (?:(?:droite?|gauche|me|qui|m) )*(?:fait|font) (?:(?:tres|trop|super|toujours) )*(?:mal|souffrir)|(?:mon |mes |le |les )?(?:${part}|corps) (?:(?:ne |n |me )*(?:suit|suivent|tient|tiennent|repond|repondent|peut|peuvent) plus|lache(?:nt)?|tremble(?:nt)?|souffre(?:nt)?|craque(?:nt)?)|(?:mon |le )?dos (?:n )?en (?:peu[tx]? )plus|lumbagos?|sciatique|hernies?(?: discales?)?|tms|tendinites?(?: a force de [a-z]+)?|canal carpien|(?:poly)?arthrose|(?:poly)?arthrite|scoliose|spondylarthrite|coxarthrose|bursite|epicondylite|capsulite|(?:(?:rupture|probleme|dechirure|operee?|tendinite) (?:(?:de |a )?la )?)?coiffe des rotateurs|fibromyalgie|prothese (?:de |du |a la |au |totale )*(?:hanche|genou|epaule)|(?:licencie(?:e|ment)? pour )?inaptitude|inaptes?(?! (?:a|au|aux) )|restrictions? medicales?|reclassement medical`,
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
      '(?:surtout )?(?:pas )?(?:(?:travail|travailler) )?(?:dans le|au) froid|(?:pas|jamais|plus|deteste|eviter|quitter|fuir|sans|marre|sortir|hors|loin) (?:dans )?(?:le |de |du |au )?froid|(?:bosser |travailler |rester |plutot )?au chaud(?= (?:$|sans |et |ou |ni |pas |mais |moins |plus |si |svp ))|(?:en |milieu |environnement |pas de |(?:supporter?|supporte (?:pas|plus|mal)) le )froid(?: negatif)?|temperatures? negatives?|frileu(?:x|se)|(?:(?:get |be |stay )?(?:out of|away from|leave|leaving|not in|in|not) the |(?:no|without|avoid|not) (?:more )?)cold(?: (?:rooms?|stores?|work))?',
    alone: 'chambres? froides?',
  },
  {
    value: 'bruit',
    anywhere:
      '(?:pas (?:trop )?de |sans |(?:supporte|aime|veux) (?:pas|plus|mal) le |deteste le )bruit|(?:environnement |usine )?bruyante?s?|(?:j |qui )?(?:(?:n )?entends?|entendre) (?:plus|mal|moins)(?: (?:rien|bien))?|(?:perdu|perte|plus|baisse) (?:de |d )?(?:l |mon )?(?:audition|oreilles?)|inaptes? au bruit|acouphenes?|problemes? audition|(?:(?:no|not|without|less|avoid|too|much|any|away from|the|work) )*(?:noisy?|noise)|au calme',
    alone: 'bruit|(?:dans (?:le |un )?)?(?:endroit )?calme|silencieux|quiet',
  },
  {
    value: 'chaleur',
    anywhere:
      '(?:travail )?(?:a la|pas de|(?:supporte|aime) (?:mal|pas|plus) la|deteste la|fortes?) chaleurs?|(?:hautes|fortes) temperatures?|temperatures? elevees?|hot environment|(?:(?:no|not|without|less|avoid|too|any|away from|out of) )+(?:the )?(?:heat|hot)',
    alone: 'chaleur|il fait chaud',
  },
  {
    value: 'exterieur',
    anywhere:
      '(?:pas |jamais |sans |plus )+(?:travail(?:ler)? |bosser )?(?:dehors|(?:a |en )?(?:l )?(?:exterieur|plein air))|(?:mais|plutot|si possible) (?:travailler |bosser |etre )?(?:dehors|(?:a |en )(?:l )?(?:exterieur|plein air)|outdoors?|outside)(?= $)',
    alone: `${work}(?:dehors|(?:a |en |au )?(?:l )?(?:exterieur|(?:plein|grand) air)|outdoors?(?: work)?)`,
  },
  {
    value: 'travail-repetitif',
    anywhere:
      '(?:pas |non |moins |trop )?(?:de )?(?:travail |taches? |gestes? |boulot )?(?:repetiti(?:f|fs|ve|ves)|cadences?(?: imposees?)?)|(?:(?:no|not|without|less|avoid|too|any|more) )*repetitive(?: (?:work|jobs?|tasks?|gestures?|movements?))?|(?:travail(?:ler)?|bosser|plus (?:jamais )?|pas |marre (?:de )?(?:etre )?|peux plus )(?:a |de |d etre a )?(?:la )?chaine',
  },
  {
    value: 'contact-public',
    anywhere:
      '(?:pas |sans |plus |eviter |moins )(?:de |le |les )*(?:(?:contacts?|parler|voir|recevoir|servir|gerer) )?(?:avec |a |aux |au )?(?:le |les |du |des )*(?:clients?|clientele|public|gens)|(?:(?:no|not|without|less|avoid|away from) )+(?:(?:more|the|any|dealing with|contact with|facing|serving) )*(?:customers?|clients?|public|people)(?: (?:contact|facing))?',
  },
  {
    value: 'travail-seul',
    anywhere:
      '(?:travailler|bosser|travail|rester) (?:tout )?seule?|work(?:ing)? alone|sans (?:avoir de )?(?:petits? )?chefs?(?: sur le dos)?(?= $)',
  },
  {
    value: 'dexterite',
    anywhere:
      '(?:avec |de )?mes (?:dix )?(?:mains|doigts)|minutieu(?:x|se|ses)|minutie|travail de precision|habile (?:de )?(?:mes |ses )?mains|with my hands',
  },
];

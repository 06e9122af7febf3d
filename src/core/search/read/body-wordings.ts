import type { NeedWording } from './condition-wordings.ts';

const ofBody =
  '(?:d(?:u|e la|e l|es|e|e mes|e mon|e ma)? |l |la |les? |mon |ma |mes |nos? |sur |a |au |aux )*';
const partFrench =
  '(?:dos|epaules?|genoux?|jambes?|poignets?|cervicales|nuque|hanches?|bras|mains?|doigts?|coudes?|lombaires|corps|sante|articulations|reins)';
const part =
  '(?:back|backs|knees?|shoulders?|hips?|neck|wrists?|hands?|legs?|elbows?|ankles?|feet|arms?|joints|body|spine)';
const my = '(?:(?:my|the|your|our|both|me|one s|his|her|lower|upper|left|right) )*';
const wreck =
  '(?:wreck|break|hurt|kill|ruin|destroy|damage|strain|harm|injure|tire|wear out|do in|mess up|screw up|put strain on|load)';
const wrecking =
  '(?:wrecking|breaking|hurting|killing|ruining|destroying|damaging|straining|harming|injuring|wearing out|putting strain on)';
const not =
  '(?:does ?n ?t|does not|do ?n ?t|do not|wo ?n ?t|will not|would ?n ?t|is ?n ?t going to|not|without|never)';
const breaks =
  '(?:casse|abime|bousille|detruit|use|nique|flingue|tue|esquinte|force|sollicite|demolit|pete|ruine|fatigue|massacre|detraque|attaque|tire|pese|appuie|blesse)';
const breaking =
  '(?:casser|abimer|bousiller|detruire|user|niquer|flinguer|tuer|esquinter|forcer|solliciter|demolir|peter|ruiner|fatiguer|massacrer|blesser)';
const spares = '(?:menag|soulag|epargn|preserv|proteg|respect|repos)(?:e|ent|er|ant|era|erait|eant)';
const kind =
  '(?:doux|douce|bon|bonne|mieux|facile|leger|legere|tranquille|cool|meilleure?|moins (?:dure?|penible|lourde?|fatigante?)|pas (?:trop )?(?:dure?|penible)|supportable|adapte|adaptee|sans (?:danger|risque|effort|douleur))';
const is =
  '(?:(?:is|are|s|re|has|have|ve|both|been|got|gets?|all|so|really|totally|completely|too|just|now) )*';
const worn =
  '(?:hurts?|hurting|aches?|aching|gone|bad|sore|killing me|knackered|shot|ruined|wrecked|worn(?: out)?|broken|damaged|injured|painful|weak|operated|playing up|fucked|finished|done for|in bits|give me trouble|giving (?:up|out|me trouble)|ca ?n ?t take (?:it|any ?more))';
const hurting =
  '(?:bad|sore|dodgy|knackered|dead|weak|worn(?: out)?|injured|fragile|broken|painful|aching|ruined|wrecked|operated)';

/** What wears out the body, said of oneself in English, and of the work wished for in both languages: "easy on my back", "qui ne casse pas l’épaule". */
export const bodyWordings: readonly Omit<NeedWording, 'kind'>[] = [
  {
    value: 'mal-de-dos',
    anywhere: [
      `(?:qui |ca |et |mais )*(?:(?:ne|n|me|m|vous|nous) )*${breaks}(?:nt)? (?:(?:pas|plus|moins|jamais|trop) )+${ofBody}${partFrench}`,
      `(?:(?:sans|pour|pas|plus|jamais|ne|me|m|se|s|a|de|trop) )+${breaking} ${ofBody}${partFrench}`,
      `(?:qui |ca |pour |me |m )*${spares} (?:un peu |bien |mieux )?${ofBody}${partFrench}`,
      `(?:(?:plus|tres|assez|un peu) )*${kind} (?:pour|avec|sur|envers|a|au) ${ofBody}${partFrench}`,
      `(?:(?:that|which|but|and|is|s|be|goes|go|a bit|not too|not so) )*(?:easy|easier|gentle|gentler|kind|kinder|light|lighter|soft|softer|good|better|safe|hard|tough) (?:on|to|for|with) ${my}${part}`,
      `(?:(?:that|which|but|and|it) )*${not} ${wreck}s? ${my}${part}`,
      `(?:without|not|no|stop) ${wrecking} ${my}${part}`,
      `(?:that |which )*(?:spares?|protects?|saves?|looks? after|no strain on|less strain on|rests?) ${my}${part}`,
      `(?:i (?:have|ve|ve got|got) )?(?:an? |my )?${hurting} (?:(?:lower|left|right) )?${part}`,
      `(?:i (?:have|ve|ve got|got) )?(?:an? |my )?${part} (?:pains?|problems?|trouble|injur(?:y|ies)|surgery|operation|issues?|aches?)`,
      `(?:(?:and|but|because|as|since) )*(?:my|the|both) ${my}${part} ${is}${worn}`,
      `(?:i )?(?:have )?(?:hurt|injured|broke|wrecked|ruined|did|done|damaged|had surgery on|was operated on) my ${my}${part}(?: in)?`,
      `(?:pains? in|trouble with|problems? with|surgery on|arthritis in) (?:my |the |both )${my}${part}`,
      '(?:i (?:have|ve|ve got|got) )?(?:an? )?(?:carpal tunnel(?: syndrome)?|slipped dis[ck]s?|herniated dis[ck]s?|arthritis|tendonitis|tendinitis|rsi|repetitive strain(?: injury)?|rotator cuff|sciatica|back ?ache|frozen shoulder|tennis elbow)',
    ].join('|'),
  },
  {
    value: 'station-debout',
    anywhere:
      '(?:(?:i|no|not|without|avoid|less|stop) )*(?:(?:ca ?n ?t|cannot|can not|can no longer|unable to|not able to|not supposed to|do ?n ?t want to|do not want to) (?:stay |keep )?(?:stand|standing)(?: up)?(?: (?:any ?more|any longer|all day|all night|long|for (?:long|hours|too long|a long time)|too (?:long|much)|much))*(?= $| (?:and|but|or|so|because|since|i|now|doctor) )|(?:standing|stood)(?: up)?(?: (?:still|all day|all night|for (?:long|hours|a long time)|too (?:long|much)|any ?more|any longer|all the time))*|(?:on|off) my feet(?: (?:all day|all night|for hours|all the time))*)',
  },
  {
    value: 'port-de-charges',
    anywhere:
      '(?:(?:i )?(?:ca ?n ?t|cannot|can not|can no longer|must ?n ?t|must not|not allowed to|should ?n ?t|no longer|unable to|not able to|do ?n ?t want to|do not want to) (?:lift|carry|lifting|carrying)|(?:no|not|without|less|avoid|stop|any|too much) (?:(?:more|any|much|too|heavy|hard|manual) )*(?:lifting|carrying|handling|loads|weights))(?: (?:heavy|things|loads|weights|stuff|any ?more|any longer|boxes|or|carrying|much|too))*|(?:nothing|not|no|less|no more) (?:too |so )?(?:heavy|physical)(?: (?:stuff|things|loads|lifting|work|jobs?))?',
  },
  {
    value: 'travail-en-hauteur',
    anywhere:
      '(?:(?:i|am|m|get|feel|no|not|without|avoid|no more|can ?t|can t|cannot|do|don t) )*(?:(?:dizzy|afraid|scared|frightened) (?:of|at|up) (?:heights|ladders)|fear of heights|(?:climb(?:ing)? )?(?:ladders?|scaffold(?:ing|s)?|roofs?)(?: (?:or|and|nor) (?:stairs|heights|ladders?))*(?<=(?:no|not|without|avoid|more|can ?t|can t|cannot|climb|climbing) (?:[a-z]+ ){0,3}[a-z]+)|(?:no|not|without|avoid) (?:stairs|climbing)(?: (?:or|and|nor) (?:ladders?|climbing|heights))*|work(?:ing)? at heights?)|vertigo|(?:sans|pas|plus|ni) (?:(?:de|d|monter|grimper|sur|a|l|les|une|des) )*(?:echelles?|echafaudages?|escabeaux?|toits?)(?: (?:ni|ou|et) (?:(?:d|de|les|des) )*(?:escaliers?|escabeaux?|echafaudages?))*',
  },
  {
    value: 'sante',
    anywhere:
      '(?:(?:i|am|m|was|is|she|months?|\\d) )*pregnan(?:t|cy)|expecting (?:a baby|a child)|(?:i )?(?:get |feel )?dizzy(?: spells)?|epilep(?:sy|tic)|my (?:eyesight|eyes|lungs|heart|hearing) (?:(?:is|are|has|have|s) )*(?:going|bad|weak|failing|damaged|gone)|bad (?:eyesight|eyes|lungs|heart)',
  },
  {
    value: 'allergie',
    anywhere:
      '(?:i )?(?:(?:have|ve|got|am|m|a|an|developed|my|because of) )*(?:asthma(?:tic)?|allerg(?:y|ies)|eczema|dermatitis)(?: (?:to|from|because of|the|my|of|flour|dust|latex|glue|solvents?|paint|wood|cement|chemicals?|resins?|oils?|metals?|meat|fish|milk|wool|pollen)(?= ))*',
  },
];

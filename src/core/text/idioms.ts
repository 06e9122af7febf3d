/** Turns of phrase whose words are those of a workshop, a field or a farm, and say nothing of it; what each leaves. */
const idioms: readonly (readonly [string, string])[] = [
  // What breaks down, or fails.
  [
    String.raw`(?<=(?:ordi(?:nateur)?|pc|mac|logiciel|appli(?:cation)?|programme|syst[eè]me|serveur|site|windows|t[ée]l[ée]phone|portable|tablette|machine|automate|robot|ligne|bo[iî]te|[çc]a|sa|tout|qui) )(?:(?:se|s['’]est|s['’]|a|ont|est|va) )?plant(?:e|ent|ait|aient|[ée]s?|er)(?! (?:des?|du|les?|la|un|une) )`,
    '',
  ],
  [
    String.raw`(?:j['’ ]?ai |je )?(?:me |m['’ ]|se |s['’ ])?(?:suis |est |[ée]tais )?plant(?:[ée]e?s?|er) (?:(?:[àa] |au |aux |en |dans |sur )(?:l['’]|la |les |mes |mon |ma )?)?(?:[ée]tudes|examens?|bac|fac|orientation|[ée]cole|dipl[oô]me|concours|permis|entretien|choix|projet|boulot|vie)`,
    '',
  ],
  // A machine tool cuts metal, unless it is said to be of something else.
  [
    String.raw`(?<=op[ée]rat\p{L}{2,5} (?:sur |de )?)machines?(?: [àa]| de)?(?= commandes? num[ée]riques?(?! (?:sur |[àa] |du |pour le )?(?:bois|verre|pierre)))`,
    '',
  ],
  // A press that injects is of plastics, where no metal is said.
  [
    String.raw`(?<=conduct\p{L}{2,5}s? (?:de |sur )?)presses? (?:[àa] (?:injecter|injection)|d['’]injection)(?! [^,;.]*(?:alu|m[ée]ta|zamac|plasti))`,
    'presse à injecter plastique',
  ],
  // A rank of the army, and who runs a chemical plant from outside.
  [
    String.raw`(?:caporal(?:-chef)?|sergent|brigadier-chef)(?=\s*(?:[,;.!?)]|$|depuis|dans))`,
    'militaire du rang',
  ],
  [String.raw`op[ée]rat(?:eur|rice)s? ext[ée]rieure?s?`, 'opérateur de production chimique'],
  // Who makes the beds of a hotel, who cooks for many, who paints car bodies.
  [String.raw`(?:femmes?|valets?|hommes?) de chambres?`, 'employée d’étage'],
  [
    String.raw`(?<=cuisini[eè]re?s? )(?:en|dans la|de la|de) (?:restauration collective|cantine|coll[èe]ge|lyc[ée]e|ehpad|h[ôo]pital)`,
    'de collectivité',
  ],
  [String.raw`(?<=peintres? )(?:auto(?:mobile)?s?|voitures?)`, 'en carrosserie'],
  // Who does TIG welds.
  [
    String.raw`je fais (?:(?:du |de la |de l['’])?(?:soudure|soudage|tig|mig(?:[- ]mag)?|mag|arc|semi[- ]?auto\p{L}*)(?:,? (?:et )?)?)+`,
    'je suis soudeur ',
  ],
  // Who bones carcasses is no butcher of a shop.
  [
    String.raw`(?:(?:[çc]a fait \d+ ans que |depuis \d+ ans )?je (?:d[ée]sosse|d[ée]coupe))(?= (?:des |les |du |de la )?(?:carcasses?|porcs?|b(?:o|œ|oe)eufs?|bœufs?|vaches?|cochons?|viandes?|quartiers?))`,
    'désosseur de viande,',
  ],
  // An illness: no works stop for it.
  [
    String.raw`(?:(?:l[àa] |actuellement |maintenant |et )?je suis |suis )?en arr[êe]t(?: maladie| de travail| longue maladie)?(?=\s*(?:[,;.!?)]|$|(?:et|mais|depuis|car|suite|pour|je|j['’])(?!\p{L})))`,
    '',
  ],
  // A firm that has no more orders.
  [
    String.raw`(?:et |mais |car )?(?:on|il y|y|la bo[iî]te|l['’]entreprise|ils?) (?:n['’]? ?)?(?:a|ont|avait) (?:presque )?(?:plus|pas assez|perdu|moins)(?: (?:de|d['’]|ses|des|beaucoup|assez))* (?:commandes?|travail|boulot|clients?|activit[ée]|march[ée]s?)`,
    '',
  ],
  // No hurry, and who takes what is offered.
  [String.raw`(?:(?:et|mais|donc) )?(?:rien|[çc]a) ne (?:me )?presse(?! (?:à|le|la|les|des))`, ''],
  [
    String.raw`(?:(?:et|mais|donc) )?(?:(?:je |j['’ ]?)?(?:ne )?(?:suis |sui )?)?(?:pas|peu|tr[eè]s|trop|assez|plut[ôo]t) (?:trop |tr[eè]s |vraiment )?press[ée]e?s?(?! (?:à|a|sur|de|le|la|les) )`,
    '',
  ],
  [
    String.raw`(?:je (?:suis|serais)|j['’]?suis|chuis) preneu(?:r|se)(?! de son)(?: d['’]\p{L}+| de \p{L}+ \p{L}+)?`,
    '',
  ],
  // A date of the year.
  [
    String.raw`(?:en|d[ée]but|fin|mi-?|courant|depuis|d[eè]s|avant|apr[eè]s|jusqu['’](?:en|[àa] fin)|(?:au |le )?mois de|le \d{1,2}(?:er)?) (?:janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre)(?: (?:dernier|prochain|20\d\d))?`,
    '',
  ],
  // The firm, and no box.
  [
    String.raw`(?:à|a|de|dans|chez) (?:la|ma|notre|cette|leur|sa|une(?: (?:petite|grosse|autre))?) bo[iî]te(?! (?:de |à |en |d['’]))`,
    '',
  ],
  [String.raw`(?:lever|l[eè]ve) le pied(?: sur [^,;.!?]*)?`, ''],
  // By day.
  [String.raw`(?:[êe]tre )?du jour(?=\s*(?:,|$|et(?!\p{L})))`, 'de journée'],
  // Weariness.
  [
    String.raw`(?:j['’ ]?ai |je |j['’ ])?(?:vais |suis (?:en train de |à deux doigts de )?)?p[èeé]t(?:er|[ée]|e|ais) (?:un|les|mes|des) (?:plombs?|c[âa]bles?|boulons?|fusibles?)`,
    'marre',
  ],
  [String.raw`(?:au|en) bout (?:du|de) rouleau|broyer du noir|je broie du noir|au fond du trou`, 'marre'],
  [
    String.raw`(?:j['’ ]?en ai )?ras la (?:casquette|patate)|(?:j['’ ]?en ai )?ras le pompon|plein le dos|plein les bottes`,
    'ras le bol',
  ],
  [
    String.raw`(?:jet(?:er|te|ais|[ée]) l['’ ]?[ée]ponge|rend(?:re|s|u) (?:mon|le|son) tablier|raccroch(?:er|e|[ée]) les gants|tourn(?:er|e|[ée]) la page)`,
    'arrêter',
  ],
  [String.raw`(?:dans|sortir du) (?:le )?(?:p[ée]trin|panade|rouge)|tir(?:er|e) le diable par la queue`, ''],
  [
    String.raw`tourn(?:er|e|ais|ait) en rond|voie de garage|mettre les voiles|prendre l['’ ]air|se mettre au vert`,
    '',
  ],
  [
    String.raw`(?:une |la )?(?:vie|temps|mal|m[ée]tier|boulot|travail) de chien|comme (?:un|une) (?:boeuf|bœuf|chien|[âa]ne|b[êe]te|mule|robot|machine|fourmi)|b[êe]te de somme|faim de loup`,
    '',
  ],
  [
    String.raw`froid de canard|chaleur de four|(?:une? )?(?:vrai(?:e)? )?(?:fournaise|four)(?= l['’ ]?[ée]t[ée])`,
    '',
  ],
  // What one does to live.
  [
    String.raw`gagn(?:er|e|ais) (?:ma|sa|notre|leur|mon|son) (?:cro[ûu]te|pain|vie|b[œoe]+fsteak|bl[ée])`,
    'un boulot',
  ],
  [String.raw`(?:mettre )?du beurre dans les [ée]pinards|gagner du bl[ée]|de l['’ ]?oseille`, 'un boulot'],
  [
    String.raw`cr[ée]er (?:ma|mon) (?:bo[iî]te|entreprise|affaire)|mont(?:er|e|[ée]) (?:ma|sa|une|mon|son|notre|leur) (?:propre |petite )?(?:bo[iî]te|entreprise|affaire|soci[ée]t[ée]|auto[- ]?entreprise|dossier|projet|atelier)`,
    '',
  ],
  [
    String.raw`mont(?:er|[ée]) (?:en grade|les [ée]chelons|d['’ ]un cran|dans la hi[ée]rarchie)|prendre (?:du galon|de la bouteille)`,
    'évoluer',
  ],
  // One's children, and work taken up again.
  [
    String.raw`(?:maintenant que |comme )?(?:mes|les|nos) (?:enfants|filles|fils|gosses|gamins) (?:sont|ont|vont|partent|rentrent)(?: [\p{L}\d'’]+){1,3}?(?=\s*[,;.]|\s+(?:et|donc|alors|je|j['’])(?!\p{L})|\s*$)`,
    '',
  ],
  [String.raw`reprendre(?= (?:en|[àa]|au|dans|chez) )`, 'travailler'],
  // What one is said to be.
  [
    String.raw`(?:(?:une|la|ma) )?(?:sant[ée]|volont[ée]|discipline) de fer|(?:un |une |le |des )?(?:mental|moral|nerfs?|sant[ée]) d['’ ]?acier`,
    '',
  ],
  [
    String.raw`(?<=(?:mains?|patron|patronne|chef|coll[eè]gues?|[ée]quipe|occasion|coeur|cœur|job) )en or(?!\p{L})`,
    '',
  ],
  [
    String.raw`(?<=(?:job|boulot|cv|contrat|dossier|mental|projet|[ée]quipe|avenir|moral) )en (?:b[ée]ton|carton|bois)(?! )`,
    '',
  ],
  [String.raw`(?<=[ée]quipes? (?:bien |tr[eè]s )?)soud[ée]es?|se serrer les coudes`, ''],
  [String.raw`(?:une |vraie |de )*pile [ée]lectrique`, ''],
  [String.raw`(?:plusieurs|d['’ ]?autres|des) cordes? [àa] (?:mon|son) arc`, ''],
  [
    String.raw`(?:la |une |ma |de )?fibres?(?= (?:commercial|technique|[ée]colo|sociale?|artisti|manuel|entrepren|p[ée]dago|sportive|humaine|digitale|maternelle))`,
    '',
  ],
  [String.raw`(?:mettre |mettant |mets )?(?:la |les )?mains? [àa] la p[âa]te`, 'manuel'],
  [
    String.raw`(?:les )?pieds sur terre|haut la main|les doigts dans le nez|comme sur des roulettes|sur les chapeaux de roues?`,
    '',
  ],
  [
    String.raw`remettre le pied [àa] l['’ ]?[ée]trier|(?:mettre|remettre) (?:sur les rails|le feu aux poudres)|mettre les bouch[ée]es doubles`,
    '',
  ],
  [
    String.raw`(?:la )?cerise sur le g[âa]teau|(?:c['’]?est )?(?:pas )?(?:de la tarte|du g[âa]teau)|tomber? dans les pommes|p[ée]dale?r? dans la semoule|raconter des salades|(?:en )?faire (?:tout )?un fromage|peaux? de vaches?|la vache(?= [,!.])|poser un lapin|pied de grue|puce [àa] l['’ ]?oreille|mettre de l['’ ]?eau dans (?:mon|son) vin|entre deux chaises|langue de bois|gueule de bois|touch(?:er|ons) du bois|d['’ ]une pierre deux coups|de fil en aiguille|(?:un |coup de |passer un )fil(?= (?:de|pour) |$)`,
    '',
  ],
  [
    String.raw`(?:c['’]?est )?(?:une |l['’ ]|vraie )?usines? [àa] gaz(?= (?:votre|ce|cette|leur|le site|la procédure)|$)`,
    '',
  ],
  [String.raw`(?:travaill\p{L}+|boss\p{L}+|pay[ée]e?|[êe]tre)(?: pay[ée]e?)? au noir`, ''],
  // A diploma, and no ferry.
  [
    String.raw`bac(?= (?:g[ée]n[ée]ral|techno\p{L}*|scientifique|litt[ée]raire|stl|sti2d|stmg|stg|st2s|sti|std2a|stav|ga|agora|assp|sapat|arcu|mrcu|mcv|\+ ?\d))`,
    'diplôme',
  ],
  // How one comes to work, where one lives, and with whom.
  [String.raw`en train(?= d)`, ''],
  [
    String.raw`(?:(?:j['’]?y vais|y aller|je (?:viens|vais|me d[ée]place|circule|roule)|(?:pour )?(?:venir|aller)|me d[ée]placer|circuler)(?: (?:travailler|bosser|au (?:travail|boulot|taf)|[àa] l['’ ]?usine))? )(?:en|[àa]|avec le|par le|uniquement en) (?:bus|trains?|m[ée]tro|tram(?:way)?|v[ée]lo|scooter|trottinette|voiture|bagnole|covoiturage|mobylette|moto|car|transports?(?: en commun)?)`,
    '',
  ],
  [
    String.raw`(?:je )?prend(?:s|re|rai)? (?:le|mon|un|les) (?:bus|train|m[ée]tro|tram|car|v[ée]lo|ter|rer|transports?)(?: (?:de|[àa]) \d+ ?h\d*)?`,
    '',
  ],
  [
    String.raw`(?:(?:j['’ ]?ai (?:cass[ée]|plant[ée]|accident[ée]|perdu|vendu) )?(?:ma|mon) (?:voiture|bagnole|caisse|auto|v[ée]hicule|scooter)(?: (?:est|m['’]?a|a|vient de) (?:en panne|morte?|hs|cass[ée]e?|l[âa]ch[ée]e?|foutue?|volée?|à la casse))?)(?! (?:de|du) )`,
    '',
  ],
  [
    String.raw`(?:(?:[àa] )?(?:\d+|dix|vingt|trente) ?(?:min(?:utes?)?|mn|km|h(?:eures?)?)) (?:en|de) (?:voiture|bus|train|v[ée]lo|m[ée]tro|bagnole)`,
    'près de chez moi',
  ],
  [
    String.raw`(?:mon|son|ton|notre|votre|leur) (?:petit[- ]|beau[- ])?fils(?!\p{L})(?! (?:veut|voudrait|cherche|souhaite|aimerait|r[êe]ve|est|fait|travaille|pourrait|peut|doit|envisage|vise))|(?:mes|nos|ses) (?:deux |trois |2 |3 |jeunes )?fils(?= (?:ont|sont|de \d|\d))`,
    '',
  ],
  [
    String.raw`j['’ ]?ai (?:un|une|des|deux|trois|2|3) (?:petits? )?(?:chiens?|chats?|chevaux|cheval|animaux|poules?|lapins?)(?! (?:de|à) )`,
    '',
  ],
  // Whoever is paid; "salarié agricole" is a trade.
  [
    String.raw`(?<=\p{L}{3},? )salari[ée]e?s?(?=\s*(?:$|[,;.])| (?:en|depuis|chez|dans|toujours|aussi)(?!\p{L}))`,
    '',
  ],
  // Who drives a lorry says that they roll in it.
  [
    String.raw`(?:je )?roul(?:e|ais|er) (?:en|avec|dans|sur) (?:(?:un|mon|le|des|gros) )*(?:camions?|poids[- ]lourds?|semis?(?:[- ]remorques?)?|pl)`,
    'chauffeur poids lourd',
  ],
  // A lorry, which sows nothing; who sews, and mends nothing.
  [
    String.raw`(?<=(?:condui(?:s|t|re)|rouler?|roule|chauffeur|conduct(?:eur|rice))(?: (?:un|le|en|de|du|mon|sur))* )(?:gros )?semis?(?![ -]?(?:\p{L}*auto|remorque|plants?|de (?!\p{L}* ?\d)))`,
    'semi-remorque',
  ],
  [
    String.raw`m[ée]canicienne?s?(?= (?:en |de |dans la |dans le )?(?:maroquinerie|cuir|chaussures?|bagagerie|ganterie|sellerie)(?!\p{L}))`,
    'piqueuse',
  ],
  [
    String.raw`j['’ ]?habite (?:(?:dans|[àa] c[ôo]t[ée] d['’e]|pr[eè]s d['’e]|sur) ?)?(?:une?|la|le|l['’ ]|ma|mon) ?(?:ferme|p[ée]niche|caravane|maison|appart(?:ement)?|immeuble|bateau|camion|port|gare|fond du jardin)`,
    '',
  ],
];

const patterns = idioms.map(
  ([said, left]) => [new RegExp(`(?<!\\p{L})(?:${said})(?!\\p{L})`, 'giu'), left] as const,
);

/**
 * A text without what is said of life in the words of a workshop: "mon ordi plante" grows nothing, "j’ai pété un câble" wires nothing, "mon fils"
 * is no thread. As it is where nothing else is said.
 */
export function withoutIdioms(typed: string): string {
  const kept = patterns.reduce((text, [pattern, left]) => text.replace(pattern, ` ${left} `), typed);
  return kept === typed || !/\p{L}{3}/u.test(kept) ? typed : kept.replace(/\s+/gu, ' ').trim();
}

export const ownPeople = String.raw`(?:tou(?:s|tes) |toute |all (?:of )?|une partie de |some of )?(?:nos|mes|ses|leurs|notre|our|my|the)`;
export const letters: Readonly<Record<string, number>> = {
  ...{
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    six: 6,
    sept: 7,
    huit: 8,
    neuf: 9,
    dix: 10,
    douze: 12,
    quinze: 15,
  },
  ...{ vingt: 20, trente: 30, quarante: 40, cinquante: 50, cent: 100, two: 2, three: 3, four: 4, five: 5 },
  ...{
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    twelve: 12,
    fifteen: 15,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
  },
  ...{
    dizaine: 10,
    quinzaine: 15,
    vingtaine: 20,
    trentaine: 30,
    quarantaine: 40,
    cinquantaine: 50,
    centaine: 100,
    dozen: 12,
  },
};
const count = String.raw`(?:\d{1,4}|(?:une |a )?(?:${Object.keys(letters).join('|')}))`;
/** So many people; "8 ans", "20 presses" are none. */
export const some = new RegExp(
  String.raw`(?<!\p{L}|\d|[.,])(?:environ |about )?(?<count>${count}) (?:(?:de |d['’]|of )?(?:${ownPeople} )?)?(?<who>[^,;.:!?()/]+?)(?=$|[,;.:!?()/]| (?:et|mais|and|but) (?:je|j['’]|nous|on|il|elle|we|i)(?!\p{L}))`,
  'giu',
);
const anybody = String.raw`(?:personnes?|salari[ée]e?s|collaborat(?:eur|rice)s|collegues|coll[èe]gues|gars|gens|ouvri[èe]re?s|employ[ée]e?s|int[ée]rimaires|people|persons?|staff|workers?|employees?|colleagues|of (?:them|us)|d['’]entre eux|[ée]quipes?|team)`;
export const isAnybody = new RegExp(String.raw`^(?:${anybody})(?!\p{L})`, 'iu');

/** To find other work for somebody else. "me reclasser", "être reclassé" are said of oneself. */
export const verbs = String.raw`(?:reclass(?:er|ons|e)|red[ée]ploy(?:er|ons)|redeploie|reconvertir|reconvertissons|replacer|recas(?:er|ons)|repositionner|faire (?:rebondir|basculer)|outplacer|licencier|redeploy(?:ing)?|outplac(?:e|ing)|retrain(?:ing)?|re-?deploy(?:ing)?|lay(?:ing)? off|mak(?:e|ing)(?= [^,;.]* redundant))`;
/** Before the verb, who it is about: oneself. */
const ofOneself = String.raw`(?<!(?:me|m['’]|se|s['’]|te|vous|j['’]ai [ée]t[ée]|je suis|[êe]tre|myself|i am|i was|be|get|got) )`;
const whom = String.raw`(?:${ownPeople}|les|des|them|${count}|l['’][ée]quipe)`;
export const moves = [
  new RegExp(
    String.raw`(?<!\p{L})(?:re)?trouver (?:autre chose|du travail(?: ailleurs)?|des postes|une? (?:autre |nouvel |nouveau )?(?:travail|emploi|poste|m[ée]tier|boulot|place|solution|issue|suite|porte de sortie|d[ée]bouch[ée])s?)(?: ailleurs)? (?:pour|[àa]) (?=${whom}(?!\p{L}))`,
    'iu',
  ),
  new RegExp(String.raw`${ofOneself}(?<!\p{L})${verbs} (?=${whom}(?!\p{L}))`, 'iu'),
  // "je ne pourrai pas garder 15 de mes opérateurs"
  new RegExp(
    String.raw`(?<!\p{L})(?:pas|plus) (?:pouvoir )?(?:garder|conserver|maintenir) (?=${whom}(?!\p{L}))`,
    'iu',
  ),
  // "je dois me séparer de 10 opérateurs"
  new RegExp(
    String.raw`(?<!\p{L})(?:(?:(?:me|nous) s[ée]parer|(?:je |nous |on )?(?:me|nous) s[ée]pare(?:rai|rons)?) (?:de |d['’]) ?|(?:laisser|faire) partir )(?=${whom}(?!\p{L}))`,
    'iu',
  ),
  new RegExp(String.raw`(?<!\p{L})aider (?=${whom}(?!\p{L})[^,;.]* [àa] (?:re)?trouver )`, 'iu'),
  /(?<!\p{L})(?:(?:pour )?(?:leur|les) (?:re)?(?:trouver|proposer|chercher|faire trouver|recaser|reclasser|replacer|reconvertir|red[ée]ployer|repositionner|placer|orienter)|(?:find|finding|offer) (?:them|our (?:people|staff|workers|employees|team))|(?:redeploy|retrain|move|place) them)(?!\p{L})/iu,
  /(?<!(?:mon|son|votre|en|de|mon propre|ce|cette) )(?<!\p{L})(?:reclassement|red[ée]ploiement|reconversion|redeployment|outplacement) (?:de |d['’]|des |du |of )(?=(?:nos|mes|notre|personnel|salari|[ée]quipe|our|my|the|\d))/iu,
];
/** Behind people: "8 soudeurs à reclasser". */
export const toMove =
  /(?<!\p{L})(?:(?:[àa] |sont [àa] |[àa] faire |must be |to be |to |need(?:ing)? (?:to be )?|that need )(?:reclass(?:er|[ée]e?s?)|red[ée]ployer|reconvertir|replacer|recaser|repositionner|placer|licencier|redeploy(?:ed)?|retrain(?:ed)?|place|move|rehome)|en (?:reclassement|sureffectif|trop|surnombre)|dont (?:le|les) postes? (?:dispara[iî]t|disparaissent|est supprim[ée]|sont supprim[ée]s|saute(?:nt)?)|plus de postes? (?:\p{L}+ )?en interne|(?:being )?made redundant|redundant|laid off|menac[ée]e?s|concern[ée]e?s|impact[ée]e?s)(?!\p{L})/giu;
/** Who speaks for a firm. */
const head = String.raw`(?:d\.?r\.?h|r\.?r\.?h|rh|hr(?: (?:manager|director|business partner|officer|lead))?|(?:responsable|directeur|directrice|charg[ée]e?|assistante?) (?:des |de )?(?:rh|ressources humaines)|(?:service )?ressources humaines|human resources|employeu(?:r|se)|employer|patron(?:ne)?(?= d['’]une? | de (?:la |l['’])?(?:pme|bo[iî]te|soci[ée]t[ée]|usine))|chef(?:fe)? d['’]entreprise|dirigeante?|g[ée]rante?|plant manager|works manager|(?:directeur|directrice|responsable) (?:de |d['’]|du |d['’]une? )?(?:site|usine|production|atelier))`;
export const speaks = new RegExp(
  String.raw`^\s*(?:bonjour[, ]+)?(?:je suis |nous sommes |je dirige |i am |i['’]m |we are )?(?:le |la |les |l['’]|un |une |the |an? )?${head}(?!\p{L})`,
  'iu',
);
/** "on ferme l’atelier injection", "closing our line": what who leads says, and who works there too. */
export const closes =
  /(?<!\p{L})(?:(?:on|nous|we|we['’]re|we are) )?(?:(?:va |allons |doit |devons |are |will |must )?(?:ferm(?:e|er|ons)|arr[êe]t(?:e|er|ons)|supprim(?:e|er|ons)|closing|shutting(?: down)?|clos(?:e|ing) down)) (?:l['’]|la |le |les |un |une |notre |nos |cette |cet |our |the |a )(?:ateliers?|lignes?|sites?|usines?|unit[ée]s?|activit[ée]s?|production|postes?|lines?|plants?|workshops?|shops?|factory|units?)(?: de| d['’]| du)?(?!\p{L})/iu;
/** "ligne qui ferme", "atelier arrêté": said of people who are counted, by who counts them. */
export const closed =
  /(?<!\p{L})(?:(?:l['’]|la |le |les |une |un |notre |the |our )?(?:ateliers?|lignes?|sites?|usines?|unit[ée]s?|[ée]quipes?|activit[ée]s?|production|lines?|plants?|workshops?|factory|units?)) (?:qui |est |sera |va |en cours d['’]|is |will be )*(?:ferm(?:e|er|[ée]e?s?|era|eture)|arr[êe]t(?:e|er|[ée]e?s?|era)|supprim[ée]e?s?|s['’]arr[êe]te|closing|closes|closed|shut(?:s|ting)?(?: down)?)(?!\p{L})/iu;
/** "fermeture d’une ligne", "line closure". */
export const closure =
  /(?<!\p{L})(?:(?:fermetures?|arr[êe]ts?|suppressions?|closures?|closing|shutdown) (?:de |d['’ ]|du |des |of )?(?:l['’]|la |le |les |un |une |notre |nos |our |the |a )?(?:ateliers?|lignes?|sites?|usines?|unit[ée]s?|activit[ée]s?|lines?|plants?|workshops?|factory|units?)(?: de| d['’]| du)?|(?:line|plant|site|workshop|factory|unit)s? (?:closures?|shutdown))(?!\p{L})/iu;
/** Those who count themselves: "on est dix, l’usine ferme". */
export const ofUs =
  /(?<!\p{L})(?:on est|on sera|nous sommes|nous serons|je suis|we are|we['’]re|i am|i['’]m)(?!\p{L})/iu;
export const planSaid =
  /(?<!\p{L})(?:pse|plan (?:social|de sauvegarde(?: de l['’]emploi)?|de d[ée]part\p{L}*)|suppressions? de postes?|supprim\p{L}+ \d+ postes|plan de \d+ (?:suppressions|d[ée]parts|licenciements)|restructuration|redundancy plan|redundancies)(?!\p{L})/iu;
export const when =
  /(?<!\p{L})(?:avant|d['’]ici|pour|fin|en|mi|courant|d[ée]but|au|[àa]|before|by|until) (?:(?:la |le |l['’]|fin |the |end of |d[ée]but )*)(?:janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre|january|february|march|april|may|june|july|august|september|october|november|december|printemps|automne|hiver|[ée]t[ée]|no[ëe]l|rentr[ée]e|spring|autumn|winter|ann[ée]e|year|summer|christmas|\d+ (?:mois|semaines|months|weeks))(?: (?:\d{4}|prochaine?))?(?!\p{L})/giu;
/** What is found for them, where no trade and no industry is said. */
export const anything =
  /^(?:\s|(?:quelque chose|qq ?ch?ose?|un (?:autre )?(?:travail|emploi|job|boulot|poste|m[ée]tier|point de chute)|d['’ ]?autres? (?:postes?|m[ée]tiers?|emplois?)|une solution|des solutions|autre chose|du travail|du boulot|something(?: else)?|another job|other (?:jobs|work)|new jobs|jobs?|work|ailleurs|elsewhere|rapidement|vite|ici|near here|(?:dans |pas loin d[ue] |pr[èe]s d[ue] )?(?:le |ce |du )?(?:coin|secteur|bassin|r[ée]gion)|dans la r[ée]gion|pr[èe]s d['’]ici|locally|nearby|(?:au|[àa] la|cet|cette|en|[àa] l['’]|d['’]ici|pour|this) (?:(?:le |la |l['’])?(?:printemps|[ée]t[ée]|automne|hiver|rentr[ée]e|ann[ée]e|spring|summer|autumn|winter)(?: (?:prochaine?|\d{4}))?|20\d\d)|l['’]an(?:n[ée]e)? prochaine?|autres? (?:industrie|secteur|branche|fili[èe]re)s? (?:ok|possibles?|aussi|bienvenue?s?|acceptée?s?))(?!\p{L})|[,;.!?…])*$/iu;

/** What a service or a workshop is called, and the trade of most who say that they work there: the shop floor's, and not its head's nor its engineer's. */
const activities: readonly (readonly [string, string])[] = [
  ['maintenance(?: industrielle)?|d[ée]pannage(?: industriel)?', 'technicien de maintenance industrielle'],
  ['(?:contr[ôo]le )?qualit[ée]|contr[ôo]le', 'technicien qualité'],
  ['contr[ôo]le (?:visuel|final|dimensionnel)', 'contrôleur qualité en mécanique'],
  ['logistique', 'opérateur logistique'],
  ['montage', 'monteur assembleur'],
  ['cuisson', 'conducteur de ligne en industrie alimentaire'],
  ['teinture', 'teinturier textile'],
  ['essais?', 'technicien d’essais'],
  ['s[ée]curit[ée]', 'agent de sécurité'],
  ["bureau d[’' ][ée]tudes?", 'dessinateur industriel'],
  ['achats?', 'acheteur'],
  ['ressources humaines|rh', 'assistant ressources humaines'],
  ['administration des ventes|adv', 'assistant administration des ventes'],
  ['comptabilit[ée]|compta', 'comptable'],
  ['ventes?', 'vendeur'],
  [
    "station d[’' ][ée]puration|(?:traitement|assainissement) (?:de l[’' ]eau|des eaux)",
    'technicien en traitement des eaux',
  ],
  ['planning|planification|ordonnancement', 'gestionnaire de flux de production'],
];
/** The same, for what one would like: a service that no family of trades is called by. */
const wished: readonly (readonly [string, string])[] = [
  ['montage', 'monteur assembleur'],
  ["bureau d[’' ][ée]tudes?", 'dessinateur industriel'],
  ['bureaux?', 'agent administratif'],
  ['encadrement|management', 'chef d’équipe en industrie'],
  ['peinture(?: industrielle)?', 'peintre industriel'],
  ['lunetterie', 'monteur assembleur'],
  ['ressources humaines|rh', 'assistant ressources humaines'],
  ['comptabilit[ée]|compta', 'comptable'],
];
const lead = String.raw`(?:je (?:travaille|bosse|suis|fais) |on me met |(?:faire|travailler|bosser|passer|aller|[êe]tre|[ée]voluer|un (?:poste|m[ée]tier|travail|boulot|job)) )?(?:(?:en|dans|[àa]|au|aux|sur|de|du) )?(?:la |le |les |l['’ ]|une? )?(?:(?:service|atelier|poste|[ée]quipe|p[ôo]le|d[ée]partement) (?:de |du |des |d['’])?(?:la |l['’ ])?)?`;
const tail = String.raw`(?=\s*(?:$|[,;.:(]|(?:en|dans|chez|depuis|[àa]|au|aux|pour|d['’ ]une?|industriel|agroalimentaire|alimentaire|usine|automobile|pharma\p{L}*)(?!\p{L})))`;
const reading = (all: readonly (readonly [string, string])[]) =>
  all.map(([said, trade]) => [new RegExp(`^\\s*${lead}(?:${said})(?!\\p{L})${tail}`, 'iu'), trade] as const);
const [done, hoped] = [reading(activities), reading(wished)];

/**
 * What one does, or would do, where only the name of a service or of a gesture says it: "je travaille en maintenance" is a maintenance technician, and "montage" no
 * film editor. Judged by us, November 2026, by what most who say so do in a works. The same words where none is known.
 */
export function withActivity(said: string, isWish: boolean): string {
  const found = (isWish ? hoped : done).find(([pattern]) => pattern.test(said));
  return found === undefined ? said : said.replace(found[0], found[1]);
}

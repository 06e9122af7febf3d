/** Small words between what leads to a wish and its name. Folded. */
const little =
  '(?:(?:comme|en tant que|en|dans|vers|a|au|aux|de|d|du|des|un|une|le|la|les|l|as|to be|being|into|an?|the|some) )*';
const ofTrade =
  '(?:(?:le |un |des |les |du |au |aux |l )?(?:metiers?|postes?|emplois?|fonctions?) (?:de |d |du |des |en |comme )?)';
const wants =
  '(?:veu[tx]|veulent|voudrai[st]?|voudraient|souhait(?:e|es|ent|erait|erais|eraient)|aimerai[st]?|envisage[sz]?|compte|pense|reve|projette|wants?|would like|wishes|hopes?)';
const aimed = '(?:vises?|cibles?|souhaites?|voulus?|envisages?|desires?|d arrivee)';
const count = '(?:\\d{1,4}|deux|trois|quatre|cinq|six|dix|two|three|four|five|ten|plusieurs|quelques)';

/**
 * What may follow: a trade by its name, an industry, a gesture. `hiring`: an employer, of whom a refusal before says nothing; `others`: those whose
 * other trades are asked for; `weak`: what
 * follows is a trade only if it is who does something.
 */
export type WishLead = {
  pattern: RegExp;
  of: 'trade' | 'sector' | 'gesture' | 'others';
  is?: 'hiring' | 'weak';
};

const lead = (of: WishLead['of'], said: string, is?: WishLead['is']): WishLead => ({
  pattern: new RegExp(`(?<=[ |])${said} (?<rest>[^|]+)`, 'gu'),
  of,
  ...(is && { is }),
});

/** Behind which words a trade, an industry or a gesture is what is wished for or asked about, the surest first. Folded; a bar begins each clause. */
export const wishLeads: readonly WishLead[] = [
  // What one becomes.
  lead('trade', '(?:devenir|become|becoming)'),
  lead(
    'trade',
    '(?:re)?(?:convertir|convertit|convertissent|orienter|oriente|diriger)(?= (?:comme|en|vers|dans) )',
  ),
  lead('trade', `(?:metier|poste|emploi|fonction|objectif|projet)s?(?: professionnel| pro)?(?: ${aimed})? :`),
  lead('trade', `(?:metier|poste|emploi|fonction)s? ${aimed}`),
  lead('trade', '(?<=\\|)projet'),
  lead('trade', '(?:dde|demande|besoin|recherche|formation|objet|sujet) :'),
  lead('trade', `vers(?= ${ofTrade})`),
  lead('trade', 'transformer [^|]*?(?= en )'),
  lead('trade', `${wants} (?:passer|evoluer|etre|to be|to train as|to work as|to retrain as)`),
  lead('trade', '(?:tentee?s?|interessee?s?|attiree?s?|passionnee?s?|motivee?s?) par'),
  lead('trade', '(?:retrain|reskill|train|turn|convert) [^|]*?(?= (?:as|into|to be) )'),
  lead('trade', '(?:need|want|wants|like|have) to (?:work|be|train|qualify)(?= (?:as|an?) )'),
  lead('trade', 'from [^|]*? to'),
  // What one learns to do.
  lead('gesture', '(?:apprendre|apprennent|apprenne)(?= a )'),
  lead('gesture', 'form(?:er|e|ons|ent) (?:mes|nos|des|les|un|une|\\d+) [^|]*?(?= a )'),
  lead('gesture', 'capables? de'),
  lead('gesture', '(?<=\\|)(?:je|j) (?:veux|voudrais|aimerais|souhaite)'),
  // Whom one needs.
  lead('trade', '(?:recruter|embaucher|trouver|remplacer)(?= (?:de|d|des|un|une|du|nos|mes|\\d))', 'hiring'),
  lead('trade', '(?:hire|recruit|find|replace|looking for)(?= (?:an?|some|more|\\d))', 'hiring'),
  lead(
    'trade',
    `${count}(?= [a-z]+(?: [a-z]+){0,4} (?:a (?:certifier|former|recruter|embaucher|qualifier|trouver|diplomer)|will lose|are losing|to (?:train|certify|hire|recruit)))`,
    'hiring',
  ),
  lead(
    'others',
    '(?:reclasser|recaser|redeployer|replacer|reconvertir)(?= (?:mes|nos|les|des|\\d))',
    'hiring',
  ),
  // What one asks about.
  lead(
    'trade',
    '(?:au|aux|pour le|pour un|pour des|sur le|sur un) (?:metiers?|postes?|emplois?|fonctions?)(?= (?:d|de|du|des|en) )',
  ),
  lead(
    'trade',
    '(?:apprenticeships?|training|courses?|certificates?|certification|diploma|qualification)s? (?:for|as|to be|to become|in)',
  ),
  lead(
    'sector',
    `${wants}(?: (?:aller|travailler|bosser|entrer|se lancer|integrer|rejoindre|evoluer|passer|partir|retourner|s orienter))?(?= (?:dans|vers|en|la|le|l) )`,
  ),
  lead(
    'sector',
    '(?:want|wants|like|love|hope|hopes|wish|prefer)s? to (?:move|go|work|get|be)(?= in(?:to)? )',
  ),
  lead('sector', '(?:sur|vers|connaitre|decouvrir) les metiers(?= (?:de|du|des|d|dans) )'),
  lead(
    'trade',
    '(?<!(?:ai|a|fait|suivi|obtenu|apres|avec|titulaire|ma|la|cette) (?:une? |d une? )?)(?:formations?|apprentissage|alternance|stages?|poei|places?|contrat pro)(?= (?:de|d|pour|comme) )',
    'weak',
  ),
  // What one would rather have, or says last.
  lead('trade', '(?<=\\|)plutot', 'weak'),
  lead('trade', 'rather be'),
  lead('trade', '(?:pour|for)(?! (?:des|les|mes|nos|mon|ma|notre|the|my|our) )', 'weak'),
  // A name said first, in English, before what is asked of it.
  {
    pattern:
      /(?<=^\|)(?<rest>[^|]+?) (?:training|courses?|certificates?|apprenticeships?|classes|qualifications?|diplomas?)(?= |\|)/gu,
    of: 'trade',
    is: 'weak',
  },
];

/** What is refused, or over. */
export const refusesWish =
  /(?:^| )(?:pas|plus|jamais|ni|non|sans|marre|arreter|fini|fatiguee?|lassee?|degoutee?|peur|not|never|stop|tired|trop (?:vieux|vieille|jeune))(?: (?:de|d|envie|a|of|me|se|veux|veut|voudrais|pour|for|la|l|le|formations?|postes?|metiers?))*$/u;

const leadingLittle = new RegExp(`^${little}(?:${count} )?`, 'u');
const leadingTrade = new RegExp(`^${ofTrade}`, 'u');
/** What follows, from its first telling word on. */
export const bareLead = (rest: string): string =>
  rest.replace(leadingLittle, '').replace(leadingTrade, '').replace(leadingLittle, '').trim();

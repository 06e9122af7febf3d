/** Functions that a firm has whatever it makes, as people say them, and the words that find them. */
export const functionNames: readonly (readonly [string, string])[] = [
  [
    'r (?:et |and |n )?d|r et d|recherche(?: et)?(?: developpement)?|innovation|developpement(?: (?:de )?(?:nouveaux )?produits?)?|product development|research(?: and development)?',
    'R&D',
  ],
  [
    '(?:controle |assurance |service )?qualite|controle|metrologie|quality(?: control| assurance)?',
    'contrôle qualité',
  ],
  ['(?:service )?maintenance|depannage|entretien des machines', 'technicien maintenance industrielle'],
  ['logistique|magasin|magasinage|expeditions?|logistics|warehouse|shipping', 'logistique'],
  ['labos?|laboratoires?|analyses?|labs?|laboratory', "laboratoire d'analyse industrielle"],
  ['q?hse|qse|ehs|securite(?: et)? environnement|prevention(?: des risques)?|health and safety', 'HSE'],
  ['appro(?:s|visionnements?)?|supply(?: chain)?', 'approvisionneur'],
  ['(?:service )?achats?|purchasing|procurement|buying', 'acheteur'],
  [
    '(?:service )?methodes|industrialisation|process engineering|methods',
    'technicien méthodes industrialisation',
  ],
  [
    'ordo|ordonnancement|planification|planning|gestion (?:de )?production|production planning|scheduling',
    'ordonnancement planification',
  ],
  ['bureau (?:d )?etudes?|be|dessin|conception|design office', "bureau d'études dessinateur"],
  ['automatismes?|robotique|automation|robotics', 'automaticien'],
];
const whole = functionNames.map(
  ([said, name]) => [new RegExp(`^(?:(?:le|la|l|les|du|un|une|service) )*(?:${said})$`, 'u'), name] as const,
);

/** The words that find a function said in its short name alone, folded: "le contrôle", "l’appro"; null where no function is. */
export const functionNamed = (folded: string): string | null =>
  whole.find(([said]) => said.test(folded))?.[1] ?? null;

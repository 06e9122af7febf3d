import type { Pain } from '#core/search/pain.ts';
const pains: Record<Pain, string> = {
  back: 'Mal de dos',
  shoulders: 'Mal aux épaules',
  hands: 'Mal aux mains ou aux poignets',
  arms: 'Mal aux bras',
  legs: 'Mal aux jambes, aux genoux ou aux hanches',
  neck: 'Mal à la nuque',
  other: 'Limite de santé',
};

/** What the search page says of a question that it read. */
export const fr = {
  title: 'Ce qui a été compris',
  go: {
    mobility: 'Voir comment changer d’industrie',
    profile: 'Dire ce que vous savez faire',
    funding: 'Voir les financements',
    sector: 'Voir le secteur',
    search: 'Voir ces parcours',
    certificates: 'Vérifier ces numéros',
  },
  move: (from: string, to: string) => `Changer d’industrie, de « ${from} » vers « ${to} ».`,
  number:
    'Des numéros de fiches : ce qu’ils sont devenus, et s’ils sont hors de notre champ, se lit ensemble.',
  scheme: (typed: string) => `« ${typed} » : une manière de financer ou de préparer une formation.`,
  opco: (typed: string) => `« ${typed} » : les parcours de ses branches sont listés ici.`,
  idcc: (typed: string) => `« ${typed} » : une convention collective, lue comme son secteur.`,
  sector: (typed: string) => `« ${typed} » : un secteur a sa page.`,
  /** A limit of health. */
  hurts: (part: Pain) =>
    `${pains[part]} : le ROME ne dit pas tout. Là où il parle de charges, de station debout ou de gestes répétés, c’est écrit ; là où rien n’est écrit, demandez à l’employeur. Le médecin du travail peut conseiller sur un poste.`,
  place: (name: string) =>
    `« ${name} » : les fiches n’ont pas d’adresses. Une fois ouvert un lien vers les offres d’emploi ou l’immersion, vous pouvez y ajouter votre commune.`,
  english: (typed: string, found: string) => `« ${typed} » est lu comme de l’anglais : ${found}.`,
  unknown: (typed: string) => `« ${typed} » n’a pas été compris : voici ce qui répond aux autres mots.`,
  unknownAlone: (typed: string) => `« ${typed} » n’a pas été compris.`,
  nothing: 'Aucune fiche à lister pour ces mots : les pistes ci-dessus y répondent.',
  stopsDriving:
    'Ne plus conduire : les métiers pour lesquels le ROME cite un permis sont mis de côté. Vos permis restent un atout à dire.',
  /** Of an age at which the mission locale is for them no more. */
  youngPast25: 'Jeune : l’apprentissage, jusqu’à 29 ans, est une voie d’accès de beaucoup de parcours.',
  /** Without a car or a licence, to who is past the age of the mission locale or may be. */
  noCarGrown:
    'Sans voiture ou sans permis : les lieux de travail ne sont pas connus ici, chaque offre les dit. Le conseil en évolution professionnelle sait dire quelles aides existent pour le trajet.',
  situations: {
    'sans-diplome':
      'Sans diplôme : beaucoup de certificats s’ouvrent sans diplôme ; ce qu’il faut pour entrer est à demander à qui le délivre. Partir de ce que vous savez faire aide à choisir.',
    'formation-courte':
      'Formation courte : les durées se demandent à chaque centre. Ce que vous savez déjà faire raccourcit souvent un parcours.',
    debutant: 'Débuter : ce qu’il faut pour entrer est à demander à qui délivre le certificat.',
    'travail-poste':
      'Travail posté : les horaires d’un métier sont indiqués sur sa page, ceux d’un poste sont à demander.',
    'travail-de-nuit':
      'Travail de nuit : les horaires d’un métier sont indiqués sur sa page, ceux d’un poste sont à demander.',
    'week-end':
      'Fin de semaine : les horaires d’un métier sont indiqués sur sa page, ceux d’un poste sont à demander.',
    'port-de-charges':
      'Port de charges : c’est écrit sur la page d’un métier quand le ROME le dit ; le poste réel est à vérifier.',
    'station-debout':
      'Station debout : c’est écrit sur la page d’un métier quand le ROME le dit ; le poste réel est à vérifier.',
    'station-assise':
      'Travail assis : c’est écrit sur la page d’un métier quand le ROME le dit ; le poste réel est à vérifier.',
    'basses-temperatures':
      'Froid : c’est écrit sur la page d’un métier quand le ROME le dit ; le poste réel est à vérifier.',
    allergie:
      'Allergie : les produits manipulés dépendent du poste : demandez-les à l’employeur, et conseil au médecin du travail.',
    'horaires-de-jour':
      'Horaires de jour : les horaires d’un métier sont indiqués sur sa page, ceux d’un poste sont à demander.',
    bruit: 'Bruit : c’est écrit sur la page d’un métier quand le ROME le dit ; le poste réel est à vérifier.',
    chaleur:
      'Chaleur : c’est écrit sur la page d’un métier quand le ROME le dit ; le poste réel est à vérifier.',
    jeune:
      'Jeune : l’apprentissage, jusqu’à 29 ans, est une voie d’accès de beaucoup de parcours. Avant 26 ans, la mission locale peut conseiller.',
    deplacements:
      'Déplacements : ceux d’un métier sont sur sa page quand le ROME le dit ; ceux d’un poste sont à demander.',
    proximite: 'Près de chez vous : les offres d’emploi disent où sont les postes.',
    teletravail:
      'Télétravail : un métier d’atelier se fait sur place ; pour un bureau d’études ou un service, à demander.',
    permis: 'Permis de conduire : chaque offre dit s’il est demandé.',
    caces:
      'CACES : un certificat de conduite qui s’ajoute à un métier et se renouvelle. Il se passe chez un organisme testeur certifié ; l’employeur autorise ensuite à conduire.',
    alternance: 'Alternance : les parcours ouverts à l’apprentissage se choisissent par leur voie d’accès.',
    'temps-partiel': 'Temps partiel : à chercher parmi les offres, ou à demander à l’employeur.',
    handicap:
      'Handicap : des aides et des aménagements existent pour se former. Un conseiller Cap emploi, ou le référent handicap de l’organisme, peut répondre.',
    licenciement:
      'Licenciement : pour un motif économique (fermeture, plan social, poste supprimé), un contrat de sécurisation professionnelle peut être proposé, avec 21 jours pour répondre : est-ce votre cas ? Écrivez « licenciement économique » : les étapes en tiendront compte. Pour un autre motif, le conseil en évolution professionnelle, gratuit, fait le point.',
    'sans-permis':
      'Sans voiture ou sans permis : les lieux de travail ne sont pas connus ici, chaque offre les dit. Le conseil en évolution professionnelle, ou la mission locale jusqu’à 25 ans, sait dire quelles aides existent pour le trajet.',
    'travail-en-hauteur':
      'Travail en hauteur : c’est écrit sur la page d’un métier quand le ROME le dit ; le poste réel est à vérifier.',
    senior:
      'Vos années de métier comptent : la réponse part de ce que vous savez faire. Le conseil en évolution professionnelle, gratuit, peut aider à les faire valoir.',
    exterieur:
      'Travail dehors : c’est écrit sur la page d’un métier quand le ROME le dit ; le poste réel est à vérifier.',
    'travail-repetitif':
      'Travail répétitif : c’est écrit sur la page d’un métier quand le ROME le dit ; le poste réel est à vérifier.',
    'contact-public':
      'Contact avec des clients : c’est écrit sur la page d’un métier quand le ROME le dit ; le poste réel est à vérifier.',
    'travail-seul':
      'Travailler seul : c’est écrit sur la page d’un métier quand le ROME le dit ; le poste réel est à vérifier.',
    dexterite:
      'Travail minutieux : c’est écrit sur la page d’un métier quand le ROME le dit ; le poste réel est à vérifier.',
    langue:
      'Français : le niveau demandé dépend du poste. Des formations au français au travail existent ; un conseiller peut répondre.',
    sante:
      'Santé : ce que le ROME dit d’un métier (charges, station debout, gestes répétés) y est signalé. Le médecin du travail peut conseiller sur un poste.',
    interim:
      'Intérim : une mission dans ce métier peut mener à une embauche en CDI ; une agence sait lesquelles s’ouvrent près de chez vous.',
    cdi: 'CDI, CDD : le contrat est dit sur chaque offre.',
  } as Record<string, string>,
  intentions: {
    'prise-en-charge': 'Prise en charge : plusieurs dispositifs existent, à vérifier selon votre situation.',
    salaire:
      'Salaire : les offres et la convention collective de la branche le disent. La rémunération pendant une formation dépend du dispositif.',
    cout: 'Coût : chaque centre donne son prix. Plusieurs dispositifs peuvent aider à payer.',
    'changer-de-metier':
      'Changer de métier : dites d’où vous partez, et où vous voulez aller si vous le savez.',
  } as Record<string, string>,
};

export type ReadMessages = typeof fr;

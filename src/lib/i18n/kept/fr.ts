export const fr = {
  elsewhere: 'Un autre onglet a enregistré autre chose entre-temps. Rien n’est perdu : à vous de choisir.',
  keepMine: 'Enregistrer ce que je vois ici',
  takeOther: 'Afficher ce que l’autre onglet a enregistré',
  erasedElsewhere:
    'Ce qui était enregistré a été effacé dans un autre onglet. Il ne reste que ce qui est affiché ici.',
  saveAgain: 'L’enregistrer de nouveau',
  eraseHere: 'L’effacer ici aussi',
  unreadable: {
    damaged:
      'Ce qui était enregistré sur cet appareil est abîmé et ne peut pas être lu. Nous n’y avons pas touché.',
    foreign:
      'Ce qui est enregistré sur cet appareil à cet endroit ne vient pas de cette page. Nous n’y avons pas touché.',
    future:
      'Ce qui est enregistré sur cet appareil vient d’une version plus récente du site. Nous n’y avons pas touché : rechargez la page.',
    tooLong: 'Ce qui est enregistré sur cet appareil est trop long pour être lu. Nous n’y avons pas touché.',
  },
  replace: 'Le remplacer par ce que je vois ici',
  mended: 'Des lignes en double ou illisibles ont été laissées de côté dans ce qui était enregistré.',
  received:
    'Profil reçu par ce lien. Il reste dans cet onglet, et ne remplace rien de ce que cet appareil garde.',
  keepReceived: 'Le garder sur cet appareil',
  receivedKept: 'Gardé sur cet appareil.',
  notKept: 'Ce navigateur refuse de garder des données ici. Rien n’est perdu.',
  share: 'Copier le lien, avec le profil',
  shared:
    'Lien copié. Il contient la question et ce qui a été lu (métiers, gestes, certificats, permis), sans le texte collé.',
  shareFailed: 'La copie n’a pas marché. Voici le lien :',
  shareLost: 'Le lien n’a pas pu être fait : les données du site n’ont pas répondu. Réessayez.',
  linkKept:
    'Le profil de ce lien n’a pas encore pu être lu : les données du site n’ont pas répondu. Le lien reste dans l’adresse, rien n’est perdu.',
};

export type KeptMessages = typeof fr;

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
  linkKept:
    'Le profil de ce lien n’a pas encore pu être lu : les données du site n’ont pas répondu. Le lien reste dans l’adresse, rien n’est perdu.',
};

export type KeptMessages = typeof fr;

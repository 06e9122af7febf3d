/** Situations that people write -> the contexts of ROME (numbers) that tell of them. */
export const settingContexts: Readonly<Record<string, readonly string[]>> = {
  'travail-de-nuit': ['300803'],
  'travail-poste': ['126450', '300808'],
  'week-end': ['23376', '23374', '300793'],
  'port-de-charges': ['300795'],
  'mal-de-dos': ['300795', '300798'],
  'station-debout': ['300800'],
  'station-assise': ['403025'],
  'basses-temperatures': ['403021', '300787'],
  bruit: ['300824'],
  chaleur: ['300789'],
  allergie: ['300781'],
  'travail-en-hauteur': ['300782'],
  interim: ['403101'],
};

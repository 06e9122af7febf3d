import type { NeedWording } from './condition-wordings.ts';

const none =
  '(?:(?:je |j )?(?:ne |n )?(?:ai |a )?(?:plus |jamais (?:eu |passe )?)?(?:sans|pas de|pas eu le|pas passe le|pas encore le|pas le|non|pas|ni|aucun moyen de|sans avoir le))';
const vehicle =
  '(?:permis(?: b| de conduire)?(?! (?:cariste|c|ce|d|bateau)(?= ))|voiture|vehicule|vehiculee?s?|moyens? de (?:transport|locomotion)|locomotion|scooter)';
const noneEnglish = '(?:i )?(?:no|without|(?:do ?n ?t|do not|have ?n ?t) (?:have|got|own))';

/** How one goes to work: without a car or a licence, by bus. An employer far from a bus is out of reach; no industry is. */
export const transportWordings: readonly Omit<NeedWording, 'kind'>[] = [
  {
    value: 'sans-permis',
    anywhere: [
      `${none} ${vehicle}(?: (?:ni|et|ou) (?:de |le )?(?:permis|voiture|vehicule))*`,
      `${noneEnglish} (?:(?:a|an|my|any|the) )*(?:driving licen[cs]e|driver s licen[cs]e|licen[cs]e|cars?(?= $)|cars?(?= (?:and|or|but|so|in|i|no|not) )|vehicle|own transport|transport)(?: (?:or|nor|and) (?:a )?(?:car|licen[cs]e))?`,
      '(?:i )?(?:do ?n ?t|do not) drive',
      '(?:(?:on|near|close to|within reach of|along) (?:(?:a|the|my) )*(?:bus|tram|metro)(?: (?:lines?|routes?|stops?))|(?:by|accessible by|reachable by|near|close to) (?:(?:a|the|my) )*(?:bus|tram|train|metro|public transport)(?: station)?(?= $| (?:and|or|but|in|only|no|not) ))',
      '(?:pres|proche|a cote|desservie?s?|accessibles?) (?:(?:d|de|du|un|une|par|la|le|les|en) )*(?:(?:ligne|arret)s? (?:de |d )?)?(?:bus|tram|tramway|metro)',
      '(?:(?<=^ )|(?<= (?:poste|travail|boulot|job|usine|emploi) ))sur (?:une |la |ma )?ligne de (?:bus|tram|metro)',
      '(?:y |je |on |m y |pouvoir |faut |doit )*(?:aller|vais|viens|venir|rendre) (?:au travail |travailler |bosser )?en (?:bus|tram|metro|train)',
    ].join('|'),
  },
];

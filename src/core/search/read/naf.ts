/**
 * What an activity code (NAF rev. 2, Insee: "10.71A" on a payslip, as APE) is of among the sectors, by our reading of the
 * nomenclature's divisions, groups and classes; the longest beginning decides. What is of no sector here is left out.
 */
const sectorOfNaf: Readonly<Record<string, string>> = {
  ...{ '01': 'production-agricole', '0113': 'horticulture-maraichage', '013': 'horticulture-maraichage' },
  ...{ '0116': 'lin', '0121': 'vin-spiritueux', '014': 'elevage', '0161': 'services-monde-agricole' },
  ...{
    '02': 'foret',
    '031': 'peche',
    '032': 'conchyliculture-aquaculture',
    '06': 'petrole',
    '19': 'petrole',
  },
  ...{ '08': 'carrieres-beton', '101': 'viandes', '1012': 'volailles-oeufs', '1013': 'charcuterie-salaison' },
  ...{ '102': 'produits-de-la-mer', '103': 'fruits-legumes', '105': 'industrie-laitiere' },
  ...{ '106': 'grains-meunerie-nutrition-animale', '109': 'grains-meunerie-nutrition-animale' },
  ...{ '107': 'boulangerie-industrielle', '1073': 'epicerie-confiserie', '1081': 'sucre' },
  ...{ '108': 'epicerie-confiserie', '1085': 'plats-prepares-conserves', '11': 'boissons' },
  ...{ '1101': 'vin-spiritueux', '1102': 'vin-spiritueux', '13': 'textile', '14': 'habillement' },
  ...{ '1511': 'cuir', '1512': 'maroquinerie', '152': 'chaussure', '16': 'bois-panneaux-menuiserie' },
  ...{ '17': 'papier-carton', '20': 'chimie', '2042': 'cosmetique-parfum', '2051': 'defense-pyrotechnie' },
  ...{ '21': 'pharmacie', '221': 'caoutchouc', '222': 'plasturgie', '231': 'verre', '232': 'ceramique' },
  ...{ '2331': 'ceramique', '2332': 'tuiles-briques', '234': 'ceramique', '235': 'ciment-chaux-platre' },
  ...{ '236': 'carrieres-beton', '237': 'carrieres-beton', '24': 'siderurgie-fonderie', '2446': 'nucleaire' },
  ...{ '25': 'metallurgie', '254': 'defense-pyrotechnie', '256': 'mecanique', '257': 'mecanique' },
  ...{ '26': 'electronique-electrique', '2652': 'horlogerie', '266': 'dispositifs-medicaux' },
  ...{ '27': 'electronique-electrique', '28': 'mecanique', '2822': 'ascenseurs-levage', '29': 'automobile' },
  ...{
    '3011': 'construction-navale',
    '3012': 'nautisme',
    '302': 'ferroviaire',
    '303': 'aeronautique-spatial',
  },
  ...{ '304': 'defense-pyrotechnie', '31': 'ameublement', '3212': 'bijouterie-joaillerie' },
  ...{ '3213': 'bijouterie-joaillerie', '324': 'jouets-articles-divers', '325': 'dispositifs-medicaux' },
  ...{
    '33': 'mecanique',
    '3315': 'construction-navale',
    '3316': 'aeronautique-spatial',
    '3317': 'ferroviaire',
  },
  ...{
    '351': 'electricite-gaz',
    '352': 'electricite-gaz',
    '353': 'services-energetiques',
    '38': 'recyclage',
  },
  ...{ '5210A': 'entreposage-frigorifique', '8130': 'paysage' },
};

/** Four digits and a letter, with or without its dot; a code of trade begins with its letter. */
const written = /(?<![\p{L}\d])(\d{2})\.?(\d{2})([A-Z])(?![\p{L}\d])/iu;

/** The sector of an activity code in a text, and what names it; null where there is none, or none is ours. */
export function nafIn(text: string): { sector: string; typed: string } | null {
  const met = written.exec(text);
  if (met === null) return null;
  const code = met.slice(1).join('').toUpperCase();
  const known = [5, 4, 3, 2]
    .map((length) => sectorOfNaf[code.slice(0, length)])
    .find((one) => one !== undefined);
  return known === undefined ? null : { sector: known, typed: met[0] };
}

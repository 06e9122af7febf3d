/** Food, as its branches have it; with farmers' cooperatives, as ROME has it. Tests hold both to the catalogue. */
const food = [
  ...[
    'boissons',
    'boulangerie-industrielle',
    'charcuterie-salaison',
    'epicerie-confiserie',
    'fruits-legumes',
  ],
  ...['grains-meunerie-nutrition-animale', 'industrie-laitiere', 'plats-prepares-conserves'],
  ...['produits-de-la-mer', 'sucre', 'viandes', 'vin-spiritueux', 'volailles-oeufs'],
];

/** Whole fields of industry under one name in an address, the widest first; none is the id of a sector. */
export const wholeFields: Readonly<Record<string, readonly string[]>> = {
  agroalimentaire: [...food, 'cooperation-agricole'],
  alimentaire: food,
};

/** Sectors as an address writes them: those of a whole field by its name, then the others. */
export function writeSectors(sectors: readonly string[]): string[] {
  const whole = Object.entries(wholeFields).find(([, all]) => all.every((id) => sectors.includes(id)));
  return whole ? [whole[0], ...sectors.filter((id) => !whole[1].includes(id))] : [...sectors];
}

/** The sectors that an address writes, one by one, once each. */
export const readSectors = (written: readonly string[]): string[] => [
  ...new Set(
    written.flatMap((name) => (Object.hasOwn(wholeFields, name) ? (wholeFields[name] ?? []) : [name])),
  ),
];

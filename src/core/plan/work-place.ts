/** Where one would work, without an industry being named, as it is kept in an address: in a factory, in another industry than one's own. */
const all = ['usine', 'autre'] as const;
export type WishedPlace = (typeof all)[number];

export const isWishedPlace = (text: string): text is WishedPlace => all.some((one) => one === text);

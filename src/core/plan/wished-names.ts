/** How one would work, as it is kept in an address. */
const all = [
  'fabriquer',
  'machines',
  'dehors',
  'nourriture',
  'bois',
  'metal',
  'tissu',
  'reparer',
  'precis',
  'conduire',
  'calme',
] as const;
export type WishedWork = (typeof all)[number];

export const wishedWorks: readonly WishedWork[] = all;

export const isWishedWork = (text: string): text is WishedWork => all.some((one) => one === text);

import type { Facts } from './facts.ts';

type Told = Pick<Facts, 'person' | 'trade' | 'wish'>;

/** Whether the trade that the answer names is that of the people whom a firm redeploys: it is theirs, and is nothing to aim at. */
export const isTheirTrade = ({ person, trade, wish }: Told): boolean =>
  person.redeploys === true && wish.from.some(({ label }) => label === trade);

/** Whether they leave it: no industry is aimed at where it is exercised as it is, and other trades are proposed. */
export const leavesTrade = (told: Told): boolean =>
  isTheirTrade(told) && told.wish.place === null && told.wish.leads.length > 0;

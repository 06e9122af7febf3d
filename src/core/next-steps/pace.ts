/** In how many days from today the steps may be done, in their order: a pace that we propose, no legal delay. */
const days = [2, 4, 7, 10, 14, 14, 21] as const;
const last = 28;

/** Days from today by which to do a step, by its place (0 or more) in the list: the first ones first, whatever they are. */
export const daysAt = (place: number): number => days[place] ?? last;

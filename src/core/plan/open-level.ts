/** The highest usual level of a trade that is open to who has no diploma. */
export const openLevel = 3;

/** Domains of ROME of shops and supermarkets, and of restaurants. */
const ofShops = /^(?:D1[25]|G1[6-8])/u;

/** Whether a trade, by its code, is of a shop or a restaurant: what who makes things leaves for industry, unless it is theirs. */
export const isOfShops = (code: string): boolean => ofShops.test(code);

/** Domains of ROME of shops and supermarkets, and of restaurants. */
const ofShops = /^(?:D1[25]|G1[6-8])/u;

/** Whether a trade, by its code, is of a shop or a restaurant: what who makes things leaves for industry, unless it is theirs. */
export const isOfShops = (code: string): boolean => ofShops.test(code);

/** Domains of ROME of the crafts of art, and of food made in a shop. */
const ofCrafts = /^(?:B1[1-8]|D11)/u;

/** Whether a trade, by its code, is a craft of art or of a food shop: no lead by a guess of ours to who works in industry. */
export const isCraft = (code: string): boolean => ofCrafts.test(code);

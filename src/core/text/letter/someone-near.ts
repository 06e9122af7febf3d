/** Kin, friends and who one works with. */
const someone = String.raw`(?:fils|fille|enfants?|grand|a[iî]n[ée]e?|mari|femme|compagnon|compagne|conjointe?|p[èe]re|m[èe]re|parents|fr[èe]re|s(?:oe|œ)ur|beau|belle|oncle|tante|cousine?|amie?|pote|copain|copine|voisine?|coll[èe]gue|chef|patron(?:ne)?|boss|employeur|m[ée]decin|conseill[eè]re?|kin[ée])`;
const near = new RegExp(
  String.raw`^(?:et |mais |moi |car )?(?:(?:mon|ma|mes|un|une|notre|nos|leur) ${someone}|le (?:docteur|m[ée]decin|toubib|patron|chef)|les (?:copains|coll[èe]gues|filles|gars))(?!\p{L})`,
  'iu',
);

/** Whether a part or a sentence of a letter begins with somebody else: their trade is none of one's own, and what they do is no wish. */
export const isOfSomeoneNear = (said: string): boolean => near.test(said);

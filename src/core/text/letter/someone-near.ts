/** Kin, friends and who one works with. */
const someone = String.raw`(?:fils|fille|enfants?|grand|a[iî]n[ée]e?|mari|femme|compagnon|compagne|conjointe?|p[èe]re|m[èe]re|parents|fr[èe]re|s(?:oe|œ)ur|beau|belle|oncle|tante|cousine?|amie?|pote|copain|copine|voisine?|coll[èe]gue|chef|patron(?:ne)?|boss|employeur|m[ée]decin|conseill[eè]re?|kin[ée]|chirurgien(?:ne)?|ost[ée]o(?:path\p{L}+)?|bru|gendre|marraine|parrain|tante|mamie|papi|(?:pneumo|rhumato|dermato|cardio|allergo|neuro|psycho|oto-?rhino)(?:logue)?|orthop[ée]diste|psychiatre|psy|infirmi[eè]re?)`;
const near = new RegExp(
  String.raw`^(?:et |mais |moi |car )?(?:(?:mon|ma|mes|un|une|notre|nos|leur) ${someone}|(?:le|la) (?:docteur|doc|m[ée]decin|toubib|patron(?:ne)?|cheffe?|chirurgien(?:ne)?|kin[ée]|ost[ée]o|psy|infirmi[eè]re|(?:pneumo|rhumato|dermato|cardio|allergo|neuro|psycho)(?:logue)?|orthop[ée]diste|psychiatre)|(?:papa|maman|tonton|tata|papi|mamie)|les (?:copains|coll[èe]gues|filles|gars))(?!\p{L})`,
  'iu',
);

const those = String.raw`(?:la (?:direction|directrice|drh|rh|hi[ée]rarchie|bo[iî]te|soci[ée]t[ée]|conseill[eè]re)|le (?:directeur|drh|comit[ée]|cse|si[eè]ge|groupe|repreneur|liquidateur|syndicat|conseiller)|les (?:syndicats?|chefs|patrons|dirigeants|d[ée]l[ée]gu[ée]s|rh))`;
/** "la direction vient de nous dire que…": what those above one say or do. */
const above = new RegExp(
  String.raw`^(?:(?:et|mais|car|hier|ce matin|aujourd['’]hui|bonjour),? )*${those}(?: [^,;.]{0,40})?? (?:vient|viennent|a|ont|nous|m['’]?|me|dit|disent|parle|annonce|annoncent|va|vont|ferme|veut|veulent|cherche|d[ée]localise|d[ée]m[ée]nage)(?!\p{L})`,
  'iu',
);

/** Whether a part or a sentence of a letter begins with somebody else: their trade is none of one's own, and what they do is no wish. */
export const isOfSomeoneNear = (said: string): boolean => near.test(said) || above.test(said);

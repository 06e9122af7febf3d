const friends = String.raw`(?:potes?|copains?|copines?|amie?s?)`;
const kin = String.raw`(?:fr(?:[èe]re|angin)s?|s(?:oe|œ)urs?|p[èe]re|cousine?s?|fils|voisine?s?)`;
const tinkers = String.raw`(?<!\p{L})(?:bricol|r[ée]par|d[ée]mont|remont|mets les mains)`;
/** What one does at home, or with friends: no trade, and nowhere to go. */
const atHome = new RegExp(
  String.raw`^(?:(?:et|mais|moi|ce que j['’ ]?aime c['’ ]?est|j['’ ]?adore|j['’ ]?aime),?\s+)*(?:chez moi|[àa] la maison|(?:le |les )?(?:week[- ]?ends?|dimanches?|soirs?)|(?:dans|sur|pendant) mon temps libre)(?!\p{L}).*${tinkers}|(?<!\p{L})(?:avec|pour) (?:les |mes |des )${friends}(?!\p{L})|(?<!\p{L})avec (?:mes |mon |ma )${kin}(?!\p{L}).*${tinkers}|${tinkers}.*(?<!\p{L})avec (?:mes |mon |ma )${kin}(?!\p{L})|(?<!\p{L})(?:bricoler?|je bricole)(?!\p{L})`,
  'iu',
);
export const isHobby = (said: string): boolean => atHome.test(said);

/** "je démonte des scooters": engines that one mends for pleasure. */
const engines =
  /(?<!\p{L})(?:r[ée]par|bricol|(?:d[ée]|re)mont|d[ée]sosse)\p{L}* (?:(?:des|les|mes|mon|ma|un|une|le|la|de|sur) )*(?:vieux |vieilles )?(?:scoot|trot+inet+es?|motos?|mobs?|mobylette|moteurs?|v[ée]los?|voitures?|bagnoles?|m[ée]caniques?|tondeuses?|quads?)(?!\p{L}{5})/iu;
export const mendsEngines = (text: string): boolean => engines.test(text);

/** So many words, and someone who speaks or is spoken of, or a stop between them: no name of a trade is so. */
const fewestWords = 6;
const someone =
  /(?<!\p{L})(?:je|j['’]\p{L}+|moi|mon|ma|mes|suis|il|elle|on|son|sa|qui|ai|veu[xt]|cherche|voudrai[st]|aimerai[st]|i|i['’]\p{L}+|my|he|she|his|her|am|is|want)(?!\p{L})|[,;:.!?]\s/iu;

/** Whether words tell a person's case in a sentence, and are no name that is being typed: "je suis soudeur, j’aimerais le nucléaire". */
export const isToldWhole = (text: string): boolean =>
  text.trim().split(/\s+/u).length >= fewestWords && someone.test(text.trim());

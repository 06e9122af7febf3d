/** So many words, and someone who speaks or is spoken of, or a stop between them: no name of a trade is so. */
const fewestWords = 6;
const someone =
  /(?<!\p{L})(?:je|j['’]\p{L}+|moi|mon|ma|mes|suis|il|elle|on|son|sa|qui|ai|veu[xt]|cherche|voudrai[st]|aimerai[st]|i|i['’]\p{L}+|my|he|she|his|her|am|is|want)(?!\p{L})|[,;:.!?]\s/iu;

/** Whether words tell a person's case in a sentence, and are no name that is being typed: "je suis soudeur, j’aimerais le nucléaire". */
export const isToldWhole = (text: string): boolean =>
  text.trim().split(/\s+/u).length >= fewestWords && someone.test(text.trim());

/** So many words tell a case with all that is around it; fewer are read as they stand. */
const fewestOfLetter = 15;

/** Whether words are a message that tells a whole case, of which most parts name neither what one does nor where one would go. */
export const isLetter = (text: string): boolean =>
  isToldWhole(text) && text.trim().split(/\s+/u).length >= fewestOfLetter;

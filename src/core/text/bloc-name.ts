/** Numbers that records put before the name of a bloc: "U31 :", "UCP 2 -", "Bloc 3 –". */
const numbered = /^(?:(?:u\p{L}{0,4}|bco?|bloc) ?\d+s?|\d+)\s*[:.\-–—]\s*/iu;

/** The name of a bloc without its number in the record: nobody reads "U31". All of it where nothing else is left. */
export const blocName = (label: string): string => label.replace(numbered, '') || label;

import { fold } from './fold.ts';

const elision = /(^|[^\p{L}\p{N}])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quelqu)'(?=\p{L})/gu;
/** The feminine or plural in brackets: `soudeur(se)`, `technicien (ne)`, `agent(e)s`. */
const bracketEnding =
  /(\p{L})\s?\((?:e|s|es|ne|nes|le|te|se|fe|ve|ere|iere|euse|rice|trice|ienne|enne|onne|elle|ive)\)/gu;
/** The feminine after a dot: `technicien.ne`, `agent·e·s`. */
const dottedEnding =
  /(\p{L}{2})[.·•](?:e|s|es|n?ne|l?le|te|se|fe|ve|i?ere|t?rice|euse|ienne|onne)s?(?:[.·•]s)?(?![\p{L}\p{N}])/gu;
/** The feminine after a stroke or a hyphen: `opérateur/rice`, `soudeurs-euses`, `employé-e-s`. */
const strokedEnding = /(\p{L}{2})[/-](?:e|n?ne|i?ere|t?rice|euse|ienne|onne)s?(?:[/-]s)?(?![\p{L}\p{N}])/gu;
/** Initials with their dots: `C.Q.P.`, `H.A.C.C.P`. */
const dottedInitials = /(?<![\p{L}\p{N}.])(?:\p{L}\.){2,}\p{L}?(?![\p{L}\p{N}])/gu;
/** Little words that no first half is joined to: `l'aéro sans bac`. */
const apart = '(?!(?:avec|chez|dans|mais|pour|sans|sous)\\b)';
/** First halves that live only in compounds, written joined, with a hyphen or with a space: `agro-alimentaire`. */
const boundHalf = new RegExp(
  `\\b(aero|agro|electro|geo|hydro|multi|oleo|pluri|poly|socio|thermo)[- ]${apart}(?=\\p{L}{4})`,
  'gu',
);
/** First halves that are words too: joined after a hyphen only. */
const freeHalf =
  /\b(auto|bio|inter|macro|micro|mini|nano|para|photo|pre|radio|semi|tele|ultra)-(?=\p{L}{4})/gu;
const joinedInitials = /(?<![\p{L}\p{N}])(\p{L})\s?&\s?(\p{L})(?![\p{L}\p{N}])/gu;
const word = /[\p{L}\p{N}]+/gu;

/**
 * Folded words of a text, in order: elisions, brackets of feminine forms and punctuation gone, compounds joined,
 * codes (`h2102`, `r489`) whole. Stop words are still there.
 */
export function tokenise(text: string): string[] {
  let plain = fold(text);
  if (plain.includes('(')) plain = plain.replace(bracketEnding, '$1');
  if (plain.includes('.')) plain = plain.replace(dottedInitials, (initials) => initials.replaceAll('.', ''));
  if (/[.·•]/u.test(plain)) plain = plain.replace(dottedEnding, '$1');
  if (/[/-]/.test(plain)) plain = plain.replace(strokedEnding, '$1');
  if (plain.includes("'")) plain = plain.replace(elision, '$1').replace(elision, '$1');
  if (plain.includes('&')) plain = plain.replace(joinedInitials, '$1$2');
  if (plain.includes('-')) plain = plain.replace(freeHalf, '$1');
  return plain.replace(boundHalf, '$1').match(word) ?? [];
}

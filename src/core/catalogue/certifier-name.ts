import { fold } from '../text/fold.ts';

/** Words of bodies that are nobody's own name: written small, with the accents that capitals lost. */
const common = `
  à de la le les l d des du et en au aux pour tout long vie auprès chargé premier
  agricole agricoles agriculture alimentaire armées arts associés atelier aventures béton boulanger carrière cartons caoutchouc chaussure cité cohésion
  commerce commissariat composites confédération coopérateurs coopératives d demain dialogue distribution écaillers école écologique
  économie éducation emploi employeurs fédération enseignement entreprises établissement familiale formation formations français française
  françaises haut herboristes industrie industries ingénierie insertion institut inter jeunesse laitière local lycée maroquinerie matériel
  médicament mégisserie mer métallurgiques métiers minières ministre ministère national nationale nautique nautiques nucléaires
  orientation papiers paysan-ne-s peinture plasturgie plein poissonniers polymères polytechnique polyvalent produits professionnelle
  public recherche recyclage régional régionale rural rurale santé sciences secrétariat secteurs sociale souveraineté supérieur supérieure
  syndicat tannerie technique techniques territoires textiles traditions transformation transition transmission travail
  universitaire université vignerons ville vinicoles mareyage habillement fondateurs maison gpe gpt
`;
/** Own names to which capitals did something. */
const own = 'André Aurélien Côte Déco État Île Kahn Lyon Polynésie République Réseau St';
/** What is said letter by letter, though it might be a word. */
const letters = 'AFTRAL ASFO CNHBJO';
/** Words cut short, which a point says. */
const cut =
  'ass. catho. éduc. entrep. expl. famil. féd. fédé. fédér. fédérat. fr. indus. inst. instit. nat. orient. protect. rég. syndic. techn. pâtisser.';

const byLetters = (words: string): [string, string][] =>
  words
    .trim()
    .split(/\s+/u)
    .map((word) => [fold(word).replace('.', ''), word]);
const known: ReadonlyMap<string, string> = new Map([
  ...byLetters(own),
  ...byLetters(letters),
  ...byLetters(cut),
  ...byLetters(common),
]);
/** A word of up to four letters that nothing else is known of is said letter by letter: CESI, SNCF, MSA. */
const shortest = 4;

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function wordSaid(word: string, at: number): string {
  if (at === 0 && word.length === 1) return word;
  const written = known.get(fold(word).replace(/\.$/u, ''));
  if (written !== undefined) return written;
  return word.length <= shortest || /[.\d]/u.test(word) ? word : capital(word.toLowerCase());
}

/**
 * The name of a certifier as one writes it: the register has it in capitals, without accents. A word that is not known for a common one is a
 * name, and keeps its capital; initials keep theirs. A name that is not all in capitals stays as it is.
 */
export function certifierName(name: string): string {
  if (/\p{Ll}/u.test(name)) return name;
  const apart = name
    // "D ENSEIGNEMENT", "L' INSERTION": the elision that was lost.
    .replace(/(?<![\p{L}.])([DL])(?:['’]\s?|\s)(?=[AEIOUYHÉÈ])/giu, '$1’')
    .replace(/['’]/gu, '’');
  const said = apart.replace(/[\p{L}\d.]+(?:-NE-S)?/gu, (word, at: number) => wordSaid(word, at));
  return capital(said);
}

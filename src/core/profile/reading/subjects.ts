import { bare, zoneOf, type Zone } from './zones.ts';

/** Who writes of himself. Without accents. */
const speaker =
  /(?<!\p{L})(?:je|j['’]?\s?(?:ai|suis|etais|avais|fais|ete)|moi|nous|notre|nos|on|m['’ ]?(?:a|ont|avait)|g|i|i['’]\p{L}+|my|mon|ma|mes)(?!\p{L})/iu;

/** Others at work, by who they are or do. Without accents. */
const people = String.raw`(?!chantier|papier|beton|atelier|metier|verger|secteur|moteur|dernier|premier|pointeur)(?:\p{L}{2,}(?:eur|euse|rice|ier|iere|iste|ien|ienne)s?|cliente?s?|patronn?e?s?|chefs?|cheffes?|collegues?|comptables?|gerante?s?|voisine?s?|camarades?|employes?|salaries?|boss|foreman|forewoman|manager|supervisor|colleagues?|owner|customer|neighbou?r|partner|mate)`;
/** Firms and places, by their sort. Without accents. */
const firms = String.raw`(?:usine|entreprise|societe|boite|groupe|maison|magasin|enseigne|cooperative|firme|pme|factory|company|firm|plant|shop|village|commune|quartier)`;
const determiner = String.raw`(?:une?|le|la|l['’]|les|des|notre|nos|the|an?|our|ce|cet|cette)\s?`;
/** Where a clause begins. */
const begins = String.raw`(?:^|[.!?;\n,(]\s*|(?<!\p{L})(?:et|mais|car|donc|and|but)\s)`;
const verb = String.raw`(?:est|etait|etaient|sont|ont|avait|avaient|m['’ ]?a|nous a|m['’]avait|a (?:ete|eu|fait|dit|pris|mis|ferme|demande|quitte|vole|detourne|repris|rachete)|fait|font|vend|fabrique\w*|produit|transforme|was|were|is|has|had|works?|worked|sells?|makes?|\p{L}{3,}(?:ait|aient))`;
/** To the end of the sentence, or where who writes tells of himself again. */
const toItsEnd = String.raw`(?:(?!,?\s*(?<!\p{L})(?:(?<!que )je|(?<!qu['’])j['’]\p{L}+|jai|moi|i (?:was|am|have|worked))(?!\p{L}))[^.!?;\n])*`;

/** "Un client était électricien", "notre fournisseur était éleveur", "the foreman was a carpenter". */
const ofPeople = new RegExp(
  `${begins}${determiner}(?:ancien(?:ne)? |former |old )?${people}(?:\\s(?!je|qui|que|comme)[\\p{L}'’-]+){0,4}?\\s${verb}(?!\\p{L})${toItsEnd}`,
  'giu',
);
/** "L'usine fabrique des yaourts", "dans le village il y a une fonderie". */
const ofFirms = new RegExp(
  `(?<!\\p{L})${determiner}${firms}(?:\\s(?!je|ou|qui|que)[\\p{L}'’-]+){0,3}?\\s(?:fabriqu\\w+|produi\\w+|vend\\w*|transform\\w+|compren\\w+|abrit\\w+|possed\\w+|sells?|sold|makes?|made|il y a|y a)(?!\\p{L})${toItsEnd}`,
  'giu',
);
/** "Groupe spécialisé dans la tôlerie", "fabricant de menuiseries": what an employer does. */
const activity =
  /(?<!\p{L})(?:(?:specialise|specialiste)e?s? (?:dans|en|de|du|des)|(?:fabricant|fabricante|constructeur|leader|acteur|specialiste|distributeur|producteur|equipementier)s?(?: \p{L}+){0,2} (?:de|d['’]|des|du|en))\s?[^.,;:!?\n()]*/giu;

/** "Employeur : abattoir racheté par un groupe de charcuterie", "convention collective de la chimie". */
const employer =
  /(?:^|[.;\n]\s*)(?:employeur|raison sociale|secteur(?: d['’]activite)?|branche|activite de l['’]entreprise)\s*:[^.;\n]*|(?<!\p{L})convention collective[^.,;\n]*/giu;

/** Where the subject of a clause is somebody else, in a text where one tells of oneself. `text`: without accents. */
export const subjectsIn = (text: string): Zone[] =>
  speaker.test(text) ? [ofPeople, ofFirms].flatMap((pattern) => [...text.matchAll(pattern)].map(zoneOf)) : [];

/** Where a text tells what an employer makes or sells: no gesture of the person. */
export const activitiesIn = (text: string): Zone[] =>
  [activity, employer, ofFirms].flatMap((pattern) => [...bare(text).matchAll(pattern)].map(zoneOf));

/** "Acteur de la charpente bois", "fabricant de menuiseries": what a firm is, in a text where nobody says that he is it. */
const firm =
  /(?<!\p{L}|\b(?:suis|etais|ete|comme|devenue?|poste d['’]|metier d['’])\s?(?:une? )?)(?:fabricante?|constructeur|leader|acteur|distributeur|equipementier|specialiste)s?(?: \p{L}+){0,2} (?:de|d['’]|des|du|en|dans)\s?[^.,;:!?\n()]*/giu;
export const firmsIn = (text: string): Zone[] => [...bare(text).matchAll(firm)].map(zoneOf);

import { zoneOf, type Zone } from './zones.ts';

/** Streets and places, by their capital: "12 rue des Tanneurs". */
const address =
  /(?<!\p{L})(?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Bb]d|[Ii]mpasse|[Aa]ll[ée]e|[Cc]hemin|[Rr]oute|[Pp]lace|[Qq]uai|[Zz]one [Ii]ndustrielle|ZI|ZA|[Bb][âa]timent|[Ll]ieu-dit)\s+(?:(?:de la|de|du|des)\s+|de l['’]|d['’]|l['’])?(?:[Ll]es?\s|[Ll]a\s)?\p{Lu}[^,;.\n]*/gu;

/** People by their name, behind how they are called, or an initial behind a comma or a colon: "M. Kevin BOULANGER", "directeur : P. Marin". */
const person =
  /(?:(?<![\p{L}\d])(?:(?:M|Mme|Mr|Mrs|Ms|Mlle|Melle|Me|Dr)\.?|Monsieur|Madame|Mademoiselle)|(?<=[:,;(]\s?)\p{Lu}\.)\s+(?:\p{Lu}[\p{L}'’-]*\.?\s+){0,2}\p{Lu}[\p{L}'’-]+/gu;

const ownPerson =
  /(?<=(?:[Jj]e m['’ ]?appelle|[Nn]ame is|[Cc]ontact\s*:)\s+)\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,2}/gu;

/** Who signs, who is named at the head: "Cordialement, Luc Boucher", "Nom : Boulanger", "BOULANGER Kevin" on a line. */
const named =
  /(?<=(?:[Cc]ordialement|[Ss]alutations(?: distingu[ée]es)?|[Ss]inc[eè]res? salutations|[Ss]inc[eè]rement|[Rr]egards|[Ss]incerely|[Bb]ien à vous|[Rr]espectueusement|[Nn]om(?: et pr[ée]nom)?|NOM|PR[ÉE]NOM|[Pp]r[ée]nom|[Nn]ame)\s*[,.:\n]\s*)\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,2}|(?<=^|\n)\s*(?:CV\s*[–—:-]\s*)?(?!Technicien|Op[ée]rat|Soudeu|Agent|Conduct|Monteu|R[ée]gleu|Chef|M[ée]canic|Ouvri|Employ|Tourneu|Chauffeu|Pilot|Magasin|Caris|Responsable|Assistant|Contr[ôo]l|Permis|Bac|Brevet|Titre|Dipl|Certificat|Habilit|Formation|Logiciel|Licence)(?:\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s\p{Lu}{4,}|\p{Lu}{4,}\s\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)(?=\s*(?:[,–—|(-]|\n|$))/gu;

/** A line that begins by a school tells what was learnt there, for diplomas alone. */
const school =
  /(?:^|[\n•;]|(?:19|20)\d{2}\s*[:|–-]?)\s*(?:lyc[ée]e|cfa|iut|greta|universit[ée]|coll[eè]ge|[ée]cole (?:de|du|des|d['’]))(?!\p{L})[^\n;•]*/giu;

/** "Niveau CAP cuisine": as far as it, neither had nor worked at. */
const level =
  /(?<!\p{L})niv(?:eau|\.)?\s+(?:d['’]\s?|de\s)?(?:CAP|BEP|BP|BTS|bac(?:\s?pro)?)\s[^.,;:\n()]*/giu;

/** "35500 Vitré", "The Baker's Arms": a town behind its postcode, an English house by its sign. */
const town = /(?<![\p{L}\d])\d{5}[ \t]+\p{Lu}[\p{L}'’-]+/gu;
const sign = /(?<!\p{L})The\s\p{Lu}\p{L}+['’]s\s\p{Lu}\p{L}+/gu;

/** The shops of that name, where the line tells what one does there: "– Boulanger – 2015-2019 : vendeur". */
const saleWords = String.raw`(?:[ée]lectrom[ée]nager|vend(?:eu|or)\p{L}*|conseill|livreu|stock|magasin|caiss|SAV|hifi|multim[ée]dia|install|logisti|t[ée]l[ée]vis)`;
const shop = new RegExp(
  String.raw`(?:(?<=${saleWords}\p{L}*[^\n]*[–—|,:(-]\s*)Boulanger(?=\s*(?:[–—|,:)(-]|\n|$))|(?<=(?:^|\n)[\s•*–-]*)Boulanger(?=\s*[–—|,:(-][^\n]*${saleWords}))`,
  'gu',
);

/** The lines under a heading of pastimes or of aims, to the next empty line. */
const heading =
  /(?<=(?:^|\n)[ \t]*(?:divers|loisirs|hobbies|interests|centres? d['’]int[ée]r[êe]ts?|objectifs?|projets?|but|recherche|looking for|objective)[ \t]*:?[ \t]*\n)(?:[^\n]*\S[^\n]*(?:\n|$))+/giu;

/** "Équipier de seconde intervention": a part in case of fire; "Titre : opérateur en chimie (CQPI)": a certificate. */
const rescue = /(?<!\p{L})[ÉEée]quipi(?:er|[èe]re)s? de (?:premi[èe]re|seconde|deuxi[èe]me) intervention/gu;
const certificates =
  /(?<=^|\n)[ \t•*–-]*(?:[Tt]itres?|[Dd]ipl[ôo]mes?|[Cc]ertifications?)(?: obtenue?s?)?[ \t]*:[^\n]*/gu;

/** "Souhaite : couture" is a wish, "Souhaité : couture" what is asked for. */
const wish = /(?<=^|[\n;.]\s*)[Ss]ouhaite\s?:[^;.\n]*/gu;

/** "Vous avez idéalement été menuisier": what would do, not what is to be done. */
const ideally =
  /(?<!\p{L})(?:vous avez )?id[ée]alement,? (?:vous avez )?(?:[ée]t[ée]|exerc[ée]|travaill[ée])\s[^.;\n]*/giu;

/** Stretches where no trade nor gesture is told: addresses, names of people, schools. */
export const outsideWorkIn = (text: string): Zone[] =>
  [
    address,
    person,
    ownPerson,
    named,
    school,
    level,
    town,
    sign,
    shop,
    heading,
    rescue,
    certificates,
    wish,
    ideally,
  ].flatMap((pattern) => [...text.matchAll(pattern)].map(zoneOf));

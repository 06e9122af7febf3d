import type { Zone } from './zones.ts';

type Named = { kind: string; word: string; words: string; start: number; after?: string };

/** Words that are a kind of diplomas, and something else where this says so. */
const others: readonly ((named: Named, before: string) => boolean)[] = [
  // "I tried but exam failed": the English word.
  ({ word, words }) =>
    word.toLowerCase() === 'but' &&
    word !== 'BUT' &&
    !/^(?:g[ée]nie|techni|qualit|gestion|mesures|m[ée]tiers|r[ée]seaux|hygi|packag|science|carri)/iu.test(
      words,
    ),
  // "BUT : conductrice de ligne", "BUT > nucléaire": an aim.
  ({ word, after }) => word === 'BUT' && /^\s*[:>]/u.test(after ?? ''),
  // "licence de soudeur", "licence de pêche": a permit, no degree.
  ({ kind, words }) =>
    kind === 'licence' &&
    /^(?:soud|\d{4}|(?:EN|ISO|NF|TIG|MIG|MAG)(?!\p{L})|pilot|conduite|p[eê]che|taxi|vtc)/iu.test(words),
  // "mise en bac": where it stands by itself, it is the one that a line or a member begins with, or that one has.
  ({ word }, before) =>
    /^bac(?:calaur[ée]at)?$/iu.test(word) &&
    !/(?:^|[\n•;:,.(–-]|(?:^|\s)(?:mon|le|un|son|eu|obtenu)\s|\b(?:19|20)\d{2}\s)\s*$/iu.test(before),
  ({ word, words, after }) =>
    /^bac(?:calaur[ée]at)?$/iu.test(word) && /^\s*\+/u.test(words === '' ? (after ?? '') : words),
  // "200 m2", "m2 propre": an area.
  ({ word }, before) => /^[lm][1-3]$/iu.test(word) && (/^[lm]/u.test(word) || /\d\s*$/u.test(before)),
  // "niveau CAP": as far as it, not had.
  (_, before) => /\b(?:niveau|niv\.?)[ \t]+(?:de |du |d['’]un )?$/iu.test(before),
  // "apprentissage de vendeuse du 01/09/2018": a contract and its dates.
  ({ word, words }) => /^apprenti/iu.test(word) && /\sdu\s\d/u.test(words),
  // "formation interne 2017": no diploma.
  ({ word, words }) =>
    /^formation/iu.test(word) &&
    /^(?:interne|continue|initiale|obligatoire|sécurité|maison|au poste|d['’]intégration)(?!\p{L})/iu.test(
      words,
    ),
  // "engins TP chez Eurovia": public works.
  ({ word, words }, before) =>
    /^tp$/iu.test(word) &&
    (/^chez(?!\p{L})/iu.test(words) ||
      /(?:engins?|travaux|chantiers?|secteur|ouvrier|entreprise)\s+$/iu.test(before)),
];

/** "Titre pro conducteur de bus : échec", "VAE bac pro fonderie : en cours": not had, or not yet. */
const notHad =
  /^[ \t]*[:(–-]?[ \t]*(?:échec|[ée]chou[ée]e?s?|non (?:obtenue?|valid[ée]e?)|(?:vae )?en cours|(?:valid[ée]e?s?\s)?(?:\d|une?|deux)\s(?:blocs?|ccp|unit[ée]s?)(?: [^.;\n]{0,15})?(?: sur|\/)|ccp\s?\d[^.;\n]{0,20}(?:seul\p{L}*|uniquement)|partiel|commenc[ée]|pas (?:termin|fini|valid|obten|encore|eu)\p{L}*|failed|in progress)(?!\p{L})/iu;

/** "je prépare une licence pro", "actuellement en BTS": not had yet. */
const notYet =
  /(?:pr[ée]pare|v[ée]rifier|demander|viser?|envisager?|devis|inscrite? au|en train de (?:passer|faire)|en cours de|inscrite? en|actuellement en|je suis en|preparing|studying for)\s+(?:(?:un|une|le|la|mon|ma|an?|my|[12][eè]re? ann[ée]e (?:de|d['’]))\s*)?$|(?:2de|seconde|1[eè]?re|premi[eè]re|terminale|tle)\s(?:et (?:1[eè]?re|tle|terminale)\s)?$|(?:(?:premi[eè]re|seconde|deuxi[eè]me|derni[eè]re|1[eè]?re|2e|2[eè]me) ann[ée]e|terminale|actuellement) (?:(?:de|en|du)\s|d['’])?$/iu;

/** "j'ai arrêté le bac pro", "raté mon CAP". */
const givenUp =
  /(?<!\p{L})(?:arr?[êe]t[ée]r?|abandonn[ée]|rat[ée]|loup[ée]|[ée]chou[ée]|pas (?:eu|fini|termin[ée]|obtenu))\s+(?:(?:le|la|un|une|mon|ma|au|en)\s)?$/iu;

/** Whether the word of a kind is something else, there. */
export const isNoDiploma = (text: string, named: Named): boolean =>
  others.some((isOther) => isOther(named, before(text, named)));

/** Whether a diploma is named that one has not: failed, given up or in progress. */
export const isUnheld = (text: string, named: Named): boolean =>
  notYet.test(before(text, named)) || givenUp.test(before(text, named)) || isNotHad(text, named);

const before = (text: string, { start }: Named): string => text.slice(Math.max(0, start - 40), start);

function isNotHad(text: string, { words, start }: Named): boolean {
  const at = words === '' ? -1 : text.indexOf(words, start);
  return at >= 0 && notHad.test(text.slice(at + words.length, at + words.length + 30));
}

const school = /^(?:afpa|greta|lyc[ée]e|[ée]cole|college|(?:vocational|technical|trade) school)(?!\p{L})/iu;

/** A school on the line of a diploma is where it was learnt. */
export function withoutSchools<T extends Zone & { title: string }>(all: readonly T[], text: string): T[] {
  const isSchool = ({ title }: T) => school.test(title);
  const between = (one: T, other: T) =>
    text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start));
  return all.filter(
    (one) => !isSchool(one) || !all.some((other) => !isSchool(other) && !between(one, other).includes('\n')),
  );
}

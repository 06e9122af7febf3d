import type { Lang, WordTable } from './lang.ts';

/** The terms that a reader cannot guess, explained where they are met (docs/glossaire.md has the others). */
export const termIds = [
  'bloc',
  'cep',
  'cqpi',
  'geste',
  'opco',
  'positionnement',
  'succession',
  'vae',
] as const;
export type TermId = (typeof termIds)[number];

/** What each term means, in one or two plain sentences. */
const termMeanings: WordTable<TermId> = {
  bloc: {
    fr: 'Bloc de compétences : une partie d’un parcours, qui s’évalue et s’obtient séparément.',
    en: 'Bloc (de compétences): a part of a pathway, assessed and obtained on its own.',
  },
  cep: {
    fr: 'Conseil en évolution professionnelle : un conseiller, gratuit et confidentiel, pour faire le point et préparer un projet.',
    en: 'Conseil en évolution professionnelle: an adviser, free and confidential, to take stock and prepare a plan.',
  },
  cqpi: {
    fr: 'Certificat de qualification professionnelle interbranches : il atteste un métier que plusieurs branches ont en commun, pour les salariés et pour qui cherche un emploi, avec ou sans diplôme. Son socle commun est reconnu de l’une à l’autre, ce qui aide à changer d’industrie : à vérifier auprès de la branche.',
    en: 'Certificat de qualification professionnelle interbranches: it certifies a trade that several branches have in common, for employees and job seekers, with or without a diploma. Its common core is recognised from one to another, which helps to change industry: to be checked with the branch.',
  },
  geste: {
    fr: 'Geste : ce que l’on sait faire dans un métier, dit avec les mots du ROME, répertoire public des métiers. Le même geste sert souvent dans plusieurs métiers.',
    en: 'Gesture: what one can do in a trade, in the words of ROME, the public register of trades. The same gesture often serves in several trades.',
  },
  opco: {
    fr: 'Opérateur de compétences : il aide les entreprises de ses branches à payer les formations. Opco 2i pour l’industrie, Ocapiat pour l’alimentaire, l’agriculture et la pêche.',
    en: 'Opérateur de compétences: it helps the companies of its branches to pay for training. Opco 2i for industry, Ocapiat for food, farming and fishing.',
  },
  positionnement: {
    fr: 'Positionnement : avant une formation, l’organisme regarde ce que vous savez déjà faire, pour la raccourcir d’autant.',
    en: 'Positionnement: before a training course, the provider looks at what you already know how to do, to shorten it accordingly.',
  },
  succession: {
    fr: 'Même intitulé, même type : une ancienne fiche de ce titre était de ce secteur ; nous en déduisons que celle d’aujourd’hui l’est aussi. À vérifier auprès de qui la délivre.',
    en: 'Same title, same kind: an old record of this title was of this sector; we deduce that the one of today is too. To be checked with whoever awards it.',
  },
  vae: {
    fr: 'Validation des acquis de l’expérience : obtenir tout ou partie d’un diplôme ou d’un certificat en prouvant ce que vous avez déjà fait, sans refaire la formation.',
    en: 'Validation des acquis de l’expérience: obtaining all or part of a diploma or certificate by proving what you have already done, without training again.',
  },
};

const written =
  /(?<![\p{L}\d])(?:blocs?(?: de compétences)?|CEP|CQPI|[Gg]estes?|[Gg]estures?|Opcos?|positionnement|VAE|même intitulé, même type|same title, same kind)(?![\p{L}\d])/gu;

/** A record that follows an old one, by its title. */
const deduced = /^(?:même intitulé|same title)/u;

/** Four letters tell them apart, in both languages (geste, gesture). */
const told = 4;

const idOf = (words: string): TermId | undefined =>
  deduced.test(words)
    ? 'succession'
    : termIds.find((id) => words.toLowerCase().startsWith(id.slice(0, told)));

/** A stretch of a text; `term` when it is a term to explain. */
type Stretch = { start: number; text: string; term: TermId | null };

const termsIn = (text: string): TermId[] =>
  [...text.matchAll(written)].flatMap(([words]) => idOf(words) ?? []);

/**
 * A text cut at the terms that it speaks of, each at its first mention only: one that the texts `before` it on the page speak of is
 * explained there. Joined again, the stretches are the text.
 */
export function stretches(text: string, before: readonly string[] = []): Stretch[] {
  const met = new Set(before.flatMap(termsIn));
  const cut: Stretch[] = [];
  let from = 0;
  const push = (to: number, term: TermId | null) => {
    if (to > from) cut.push({ start: from, text: text.slice(from, to), term });
    from = to;
  };
  for (const { 0: words, index } of text.matchAll(written)) {
    const term = idOf(words);
    if (term === undefined || met.has(term)) continue;
    met.add(term);
    push(index, null);
    push(index + words.length, term);
  }
  push(text.length, null);
  return cut;
}

/** What a term means, in a language. */
export const meaningOf = (term: TermId, lang: Lang): string => termMeanings[term][lang];

import { toldParts, toldSentences, type Said } from './sentences.ts';

/** Who else a part is of: their trade is none of one's own. */
const ofAnother =
  /^(?:et |mais |moi |car )?(?:(?:mon|ma|mes|un|une|notre|nos|leur) (?:employeur|fils|fille|enfants?|grand|a[iî]n[ée]e?|femme|compagnon|compagne|conjoint|p[èe]re|m[èe]re|parents|fr[èe]re|soeur|sœur|oncle|tante|cousine?|ami|amie|pote|copain|copine|voisine?|coll[èe]gue|chef|patron|boss|m[ée]decin|conseill[eè]re?|kin[ée])|le (?:docteur|m[ée]decin|toubib|patron|chef)|les (?:copains|coll[èe]gues|filles|gars)|(?:yann|il|elle)s? (?:dit|disent))(?!\p{L})/iu;
/** What one did once. */
const past =
  /(?<!\p{L})(?:j['’ ]?[ée]tais|j['’ ]?ai [ée]t[ée]|avant (?:[çc]a|cela|j)|avant,|autrefois|auparavant|quand j['’ ][ée]tais|j['’ ]?ai commenc[ée]|ancien(?:ne)?|[ée]tait|j['’ ]?ai fait)(?!\p{L})/iu;
/** What is no trade: a diploma, a limit, a firm that closes, an age, a wish, a greeting. */
const noTrade =
  /^(?:et |mais |donc |car |avec )?(?:(?:un |une |le |mon )?(?:bac|bep|cap|bts|but|dut|licence|master|cqpm?|dipl[ôo]me|titulaire|caces|permis|habilitation|rqth)|madame|monsieur|merci|cordialement|anciennet[ée]|moyenne|ou bien|quand|lorsque?|d[èe]s que?|ils|travail m|je (?:tiens|la |le |les |voudrais?|cherche|souhaite|aimerais?|veux|sais|peux|dois|me|m['’ ]|ne|n['’]|connais|crois|pense)|j['’ ](?:aimerais?|habite|adore|aime|hésite)|j['’ ]?ai (?!fait)|jai|je fais de l['’ ]?int|[àa] part|pas|plus|sans|sauf|tout|le dos|mal|[çc]a (?!fait \d)|on (?:nous|m|me|ferme|est)|est[- ]ce|faut|comment|quel|pourquoi|si|mes?|ma|mon (?!m[ée]tier|poste|job|travail|boulot|taff?))(?!\p{L})/iu;

/** "bonjour", "wsh": nobody's trade. */
const greeting =
  /^(?:(?:bonjour|bonsoir|bjr|salut|slt|coucou|hello|hi|wsh|madame|monsieur)(?: (?:madame|monsieur|à tous|a tous))?[\s,;:!-]*)+/iu;
/** A text without the words that greet, before what it tells. */
export const withoutGreeting = <S extends Said>(sentence: S): S => {
  const length = greeting.exec(sentence.said)?.[0].length ?? 0;
  return { ...sentence, at: sentence.at + length, said: sentence.said.slice(length) };
};

/** A part without the word that joins it to what is before. */
const joins = /^(?:et|mais|donc|car|alors|moi),? /iu;
const bared = (part: Said): Said => {
  const length = joins.exec(part.said)?.[0].length ?? 0;
  return { ...part, at: part.at + length, said: part.said.slice(length) };
};

/** The parts of a letter that may say what its writer does, or whom it is about, in order. */
export const ownParts = (text: string): Said[] =>
  toldSentences(text)
    .filter(({ isAsked }) => !isAsked)
    .map(withoutGreeting)
    .flatMap((sentence) => (ofAnother.test(sentence.said) ? [] : toldParts(sentence)))
    .map(bared)
    .filter(
      ({ said }) =>
        !ofAnother.test(said) && !past.test(said) && !noTrade.test(said) && /\p{L}{3}/u.test(said),
    );

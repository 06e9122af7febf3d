import { withoutGreeting } from '../greeting.ts';
import { isHobby } from './hobby.ts';
import { toldParts, toldSentences, withoutJoin } from './sentences.ts';
import { isOfSomeoneNear } from './someone-near.ts';

/** What one did once. */
const past =
  /(?<!\p{L})(?:j['’ ]?[ée]tais|j['’ ]?ai [ée]t[ée]|avant (?:[çc]a|cela|j)|avant,|autrefois|auparavant|quand j['’ ][ée]tais|j['’ ]?ai commenc[ée]|ancien(?:ne)?|[ée]tait|j['’ ]?ai fait)(?!\p{L})/iu;
/** What is no trade: a diploma, a limit, a firm that closes, an age, a wish, a greeting. */
const noTrade =
  /^(?:et |mais |donc |car |avec )?(?:(?:un |une |le |mon )?(?:bac|bep|cap|bts|but|dut|licence|master|cqpm?|dipl[ôo]me|titulaire|caces|permis|habilitation|rqth)|madame|monsieur|merci|cordialement|anciennet[ée]|moyenne|(?:il|elle)s? (?:dit|disent)|ou bien|quand|lorsque?|d[èe]s que?|ils|travail m|je (?:tiens|la |le |les |voudrais?|cherche|souhaite|aimerais?|veux|sais|peux|dois|me|m['’ ]|ne|n['’]|connais|crois|pense)|j['’ ](?:aimerais?|habite|adore|aime|hésite)|j['’ ]?ai(?! fait)|jai|je fais de l['’ ]?int|[àa] part|pas|plus|sans|sauf|tout|le dos|mal|[çc]a (?!fait \d)|on (?:nous|m|me|ferme|est)|apprendre|devenir|(?:m[e'’] ?)?former|[ée]voluer|trouver|est[- ]ce|faut|comment|quel|pourquoi|si|mes?|ma|mon (?!m[ée]tier|poste|job|travail|boulot|taff?))(?!\p{L})/iu;

/** "elle a 39 ans et met des biscuits en étuis": an age, before what one does. */
const agedLead = /^(?:(?:elle|il) a|j['’ ]?ai) \d\d ans et (?=\p{L})/iu;
/** "je fais que des missions d’intérim dans des entrepôts": a contract, and no trade. */
const missions =
  /(?<!\p{L})(?:je )?(?:ne )?(?:fais|encha[iî]ne|fait)(?: (?:que|plus que))? (?:des |de l['’])?(?:petites )?(?:missions?(?: d['’]int[ée]rim)?|int[ée]rim)(?: (?:dans|en|sur) [^,;.]*)?$/iu;

const youKnow = /^(?:tu sais|vous savez) (?:que |qu['’])/iu;
/** "à 34 ans avec la petite j’aimerais un vrai CDI", "il faut que je change": wished, asked or told to somebody. */
const wishes =
  /(?<!\p{L})(?:j['’ ]?aimerai[st]?|je voudrai[st]?|il faut que je|j['’ ]?en (?:ai|peux)|dis[- ]moi|(?:tu|vous) (?:crois|croyez|connais|connaissez|te|me))(?!\p{L})/iu;

/** Who writes for somebody near: their trade is told, and not the writer's. */
const writesForThem =
  /(?<!\p{L})(?:c['’ ]?est moi qui (?:l['’])?[ée]cri|(?:j['’ ]?|je vous |je )[ée]cri[st] pour (?:mon|ma)|(?:il|elle) me dicte|de la part de (?:mon|ma)|(?:lui|elle),? (?:il|elle) aime pas)/iu;
const ofWriter = /^(?:moi,? )?(?:je|j['’ ])(?!\p{L}{4})/iu;

/** What leads to what one did: "avant j’étais". */
const pastLead =
  /^(?:.*?(?<!\p{L}))?(?:j['’ ]?[ée]tais|j['’ ]?ai [ée]t[ée]|j['’ ]?ai fait|ancien(?:ne)?|(?:il|elle) [ée]tait) (?:une? )?(?=\p{L})/iu;

/**
 * The parts of a letter that may say what its writer does, or whom it is about, in order; behind them, those that say what they did once: "avant j’étais conductrice
 * de ligne".
 */
export function ownParts(text: string): string[] {
  const isAnothers = writesForThem.test(text) ? (said: string) => ofWriter.test(said) : isOfSomeoneNear;
  const told = toldSentences(withoutGreeting(text))
    .filter(({ said, isAsked }) => !isAsked && !isAnothers(said) && !isHobby(said))
    .flatMap(toldParts)
    .map((part) => withoutGreeting(withoutJoin(part).said).replace(agedLead, '').replace(youKnow, ''))
    .filter(
      (said) => !isAnothers(said) && !missions.test(said) && !wishes.test(said) && /\p{L}{3}/u.test(said),
    );
  const [now, once] = [told.filter((said) => !past.test(said)), told.filter((said) => pastLead.test(said))];
  return [...now, ...once.map((said) => said.replace(pastLead, ''))].filter((said) => !noTrade.test(said));
}

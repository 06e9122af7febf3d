import type { Ask } from '../search/asked.ts';
import { ownParts } from '../text/letter/own-parts.ts';
import { bareOf, saysSince } from '../text/letter/since.ts';
import { tellsWho } from '../text/letter/tells-who.ts';
import { isLetter } from '../text/told-whole.ts';
import { lookUp } from './field-look-up.ts';
import { packingSaid } from './packing-said.ts';
import { isOfWorks, wordsThatTell } from './trade-evidence.ts';
import { wishNames } from './wish-named.ts';

/** So many parts may say one's trade: what comes later tells how it goes. */
const mostParts = 8;
/** Among so many first words stands who one is. */
const firstWords = 6;
/** Who says what they are or do, or since when. */
const ofOneself =
  /^(?:(?:moi |et |aujourd['’]hui )?(?:(?:je suis|j['’ ]?suis|chuis|jsuis) (?:à la|[àa] l['’]|aux?|sur|dans|chez|femme|homme|agent|op)(?! (?:bout|ch[ôo]mage|cong[ée]|arr[êe]t|cdi|cdd))|je (?:travail(?:le)?s?|bosse|fais|fait|nettoie|conduis|r[èe]gle|monte|couds)|(?:il|elle) (?:est|travaille|bosse|met|emballe|conditionne|conduit|soude|coud|d[ée]coupe|nettoie|prépare)|mon (?:m[ée]tier|travail|poste|boulot|taff?))(?!\p{L}))|^(?:met|emballe|conditionne|conduit|soude|coud|d[ée]coupe|nettoie|prépare|travaille|bosse)(?!\p{L})|^est (?:au|[àa] la|[àa] l['’]|en|aux|dans|sur)(?!\p{L})|^(?:je suis|j['’ ]?suis|chuis|jsuis|jsui) (?!à|a |en |au|pas|plus|\p{L}+[ée]e? )\p{L}{4,}(?: \p{L}+)?$|^(?!je )(?:[\p{L}'’/-]+ ){1,10}(?:depuis (?!que)|\d+ ans)/iu;
/** What is said of how one is, and no trade. */
const howOneIs =
  /^(?:je suis|j['’ ]?suis|chuis|jsuis) (?:[àa] bout|en (?:cdi|cdd|arr|cong|poste|recherche|int)|debout|d['’]accord|motiv|minutieu|courageu|pr[êe]te?|mobile|fatigu|seule?|mari[ée])/iu;

/** So sure is a part that says one's trade among others: by its words that tell it, by a name, by who says what they do. */
const fewestTelling = 2;
const sureByName = 1;
const sureByOwn = 1;
/** So many parts that name one trade agree on it. */
const fewestVotes = 2;
/** "Michel": whom one writes to. */
const aName = /^\p{Lu}[\p{Ll}-]+$/u;
/** Who leads a team does it in any industry. */
const leads =
  /^(?:je suis |j['’ ]?suis |chuis )?(?:chef(?:fe)? d['’ ]?[ée]quipe|agente? de ma[iî]trise|chef(?:fe)? d['’ ]?atelier)/iu;
/** Who may do anything. */
const anyone =
  /^(?:je suis |j['’ ]?suis |chuis )?(?:une? )?(?:op[ée]rat(?:eur|rice)|agente?|ouvri[èe]re?|technicien(?:ne)?|employ[ée]e?|salari[ée]e?|pr[ée]parat(?:eur|rice))(?!\p{L})/iu;
/** Who says what they are. */
const iAm = /^(?:je suis|j['’ ]?suis|chuis|jsuis|jsui|(?:elle|il) est) (?!en |au |[àa] )/iu;
/** What begins a letter is who one is: "tech de maintenance"; an infinitive or a number is not. */
const twoWords = /^(?!\d|j[e'’ ]|[àa] |en |\p{L}+(?:er|ir|re) )\p{L}+ \p{L}/iu;

/** A part of a letter that names its writer’s trade; failing it, the one that tells a trade by most words, which is less sure. */
type Own = { said: string | null; perhaps: string | null };

/** The part of a letter that names its writer’s trade: the first that says who one is by a name, or what one does; none in a short text, and where none does. `whole`: the trade that all its words are read as. */
export async function ownOfLetter(ask: Ask, text: string, whole: string | null): Promise<Own> {
  if (!isLetter(text)) return { said: null, perhaps: null };
  const votes = new Map<string, string[]>();
  let first: { said: string; id: string } | null = null;
  /** What tells one trade by most words, where no part names one. */
  let most = { said: '', weight: 0 };
  for (const [at, said] of ownParts(text).slice(0, mostParts).entries()) {
    if (howOneIs.test(said)) continue;
    const led = leads.exec(said)?.[0];
    if (led !== undefined && first === null) return { said: led, perhaps: null };
    const bare = bareOf(said);
    const isOwn = ofOneself.test(said) || saysSince(said);
    const packer = isOwn ? await packingSaid(ask, bare, null) : null;
    const named = packer?.end ?? (await lookUp(ask, bare, false))?.end ?? null;
    if (named?.kind !== 'occupation') continue;
    const isWho = tellsWho(said, firstWords, true);
    if (!isWho && !isOwn && at > 0 && !isOfWorks(named.id)) continue;
    const weight =
      packer === null ? await wordsThatTell(ask, bare, named.id, isWho || isOwn || at === 0) : fewestVotes;
    if (weight === 0 || (at === 0 && !isWho && aName.test(said))) continue;
    const isNamed = packer !== null || (await wishNames(ask, bare, named));
    if (isNamed) votes.set(named.id, [...(votes.get(named.id) ?? []), bare]);
    const sure = weight + (isNamed ? sureByName : 0) + (isOwn ? sureByOwn : 0);
    if (isOfWorks(named.id) && sure > most.weight) most = { said: bare, weight: sure };
    const tells = isWho || isOwn || (at === 0 && twoWords.test(said));
    if (
      first !== null ||
      !tells ||
      !(isNamed || (isWho && (named.id === whole || at === 0 || iAm.test(said))))
    )
      continue;
    // Who says it by the name of a trade is taken at their word.
    if ((isWho && !anyone.test(said)) || (isNamed && saysSince(said))) return { said: bare, perhaps: null };
    first = { said: bare, id: named.id };
  }
  // Several gestures of one trade tell more than one of another.
  const [voted] = [...votes.values()].sort((one, other) => other.length - one.length);
  const agree = voted && voted.length >= fewestVotes ? voted[0] : undefined;
  const said =
    first && (votes.get(first.id)?.length ?? 0) >= (voted?.length ?? 0)
      ? first.said
      : (agree ?? first?.said ?? null);
  return { said, perhaps: most.weight >= fewestTelling ? most.said : null };
}

/** Of a letter of which no part names a trade by itself: those that say what one does, then all of them, without what is told of others or wished for. */
export function ownTold(text: string): { doing: string[]; all: string[] } {
  if (!isLetter(text)) return { doing: [], all: [] };
  const parts = ownParts(text).filter((said) => !howOneIs.test(said));
  return {
    doing: parts.filter((said) => ofOneself.test(said)).slice(0, mostTold),
    all: [parts.slice(0, mostParts).join(', ')],
  };
}
const mostTold = 2;

/** "il faut que j’arrête la boulangerie", "un CAP de boulanger": the trade that one must leave, or learnt. */
const leftOrLearnt = [
  /(?<!\p{L})(?:arr[êe]t|quitt|l[âa]ch)(?:er?|ez|é|ais) (?:la |le |les |l['’])(?<said>\p{L}{5,})/giu,
  /(?<!\p{L})(?:j['’ ]?ai|avec|titulaire d['’]) ?(?:(?:un|mon|le|que|qu['’]un|juste) )*(?:cap|bep|bac pro|titre pro(?:fessionnel)?)(?: de| d['’]| en)? ?(?<said>\p{L}{5,}[^,;.!?]*?)(?=\s(?:et|mais|depuis|avec)(?!\p{L})|[,;.!?]|$)/giu,
  /\d\d ans,? (?:un |mon )?(?:cap|bep)(?: de| d['’]| en)? ?(?<said>\p{L}{5,}[^,;.!?]*?)(?=\s(?:et|mais|depuis|avec)(?!\p{L})|[,;.!?]|$)/giu,
];
/** What a letter says that one must leave, then what one learnt, in the order told: failing what one says to do. */
export const toldByTraining = (text: string): string[] =>
  leftOrLearnt.flatMap((one) => [...text.matchAll(one)].map(({ groups }) => groups?.said ?? ''));

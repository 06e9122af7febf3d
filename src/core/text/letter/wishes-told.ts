import { saysSiteCloses } from '../closing-site.ts';
import { beforeIn, isOfOneselfNow, pointingSentence, pointsBack, pointsThere } from './pointing.ts';
import { toldParts, toldSentences, type Said, type Sentence } from './sentences.ts';
import { wheresOf } from './wheres.ts';
import { concludes, settled, takesPeople, wishBehind, wishVerb } from './wish-verbs.ts';

/**
 * A wish of a letter. `parts`: what may say where one would go, the likeliest first; `from` and `until`: where the wish stands in the letter, with its verb.
 * `back`: the wish points at something that was said ("y entrer", "ça me plairait"), which `parts` are. `post`: what one would do there.
 */
export type WishTold = { parts: Said[]; from: number; until: number; back: boolean; post?: string };

/** Who could, "une aide-soignante peut-elle", is told of oneself: the wish begins behind. */
const couldBegin = /(?<=(?<!\p{L})une? [\p{L}-]+ )(?:peu[xt]|pourrai[st]|pouvai[st])/iu;
/** "c’est là que je me verrais": there is where the words before say. */
const thereThat = /(?:l[àa]|[çc]a|vers l[àa]) qu(?:e |['’ ])?$/iu;
/** "je veux bien, mais je lis mal": what is wished for stands before. */
const willing = /(?<!\p{L})(?:bien|verrais?|vois)\s*$/iu;
const joined = /^(?:mais|et)(?!\p{L})/iu;
const whetherOneCan = /^savoir si (?:je|on) (?:peux|peut|pourrais)$/iu;
const comesBack = /(?<!\p{L})(?:revenir|retourner|reprendre)(?!\p{L})/iu;
/** What stands before "pourquoi pas" or "ça me dit", and names nothing. */
const idle =
  /^(?:(?:et|mais|franchement|moi|[çc]a|parce que|demain(?: matin)?|je (?:me )?dis|du coup|donc|alors|oui|bref)[\s,]*)+$/iu;

const making = /(?<!\p{L})(?:production|fabrication)(?!\p{L})/iu;
/** Whether words speak of making things, and not of what. */
export const saysProduction = (said: string): boolean => making.test(said);

const objectAt = (sentence: Said, object: string, from: number): Said => {
  const at = sentence.at + Math.max(from, sentence.said.indexOf(object, from));
  return { at, end: at + object.length, said: object };
};

/** The words before the object of a wish, and the object. */
type Verb = { verb: string; object: string; index: number };

/** Whether the object of a wish points at what was said before it. */
function isBackward({ said }: Sentence, { verb, object, index }: Verb): boolean {
  return (
    whetherOneCan.test(object) ||
    (pointsThere.test(object) && !saysProduction(object)) ||
    pointsBack.test(object) ||
    (joined.test(object) && willing.test(verb)) ||
    thereThat.test(said.slice(0, index))
  );
}

/** A wish by its verb. */
function byVerb(sentences: readonly Sentence[], sentence: Sentence, found: Verb): WishTold {
  const at = sentences.indexOf(sentence);
  const { verb, object, index } = found;
  const whole = objectAt(sentence, object, index + verb.length);
  const from = sentence.at + index + Math.max(0, (verb + object).search(couldBegin));
  if (!isBackward(sentence, found)) return { parts: wheresOf(whole), from, until: sentence.end, back: false };
  const lead = pointsBack.exec(object)?.[0].length ?? 0;
  const rest = { ...whole, at: whole.at + lead, said: object.slice(lead) };
  const here = wheresOf(rest).filter(({ said }) => !isOfOneselfNow(said));
  const past = comesBack.test(verb + object);
  const behind = beforeIn(sentences, at, from, past);
  const post = here[0]?.said.replace(pointsThere, '').trim();
  return pointsThere.test(object) && !past
    ? { parts: [...behind, ...here], from, until: sentence.end, back: true, ...(post && { post }) }
    : { parts: [...here, ...behind], from, until: sentence.end, back: true };
}

/** The verbs of a sentence that wish: the first, and the last of those within its object. */
function verbsOf(sentence: Sentence): Verb[] {
  const [first] = sentence.said.matchAll(wishVerb);
  const object = first?.groups?.object ?? first?.groups?.moved;
  if (!first || object === undefined) return [];
  const outer = { verb: first[0].slice(0, first[0].length - object.length), object, index: first.index };
  const inner = [...object.matchAll(wishVerb)].at(-1);
  const last = inner?.groups?.object;
  if (!inner || last === undefined || last === object) return [outer];
  const verb = inner[0].slice(0, inner[0].length - last.length);
  return [outer, { verb, object: last, index: sentence.said.length - last.length - verb.length }];
}

/** A wish by what follows its object: "les fenêtres, pourquoi pas". */
function byWhatFollows(sentences: readonly Sentence[], sentence: Sentence): WishTold | null {
  const found = [wishBehind, takesPeople, settled, concludes]
    .map((one) => one.exec(sentence.said))
    .find((one) => one !== null);
  const object = found?.groups?.object;
  if (!found || object === undefined) return null;
  const whole = objectAt(sentence, object, found.index);
  if (idle.test(object)) {
    const parts = beforeIn(sentences, sentences.indexOf(sentence), sentence.at);
    return { parts, from: sentence.at, until: whole.end, back: true };
  }
  const parts = wheresOf(whole).filter(({ said }) => !isOfOneselfNow(said) && !saysSiteCloses(said));
  return { parts, from: parts[0]?.at ?? sentence.at, until: whole.end, back: false };
}

/** A sentence that but points at what was said: "Ça me plairait.", "Je peux faire comme elle ?" */
function byPointing(sentences: readonly Sentence[], sentence: Sentence): WishTold | null {
  if (!pointingSentence.test(sentence.said)) return null;
  const next = sentence.said.replace(pointingSentence, '');
  const behind =
    next.trim() === '' ? [] : toldParts({ at: sentence.end - next.length, end: sentence.end, said: next });
  const before = beforeIn(sentences, sentences.indexOf(sentence), sentence.at);
  return { parts: [...before, ...behind], from: sentence.at, until: sentence.end, back: true };
}

/** What a letter wishes for, in the order told. */
export function wishesTold(text: string): WishTold[] {
  const sentences = toldSentences(text);
  return sentences.flatMap((sentence) => {
    const said = verbsOf(sentence).map((verb) => byVerb(sentences, sentence, verb));
    if (said.length > 0) return said;
    const other = byWhatFollows(sentences, sentence) ?? byPointing(sentences, sentence);
    return other ? [other] : [];
  });
}

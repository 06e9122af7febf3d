import { isPoliteWord } from '../../text/stop-words.ts';
import { singular } from '../../text/singular.ts';
import { words } from '../../text/terms.ts';
import type { Engine } from '../engine.ts';
import { isThing, type Things } from '../read/things.ts';
import { withWorkshop } from './by-workshop.ts';
import { findByText, type Candidate } from './candidates.ts';
import { isFarTrade } from './industry.ts';

type Answered = ReturnType<typeof withWorkshop>;

/** Gestures of every workshop, that tell no trade. */
const vague = new Set(
  `agrafer aligner brosser centrer clipser clouer coller couper decouper devisser emboiter enfiler enlever enrouler essuyer
  faconner ficeler fixer frotter gonfler gratter lever limer lisser manipuler marquer monter percer plier poncer poser presser racler
  redresser retourner scier scotcher secher suspendre tailler tendre tenir tirer trancher tremper trier trimer trouer visser`.split(
    /\s+/u,
  ),
);
/** Gestures that tell a trade whatever they are done to. */
const ofTrade = new Set(
  `assembler braser broder controler coudre cuire decorer demonter dessiner doser ebavurer emballer forger graver imprimer inspecter laquer
  laver mouler nettoyer peindre peser piquer polir recoudre rectifier remplir river riveter sabler souder teindre tester tisser usiner verifier vernir vider`.split(
    /\s+/u,
  ),
);

/** Where and how long, behind what is worked on. */
const aside = new Set(
  'atelier ateliers chaine chaines equipe equipes ligne lignes machine machines nuit nuits aprem matins soirs'.split(
    ' ',
  ),
);

/** Parts that are put on many a thing. */
const parts = new Set(
  'agrafe aile ailette anse autocollant bouton clou couvercle embout etiquette fermeture joint logo oeillet patte pied poignee porte ressort roue roulette sticker trou vis'.split(
    ' ',
  ),
);

/** What is no thing of ours is one where so few words say it. */
const fewWords = 2;
/** From more words on, what is said is no thing, and what it goes on. */
const mostSaid = 5;

/** What is found both ways, and each rank after the first. */
const both = 1.3;
const step = 0.985;

/** The verb of a gesture, or of its noun: "ponçage", "pose". */
const verbOf = (word: string): string => word.replace(/(?<=\p{L}{3})age$/u, 'er').replace(/^pose$/u, 'poser');

/**
 * "poncer des violons", "percer des tableaux de bord": what a gesture of every workshop is done to tells the trade, not the gesture. One that tells
 * a trade itself ("peindre des horloges") is shown in turn with who makes the thing. Left as it is where one wording says both.
 */
export function ofObject(engine: Engine, text: string, answered: Answered): Answered {
  const typed = words(text);
  const at = typed.findIndex((word) => !isPoliteWord(word));
  const verb = verbOf(typed[at] ?? '');
  const isVague = vague.has(verb);
  if (!isVague && !ofTrade.has(verb)) return forAnother(engine, text, answered);
  const object = typed.slice(at + 1).filter((word) => !isPoliteWord(word) && !aside.has(word));
  const asked = [typed[at] ?? '', ...object];
  if (object.length === 0 || saysBoth(answered, asked)) return answered;
  const thing = thingIn(engine.things, object);
  if (
    thing?.whole === false &&
    (answered.unknown.includes(typed[at] ?? '') || saysMore(answered, typed[at] ?? ''))
  )
    return answered;
  const isMissed = isVague && object.length <= fewWords && !meetsAll(answered, asked);
  const isNone = answered.candidates.length === 0 && answered.unknown.length > 0;
  if (thing === undefined && isNone) return gestureAlone(engine, answered, verb);
  if (thing === undefined && !isMissed) return answered;
  const said = thing?.said ?? object.join(' ');
  const found = withWorkshop(engine, said, findByText(engine, said));
  if (found.candidates.length === 0 || found.loose || found.unknown.length > 0) return answered;
  if (thing === undefined && isFarTrade(engine.cards[best(found.candidates)?.record ?? -1])) return answered;
  return {
    ...found,
    candidates:
      isVague && thing?.whole !== false
        ? first(found, answered)
        : inTurn(isVague ? sayingMost(answered, words(said)) : answered, found),
    named: true,
    ...(thing?.whole !== false && { thing: true as const }),
  };
}

/** "puces pour cartes bancaires": the thing is before, and what it goes on or in after. */
function forAnother(engine: Engine, text: string, answered: Answered): Answered {
  const [said = '', goesOn = '', ...others] = text.split(/ pour (?:les? |la |l['’] ?|des |un |une |mes )?/u);
  const asked = [said, goesOn].flatMap((one) => words(one).filter((word) => !isPoliteWord(word)));
  if (
    goesOn === '' ||
    others.length > 0 ||
    asked.length > mostSaid ||
    !isThing(engine.things, said) ||
    saysBoth(answered, asked)
  )
    return answered;
  const found = withWorkshop(engine, said, findByText(engine, said));
  return found.candidates.length === 0 ? answered : { ...found, named: true };
}

/** "vérifier des zorglubs": what nobody knows leaves the gesture, where it is one that tells a trade. */
function gestureAlone(engine: Engine, answered: Answered, verb: string): Answered {
  if (!ofTrade.has(verb)) return answered;
  return { ...withWorkshop(engine, verb, findByText(engine, verb)), unknown: answered.unknown, loose: true };
}

/** What is worked on, or that on which a part is put ("coller des logos sur des casques"); then its first words, where the last ones say with what. */
function thingIn(things: Things, object: readonly string[]): { said: string; whole: boolean } | undefined {
  const put = object.slice(
    Math.max(
      0,
      object.findIndex((word) => !parts.has(singular(word))),
    ),
  );
  const heads = object.slice(1).map((_, place) => object.slice(0, object.length - place - 1));
  return [object, put, ...heads]
    .map((one, place) => ({ said: one.join(' '), whole: place < 2 }))
    .find(({ said }) => isThing(things, said));
}

/** The words that the first record met. */
const metBy = ({ candidates }: Answered): ReadonlySet<string> =>
  new Set(
    best(candidates)
      ?.explain()
      .matched.flatMap(({ typed }) => words(typed)),
  );

const meetsAll = (answered: Answered, asked: readonly string[]): boolean => {
  const met = metBy(answered);
  return !answered.loose && asked.every((word) => met.has(word));
};

/** Whether a wording of ours, or of the workshop, says the gesture and more. */
const saysMore = ({ candidates }: Answered, verb: string): boolean =>
  best(candidates)
    ?.explain()
    .matched.some(
      ({ typed, through }) => through === 'synonym' && words(typed).length > 1 && words(typed).includes(verb),
    ) === true;

/** Whether one wording or name of the first record says the gesture and what it is done to. */
function saysBoth(answered: Answered, asked: readonly string[]): boolean {
  if (answered.named && meetsAll(answered, asked)) return true;
  const matched = best(answered.candidates)?.explain().matched ?? [];
  return matched.some(({ typed }) => asked.every((word) => words(typed).includes(word)));
}

const ordered = (found: readonly Candidate[]): Candidate[] =>
  [...found].sort((one, other) => other.score - one.score || one.record - other.record);

const best = (found: readonly Candidate[]): Candidate | undefined => ordered(found)[0];

/** What the object finds; what the gesture finds too comes first. */
function first({ candidates }: Answered, gesture: Answered): Candidate[] {
  const others = new Set(gesture.candidates.map(({ record }) => record));
  return candidates.map((one) => (others.has(one.record) ? { ...one, score: one.score * both } : one));
}

/** What says most of the thing, or several words at once, and not but a gesture of every workshop. */
function sayingMost(answered: Answered, thing: readonly string[]): Answered {
  const says = ({ explain }: Candidate): boolean => {
    const { matched } = explain();
    if (matched.some(({ typed, through }) => through === 'synonym' && words(typed).length > 1)) return true;
    const met = new Set(matched.flatMap(({ typed }) => words(typed)));
    return thing.filter((word) => met.has(word)).length * 2 > thing.length;
  };
  return { ...answered, candidates: answered.candidates.filter(says) };
}

/** What the gesture finds and what the object finds, one of each in turn. */
function inTurn(gesture: Answered, object: Answered): Candidate[] {
  const [mine, others] = [ordered(gesture.candidates), ordered(object.candidates)];
  const most = Math.max(mine.length, others.length);
  const all = Array.from({ length: most }, (_, place) => [mine[place], others[place]]).flat();
  const once = [...new Map(all.flatMap((one) => (one ? [[one.record, one]] : []))).values()];
  const top = best(object.candidates)?.score ?? 1;
  return once
    .map((one, place) => ({ ...one, score: Math.round(top * step ** place * 1000) / 1000 }))
    .sort((one, other) => one.record - other.record);
}

import { tick } from 'svelte';
import { asRedeployer } from '#core/next-steps/person.ts';
import { isOccupationCode } from '#core/catalogue/number.ts';
import { withoutEnding } from '#core/next-steps/in-post-said.ts';
import { personSaid } from '#core/next-steps/person-said.ts';
import { withoutHeld } from '#core/next-steps/standing.ts';
import { anyMachine } from '#core/plan/any-machine.ts';
import { beginning } from '#core/plan/beginning.ts';
import { hasNeverWorked, isBeginning } from '#core/plan/begins-said.ts';
import { isOfNoMaking } from '#core/plan/making.ts';
import { ownAim } from '#core/plan/own-aim.ts';
import { lineWished } from '#core/plan/line-wished.ts';
import { ownRefusal } from '#core/plan/own-refusal.ts';
import type { PastedSaid } from '#core/plan/pasted-said.ts';
import { placeWished } from '#core/plan/wished-place.ts';
import { saysWorkOnly, wishedSaid } from '#core/plan/wished-said.ts';
import { settingsSaid } from '#core/plan/settings-said.ts';
import type { Setting } from '#core/plan/setting.ts';
import type { Understood } from '#core/plan/understood.ts';
import { isWideWish } from '#core/search/wide-wish.ts';
import { saysSiteCloses } from '#core/text/closing-site.ts';
import { doorText } from '$lib/i18n/door/index.ts';
import { sayName } from '$lib/names.svelte.ts';
import { unlessLost } from '$lib/part.ts';
import type { DoorState } from './door-state.ts';
import { calledIn, lookUpIn, makerThere, nameBeside } from './door-look-up.ts';
import { papersIn } from './door-papers.ts';
import { recruiting } from './door-recruits.ts';
import { redeployedIn, type FirmSaid } from './door-redeploys.ts';
import { splitInHalves } from './split-typed.ts';
import {
  isUnreadWish,
  eachOnce,
  refusedIn,
  saidOfWish,
  situationsOf,
  nothingRead,
  widthOf,
} from './door-wish.ts';

/** The wish to make things, as its reader knows it. */
const makingWish = 'en production';
const nothingBeside: PastedSaid = { situations: [], settings: [], left: [] };
/** What reads a pasted text comes with the first one. */
const pasteReader = () => unlessLost(import('./door-paste.ts'));

/** No trade yet: what one would like, if anything, is still read. */
export async function begin(door: DoorState, unknown: boolean): Promise<void> {
  hush(door);
  const start = door.pasting ? nothingRead : ((await door.fromField?.read()) ?? nothingRead);
  const isChosen = door.toChosen !== null;
  const read = unknown ? nothingRead : ((await door.toField?.read()) ?? nothingRead);
  // "réparer des choses" says how one would work: the trade read in it is a guess.
  const isGuess = !isChosen && isOccupationCode(read.place ?? '') && saysWorkOnly(door.toText);
  const end = isGuess ? { ...read, place: null } : read;
  const like = end.place === null ? wishedSaid(wordsOf(door)) : [];
  const situations = situationsOf([...start.reads, ...end.reads]);
  if (!unknown && end.place === null)
    if (end.avoid) door.said = doorText().wideBut(door.toText.trim());
    else if (like.length === 0 && end.anyWorks) door.said = doorText().anyWorks(door.toText.trim());
    else if (like.length === 0 && isWideWish(door.toText)) door.said = doorText().wide(door.toText.trim());
  const [words, avoided] = [wordsOf(door), avoidedBy(door, situations)];
  // Words that said something more are kept: asked again, they say it again.
  if (start.place === null && start.reads.length === 0) door.fromText = '';
  // What was read as a trade in such words is none: asked again, they begin again.
  door.fromChosen = null;
  door
    .before()
    .onask(
      { from: beginning, to: end.place, settings: avoided, avoid: refusedBy(door, end), like },
      [...start.reads, ...end.reads],
      personSaid(words, situations, avoided, door.pasting ? undefined : door.fromText),
    );
}

/** The same question without something to avoid, that one press puts back. `what`: its name. */
export function bear(door: DoorState, what: string, kept: Avoided): void {
  const { settings, avoid } = door.before();
  again(door, kept);
  [door.said, door.others] = [
    doorText().borne(what),
    [
      {
        name: doorText().avoidAgain,
        ask: () => {
          again(door, { settings, avoid });
        },
      },
    ],
  ];
}

/** The conditions and the sectors that a question avoids. */
type Avoided = { settings: readonly Setting[]; avoid: readonly string[] };

/** The same question, with other conditions and sectors to avoid. */
function again(door: DoorState, avoided: Avoided): void {
  const { begun, at, like, where = null, onask } = door.before();
  hush(door);
  // What asked to avoid something is taken back with it.
  for (const field of [door.fromField, door.toField]) field?.forget();
  onask(
    { from: begun ? beginning : door.fromChosen, to: door.toChosen, ...avoided, at, like, where },
    [],
    personSaid('', [], avoided.settings),
  );
}

function refusedBy(door: DoorState, end: Understood): string[] {
  return refusedIn(door.before().avoid, end);
}

/** What the fields say, or the pasted text, becomes a question. `undecided`: one does not know where to go. */
export async function ask(door: DoorState, undecided: boolean): Promise<void> {
  hush(door);
  // An end that was chosen, or read in words that it replaced, is taken back by "I do not know".
  if (undecided && door.toChosen !== null) {
    [door.toText, door.toChosen] = ['', null];
    door.toField?.forget();
  }
  const firm = await redeployedIn(door);
  if (door.pasting) await takeMessage(door, undecided);
  if (firm?.does === '' && door.fromChosen === null) {
    door.said = doorText().needTheirs;
    return;
  }
  const typed = door.fromText.trim();
  const unknown = undecided || (firm !== null && door.toText === '');
  if (!door.pasting && (await recruits(door))) return;
  if (!door.pasting && door.fromChosen === null && hasNeverWorked(door.fromText)) return begin(door, unknown);
  const wished = !door.pasting && (await split(door));
  // The wish is apart: what is left may say no trade.
  if (wished && hasNeverWorked(door.fromText)) return begin(door, false);
  const isTyped = !door.pasting && door.fromChosen === null;
  const start = await startOf(door);
  const said = { typed, firm, unknown, wished, isTyped };
  if (start?.choices) {
    chooseStart(door, start, start.choices, said);
    return;
  }
  if (start === undefined || start.place === null) return withoutStart(door, start, unknown);
  return answerFrom(door, { ...start, place: start.place }, said);
}

/**
 * What was typed in the first field, the firm it speaks for; `unknown`: one does not know where to go, `wished`: the field said it too;
 * `isTyped`: what one does is read in words, not chosen.
 */
type Typed = { typed: string; firm: FirmSaid | null; unknown: boolean; wished: boolean; isTyped: boolean };

/** Words of any operator: which one is asked, and the question goes on from the one that is chosen. */
function chooseStart(
  door: DoorState,
  start: Understood,
  choices: NonNullable<Understood['choices']>,
  said: Typed,
): void {
  door.said = doorText().which(door.fromText.trim());
  door.others = choices.map(({ id, title }) => {
    const { name } = sayName('occupation', id, title);
    const chosen = { place: id, reads: start.reads };
    const ask = async () => {
      hush(door);
      await answerFrom(door, chosen, { ...said, isTyped: false });
      door.fromField?.hold(name, chosen);
    };
    return { name: doorText().made[id], ask: () => void ask() };
  });
}

/** The answer from what one does. */
async function answerFrom(
  door: DoorState,
  start: Understood & { place: string },
  { typed, firm, unknown, wished, isTyped }: Typed,
): Promise<void> {
  await takePastedWish(door, unknown);
  const { isWide, isOpen, anywhere } = widthOf(door.toText, {
    chosen: door.toChosen !== null,
    unknown,
  });
  // "Je ne sais pas" after a sentence that says a wish: the wish is read all the same.
  const read = (await door.toField?.read()) ?? nothingRead;
  const wish = await wishThere(door, start, read);
  const aim = ownAim({ means: start, typed }, { means: wish, typed: door.toText });
  const wanted = ownRefusal(start, aim, door.toText);
  const spared = await sparedMachine(door, start, wanted);
  // "En production" is said of any industry, and of that where one works where it is known.
  const end = anywhere && !wished && wish === read ? { ...spared, place: null } : spared;
  if (end.place !== door.toChosen) door.toChosen = end.place;
  // "plus de nuits", "Rennes": how or where one would work. What nobody can read ("partir de là, je craque") does not keep the rest
  // from its answer: it is answered widely, said to be, and may be searched.
  const isUnread = (!unknown || wished) && isUnreadWish(door.toText, end, isOpen);
  if (isUnread && wanted.lost) {
    door.said = doorText().failed;
    return;
  }
  if (isUnread) door.lost = door.toText.trim();
  const does = { place: start.place, typed: door.fromText };
  const place = isTyped ? await nameBeside(does, { place: end.place, typed: door.toText }) : start.place;
  await send(
    door,
    { typed, firm },
    { ...start, place },
    await withLine(door, place, end),
    isWide || isUnread,
  );
}

/** "Un CDI à la laiterie, sur la ligne": the trade that makes things there is said too, to who has one that every industry has. */
async function withLine(door: DoorState, own: string, end: Understood): Promise<Understood> {
  const wished =
    end.place?.startsWith('secteur:') && isOfNoMaking(own) && !end.either && lineWished(door.toText);
  const maker = wished ? await makerThere(makingWish, end.place ?? '') : null;
  if (!wished || maker === null) return end;
  return { ...end, either: { first: wished.rest, others: [{ typed: wished.said, place: maker }] } };
}

/** "En production, dans cette usine": what is made where one works, which the first field says. */
async function wishThere(door: DoorState, start: Understood, wish: Understood): Promise<Understood> {
  const at = start.there ?? start.industry;
  if (wish.place !== null || !at || !isOfNoMaking(start.place ?? '')) return wish;
  const maker = await makerThere(door.toText, at);
  return maker === null ? wish : { ...wish, place: maker };
}

/** A short message that says what one does and what one would like goes to the fields, which read it as it is said. */
async function takeMessage(door: DoorState, undecided: boolean): Promise<void> {
  if (door.toText.trim() !== '') return;
  const paste = await pasteReader();
  const halves = await paste?.halvesPasted(door.pasted, lookUpIn, undecided);
  if (!halves) return;
  [door.pasting, door.fromChosen, door.fromText, door.toText] = [false, null, halves.does, halves.wants];
  await tick();
}

/** "Aimerait la métallurgie", in a pasted text: it goes to the field of the wish, where nothing is written there. */
async function takePastedWish(door: DoorState, unknown: boolean): Promise<void> {
  if (!door.pasting || unknown || door.toText.trim() !== '') return;
  const paste = await pasteReader();
  const wish = await paste?.wishPasted(door.pasted, (one) => lookUpIn(one, true));
  if (!wish) return;
  door.toText = wish;
  await tick();
}

/** What lifts no more is said beside the trade that one leaves: a wish of any machine is of one without loads. */
async function sparedMachine(door: DoorState, start: Understood, end: Understood): Promise<Understood> {
  if (anyMachine(door.toText) === null || end.place === null) return end;
  if (!avoidedBy(door, situationsOf(start.reads)).includes('charges')) return end;
  const found = await lookUpIn(`${door.toText}, mal de dos`, true);
  return found ? { ...end, place: found.place } : end;
}

/** Asks, and says what of the words was left out. `isWide`: the wish names no aim. */
async function send(
  door: DoorState,
  { typed, firm }: { typed: string; firm: FirmSaid | null },
  start: Understood,
  end: Understood,
  isWide: boolean,
): Promise<void> {
  const does = door.pasting ? undefined : door.fromText;
  const reads = [...withoutHeld(start.reads, does ?? ''), ...withoutEnding(end.reads, door.toText)];
  const paste = door.pasting ? await pasteReader() : undefined;
  const beside = (await paste?.besidePasted(door.pasted, end.place !== null)) ?? nothingBeside;
  const situations = eachOnce([...situationsOf(reads), ...beside.situations]);
  const avoided = avoidedBy(door, situationsOf(reads), beside.settings);
  // How one would work is heard: what is of it comes first.
  const like = end.place === null ? wishedSaid(door.toText) : [];
  door.said = saidOfWish(door.toText.trim(), end, { left: beside.left, isWide, like }) || door.said;
  // Part of the wish is not understood: its answer may be beside it.
  const doubts = end.doubts ?? [];
  if (doubts.length > 0 && door.said === '') [door.said, door.lost] = [doorText().doubt, door.toText.trim()];
  const words = door.pasting ? `${door.pasted} ${door.toText}` : wordsOf(door);
  const told = {
    ...personSaid(words, situations, avoided, does),
    ...(await papersIn(does)),
    ...(does !== undefined && { called: await calledIn(does, start.place ?? '') }),
    // Another text may be of who writes it.
    ofAnother: (await paste?.speaksOfAnother(door.pasted)) ?? false,
  };
  const person = firm ? asRedeployer(told, firm.staff) : told;
  const asked = {
    from: start.place,
    to: end.place,
    settings: avoided,
    avoid: refusedBy(door, end),
    at: firm?.at ?? start.there ?? null,
    ...(end.either && { or: end.either.others.map(({ place }) => place) }),
    ...(end.place === null && { where: placeWished(door.toText), like }),
  };
  const { onask } = door.before();
  const { others = [] } = start;
  if (others.length > 0) door.said = [door.said, doorText().several(typed)].join(' ').trim();
  door.others = others.map(({ id, title }) => ({
    name: sayName('occupation', id, title).name,
    ask: () => {
      hush(door);
      onask({ ...asked, from: id }, reads, person);
    },
  }));
  if (end.either) {
    const { first, others: said } = end.either;
    const places = [...(end.place === null ? [] : [end.place]), ...said.map(({ place }) => place)];
    door.either = {
      first,
      others: said.map(({ typed, place: to }) => ({
        typed,
        ask: () => onask({ ...asked, to, or: places.filter((one) => one !== to) }, reads, person),
      })),
    };
  }
  onask(asked, [...reads, ...doubts], person);
}

function hush(door: DoorState): void {
  [door.said, door.lost, door.either, door.onward, door.others] = ['', '', null, null, []];
}

/** Who recruits asks who may come, not where to go. */
async function recruits(door: DoorState): Promise<boolean> {
  const [does, wishes] = [
    door.fromChosen === null ? door.fromText : '',
    door.toChosen === null ? door.toText : '',
  ];
  const found = await recruiting(does, wishes || door.toText);
  if (found) [door.said, door.onward] = [found.said, found];
  return found !== null;
}

function wordsOf(door: DoorState): string {
  // Two sentences: "l’entrepôt ferme" beside "la laiterie" is no dairy farm.
  return `${door.pasting ? '' : door.fromText}. ${door.toText}`;
}

function avoidedBy(door: DoorState, situations: string[], beside: readonly Setting[] = []): Setting[] {
  const { settings } = door.before();
  return eachOnce([...settings, ...beside, ...settingsSaid(wordsOf(door), situations)]);
}

/** What one does: of the pasted text, or of the field. */
async function startOf(door: DoorState): Promise<Understood | undefined> {
  if (!door.pasting || door.pasted.trim() === '') return door.fromField?.read();
  const paste = await pasteReader();
  const nowhere = paste ? await paste.readPasted(door.pasted) : doorText().failed;
  if (nowhere === null) return { place: 'profil', reads: [] };
  // Papers alone are kept, and are no trade.
  const isUnread = nowhere === doorText().pastedNothing;
  const message = isUnread ? await paste?.messagePasted(door.pasted, (one) => lookUpIn(one, false)) : null;
  if (message) return message;
  door.said = nowhere;
  return nothingRead;
}

async function withoutStart(door: DoorState, start: Understood | undefined, unknown: boolean): Promise<void> {
  if (door.said !== '') return;
  if (start?.lost) {
    door.said = doorText().failed;
    return;
  }
  if (start && !door.pasting && isBeginning(door.fromText, situationsOf(start.reads)))
    return begin(door, unknown);
  const isEmpty = door.fromText.trim() === '';
  // No trade yet was said just before: it is still so.
  if (isEmpty && !door.pasting && door.before().begun) return begin(door, unknown);
  if (isEmpty) door.said = doorText().needFrom;
  else notFound(door, door.fromText.trim(), (start?.reads ?? []).length > 0 || saysSiteCloses(door.fromText));
}

/** `circumstance`: the words say how or where one would work; the search has an answer to that. */
function notFound(door: DoorState, words: string, circumstance = false): void {
  door.said = circumstance ? doorText().needFrom : doorText().notFound(words);
  door.lost = words;
}

/** "15 ans d’usinage, je veux passer en aéro", all in the first field: each half goes to its own. */
async function split(door: DoorState): Promise<boolean> {
  const isAll = door.toText.trim() === '' && door.fromChosen === null;
  const both = isAll ? await splitInHalves(door.fromText) : null;
  if (!both) return false;
  [door.fromText, door.toText] = [both.does, both.wants];
  await tick();
  return true;
}

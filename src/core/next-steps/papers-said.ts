import { permitsIn } from '../profile/reading/permits.ts';
import { fold } from '../text/fold.ts';
import { isSaidToHold } from './said-to-hold.ts';

/** A licence, CACES or authorisation as it is said to whoever is called. */
export type SaidPaper = { fr: string; en: string };

/** Before a paper: one has it not, not any more, or would like it. */
const lacking =
  /\b(?:sans|pas|plus|aucun|ni|jamais|passer|repasser|passe|perdu|perime\w*|retire|sans le|voudrai\w*|veux|aimerai\w*|besoin|without|no|not|lost|want)(?: (?:de|d|le|la|les|mon|ma|mes|un|une|encore|des|my|the|a|any))*$/u;

const over =
  /^[^,;.]{0,24}\b(?:perime\w*|expire\w*|perdu\w*|retire\w*|suspendu\w*|annule\w*|invalide\w*|(?:plus|pas) (?:a jour|valables?|valides?)|a repasser)/u;

/** What stands before a paper, in letters alone. */
const lettersBefore = (text: string, at: number): string =>
  fold(text.slice(Math.max(0, at - 40), at))
    .replace(/[^a-z]+/gu, ' ')
    .trim();

/** Whether the words around a paper say that one has it not, or not any more: those before it folded to letters alone, those behind it folded. */
export const isLacking = (before: string, after: string): boolean => lacking.test(before) || over.test(after);

const plainCaces: SaidPaper = { fr: 'CACES', en: 'CACES' };
/** A CACES without its categories, where one says to have it: it is no word of the trade alone. */
const cacesAlone = /(?<!\p{L})caces(?!\p{L})/giu;
const had =
  /\b(?:j ai|jai|g|mes|mon|avec|titulaire|possede|obtenu|et|my|with|have)(?: (?:le|les|mes|mon|du|des|deja|tous|toutes|my|the))*$/u;
const upToDate = /^[^,;.]{0,12}\b(?:a jour|valables?|valides?|en cours de validite|up to date|valid)\b/u;
const finished = /^[^,;.]{0,12}\b(?:finis?|terminee?s?|depasse\w*)\b/u;

/** Where a text says to hold one of these; `isToday`: it says that it is not over. */
function cacesHeld(does: string): { isToday: boolean } | null {
  for (const { 0: said, index } of does.matchAll(cacesAlone)) {
    const end = index + said.length;
    const [before, after] = [lettersBefore(does, index), fold(does.slice(end))];
    const isToday = upToDate.test(after);
    if (!isToday && !had.test(before)) continue;
    if (!isLacking(before, after) && !finished.test(after) && isSaidToHold(does, index, end))
      return { isToday };
  }
  return null;
}

/** Categories of one paper stand together: "CACES R489 cat. 3, 5". */
function together(papers: readonly SaidPaper[]): SaidPaper[] {
  const groups = new Map<string, SaidPaper>();
  for (const { fr, en } of papers) {
    const [name = fr, kind] = fr.split(' cat. ');
    const before = groups.get(name);
    groups.set(
      name,
      before === undefined || kind === undefined
        ? { fr, en }
        : { fr: `${before.fr}, ${kind}`, en: `${before.en}, ${kind}` },
    );
  }
  return [...groups.values()];
}

/** "le médecin m’a retiré le poids lourd": the licence is gone, wherever it is named. */
const taken =
  /\b(?:(?:retir|suspend|annul|invalid|enlev)\w*|perdu) (?:(?:le|la|mon|ma|du|son) ){0,2}(?:permis|poids lourds?|lourds?|pl|super lourd|spl)\b|\b(?:permis|poids lourds?|pl|spl)(?: (?:c|ce|d|de conduire))? (?:m ?a ete |a ete |est |etait )?(?:retir|suspend|annul|invalid)\w*/u;
const isLicence = /^permis /iu;

/** The licences, CACES and authorisations that one says to have beside what one does, `does` as it was typed; what is sought, lost or over is left out. */
export function papersSaid(does: string): SaidPaper[] {
  const read = permitsIn(does);
  const held = read.filter(
    ({ start, end }) =>
      !isLacking(lettersBefore(does, start), fold(does.slice(end))) && isSaidToHold(does, start, end),
  );
  const isTaken = taken.test(fold(does).replace(/['’]/gu, ' '));
  const kept = held.filter(({ label }) => !(isTaken && isLicence.test(label)));
  const alone = read.some(({ label }) => label.startsWith('CACES')) ? null : cacesHeld(does);
  const caces = alone?.isToday === true ? { fr: 'CACES à jour', en: 'CACES (up to date)' } : plainCaces;
  return together([
    ...kept.map(({ label, labelEn }) => ({ fr: label, en: labelEn })),
    ...(alone ? [caces] : []),
  ]);
}

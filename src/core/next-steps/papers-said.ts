import { permitsIn } from '../profile/reading/permits.ts';
import { fold } from '../text/fold.ts';

/** A licence, CACES or authorisation as it is said to whoever is called. */
export type SaidPaper = { fr: string; en: string };

/** Before a paper: one has it not, not any more, or would like it. */
const lacking =
  /\b(?:sans|pas|plus|aucun|ni|jamais|passer|repasser|passe|perdu|perime\w*|retire|sans le|voudrai\w*|veux|aimerai\w*|besoin|without|no|not|lost|want)(?: (?:de|d|le|la|les|mon|ma|mes|un|une|encore|des|my|the|a|any))*$/u;

const over = /^[^,;.]{0,24}\b(?:perime\w*|expire\w*|perdu\w*|retire\w*|suspendu\w*|annule\w*|invalide\w*)/u;

/** Whether the words around a paper say that one has it not, or not any more: those before it folded to letters alone, those behind it folded. */
export const isLacking = (before: string, after: string): boolean => lacking.test(before) || over.test(after);

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
  const held = permitsIn(does).filter(({ start, end }) => {
    const before = fold(does.slice(Math.max(0, start - 40), start)).replace(/[^a-z]+/gu, ' ');
    return !isLacking(before.trim(), fold(does.slice(end)));
  });
  const isTaken = taken.test(fold(does).replace(/['’]/gu, ' '));
  const kept = held.filter(({ label }) => !(isTaken && isLicence.test(label)));
  return together(kept.map(({ label, labelEn }) => ({ fr: label, en: labelEn })));
}

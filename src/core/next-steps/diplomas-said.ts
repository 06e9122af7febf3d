import { isNoDiploma, isUnheld } from '../profile/reading/diploma-guards.ts';
import { fold } from '../text/fold.ts';
import { isLacking, type SaidPaper } from './papers-said.ts';
import { isSaidToHold } from './said-to-hold.ts';

/** What a diploma is called: letters that are one in capitals alone ("BUT", "BP") are written so. */
const names = String.raw`cqp[im]?|cap(?! (?:emploi|sur|vers|[àa])(?!\p{L}))|bepa?|bac pro(?:fessionnel)?|bts[am]?|dut|bpa|titres? pro(?:fessionnels?)?|licence pro(?:fessionnelle)?|brevet professionnel|mention compl[ée]mentaire|dipl[ôo]me d['’]ing[ée]nieur`;
const capitals = 'BUT|BP|MC|CTM';
/** What ends what it is of: another clause, when or how it was had. */
const stops = String.raw`(?:et(?! (?:des?|du|d['’]|social\p{L}*|services)(?!\p{L}))|mais|je|j|ai|me|ne|n|se|est|ça|depuis|qui|puis|avec|pas|pour|sans|obtenue?|valid[ée]e?|eue?|il|y|chez|par|dat\p{L}+|rat[ée]e?|non|mon|ma|mes|plus|niveau|\d\p{L}*)(?!\p{L})`;
const subject = String.raw`(?:\s+(?!${stops})[\p{L}'’&/-]+){0,6}`;
/** When or how it was had, and small words left behind: "boulanger en 2005". */
const behind = /(?<=\S)\s+en(?:\s.*)?$|^\s*en\s*$|(?:\s+(?:de|du|des|d|la|le|les|l|[àa]|au|aux|dans))+$/iu;
const diploma = new RegExp(
  String.raw`(?<!\p{L})(?:(?<name>${names})|(?<capital>${capitals}))(?!\p{L})(?<subject>${subject})`,
  'giu',
);

/** Courses that an employer asks for by their letters. */
const courses: readonly (readonly [RegExp, SaidPaper])[] = [
  [/(?<!\p{L})fimo(?!\p{L})/giu, { fr: 'FIMO', en: 'FIMO' }],
  [/(?<!\p{L})fco(?!\p{L})/giu, { fr: 'FCO', en: 'FCO' }],
  [/(?<!\p{L})haccp(?!\p{L})/giu, { fr: 'HACCP', en: 'HACCP' }],
  [
    // Who does it at work tells a task, and no course.
    /(?<!\p{L})(?<!(?:le|du|les|des|fais|nettoyages?|lavages?) )(?:nep(?!\p{L})|nettoyage en place)/giu,
    { fr: 'NEP (nettoyage en place)', en: 'NEP (cleaning in place)' },
  ],
];

/** Before a diploma: it is being prepared, sought, or was left. */
const notHeld =
  /\b(?:niveau|(?:suis|actuellement|encore) (?:en|au)|(?:jamais|pas|plus) (?:eu|fini|passe|obtenu|valide)|prepar\w*|faire|fais|obtenir|valider|vise\w*|rat\w*|echou\w*|abandonn\w*|arret\w*|commenc\w*|apprenti\w*|alternan\w*|etudiant\w*|eleve|inscrit\w*|cherch\w*|en cours de|future?|vers|equivalen\w*)(?: (?:de|d|le|la|les|mon|ma|mes|un|une|des|en|au|du|a))*$/u;
/** Right behind it. */
const notHadYet =
  /^[^,;.]{0,16}\b(?:rate|pas (?:eu|obtenu|fini|valide|termine)|non (?:obtenu|valide)|jamais (?:eu|fait|passe)|en cours|abandonne|echoue|interrompu)\b/u;

const letters = /^(?:cqp[im]?|cap|bepa?|bts[am]?|dut|bpa)$/iu;
const nameOf = (said: string): string => (letters.test(said) ? said.toUpperCase() : said);

/** Whether words at `start` to `end` say something that one has. */
function isHeld(does: string, start: number, end: number): boolean {
  const before = fold(does.slice(Math.max(0, start - 40), start))
    .replace(/[^a-z]+/gu, ' ')
    .trim();
  const after = fold(does.slice(end));
  const isHad = !isLacking(before, after) && !notHeld.test(before) && !notHadYet.test(after);
  return isHad && isSaidToHold(does, start, end);
}

/** The diplomas, CQP and short courses that one says to have, as said beside what one does; what is sought, in progress, failed or but a level is left out. */
export function diplomasSaid(does: string): SaidPaper[] {
  const named = [...does.matchAll(diploma)].flatMap(({ 0: whole, index, groups }) => {
    const word = groups?.name ?? groups?.capital ?? '';
    const words = (groups?.subject ?? '').replace(behind, '').trim();
    const asked = {
      kind: word.toLowerCase(),
      word,
      words,
      start: index,
      after: does.slice(index + word.length),
    };
    if (groups?.capital !== undefined && word !== word.toUpperCase()) return [];
    if (isNoDiploma(does, asked) || isUnheld(does, asked)) return [];
    if (!isHeld(does, index, index + whole.length)) return [];
    const said = `${nameOf(word)} ${words}`.trim();
    return [{ at: index, paper: { fr: said, en: said } }];
  });
  const learnt = courses.flatMap(([pattern, paper]) => {
    const found = [...does.matchAll(pattern)].find(({ 0: whole, index }) =>
      isHeld(does, index, index + whole.length),
    );
    return found ? [{ at: found.index, paper }] : [];
  });
  const all = [...named, ...learnt].sort((one, other) => one.at - other.at).map(({ paper }) => paper);
  return all.filter(({ fr }, at) => all.findIndex((one) => one.fr === fr) === at);
}

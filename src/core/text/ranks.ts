import { stem } from './stem.ts';

/** Heads of hundreds of titles: alone, they name no trade. Folded. */
export const heads: ReadonlySet<string> = new Set(
  'agent agente employe employee operateur operatrice ouvrier ouvriere salarie technicien technicienne'.split(
    ' ',
  ),
);

/** Words that say a rank in a trade, and those of them that say who commands. */
const commands = 'chef responsable directeur'.split(' ').map(stem);
const ranks = new Set([
  ...commands,
  ...'adjoint aide apprenti assistant confirme debutant expert junior polyvalent qualifie senior specialise'
    .split(' ')
    .map(stem),
]);

/** Whether a folded word says a rank beside a trade: `chef`, `adjoint`, `confirmée`. */
export const isRank = (word: string): boolean => ranks.has(stem(word));

/** Whether a folded word says that one commands others. */
export const isCommand = (word: string): boolean => commands.includes(stem(word));

/** Whether a folded word has an ending that only who does something has: `frigoriste`, `soudeuse`. */
export const namesWho = (word: string): boolean =>
  /(?:eur|euse|ier|iere|iste|ien|ienne)s?$/u.test(word) && !/^(?:janvier|fevrier)$/u.test(word);

/** Whether it may be who does something: `boulanger`, `boucher` too (`danger`, `rocher` are no trades). */
export const saysWho = (word: string): boolean => namesWho(word) || /(?:chere?|gere?)s?$/u.test(word);

/** Names of who does something in every industry. Folded. */
const commonWho = new Set(
  'conducteur technicien monteur assembleur regleur controleur animateur gestionnaire preparateur'
    .split(' ')
    .map(stem),
);

/** Whether a folded word is who does something in every industry: it says no trade more than the next. */
export const isCommonWho = (word: string): boolean => commonWho.has(stem(word));

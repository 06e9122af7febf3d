import { fold } from '../../text/fold.ts';

/** What comes after a diploma: its kinds and what else is not wanted, which are left out, and its level. */
export type AfterDiploma = { out: readonly string[]; level: number };

const kinds: readonly (readonly [string, readonly string[], number])[] = [
  ['bac pro(?:fessionnel)?|bacpro', ['bac-pro'], 4],
  ['capa?|bepa?|cap agricole', ['cap', 'capa'], 3],
  ['bpa', ['bpa'], 3],
  ['bp|brevet professionnel', ['bp'], 4],
  ['btsa?|b t s', ['bts', 'btsa'], 5],
  ['mc|mention complementaire', ['cs'], 4],
];
const diploma = `(?:${kinds.map(([said]) => said).join('|')})`;
const whose =
  '(?:(?:un|une|le|la|l|mon|ma|ton|son|sa|ce|du|d|de|notre|des|les|fait|obtenu|passe|fini|valide|eux|en|juste|deja|leur) )*';
const goesOn =
  '(?:et (?:apres|ensuite|maintenant|puis quoi)|puis quoi|et puis|que faire|quoi faire|on fait quoi|je fais quoi|(?:il |elle |on |je )?(?:peut|peux) faire quoi|quelle suite|quelles suites|debouches|poursuites?|(?:veu[tx]|voudrait?|souhaite|aimerait?|compte|pense)s? (?:continuer|poursuivre|aller plus loin|monter|se specialiser|me specialiser|faire (?:plus|une suite|autre chose apres)|encore apprendre)|pour (?:continuer|se specialiser|aller plus loin))';
/** Ways to ask what comes after a diploma; it is the last that each says. */
const shapes = [
  `(?:apres|suite a|a la suite de|suivant|derriere|au dela d) (?:avoir (?:eu|fait|obtenu|passe) )?${whose}(?<had>${diploma})(?= )`,
  `(?:faire|quoi|possible|debouches?|poursuites?(?: d etudes?)?|suites?|metiers?) (?:avec|apres|de|d|du|quand (?:on|t|j) (?:a|as|ai))? ?${whose}(?<had>${diploma})(?= )`,
  `(?<had>${diploma})(?: [a-z0-9]+){1,6} ${goesOn}(?= )`,
  `${goesOn}(?: (?!pour |avoir |passer |preparer |obtenir )[a-z]+){0,3} ${whose}(?<had>${diploma})(?= )`,
  `after (?:an? |my |the )?(?<had>${diploma})(?= )`,
].map((shape) => new RegExp(`(?<= )${shape}`, 'u'));
/** "à part BTS": what is not wanted after it. */
const apart = new RegExp(
  `(?<= )(?:a part|apart|appart|sauf|hors|excepte|autre(?:ment)? (?:chose )?(?:que|qu)|sans (?:faire|passer par)|pas (?:envie )?(?:de|d|en)?) ?(?:(?:un|une|le|la|les|en|de|du|des|au) )*(?<not>${diploma})(?= )`,
  'u',
);

const kindOf = (said: string) => kinds.find(([one]) => new RegExp(`^(?:${one})$`, 'u').test(said));

/** What comes after the diploma that words say one has, or will have; null where they ask for a diploma itself. */
export function afterDiploma(typed: string): AfterDiploma | null {
  const line = ` ${fold(typed)
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim()} `;
  // A diploma that is validated by experience is asked for.
  if (line.includes(' vae ')) return null;
  for (const shape of shapes) {
    const [, out, level] = kindOf(shape.exec(line)?.groups?.had ?? '') ?? [];
    if (out === undefined || level === undefined) continue;
    const not = kindOf(apart.exec(line)?.groups?.not ?? '')?.[1] ?? [];
    return { out: [...out, ...not], level };
  }
  return null;
}

const idle = new RegExp(
  `^(?:${diploma}|bac|pro|licences?|part|autre|apres|continuer|poursuivre|suite|suites|debouches?|etudes?|poursuites?|possible|bachelor|ecole|ingenieur|prepa|but|fils|fille|specialiser|plus|loin)$`,
  'u',
);

/** Words that say no more than that one goes on. */
export const withoutGoingOn = (words: readonly string[]): string[] =>
  words.filter((word) => !idle.test(word));

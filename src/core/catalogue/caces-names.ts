import { ruleToday } from './caces.ts';

/** What a recommendation is about, and each of its categories: after the titles of the records of the répertoire spécifique (RS6800 to RS7049), in short. */
type Machines = { label: string; kinds: Readonly<Record<string, string>> };

const machines: Readonly<Record<string, Machines>> = {
  482: {
    label: 'engins de chantier',
    kinds: {
      A: 'engins compacts',
      B1: 'engins d’extraction',
      B2: 'engins de sondage ou de forage',
      B3: 'engins rail-route',
      C1: 'engins de chargement',
      C2: 'engins de réglage',
      C3: 'engins de nivellement',
      D: 'engins de compactage',
      E: 'engins de transport',
      F: 'chariots de manutention tout-terrain',
      G: 'conduite des engins hors production',
    },
  },
  483: {
    label: 'grues mobiles',
    kinds: { A: 'grues mobiles à flèche treillis', B: 'grues mobiles à flèche télescopique' },
  },
  484: {
    label: 'ponts roulants et portiques',
    kinds: { 1: 'ponts roulants commandés du sol', 2: 'ponts roulants commandés en cabine' },
  },
  485: {
    label: 'gerbeurs à conducteur accompagnant',
    kinds: {
      1: 'gerbeurs à conducteur accompagnant, levée jusqu’à 2,50 m',
      2: 'gerbeurs à conducteur accompagnant, levée au-delà de 2,50 m',
    },
  },
  486: {
    label: 'nacelles, ou plates-formes élévatrices de personnes',
    kinds: {
      A: 'nacelles à élévation verticale',
      B: 'nacelles à élévation multidirectionnelle',
      C: 'conduite des nacelles hors production',
    },
  },
  487: {
    label: 'grues à tour',
    kinds: {
      1: 'grues à tour à flèche distributrice',
      2: 'grues à tour à flèche relevable',
      3: 'grues à tour à montage automatisé',
    },
  },
  489: {
    label: 'chariots de manutention à conducteur porté',
    kinds: {
      '1A': 'transpalettes à conducteur porté, levée jusqu’à 1,20 m',
      '1B': 'gerbeurs à conducteur porté, levée au-delà de 1,20 m',
      '2A': 'chariots à plateau porteur',
      '2B': 'chariots tracteurs',
      3: 'chariots élévateurs frontaux jusqu’à 6 tonnes',
      4: 'chariots élévateurs frontaux au-delà de 6 tonnes',
      5: 'chariots à mât rétractable',
      6: 'chariots à poste de conduite élevable',
      7: 'conduite des chariots hors production',
    },
  },
  490: { label: 'grues de chargement', kinds: {} },
};

/**
 * A CACES that a label of ROME names. `rule`: the recommendation of today; `before`: the one that the label names, where that was replaced;
 * `kinds`: the categories named, of the recommendation that the label names.
 */
export type Caces = { rule: string; before: string | null; kinds: string[]; of: string };

const written =
  /\bCACES(?: Nacelle)? ?(?:(?<group>[13][AB]) )?R ?(?<rule>\d{3})(?:-(?<kind>[A-G]?\d?[AB]?))?/u;
const listed =
  / (?:cat[ée]gories?|cat\.?) (?<list>[1-7A-G][\dAB]*(?:(?: ?[-,/] ?| et )[1-7A-G][\dAB]*)*)(?! ?\p{L})/u;
/** The groups of platforms of today behind those of before 2020: 3B is B. */
const groupToday = (kind: string): string => kind.replace(/^[13](?=[AB]$)/u, '');

/** The CACES that a label of ROME names ("… (CACES R 489-1A) - Depuis le 01/01/2020", "CACES R484 catégorie 1 - Pont roulant"); null for another. */
export function cacesIn(label: string): Caces | null {
  const found = written.exec(label);
  const named = found?.groups?.rule;
  if (!found || named === undefined) return null;
  const rule = ruleToday(named);
  if (machines[rule] === undefined) return null;
  const said = [
    found.groups?.group,
    found.groups?.kind,
    ...(listed.exec(label)?.groups?.list?.split(/ ?[-,/] ?| et /u) ?? []),
  ].flatMap((kind) => (kind === undefined || kind === '' ? [] : [rule === '486' ? groupToday(kind) : kind]));
  const before = named === rule ? null : named;
  const of = label.slice(0, found.index).replace(/[\s(]+$/u, '');
  return { rule, before, kinds: [...new Set(said)].sort(), of };
}

const joined = (list: readonly string[]): string =>
  list.length < 2 ? list.join('') : `${list.slice(0, -1).join(', ')} et ${list.at(-1) ?? ''}`;

/** How a CACES is said: "CACES R489, catégorie 3 (chariots élévateurs frontaux jusqu’à 6 tonnes)"; by what it was before, in the words of ROME. */
export function cacesSaid({ rule, before, kinds, of }: Caces): string {
  const { label = '', kinds: names = {} } = machines[rule] ?? {};
  if (before !== null) {
    const about = of === '' ? label : of.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase());
    return `CACES R${rule}, ex-R${before} (${about})`;
  }
  const [first = ''] = kinds;
  if (kinds.length === 0) return `CACES R${rule} (${label})`;
  return kinds.length === 1
    ? `CACES R${rule}, catégorie ${first} (${names[first] ?? label})`
    : `CACES R${rule}, catégories ${joined(kinds)} (${label})`;
}

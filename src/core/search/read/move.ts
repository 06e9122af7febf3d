import { terms } from '../../text/terms.ts';
import { findByText } from '../answer/candidates.ts';
import { wholly } from './english.ts';
import { singular, type Engine } from '../engine.ts';

/** One end of a move: the words that say it, and the trade or sector that they name. */
export type MoveEnd = { words: string; id: string | null };
type Move = { from: MoveEnd; to: MoveEnd; typed: string; search: string };

const little =
  '(?:de |du |des |la |le |les |l |un |une |d |mon |dans |chez |en |je |j |suis |travaille |bosse |etais |ex |ancienne? |transition |reconversion |comme |i |am |was |a |an )*';
const wish = '(?:veux|veut|voudrais|voudrait|souhaite|aimerais|aimerait|cherche a|want|wants)';
const become = '(?:devenir|etre|passer|aller|travailler|bosser|faire|evoluer|to|be|become)';
/** Ways to say a move. `sure`: the wording says it, even if an end names nothing known. */
const shapes: readonly { pattern: RegExp; sure: boolean }[] = [
  {
    pattern:
      /^(?:.* )?(?:jetais|etais|ex|ancienne?) (.+?) (?:et |je |j |qui )*(?:veux|voudrais|souhaite|aimerais|cherche a)? ?(?:devenir|passer|aller|travailler) (.+)$/u,
    sure: true,
  },
  {
    pattern:
      /^(?:passer|evoluer|changer|reconversion|me reconvertir|je veux passer) (?:de|du|des) (.+?) (?:vers|a|au|aux|en) (.+)$/u,
    sure: true,
  },
  {
    pattern:
      /^(?:passer |evoluer |reconversion |je veux passer )?(?:de |du |des |depuis |from )?(.+?) (?:vers|to) (.+)$/u,
    sure: true,
  },
  { pattern: /^(?:passer |reconversion )?(?:de|du) (.+?) (?:a|au|aux) (.+)$/u, sure: false },
  { pattern: /^passer (.+?) (?:a|vers) (.+)$/u, sure: false },
  { pattern: /^quitter (.+?) pour (.+)$/u, sure: true },
  { pattern: /^(?:reconversion|transition|evolution) (.+?) (?:en|vers|a) (.+)$/u, sure: false },
  {
    pattern: new RegExp(
      `^(.+?) (?:et |and |qui |mais |je |j |i )*${wish} (?:${become} )+(?:vers |a |au )?(.+)$`,
      'u',
    ),
    sure: false,
  },
  { pattern: /^(.+?) (?:devenir|became|become|to become) (.+)$/u, sure: false },
];

/** A move said in so many words: where from, where to; null when it is not one. */
export function takeMove(engine: Engine, words: readonly string[]): Move | null {
  const typed = words.join(' ');
  for (const { pattern, sure } of shapes) {
    const match = pattern.exec(typed);
    if (match === null) continue;
    const [from, to] = [match[1], match[2]].map((end = '') => placeOf(engine, bare(end)));
    if (from === undefined || to === undefined || from.words === '' || to.words === '') continue;
    const known = [from, to].filter(({ id }) => id !== null).length;
    if (known === 2 || (sure && known > 0)) return { from, to, typed, search: to.words };
  }
  return null;
}

const leading = new RegExp(`^${little}`, 'u');
const bare = (end: string): string => end.replace(leading, '').trim();

function placeOf(engine: Engine, words: string): MoveEnd {
  const stems = words.split(' ').map(singular).join(' ');
  const sector = engine.sectorWords.find((one) => one.stems === stems);
  const trade = tradeOf(engine, words);
  if (sector !== undefined && (trade === null || sector.own)) return { words, id: `secteur:${sector.id}` };
  return { words, id: trade ?? (sector === undefined ? null : `secteur:${sector.id}`) };
}

/** The trade that these words name closely. */
function tradeOf(engine: Engine, words: string): string | null {
  const [english] = engine.english?.trades(words) ?? [];
  if (english !== undefined && english.fit >= wholly && !engine.words.has(words)) return english.code;
  const { candidates } = findByText(engine, words);
  const trades = candidates.filter(({ record }) => engine.cards[record]?.kind === 'occupation');
  const best = trades.reduce<(typeof trades)[number] | undefined>(
    (top, one) => (top === undefined || one.score > top.score ? one : top),
    undefined,
  );
  if (best === undefined) return null;
  const [first = '', ...others] = terms(words);
  const holding = (one: string) => engine.index.labelsHolding(one, best.record);
  const named = holding(first).some((label) => others.every((one) => holding(one).includes(label)));
  return named ? (engine.cards[best.record]?.id ?? null) : null;
}

import { isPoliteWord } from '../../text/stop-words.ts';
import { singular } from '../../text/singular.ts';
import type { Engine } from '../engine.ts';
import type { Read } from '../results.ts';

/** A word of every workshop names no sector. */
const isVague = (word: string): boolean => word === 'machine' || isPoliteWord(word);

/** "chef de cuisine": who cooks makes no furniture. */
const cooks =
  /(?<= )(?:chef|cheffe|commis|second|aide|employee?|apprentie?|brigade|salarie|responsable)(?: de| en| d| a la)* cuisine(?= )/gu;

/** The sectors whose name or everyday word is said, the longest wordings first, two at most. */
export function sectorsOf({ sectorWords }: Pick<Engine, 'sectorWords'>, words: readonly string[]): Read[] {
  const line = ` ${words.map(singular).join(' ')} `.replace(cooks, '');
  const said = sectorWords.filter(({ stems }) => !isVague(stems) && line.includes(` ${stems} `));
  const firsts = said.filter(({ id }, at) => said.findIndex((one) => one.id === id) === at).slice(0, 2);
  return firsts.map(({ id, wording }) => ({
    kind: 'sector',
    value: id,
    typed: wording,
    path: `/secteurs/${id}`,
  }));
}

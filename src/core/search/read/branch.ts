import { codesIn } from '../../catalogue/number.ts';
import { stem } from '../../text/stem.ts';
import { tokenise } from '../../text/tokenise.ts';
import type { Engine } from '../engine.ts';
import type { Read, Recognised } from '../results.ts';
import { nafIn } from './naf.ts';

type Branched = { read: Read[]; filters: Recognised[]; rest: string[] };

/** An Opco, a number of collective agreement, an activity code, or "convention collective de…": its sectors are what is looked for. */
export function takeBranch(engine: Engine, text: string, words: readonly string[]): Branched {
  const agreement = codesIn(text).find(({ kind }) => kind === 'agreement');
  const number = agreement?.ids[0];
  if (agreement !== undefined && number !== undefined) {
    const typed = text.slice(agreement.start, agreement.end);
    return branchOf(engine, number, typed, tokenise(text.replace(typed, ' ')));
  }
  const activity = nafIn(text);
  if (activity !== null) return activityOf(activity, tokenise(text.replace(activity.typed, ' ')));
  const line = ` ${words.join(' ')} `;
  const opco = engine.opcoWords.find(([wording]) => line.includes(` ${wording} `));
  if (opco !== undefined) return opcoOf(line, opco);
  return conventionOf(engine, words);
}

/** What says that a code of activity follows. */
const ofCode = new Set('activite ape code naf'.split(' '));

const activityOf = ({ sector, typed }: { sector: string; typed: string }, rest: string[]): Branched => ({
  read: [{ kind: 'sector', value: sector, typed, path: `/secteurs/${sector}` }],
  filters: [{ facet: 'sector', values: [sector], typed, relaxed: false }],
  rest: rest.filter((word) => !ofCode.has(word)),
});

function opcoOf(line: string, [typed, value]: readonly [string, string]): Branched {
  return {
    read: [{ kind: 'opco', value, typed, path: `/recherche?opco=${value}` }],
    filters: [{ facet: 'opco', values: [value], typed, relaxed: false }],
    rest: wordsOf(line.replace(` ${typed} `, ' ')),
  };
}

const wordsOf = (line: string): string[] => line.split(' ').filter((word) => word !== '');

/** "convention collective de la métallurgie", "convention 3248". */
function conventionOf(engine: Engine, words: readonly string[]): Branched {
  const line = words.join(' ');
  const numbered = /(?:convention(?: collective)?|ccn) (?:n |no |numero )?(\d{4})/u.exec(line);
  if (numbered?.[1] !== undefined)
    return branchOf(engine, numbered[1], numbered[0], wordsOf(line.replace(numbered[0], ' ')));
  const named = /(?:convention(?: collective)?|ccn) (?:(?:de|du|des|la|le|les) )*(.+)$/u.exec(line)?.[1];
  const found =
    named === undefined ? undefined : engine.branches.find(({ stems }) => stems.includes(stem(named)));
  const idcc = found?.idcc[0];
  return named === undefined || idcc === undefined
    ? { read: [], filters: [], rest: [...words] }
    : { ...branchOf(engine, idcc, line, named.split(' ')), filters: [] };
}

function branchOf({ branches }: Engine, idcc: string, typed: string, rest: string[]): Branched {
  const branch = branches.find((one) => one.idcc.includes(idcc));
  const sector = branch?.sectors[0];
  if (branch === undefined || sector === undefined)
    return { read: [{ kind: 'idcc', value: idcc, typed, path: '/secteurs' }], filters: [], rest };
  return {
    read: [
      { kind: 'idcc', value: idcc, typed, path: `/secteurs/${sector}` },
      { kind: 'sector', value: sector, typed, path: `/secteurs/${sector}` },
    ],
    filters: [{ facet: 'sector', values: [...branch.sectors], typed, relaxed: false }],
    rest,
  };
}

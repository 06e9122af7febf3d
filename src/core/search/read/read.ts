import { codesIn } from '../../catalogue/number.ts';
import { stem } from '../../text/stem.ts';
import { isPoliteWord } from '../../text/stop-words.ts';
import { tokenise } from '../../text/tokenise.ts';
import { singular, type Engine } from '../engine.ts';
import type { Read, Recognised } from '../results.ts';
import { takeMove, type MoveEnd } from './move.ts';
import { takeNeeds } from './needs.ts';

/** A question read: what it says, what filters, the words still to be searched. */
export type ReadQuestion = { read: Read[]; filters: Recognised[]; rest: string };

const financing = '/financements';
const contrived = new Set(
  'ca existe encore comment marche droit quoi faire koi est collective inversee c'.split(' '),
);

/** Reads the needs of a question, in an order where the longer wording wins: a move, a scheme, a branch, a situation. */
export function readQuestion(engine: Engine, text: string): ReadQuestion {
  const words = tokenise(text);
  const move = takeMove(engine, words);
  if (move !== null) return { read: [toMove(move)], filters: [], rest: move.search };
  const branch = takeBranch(engine, text, words);
  const schemes = takeSchemes(engine, branch.rest);
  const { needs, rest } = takeNeeds(schemes.rest);
  const read: Read[] = [
    ...branch.read,
    ...schemes.read,
    ...needs.map((need) => ({ ...need, path: pathOfNeed(need.value, rest) })),
  ];
  const left = schemes.read.length > 0 ? rest.filter((word) => !contrived.has(word)) : rest;
  return {
    read: [...read, ...sectorsOf(engine, left)],
    filters: branch.filters,
    rest: read.length === 0 ? text : left.join(' '),
  };
}

function toMove({ from, to, typed }: { from: MoveEnd; to: MoveEnd; typed: string }): Read {
  const ends = [from.id === null ? [] : [`de=${from.id}`], to.id === null ? [] : [`vers=${to.id}`]].flat();
  return {
    kind: 'move',
    value: `${from.words}>${to.words}`,
    typed,
    path: `/mobilite${ends.length === 0 ? '' : `?${ends.join('&')}`}`,
  };
}

function pathOfNeed(value: string, rest: readonly string[]): string {
  if (value === 'cout' || value === 'prise-en-charge' || value === 'salaire') return financing;
  if (value === 'alternance')
    return `/recherche?q=${encodeURIComponent(rest.join(' '))}&voir=parcours&voie=apprentissage&voie=professionnalisation`;
  return value === 'changer-de-metier' ? '/mobilite' : '/profil';
}

function takeSchemes({ schemes }: Engine, words: readonly string[]): { read: Read[]; rest: string[] } {
  const read: Read[] = [];
  let left = ` ${words.join(' ')} `;
  for (const { id, wording } of schemes) {
    if (!left.includes(` ${wording} `) || read.some(({ value }) => value === id)) continue;
    read.push({ kind: 'scheme', value: id, typed: wording, path: `${financing}#${id}` });
    left = left.replace(` ${wording} `, ' ');
  }
  return { read, rest: left.split(' ').filter((word) => word !== '') };
}

type Branched = { read: Read[]; filters: Recognised[]; rest: string[] };

/** An Opco, a number of collective agreement, or "convention collective de…": its sectors are what is looked for. */
function takeBranch(engine: Engine, text: string, words: readonly string[]): Branched {
  const agreement = codesIn(text).find(({ kind }) => kind === 'agreement');
  const number = agreement?.ids[0];
  if (agreement !== undefined && number !== undefined) {
    const typed = text.slice(agreement.start, agreement.end);
    return branchOf(engine, number, typed, tokenise(text.replace(typed, ' ')));
  }
  const line = words.join(' ');
  const opco = /(?:^| )(?:opco )?(ocapiat)(?= |$)|(?:^| )opco ?(2 ?i)(?= |$)/u.exec(line);
  if (opco !== null) {
    const value = opco[1] === undefined ? 'opco-2i' : 'ocapiat';
    const typed = opco[0].trim();
    return {
      read: [{ kind: 'opco', value, typed, path: `/recherche?opco=${value}` }],
      filters: [{ facet: 'opco', values: [value], typed, relaxed: false }],
      rest: line
        .replace(opco[0], ' ')
        .split(' ')
        .filter((word) => word !== ''),
    };
  }
  const named = /convention collective (?:(?:de|du|des|la|le|les) )*(.+)$/u.exec(line)?.[1];
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

/** The sectors whose name or everyday word is said, the longest wordings first, two at most. */
function sectorsOf({ sectorWords }: Engine, words: readonly string[]): Read[] {
  const line = ` ${words.map(singular).join(' ')} `;
  const said = [
    ...new Map(
      sectorWords
        .filter(({ stems }) => !isPoliteWord(stems) && line.includes(` ${stems} `))
        .map((one) => [one.id, one]),
    ).values(),
  ].slice(0, 2);
  return said.map(({ id, wording }) => ({
    kind: 'sector',
    value: id,
    typed: wording,
    path: `/secteurs/${id}`,
  }));
}

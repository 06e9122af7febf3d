import type { MoveCounts } from '#core/picture/planks.ts';
import { jointWords } from '#core/words/joint.ts';
import type { WebMessages } from './fr.ts';

const s = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** What a near trade has in common with the trade of the page: nothing is said of who reads. */
function ofTrade({ have, recognise, learn }: MoveCounts): string {
  const on = `Of ${s(have + recognise + learn, 'skill', 'skills')}`;
  const other = recognise === 0 ? '' : `, ${have === 0 ? '' : `${recognise} `}in another setting`;
  const left = learn === 0 ? '' : ` ${s(learn, 'other is', 'others are')} asked for.`;
  return `${on}, ${have === 0 ? recognise : have} in common with this trade${other}.${left}`;
}

/** English messages of the pages of the catalogue. */
export const en: WebMessages = {
  reserve: {
    polynesie: 'Given overseas: in French Polynesia',
    caledonie: 'Given overseas: in New Caledonia',
    wallis: 'Given overseas: in Wallis and Futuna',
    armees: 'Certified by the Ministry of the Armed Forces: ask whether civilians may enter',
    ancien: 'Not confirmed for years: ask the branch whether it still exists',
    absent: 'No longer in the last list of active records: ask the certifier whether one can still enrol',
  },
  /** Of a lead: the conditions to avoid that it has; empty where it is of an industry that is refused. */
  avoided: (list: string) =>
    list === '' ? 'of what you want to avoid' : `what you want to avoid, by ROME or by its name: ${list}`,
  inFrench: 'in French',
  trade: {
    near: 'Where can you go from here?',
    nearText:
      'Each box is a skill of the near trade. Filled: this trade has it too. Striped: it has one much like it. Empty: to learn. To be checked.',
    nearCount: ofTrade,
    none: 'No close trade shares a skill of this one.',
    from: 'Who can come to this trade?',
    fromText: 'By the moves that ROME names, where skills are in common.',
    evidence: { official: 'a move that ROME names', estimated: 'estimated closeness, to be checked' },
    joint: jointWords.en,
    where: (n) =>
      n === 0
        ? 'Where it is practised'
        : n === 1
          ? 'Where it is practised, as it is'
          : `The same trade in ${n} sectors`,
    whereText:
      'Where it is found, going by ROME, the branches and the pathways that lead to it: to be checked with an employer.',
    aimed: 'the industry that you aim at',
    aimedToo: 'The industry that you aim at has it too.',
    does: (gestures) => `What one does there, among other things, from ROME: ${gestures}.`,
    wayHere: 'See my way to this trade',
    enterHere: 'Enter this trade without having one yet',
    refused: 'ruled out by you',
    flour: 'flour is handled there',
    flourHere: (sectors) =>
      `You avoid what causes allergies: this trade is also practised where flour is handled (${sectors}). To be asked first, job by job.`,
    noPathways: 'No known pathway leads straight to this trade. The nearest ones:',
    towards: 'towards',
    homeIntro: (n) =>
      `The ${n} trades that the pathways, sectors and families of this site name; those with most pathways first.`,
    beside: 'And, in other domains, those that a pathway names',
    others: (n) =>
      `The ${s(n, 'other trade', 'other trades')} of ROME (banking, shows, health…) ${n === 1 ? 'has its' : 'have their'} page too:`,
  },
  sector: {
    byCharter: (n) =>
      `And ${n} cross-industry ${n === 1 ? 'certificate' : 'certificates'} by the charter of 2024`,
    byCharterText:
      'The charter of 2024 names this sector; nothing else that is known links these certificates to it. To be checked with the branch.',
  },
};

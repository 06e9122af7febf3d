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
  pathway: {
    blocs: (n) => (n === 0 ? 'What it holds' : s(n, 'bloc, taken by itself', 'blocs, each taken by itself')),
    blocsBefore: (n) => s(n, 'bloc in the record before', 'blocs in the record before'),
    deck: (n) => (n === 1 ? 'The bloc, a plank' : `The ${n} blocs, one a plank`),
    fromTitle: 'Read in its title:',
    reading: 'What we read in it, and its code',
    fromBlocs:
      'Skills that we read in its blocs, in the words of ROME: to be checked on the official record.',
    fromTitleAlone:
      'Skills that we read in its title, in the words of ROME: to be checked with whoever awards it.',
    fromTrades:
      'Skills at the heart of the target trades, after ROME: they place the pathway, they do not replace its record.',
    titleInFrench: 'The official title is in French; we have no English gloss of it.',
    tryProfile: 'See what I already have of it',
    you: 'For you who work as',
    yourProfile: 'what your profile says',
    countedOf: ({ all, general, unknown }, before) =>
      `Of the ${all} blocs of the ${before ? 'record before' : 'pathway'}, the picture leaves out ${[
        ...(general > 0 ? [`${general} of general education`] : []),
        ...(unknown > 0 ? [`${unknown} not given`] : []),
      ].join(' and ')}.`,
    changeProfile: 'This is not my profile: change it',
    directSectors: (n) => (n === 1 ? 'The sector' : `The ${n} sectors, one by one`),
    where: 'Where it is practised',
    leadsTo: 'Target trades',
    unsaid: 'Not given, to be asked:',
    unsaids: {
      certifier: 'the awarding body',
      routes: 'the access routes',
      prerequisites: 'the entry conditions',
      ends: 'the end date',
      level: 'the level',
      sectors: 'the sector',
      occupations: 'the target trades',
    },
    onRecord: 'The official record may say.',
    askBranch: 'The branch, or its Opco, can tell.',
    opens: 'What it opens in other industries',
    opensNone:
      'Nothing sure outside its industry. Start from your trade instead, or from the map of sectors.',
    same: 'The same trade, elsewhere',
    sameText: 'These trades are practised as they are in other sectors too.',
    near: 'Trades close to it, elsewhere',
    nearText:
      'Each box is a skill of the trade. Filled: the pathway, or a trade that it prepares for, already asks for it. To be checked.',
    nearCount: (have, asked) => `${have} of ${s(asked, 'skill', 'skills')} already there`,
    sameIndustry: (n) => `In the same industry, or with no sector established (${n})`,
  },
  compare: {
    replaced: (old, by) => `${old} no longer runs: ${by}, its successor, is compared in its place.`,
    core: (n) => (n === 0 ? 'No skill in common' : s(n, 'skill in common', 'skills in common')),
    say: (common, pathways, read) => {
      if (common === 0) return 'No skill is asked for by all of them. See what some of them share instead.';
      const asked = `${pathways === 2 ? 'Both pathways' : `All ${pathways} pathways`} ask for ${common > 1 ? 'these skills' : 'this skill'}`;
      const them = common > 1 ? 'them' : 'it';
      if (read >= common) return `${asked}: having ${them} for one is having ${them} for the others.`;
      const rest =
        read === 0
          ? 'all of it, for one at least, comes from its target trades'
          : `${read} ${read === 1 ? 'is' : 'are'} read in the blocs of each, the rest comes from target trades`;
      return `${asked}, by what is known: ${rest}, not from blocs. To be checked on the records.`;
    },
    deck: (title, all, some, own) =>
      `${title}: ${s(all, 'common skill', 'common skills')}${some > 0 ? `, ${some} shared with another` : ''}, ${own} of its own`,
    legend: { all: 'in all', some: 'in several', own: 'in one alone' },
    totals: (all, total, beside) => {
      const own = `${all} of ${s(total, 'skill', 'skills')}`;
      return beside === 0 ? own : `${own}, and ${beside} useful in a target trade`;
    },
    usual: 'And everyday skills, which most trades ask for',
    someTitle: 'What some of them share',
    ownTitle: (gestures, others, listed) => {
      const counted = [
        ...(gestures > 0 ? [s(gestures, 'skill', 'skills')] : []),
        ...(others > 0 ? [s(others, 'field or subject', 'fields or subjects')] : []),
      ].join(', ');
      const asks = 'What it asks for besides';
      if (!listed)
        return counted === ''
          ? `${asks} is not known: nor are its blocs`
          : `${asks}, by its target trades (its blocs are not known): ${counted}`;
      return counted === '' ? 'Nothing more is known' : `Read here only: ${counted}`;
    },
    ownNote: (others) =>
      `Not read in the other${others > 1 ? 's' : ''}, which does not mean that ${others > 1 ? 'they do' : 'it does'} not ask for it: a higher title may take it as known.`,
    record: (id) => `Official record ${id}`,
    leaves: 'leaves this site, new tab',
    steps: 'Whom to call, and the next steps',
    differences: 'What sets them apart',
    kinds: { gesture: 'skill', savoir: 'technical field', subject: 'subject, second reading' },
    holds: {
      bloc: 'read in a bloc',
      trade: 'at the heart of a target trade',
      beside: 'useful in a target trade',
    },
    restsOn: 'What this rests on',
    basis:
      'The skills of a pathway are those that we read in its blocs, and those at the heart of its target trades, after ROME: their number does not change with what it is compared with. What is only useful in a trade is not counted in it. Subjects are those of a second reading. These are leads, to be checked on the records.',
    thin: 'Its blocs say little: the trades aimed at describe it here.',
    unknown: 'Not given',
    blocs: 'Bloc by bloc',
    noBlocs: 'Blocs not known:',
    ofTitle: 'its title, as its blocs are not known',
    pairs: 'Two by two',
    alike: 'What is the same',
    all: 'All',
  },
};

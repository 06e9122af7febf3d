import type { LeadsMessages } from './fr.ts';

/** English messages of the leads of a profile and of its questions. */
export const en: LeadsMessages = {
  title: 'What I can already do',
  intro:
    'Name a trade: the first leads come at once. Each answer makes them more precise. With a person whom you advise, “I” is them: the sheet prints.',
  yours: 'Your leads',
  everyday: 'No trade yet? Tick what you already do',
  everydayText:
    'At home, at school, for pleasure: it begins the gestures of a trade, to be checked with whoever trains. Leads come at once.',
  begun:
    'The trades that what you tick begins come first, where there are any. None of it is counted as known: one learns the trade, with a certificate of entry.',
  towards: (place) => `Towards: ${place}`,
  without: (what) => `without ${what}`,
  refused: (what) => `refused: ${what}`,
  widen: 'Look anywhere',
  certificates: 'Certificates to get there',
  beyond:
    'No certificate in force there is near enough for now: here are the nearest in force, from elsewhere. Each answer may change that.',
  sure: (step, trades) => {
    const own = trades > 1 ? 'your trades' : 'your trade';
    const said = [
      'Nothing has been said yet.',
      `Broad leads: ${own} alone, no answer.`,
      'Leads still broad.',
      'Leads getting more precise.',
      'Leads fairly sure.',
      `Sure leads: every skill at the heart of ${own} has been answered.`,
    ] as const;
    return said[step];
  },
  sureCount: (answered, asked, trades) =>
    asked === 0
      ? ''
      : `Answers on the heart of your ${trades > 1 ? 'trades' : 'trade'}: ${answered} out of ${asked}.`,
  sureBar: (parts) => `Precision of the leads: ${parts} out of 4`,
  none: 'No lead yet: answer a question, or add a trade.',
  namesYours: 'Its record names your trade',
  all: (n) => `See all the leads (${n})`,
  dock: (n) => `${n} ${n === 1 ? 'lead' : 'leads'}`,
  counted: 'Skills and blocs are counted from public records: to be checked.',
  dockBegun: (n) => `${n} ${n === 1 ? 'trade' : 'trades'} by which to enter`,
  dockFirst: 'the first:',
  dockFar: 'Nothing near yet. The least far:',
  move: 'Change industry with this profile',
  compare: 'Compare the first leads',
  fund: 'Who may pay?',
  plan: 'Get there step by step',
  planOf: (title) => `: ${title}`,
  pay: 'Who may pay?',
  next: 'What now?',
  questions: 'Five questions to be more precise',
  questionsText:
    'First those that change your leads most. Leave those that mean nothing to you: “Five others” passes them.',
  looking: 'Choosing the questions…',
  questionsFailed: 'The questions could not be chosen. Your answers are kept: try again.',
  noMore: 'No more question that would change your leads. You may add a trade, a skill or a diploma.',
  again: 'See the passed questions again',
  others: 'Five other questions',
  allYes: 'All yes, except…',
  allYesDone: 'All are ticked yes. Correct what is not true.',
  undoAll: 'Undo these yes',
  undo: 'Undo',
  undoOf: (label) => `Undo the answer: ${label}`,
  knows: 'Technical field',
  inFrench: 'As ROME words them, in French:',
  detail: (n) => `In your trade, ${n} ${n === 1 ? 'way' : 'ways'} to say it`,
  did: {
    entered: (titles) => `Comes among your first leads: ${titles}.`,
    nearer: (titles) => `Comes nearer: ${titles}.`,
    further: (titles) => `Goes further away: ${titles}.`,
    nothing: 'Your first leads stay the same.',
    more: (n) => ` and ${n} ${n === 1 ? 'other' : 'others'}`,
  },
  oldNumber: (id) =>
    `${id}: an old number, with nothing known here to follow it. It is kept in your profile.`,
  oldHeld: 'old number: nothing known replaces it',
  official: 'official record',
};

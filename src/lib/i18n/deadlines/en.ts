import type { DeadlineMessages } from './fr.ts';

/** English messages of what to gather and to file, by when. */
export const en: DeadlineMessages = {
  papers: 'Papers and deadlines',
  papersText: 'What to gather, who files, with whom, and by when.',
  gather: 'To gather',
  gatherText: 'The usual papers: ask whoever receives the file for the whole list.',
  gatherAll: (pieces) => `To gather: ${pieces.join('; ')}.`,
  gatherFrom: (hosts) => `according to ${hosts}`,
  file: 'To file',
  papersDays: 'Give a day to get the dates; nothing is kept.',
  anchors: {
    start: 'Start of the course',
    contract: 'Start of the contract',
    end: 'End of the course',
    signature: 'Signature of the contract',
    offer: 'Offer of the CSP',
  },
  anchorWords: {
    start: 'the start of the course',
    contract: 'the start of the contract',
    end: 'the end of the course',
    signature: 'the signature of the contract',
    offer: 'the offer',
    filed: 'the filing of the application',
  },
  filers: {
    person: 'you',
    staff: 'the employee',
    employer: 'the employer',
    opco: 'the Opco',
    'france-travail': 'France Travail',
    certifier: 'the certifier',
  },
  files: (who, to) => `Filed by: ${who}. With: ${to}.`,
  opens: (date) => `Not before ${date}.`,
  before: (date) => `By ${date}.`,
  late: 'That day has passed.',
  relative: (by, anchor, opens, working) =>
    by === 0
      ? `Before ${anchor}${opens === null ? '' : `, within the ${-opens} ${opens < -1 ? 'days' : 'day'} before it`}.`
      : by < 0
        ? `At least ${-by} ${by === -1 ? 'day' : 'days'} before ${anchor}.`
        : `Within ${by} ${working ? 'working ' : ''}${by === 1 ? 'day' : 'days'} after ${anchor}.`,
  toCheck: 'deadline to be checked',
  calendar: (n) => `Add to my calendar (${n} ${n === 1 ? 'date' : 'dates'}, .ics)`,
};

import type { NextMessages } from './fr.ts';
import { frenchLetter } from './letter.ts';

export const en: NextMessages = {
  title: 'What next?',
  intro: 'Public services, the most useful first. Nothing is promised: each line says what it is for.',
  whom: 'Whom to call',
  certificates: 'See the certificates of this trade',
  leaves: 'leaves this site, new tab',
  asOf: (_, dates) => `Contacts checked on ${dates}.`,
  name: (name, from) =>
    `According to the ${from === undefined ? 'record' : `previous record ${from}`}: ${name}.`,
  prepare: 'Gather what shows that you can do it:',
  by: (date) => `By ${date}`,
  within: (days) => `Within ${days} ${days > 1 ? 'days' : 'day'}`,
  bring: (what) => `To prepare: ${what}.`,
  pace: 'The dates are suggested by this site: they are not official deadlines.',
  moreSteps: (count) => `${count} more ${count > 1 ? 'steps' : 'step'}`,
  keepSteps: 'Keep these steps: calendar, copy, print',
  calendar: (count) => `Add to my calendar (${count} ${count > 1 ? 'dates' : 'date'}, .ics)`,
  file: 'next-steps.ics',
  copySteps: 'Copy these steps',
  stepsCopied: 'Steps copied.',
  print: 'Print',
  callsTitle: (count) =>
    count > 2 ? 'Three calls to make' : count > 1 ? 'Two calls to make' : 'A call to make',
  callsIntro:
    'Whom to call, and what to ask: what is left to learn, and what the records do not say. In France, ask in French: what you copy or send begins with the questions in French.',
  copy: 'Copy the questions',
  copied: 'Questions copied.',
  notCopied: 'Copying did not work: select the text.',
  mail: 'Send them by e-mail',
  letter: {
    subject: (title) => (title === '' ? 'Questions about a change of trade' : `Questions about: ${title}`),
    greeting: 'Hello,',
    thanks: 'Thank you for your answer.',
  },
  frenchLetter,
  about: (role) => ` (${role})`,
};

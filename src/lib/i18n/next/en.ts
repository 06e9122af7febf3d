import type { NextMessages } from './fr.ts';

export const en: NextMessages = {
  title: 'What next?',
  intro: 'Public contacts, in the order in which they help. Nothing is promised: each says what it is for.',
  whom: 'Whom to call',
  leaves: 'leaves this site, new tab',
  asOf: (date) => `Noted on ${date}`,
  name: (name) => `According to the record: ${name}.`,
  prepare: 'Gather what shows that you can do it:',
  callsTitle: (count) =>
    count > 2 ? 'Three calls to make' : count > 1 ? 'Two calls to make' : 'A call to make',
  callsIntro: 'Whom to call, and what to ask, from what the record does not say.',
  copy: 'Copy the questions',
  copied: 'Questions copied.',
  notCopied: 'Copying did not work: select the text.',
  mail: 'Send them by e-mail',
  subject: (title) => (title === '' ? 'Questions about a change of trade' : `Questions about: ${title}`),
  greeting: 'Hello,',
  thanks: 'Thank you for your answer.',
  about: (role) => ` (${role})`,
};

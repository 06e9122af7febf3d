import type { KeptMessages } from './fr.ts';

export const en: KeptMessages = {
  elsewhere: 'Another tab saved something else in the meantime. Nothing is lost: choose which to keep.',
  keepMine: 'Save what I see here',
  takeOther: 'Show what the other tab saved',
  erasedElsewhere: 'What was saved has been erased in another tab. Only what is shown here is left.',
  saveAgain: 'Save it again',
  eraseHere: 'Erase it here too',
  unreadable: {
    damaged: 'What was saved on this device is damaged and cannot be read. We have not touched it.',
    foreign:
      'What is saved on this device in this place does not come from this page. We have not touched it.',
    future:
      'What is saved on this device comes from a later version of the site. We have not touched it: reload the page.',
    tooLong: 'What is saved on this device is too long to be read. We have not touched it.',
  },
  replace: 'Replace it with what I see here',
  mended: 'Repeated or unreadable lines were left out of what was saved.',
  received:
    'Profile received by this link. It stays in this tab, and replaces nothing that this device keeps.',
  keepReceived: 'Keep it on this device',
  receivedKept: 'Kept on this device.',
  notKept: 'This browser refuses to keep data here. Nothing is lost.',
  share: 'Copy the link, with the profile',
  shared:
    'Link copied. It holds the question and what was read (trades, skills, certificates, licences), without the pasted text.',
  shareFailed: 'Copying did not work. Here is the link:',
  shareLost: 'The link could not be made: the data of the site did not answer. Try again.',
  linkKept:
    'The profile of this link could not be read yet: the site’s data did not answer. The link stays in the address, nothing is lost.',
};

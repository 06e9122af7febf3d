import type { EntryMessages } from './fr.ts';

export const en: EntryMessages = {
  text: 'These trades are learnt by a certificate of entry, most often without any diploma asked for. Leads, to be checked with an employer.',
  paid: 'Where apprenticeship is possible, apprentices are paid while they learn.',
  none: 'No certificate of entry is known here for this. There may be one elsewhere (a CAP by apprenticeship, a titre): a youth centre (mission locale), a training centre (CFA) or an adviser will know.',
  level: (level) => `level ${level}${level === 3 ? ', as a CAP' : ''}`,
  branch: (name) => `branch: ${name}`,
  unfit:
    'Machines are driven there: the occupational doctor must certify there too that nothing speaks against it.',
  shared: 'common to several industries, one of which you rule out',
  apprenticeship: 'apprenticeship possible',
  reserve: {
    outreMer: 'given overseas',
    armees: 'of the Ministry of the Armed Forces: open to civilians? to be asked',
    ancien: 'not confirmed for years: does it still exist? to be asked of the branch',
  },
};

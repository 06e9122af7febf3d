import type { EntryMessages } from './fr.ts';

export const en: EntryMessages = {
  text: 'These trades are mostly learnt by a certificate of entry, often without any diploma asked for. Leads: what it takes to enter is to be asked of the centre or the employer.',
  higher:
    'These trades are learnt by a certificate. At level 4 (as a baccalauréat), a diploma or experience may be asked for. Leads: what it takes to enter is to be asked of the centre or the employer.',
  hired: 'this catalogue has no certificate to propose here; others may exist: ask an adviser or an employer',
  paid: {
    young: 'Where apprenticeship is possible, apprentices are paid while they learn.',
    unsaid:
      'Where apprenticeship is possible (usually up to age 29; at any age with a disabled-worker status, RQTH, Code du travail, L. 6222-2), apprentices are paid while they learn.',
    anyAge:
      'Where apprenticeship is possible, at any age with a disabled-worker status (RQTH, Code du travail, L. 6222-2), apprentices are paid while they learn.',
    overUnsaid:
      'Paid while learning: in post, see first with your employer, or Transitions Pro; without a job, a professionalisation contract, where it is possible, is open at any age. With a disabled-worker status (RQTH), an apprenticeship has no age limit (Code du travail, L. 6222-2).',
    long: 'Paid while learning: in post, see first with your employer, or Transitions Pro; without a job, a professionalisation contract, where it is possible, is open at any age. Before 30, or with a disabled-worker status (RQTH), so is an apprenticeship.',
    over: 'Where a professionalisation contract is possible, one is paid while learning: it is open to job seekers of any age. With a disabled-worker status (RQTH), an apprenticeship has no age limit (Code du travail, L. 6222-2).',
  },
  none: 'No certificate of entry is known here for this. There may be one elsewhere (a CAP by apprenticeship, a titre): a youth centre (mission locale), a training centre (CFA) or an adviser will know.',
  neighbours:
    'This catalogue is of industry: a CAP of this trade may exist without being in it. Trades near it, which one enters by a certificate known here:',
  level: (level) => `level ${level}${level === 3 ? ', as a CAP' : ''}`,
  branch: (name) => `branch: ${name}`,
  unfit:
    'Machines are driven there: the occupational doctor must certify there too that nothing speaks against it.',
  shared: 'common to several industries, one of which you rule out',
  foreign: 'of another industry than the one aimed at: ask whether it counts there',
  apprenticeship: 'apprenticeship possible',
  professional: 'professionalisation contract possible',
  reserve: {
    outreMer: 'given overseas',
    armees: 'of the Ministry of the Armed Forces: open to civilians? to be asked',
    ancien: 'not confirmed for years: does it still exist? to be asked of the branch',
    absent: 'no longer in the last list of active records: still open? to be asked of the certifier',
  },
};

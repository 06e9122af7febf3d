import type { EntryMessages } from './fr.ts';

export const en: EntryMessages = {
  text: 'These trades are learnt by a certificate of entry, most often without any diploma asked for. Leads, to be checked with an employer.',
  paid: 'Where apprenticeship is possible, apprentices are paid while they learn.',
  none: 'Our sources give no certificate of entry for this: one comes to it most often after a first trade, or by a longer training. An adviser can help to choose.',
  level: (level) => `level ${level}${level === 3 ? ', as a CAP' : ''}`,
  branch: (name) => `branch: ${name}`,
  apprenticeship: 'apprenticeship possible',
};

import type { PlanName } from '../plan/naming.ts';
import type { WordTable } from './lang.ts';

/** What one gains by a plan. */
export const planNameWords: WordTable<PlanName> = {
  asTrade: { fr: 'Sans formation', en: 'Without training' },
  onTheJob: { fr: 'En apprenant au poste', en: 'Learning on the job' },
  byVae: { fr: 'Par une VAE', en: 'By validation of experience (VAE)' },
  vaeToAsk: {
    fr: 'Par une VAE, à demander',
    en: 'By validation of experience (VAE), to be asked for',
  },
  otherTrade: { fr: 'Vers un métier proche', en: 'Towards a nearby trade' },
  toLearn: { fr: 'Vers un métier à apprendre', en: 'Towards a trade to learn' },
  byBranch: { fr: 'Par un CQP de branche', en: 'By a branch certificate (CQP)' },
  byBranches: { fr: 'Par un CQP interbranches', en: 'By a cross-industry certificate (CQPI)' },
  byTitle: { fr: 'Par un titre', en: 'By a vocational title' },
  byDiploma: { fr: 'Par un diplôme', en: 'By a diploma' },
  nearTrade: { fr: 'Par un métier proche', en: 'Through a nearby trade' },
};

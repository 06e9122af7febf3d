import type { Band, BlocState, Meeting } from '../match/types.ts';
import type { WordTable } from './lang.ts';

export const bandWords: WordTable<Band> = {
  close: { fr: 'proche', en: 'close' },
  reachable: { fr: 'à portée', en: 'within reach' },
  far: { fr: 'éloigné', en: 'far' },
};

/** The words of the picture's bands: one name for each state, everywhere. */
export const blocStateWords: WordTable<BlocState> = {
  acquired: { fr: 'vous savez déjà', en: 'you can already do' },
  toAssess: { fr: 'à faire reconnaître', en: 'to have recognised' },
  toLearn: { fr: 'à apprendre', en: 'to learn' },
  unknown: { fr: 'non renseigné', en: 'not given' },
  general: { fr: 'enseignement général', en: 'general education' },
};

/** How an asked skill is met. */
export const meetingWords: WordTable<Meeting['how']> = {
  same: { fr: 'la même', en: 'the same' },
  context: { fr: 'le même geste, dans un autre contexte', en: 'the same skill, in another context' },
  missing: { fr: 'à apprendre', en: 'to learn' },
};

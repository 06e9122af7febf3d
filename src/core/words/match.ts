import type { Band, BlocState, Meeting } from '../match/types.ts';
import type { WordTable } from './lang.ts';

export const bandWords: WordTable<Band> = {
  close: { fr: 'proche', en: 'close' },
  reachable: { fr: 'à portée', en: 'within reach' },
  far: { fr: 'éloigné', en: 'far' },
};

export const blocStateWords: WordTable<BlocState> = {
  acquired: { fr: 'acquis', en: 'held' },
  toAssess: { fr: 'à faire évaluer', en: 'to be assessed' },
  toLearn: { fr: 'à acquérir', en: 'to learn' },
  unknown: { fr: 'non renseigné', en: 'not given' },
  general: { fr: 'enseignement général', en: 'general education' },
};

/** How an asked skill is met. */
export const meetingWords: WordTable<Meeting['how']> = {
  same: { fr: 'la même', en: 'the same' },
  context: { fr: 'le même geste, dans un autre contexte', en: 'the same skill, in another context' },
  missing: { fr: 'à acquérir', en: 'to learn' },
};

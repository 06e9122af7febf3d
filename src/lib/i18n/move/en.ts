import type { MoveMessages } from './fr.ts';

const some = (count: number, one: string) => `${String(count)} ${one}${count > 1 ? 's' : ''}`;

export const en: MoveMessages = {
  youDo: 'You do',
  yourProfile: 'Your profile',
  youWouldGo: 'You would go to',
  thereToo: 'There too',
  certificate: 'The certificate',
  asItIs: 'as it is',
  sameTrade: 'the same trade',
  bands: {
    have: 'you can already do',
    recognise: 'to have recognised',
    learn: 'to learn',
    unknown: 'not stated',
  },
  unit: (count, unit) => some(count, unit === 'gestures' ? 'skill' : 'unit'),
  sentence({ have, recognise, learn, unknown = false }, unit) {
    const asked = have + recognise + learn;
    if (asked === 0) return 'Our sources do not say what is asked.';
    const rest = unknown ? ' The rest is not in our sources.' : '';
    const on = `Of ${en.unit(asked, unit)}`;
    if (have + recognise === 0)
      return `${on}, none in common in our sources. We do not make it a lead.${rest}`;
    const split =
      have > 0 && recognise > 0 ? `: ${String(have)} the same, ${String(recognise)} to have recognised` : '';
    const left =
      learn === 0 ? 'Nothing to learn according to our sources.' : `${String(learn)} left to learn.`;
    const shared = have + recognise;
    const are = shared > 1 ? 'are' : 'is';
    const yours = have === 0 ? 'could be recognised' : `${are} already yours`;
    return `${on}, ${String(shared)} ${yours}${split}. ${left}${rest}`;
  },
};

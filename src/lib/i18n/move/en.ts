import type { MoveMessages } from './fr.ts';

const some = (count: number, one: string) => `${String(count)} ${one}${count > 1 ? 's' : ''}`;

function shares(have: number, recognise: number): string {
  if (have === 0) return `${String(recognise)} could be recognised`;
  const own = `${String(have)} ${have > 1 ? 'are' : 'is'} already yours`;
  return recognise === 0 ? own : `${own}, ${String(recognise)} to have recognised`;
}

export const en: MoveMessages = {
  youDo: 'You do',
  theyDo: 'The person does',
  theyWouldGo: 'They would go to',
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
  meaning: {
    gestures: 'A skill: something that one can do in a trade, according to ROME.',
    blocs: 'A bloc: a part of a pathway, assessed and obtained on its own.',
  },
  unit: (count, unit) => some(count, unit === 'gestures' ? 'skill' : 'bloc'),
  there({ have, recognise, learn }, unit) {
    const first = have === 0 ? recognise : have;
    const [, said = ''] = shares(have, recognise).split(/^\d+ /u);
    return `${en.unit(first, unit)} out of ${String(have + recognise + learn)} ${said}`;
  },
  of: ({ have, recognise, learn }, unit) =>
    `of ${en.unit(have + recognise + learn, unit)}, ${have + recognise === 0 ? 'none in common' : shares(have, recognise)}`,
  sentence({ have, recognise, learn, unknown = false }, unit) {
    const asked = have + recognise + learn;
    if (asked === 0) return 'What is asked is not given.';
    const rest = unknown ? ' The rest is not given.' : '';
    const on = `Of ${en.unit(asked, unit)}`;
    if (have + recognise === 0) return `${on}, none in common. We do not make it a lead.${rest}`;
    const left = learn === 0 ? 'Nothing known to learn.' : `${String(learn)} left to learn.`;
    return `${on}, ${shares(have, recognise)}. ${left}${rest}`;
  },
};

import type { MoveMessages } from './fr.ts';

const some = (count: number, one: string) => `${String(count)} ${one}${count > 1 ? 's' : ''}`;

const yours = {
  does: 'You do',
  wouldGo: 'You would go to',
  have: 'you can already do',
  own: 'yours',
  profile: 'Your profile',
};
const theirs: typeof yours = {
  does: 'They do',
  wouldGo: 'They would go to',
  have: 'they can already do',
  own: 'theirs',
  profile: 'Your profile',
};
const hers: typeof yours = {
  does: 'The person does',
  wouldGo: 'They would go to',
  have: 'they can already do',
  own: 'theirs',
  profile: 'Their profile',
};

function shares(have: number, recognise: number, own: string): string {
  if (have === 0) return `${String(recognise)} could be recognised`;
  const held = `${String(have)} ${have > 1 ? 'are' : 'is'} already ${own}`;
  return recognise === 0 ? held : `${held}, ${String(recognise)} to have recognised`;
}

const unitOf: MoveMessages['unit'] = (count, unit) => some(count, unit === 'gestures' ? 'skill' : 'bloc');

const wordsOf = (whose: typeof yours): MoveMessages['ofStaff'] => ({
  youDo: whose.does,
  yourProfile: whose.profile,
  youWouldGo: whose.wouldGo,
  thereToo: 'There too',
  certificate: 'The certificate',
  asItIs: 'as it is',
  sameTrade: 'the same trade',
  bands: {
    have: whose.have,
    recognise: 'to have recognised',
    learn: 'to learn',
    unknown: 'not stated',
  },
  meaning: {
    gestures: 'A skill: something that one can do in a trade, according to ROME.',
    blocs: 'A bloc: a part of a pathway, assessed and obtained on its own.',
  },
  unit: unitOf,
  there({ have, recognise, learn }, unit) {
    const first = have === 0 ? recognise : have;
    const [, said = ''] = shares(have, recognise, whose.own).split(/^\d+ /u);
    return `${unitOf(first, unit)} out of ${String(have + recognise + learn)} ${said}`;
  },
  of: ({ have, recognise, learn }, unit) =>
    `of ${unitOf(have + recognise + learn, unit)}, ${have + recognise === 0 ? 'none in common' : shares(have, recognise, whose.own)}`,
  sentence({ have, recognise, learn, unknown = false }, unit) {
    const asked = have + recognise + learn;
    if (asked === 0) return 'What is asked is not given.';
    const rest = unknown ? ' The rest is not given.' : '';
    const on = `Of ${unitOf(asked, unit)}`;
    if (have + recognise === 0) return `${on}, none in common. We do not make it a lead.${rest}`;
    const left = learn === 0 ? 'Nothing known to learn.' : `${String(learn)} left to learn.`;
    return `${on}, ${shares(have, recognise, whose.own)}. ${left}${rest}`;
  },
});

export const en: MoveMessages = { ...wordsOf(yours), ofStaff: wordsOf(theirs), ofPerson: wordsOf(hers) };

import type { MoveCounts } from '#core/picture/planks.ts';
import type { MoveMessages, MoveUnit } from './fr.ts';

const some = (count: number, one: string) => `${String(count)} ${one}${count > 1 ? 's' : ''}`;

const yours = {
  does: 'You do',
  wouldGo: 'You would go to',
  have: 'you can already do',
  near: 'you are close to it',
  own: 'yours',
  profile: 'Your profile',
};
const theirs: typeof yours = {
  does: 'They do',
  wouldGo: 'They would go to',
  have: 'they can already do',
  near: 'they are close to it',
  own: 'theirs',
  profile: 'Your profile',
};
const hers: typeof yours = {
  does: 'The person does',
  wouldGo: 'They would go to',
  have: 'they can already do',
  near: 'they are close to it',
  own: 'theirs',
  profile: 'Their profile',
};

function shares(
  { have, recognise }: Pick<MoveCounts, 'have' | 'recognise'>,
  unit: MoveUnit,
  own: string,
): string {
  const ofBlocs = unit === 'blocs';
  const near = String(recognise);
  if (have === 0)
    return ofBlocs
      ? `${near} could be recognised`
      : `${near} ${recognise > 1 ? 'are' : 'is'} close to ${own}`;
  const held = `${String(have)} ${have > 1 ? 'are' : 'is'} already ${own}`;
  if (recognise === 0) return held;
  return `${held}, ${near} ${ofBlocs ? 'to have recognised' : recognise > 1 ? 'are close' : 'is close'}`;
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
  bands: (unit) => ({
    have: whose.have,
    recognise: unit === 'blocs' ? 'to have recognised' : whose.near,
    learn: 'to learn',
    unknown: 'not stated',
  }),
  meaning: {
    gestures: 'A skill: something that one can do in a trade, according to ROME.',
    blocs: 'A bloc: a part of a pathway, assessed and obtained on its own.',
  },
  unit: unitOf,
  there({ have, recognise, learn }, unit) {
    const first = have === 0 ? recognise : have;
    const [, said = ''] = shares({ have, recognise }, unit, whose.own).split(/^\d+ /u);
    return `${unitOf(first, unit)} out of ${String(have + recognise + learn)} ${said}`;
  },
  of: ({ have, recognise, learn }, unit) =>
    `of ${unitOf(have + recognise + learn, unit)}, ${have + recognise === 0 ? 'none in common' : shares({ have, recognise }, unit, whose.own)}`,
  sentence({ have, recognise, learn, unknown = false, changes = false, blocs = 0 }, unit) {
    const asked = have + recognise + learn;
    if (asked === 0) return 'What is asked is not given.';
    const rest = unknown ? ' The rest is not given.' : '';
    const on = `Of ${unitOf(asked, unit)}`;
    if (have + recognise === 0) return `${on}, none in common. We do not make it a lead.${rest}`;
    const none = changes
      ? 'What changes there (materials, machines, safety) is to be asked about.'
      : 'Nothing known to learn.';
    const kept = `None is quite new; the certificate itself asks for ${unitOf(blocs, 'blocs')} to learn in that setting.`;
    const left = learn === 0 ? (blocs > 0 ? kept : none) : `${String(learn)} left to learn.`;
    return `${on}, ${shares({ have, recognise }, unit, whose.own)}. ${left}${rest}`;
  },
});

export const en: MoveMessages = { ...wordsOf(yours), ofStaff: wordsOf(theirs), ofPerson: wordsOf(hers) };

import type { StaffMessages } from './fr.ts';

const some = (count: number, one: string, many: string) => `${String(count)} ${count > 1 ? many : one}`;

const answer: StaffMessages['answer'] = {
  heading: { anywhere: (from) => `${from}: where their skills are useful too` },
  certify: { there: 'Have what they already do certified' },
  none: 'We do not make it a lead. Below, other trades where their skills serve.',
  noneAtAll: 'Nothing near enough for now.',
  farBelow: 'A certificate of a lower level than that of their trade',
  others: 'Their skills are useful elsewhere too',
  othersThere: (to) => `${to}: other trades where their skills are useful`,
  sectorsTitle: 'Their trade is also practised, as it is, in',
  sectorsOwn: 'Their trade, as it is: in the same industry, with other employers',
  oneMore: (opens) =>
    `One more thing to learn would bring them nearer to ${some(opens, 'pathway', 'pathways')}:`,
};

export const en: StaffMessages = {
  reads: (staff) =>
    `For ${staff === null ? 'your employees' : some(staff, 'of your employees', 'of your employees')}: the leads below are those of their trade; the steps under “What next?” are yours.`,
  compare: (count) =>
    `Compare ${some(count, 'certificate', 'certificates')} of the trades proposed, those of several industries first`,
  print: 'Print this answer',
  answer,
  person: {
    note: 'This answer is that of the person you speak of; “you”, in the steps, means them.',
    answer: {
      ...answer,
      sectorsOwn: 'Their occupation, as it is: in the same industry, with other employers',
    },
  },
};

import type { staffFr } from './staff-fr.ts';

export const staffEn: typeof staffFr = {
  answerAsItIs: 'Their trade is practised there as it is',
  alsoThere:
    'Their trade is practised in that sector too, as it is: often the simplest move. Ask the employers who hire there what differs (authorisations, safety rules).',
  carried: {
    gestures: { have: 'They already can', recognise: 'They are close to it', learn: 'To learn' },
    blocs: { have: 'They already can', recognise: 'To have recognised', learn: 'To learn' },
  },
  nearMeans: 'Skills much like theirs: to be shown, or to be validated.',
  sameOccupation:
    'The target has the same ROME code as their job. Nothing forbids it; but a projet de transition professionnelle (PTP) then asks for another proof that the occupation changes. To be checked with Transitions Pro.',
  permitsHeld: 'Already among their papers (check their category and their date; named in French):',
  none: 'Nothing near: no plan leads there from their trade.',
  noneAvoided: (shared, core) =>
    `What is to be avoided is the reason, not their skills: ${shared} out of ${core} are theirs, or much like them.`,
  noneOwn: 'This is already their trade: no pathway has to be followed to practise it in another industry.',
  noneOwnTodo:
    'What changes is the products, the safety rules, sometimes the hours: ask the employer who hires. The certifications below are a way to have what they can do recognised.',
  noneElsewhere: 'Their trade is practised elsewhere, as it is',
  noneEntriesText: 'Almost nothing of their trade serves directly here: everything would have to be learnt.',
  noneNear: 'The occupations near theirs that come closest',
};

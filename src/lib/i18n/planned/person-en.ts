import type { personFr } from './person-fr.ts';
import { staffEn } from './staff-en.ts';

/** As of the people of a firm: English says "they" of one person too. */
export const personEn: typeof personFr = {
  ...staffEn,
  avoidedThere: (list) =>
    `To be avoided, and ROME tells of it in this occupation: ${list}. A post without it is to be asked of the employer.`,
  alsoThere:
    'This occupation is practised in that sector too, as it is: often the simplest move. What differs (authorisations, safety rules) is to be asked of the employer.',
  carried: {
    gestures: { have: 'The person can already', recognise: 'They are close to it', learn: 'To learn' },
    blocs: { have: 'The person can already', recognise: 'To have recognised', learn: 'To learn' },
  },
  shared: 'Shared by several sectors, one of them to be set aside: it is kept for the others.',
  alreadyHeld: 'Their profile says that they hold this pathway already.',
};

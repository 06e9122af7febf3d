import type { MoveCounts } from '#core/picture/planks.ts';

/** What the planks count. */
export type MoveUnit = 'gestures' | 'blocs';

const some = (count: number, one: string, many: string) => `${String(count)} ${count > 1 ? many : one}`;

/** What is one's own, and what is to have recognised. */
function shares(have: number, recognise: number): string {
  if (have === 0) return `${some(recognise, 'serait', 'seraient')} à faire reconnaître`;
  const own = some(have, 'est déjà le vôtre', 'sont déjà les vôtres');
  return recognise === 0 ? own : `${own}, ${some(recognise, 'est', 'sont')} à faire reconnaître`;
}

/** French messages of the picture of a move: the reference. */
export const fr = {
  youDo: 'Vous faites',
  /** To who recruits, of a candidate. */
  theyDo: 'La personne fait',
  theyWouldGo: 'Elle irait vers',
  yourProfile: 'Votre profil',
  youWouldGo: 'Vous iriez vers',
  thereToo: 'Là-bas aussi',
  certificate: 'Le certificat',
  asItIs: 'tel quel',
  sameTrade: 'le même métier',
  bands: {
    have: 'vous savez déjà',
    recognise: 'à faire reconnaître',
    learn: 'à apprendre',
    unknown: 'non renseigné',
  },
  /** What the planks count, in plain words. */
  meaning: {
    gestures: 'Un geste\u00a0: une chose que l’on sait faire dans un métier, d’après le ROME.',
    blocs: 'Un bloc\u00a0: une partie d’un parcours, qui s’évalue et s’obtient à part.',
  },
  unit: (count: number, unit: MoveUnit) =>
    unit === 'gestures' ? some(count, 'geste', 'gestes') : some(count, 'bloc', 'blocs'),
  /** What is there of what is asked, by the counts that the planks show: the heading of an answer. */
  there({ have, recognise, learn }: MoveCounts, unit: MoveUnit): string {
    const first = have === 0 ? recognise : have;
    const [, said = ''] = shares(have, recognise).split(/^\d+ /u);
    return `${fr.unit(first, unit)} sur ${String(have + recognise + learn)} ${said}`;
  },
  /** The same counts in a line: what is one's own and what is to have recognised are told apart, as the planks do. */
  of: ({ have, recognise, learn }: MoveCounts, unit: MoveUnit): string =>
    `sur ${fr.unit(have + recognise + learn, unit)}, ${have + recognise === 0 ? 'aucun en commun' : shares(have, recognise)}`,
  /** One sentence that says what the picture shows: people can recount it. */
  sentence({ have, recognise, learn, unknown = false }: MoveCounts, unit: MoveUnit): string {
    const asked = have + recognise + learn;
    if (asked === 0) return 'Ce qui est demandé n’est pas renseigné.';
    const rest = unknown ? ' Le reste n’est pas renseigné.' : '';
    const on = `Sur ${fr.unit(asked, unit)}`;
    if (have + recognise === 0) return `${on}, aucun en commun. Nous n’en faisons pas une piste.${rest}`;
    const left = learn === 0 ? 'Rien de connu à apprendre.' : `Il en reste ${String(learn)} à apprendre.`;
    return `${on}, ${shares(have, recognise)}. ${left}${rest}`;
  },
};

export type MoveMessages = typeof fr;

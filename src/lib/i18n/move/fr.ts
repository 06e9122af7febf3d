import type { MoveCounts } from '#core/picture/planks.ts';

/** What the planks count. */
export type MoveUnit = 'gestures' | 'blocs';

const some = (count: number, one: string, many: string) => `${String(count)} ${count > 1 ? many : one}`;

/** French messages of the picture of a move: the reference. */
export const fr = {
  youDo: 'Vous faites',
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
  unit: (count: number, unit: MoveUnit) =>
    unit === 'gestures' ? some(count, 'geste', 'gestes') : some(count, 'bloc', 'blocs'),
  /** One sentence that says what the picture shows: people can recount it. */
  sentence({ have, recognise, learn, unknown = false }: MoveCounts, unit: MoveUnit): string {
    const asked = have + recognise + learn;
    if (asked === 0) return 'Nos sources ne disent pas ce qui est demandé.';
    const rest = unknown ? ' Le reste n’est pas dans nos sources.' : '';
    const on = `Sur ${fr.unit(asked, unit)}`;
    if (have + recognise === 0)
      return `${on}, aucun en commun dans nos sources. Nous n’en faisons pas une piste.${rest}`;
    const split =
      have > 0 && recognise > 0
        ? ` : ${some(have, 'pareil', 'pareils')}, ${String(recognise)} à faire reconnaître`
        : '';
    const left =
      learn === 0 ? 'Rien à apprendre d’après nos sources.' : `Il en reste ${String(learn)} à apprendre.`;
    const shared = have + recognise;
    const yours = shared > 1 ? 'sont déjà les vôtres' : 'est déjà le vôtre';
    const toHave =
      have === 0 ? (shared > 1 ? 'seraient à faire reconnaître' : 'serait à faire reconnaître') : yours;
    return `${on}, ${String(shared)} ${toHave}${split}. ${left}${rest}`;
  },
};

export type MoveMessages = typeof fr;

import type { MoveCounts } from '#core/picture/planks.ts';

/** What the planks count. */
export type MoveUnit = 'gestures' | 'blocs';

const some = (count: number, one: string, many: string) => `${String(count)} ${count > 1 ? many : one}`;

/** Whose the gestures are: of who reads, or of the people of a firm. */
type Whose = Readonly<
  Record<'does' | 'wouldGo' | 'have' | 'near' | 'one' | 'many' | 'ofMany' | 'profile', string>
>;
const yours: Whose = {
  does: 'Vous faites',
  wouldGo: 'Vous iriez vers',
  have: 'vous savez déjà',
  near: 'vous en êtes proche',
  one: 'le vôtre',
  many: 'les vôtres',
  profile: 'Votre profil',
  ofMany: 'des vôtres',
};
const theirs: Whose = {
  does: 'Ils font',
  wouldGo: 'Ils iraient vers',
  have: 'ils savent déjà',
  near: 'ils en sont proches',
  one: 'le leur',
  many: 'les leurs',
  ofMany: 'des leurs',
  profile: 'Votre profil',
};
const hers: Whose = {
  does: 'La personne fait',
  wouldGo: 'Elle irait vers',
  have: 'elle sait déjà',
  near: 'elle en est proche',
  one: 'le sien',
  many: 'les siens',
  ofMany: 'des siens',
  profile: 'Le profil de la personne',
};

/** What is one's own, and what is near it: a gesture is like another one, a bloc may be recognised by who certifies it. */
function shares(
  { have, recognise }: Pick<MoveCounts, 'have' | 'recognise'>,
  unit: MoveUnit,
  { one, many, ofMany }: Whose,
): string {
  const ofBlocs = unit === 'blocs';
  if (have === 0)
    return ofBlocs
      ? `${some(recognise, 'serait', 'seraient')} à faire reconnaître`
      : `${some(recognise, 'est proche', 'sont proches')} ${ofMany}`;
  const own = some(have, `est déjà ${one}`, `sont déjà ${many}`);
  if (recognise === 0) return own;
  const near = ofBlocs
    ? `${some(recognise, 'est', 'sont')} à faire reconnaître`
    : some(recognise, 'en est proche', 'en sont proches');
  return `${own}, ${near}`;
}

const unitOf = (count: number, unit: MoveUnit) =>
  unit === 'gestures' ? some(count, 'geste', 'gestes') : some(count, 'bloc', 'blocs');

const wordsOf = (whose: Whose) => ({
  youDo: whose.does,
  yourProfile: whose.profile,
  youWouldGo: whose.wouldGo,
  thereToo: 'Là-bas aussi',
  certificate: 'Le certificat',
  asItIs: 'tel quel',
  sameTrade: 'le même métier',
  /** What stands under the planks of each state; a certificate has its blocs recognised, nobody certifies a gesture. */
  bands: (unit: MoveUnit) => ({
    have: whose.have,
    recognise: unit === 'blocs' ? 'à faire reconnaître' : whose.near,
    learn: 'à apprendre',
    unknown: 'non renseigné',
  }),
  /** What the planks count, in plain words. */
  meaning: {
    gestures: 'Un geste\u00a0: une chose que l’on sait faire dans un métier, d’après le ROME.',
    blocs: 'Un bloc\u00a0: une partie d’un parcours, qui s’évalue et s’obtient à part.',
  },
  unit: unitOf,
  /** What is there of what is asked, by the counts that the planks show: the heading of an answer. */
  there({ have, recognise, learn }: MoveCounts, unit: MoveUnit): string {
    const first = have === 0 ? recognise : have;
    const [, said = ''] = shares({ have, recognise }, unit, whose).split(/^\d+ /u);
    return `${unitOf(first, unit)} sur ${String(have + recognise + learn)} ${said}`;
  },
  /** The same counts in a line: what is one's own and what is near it are told apart, as the planks do. */
  of: ({ have, recognise, learn }: MoveCounts, unit: MoveUnit): string =>
    `sur ${unitOf(have + recognise + learn, unit)}, ${have + recognise === 0 ? 'aucun en commun' : shares({ have, recognise }, unit, whose)}`,
  /** One sentence that says what the picture shows: people can recount it. */
  sentence(
    { have, recognise, learn, unknown = false, changes = false, blocs = 0 }: MoveCounts,
    unit: MoveUnit,
  ): string {
    const asked = have + recognise + learn;
    if (asked === 0) return 'Ce qui est demandé n’est pas renseigné.';
    const rest = unknown ? ' Le reste n’est pas renseigné.' : '';
    const on = `Sur ${unitOf(asked, unit)}`;
    if (have + recognise === 0) return `${on}, aucun en commun. Nous n’en faisons pas une piste.${rest}`;
    // Of another domain, no gesture says the matter, the machines nor the safety that one would learn there.
    const none = changes
      ? 'Ce qui change là-bas (matières, machines, sécurité) est à demander.'
      : 'Rien de connu à apprendre.';
    const kept = `Aucun n’est tout à fait nouveau\u00a0; le certificat, lui, demande ${some(blocs, 'bloc', 'blocs')} à apprendre dans ce cadre-là.`;
    const left = learn === 0 ? (blocs > 0 ? kept : none) : `Il en reste ${String(learn)} à apprendre.`;
    return `${on}, ${shares({ have, recognise }, unit, whose)}. ${left}${rest}`;
  },
});

/** French messages of the picture of a move: the reference. `ofStaff`: to an employer, of their people; `ofPerson`: of somebody else. */
export const fr = { ...wordsOf(yours), ofStaff: wordsOf(theirs), ofPerson: wordsOf(hers) };

export type MoveMessages = typeof fr;

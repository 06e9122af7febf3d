import { groupBy } from '../catalogue/order.ts';
import type { ProfileView } from './describe.ts';

type Skill = ProfileView['skills'][number];
/** One answer: `ids`, the skills that it claims. */
type Told = Omit<Skill, 'gesture'> & { ids: string[] };
/** `theme`: what ROME files gestures under; the others by what they are. `no`: what one answered not to do. */
type Kind = 'theme' | 'other' | 'knowledge' | 'transversal' | 'no';

/** What a profile tells under one heading. `label`: null but for a theme of ROME. `yes`, `partly`: how many were told so. */
export type ToldTheme = { kind: Kind; label: string | null; skills: Told[]; yes: number; partly: number };

/** What was answered, each gesture once: several wordings of it answered alike stand under its common name. */
export function toldGestures(skills: readonly Skill[]): Told[] {
  return [...groupBy(skills, ({ gesture, claim }) => `${gesture.id} ${claim}`).values()].flatMap((list) => {
    const [first] = list;
    if (!first) return [];
    const { gesture, ...told } = first;
    return { ...told, ...(list.length > 1 && gesture), ids: list.map(({ id }) => id) };
  });
}

const kinds: readonly Kind[] = ['theme', 'other', 'knowledge', 'transversal', 'no'];

function kindOf({ claim, nature, theme }: Told): Kind {
  if (claim === 'no') return 'no';
  if (nature !== 'trade') return nature;
  return theme === null ? 'other' : 'theme';
}

const counted = (skills: readonly Told[], claim: Told['claim']): number =>
  skills.filter((skill) => skill.claim === claim).length;

/**
 * What was told, by theme: gestures of a trade before what serves in every one, the themes with the most answers first, and in each what
 * is done before what is done in part.
 */
export function toldThemes(skills: readonly Told[]): ToldTheme[] {
  const keyOf = (skill: Told) => [`${kindOf(skill)} ${kindOf(skill) === 'theme' ? skill.theme : ''}`];
  const themes = [...groupBy(skills, keyOf).values()].flatMap((list) => {
    const [first] = list;
    if (!first) return [];
    const kind = kindOf(first);
    const sorted = [...list].sort((a, b) => Number(b.claim === 'yes') - Number(a.claim === 'yes'));
    return {
      ...{ kind, label: kind === 'theme' ? first.theme : null, skills: sorted },
      ...{ yes: counted(list, 'yes'), partly: counted(list, 'partly') },
    };
  });
  return themes.sort(
    (a, b) =>
      kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
      b.yes - a.yes ||
      b.partly - a.partly ||
      (a.label ?? '').localeCompare(b.label ?? '', 'fr'),
  );
}

/** The first answers of the themes, so many in all, and the rest: a theme that is cut stands in both. */
export function cutThemes(
  themes: readonly ToldTheme[],
  most: number,
): { first: ToldTheme[]; rest: ToldTheme[] } {
  let left = most;
  const [first, rest]: [ToldTheme[], ToldTheme[]] = [[], []];
  for (const theme of themes) {
    const shown = theme.skills.slice(0, left);
    const over = theme.skills.slice(left);
    left -= shown.length;
    if (shown.length > 0) first.push({ ...theme, skills: shown });
    if (over.length > 0) rest.push({ ...theme, skills: over });
  }
  return { first, rest };
}

import { oneMoreBloc } from '../match/one-more-bloc.ts';
import type { Space } from '../match/space.ts';
import type { Profile } from '../profile/profile.ts';
import { grants } from './profile-wish.ts';
import type { Setting } from './settings.ts';

/** How many single blocs are named of a profile. */
const mostNamed = 6;

/**
 * The single blocs that would open most to a profile, but those of what is avoided: the home page and the page of profiles count
 * the same of the same person.
 */
export const singleBlocs = (space: Space, profile: Profile, settings: readonly Setting[]) =>
  oneMoreBloc(
    space,
    profile,
    mostNamed,
    grants(
      space.lookup,
      { to: null, settings },
      profile.jobs.map(({ code }) => code),
    ),
  );

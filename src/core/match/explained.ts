import type { Lookup } from '../catalogue/lookup.ts';
import { plainWording } from '../profile/wording.ts';
import type { explain } from './match.ts';
import type { BlocMatch, Meeting } from './types.ts';

type NamedMeeting = Meeting & { label: string; throughLabel: string | null };
export type NamedBloc = Omit<BlocMatch, 'skills'> & { skills: NamedMeeting[] };
type Explained = Omit<ReturnType<typeof explain>, 'blocs'> & { blocs: NamedBloc[] };

/** An explanation with the names of the skills that it speaks of, without their examples of other industries. */
export function withNames(lookup: Lookup, explanation: ReturnType<typeof explain>): Explained {
  const name = (id: string) =>
    plainWording(
      (lookup.fineSkills.get(id) ?? lookup.skills.get(id) ?? lookup.knowledge.get(id))?.label ?? id,
    );
  const blocs = explanation.blocs.map((bloc) => ({
    ...bloc,
    skills: bloc.skills.map((meeting) => ({
      ...meeting,
      label: name(meeting.id),
      throughLabel: meeting.through === null ? null : name(meeting.through),
    })),
  }));
  return { ...explanation, blocs };
}

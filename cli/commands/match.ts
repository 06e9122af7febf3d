import * as v from 'valibot';
import { profileOf } from '#core/match/claims.ts';
import { match } from '#core/match/match.ts';
import { buildSpace, type Space } from '#core/match/space.ts';
import type { OccupationMatch, PathwayMatch } from '#core/match/types.ts';
import { emptyProfile, type Profile } from '#core/profile/profile.ts';
import { knownIn } from '#core/profile/reconcile.ts';
import { readArgs } from '../args.ts';
import { answerLines, inputLines } from '../batch.ts';
import { readCatalogue } from '../catalogue.ts';
import { Fatal, Usage } from '../errors.ts';
import type { Io } from '../io.ts';
import { profileFrom } from '../profile-file.ts';
import { Limit, readLimit, readLine } from '../search-answer.ts';

const usage = `Usage : edec match --profile <fichier> | --occupation <code ROME> [--limit N] [--json] [--catalogue dossier]
        edec match --batch < demandes.jsonl

Classe parcours et métiers pour un profil, ou pour qui exerce un métier.
--batch lit une demande JSON par ligne {"occupation"} ou {"skills":{"<id>":"yes|partly"}} et répond une ligne JSON à chacune.
`;

const Line = v.pipe(
  v.object({
    occupation: v.optional(v.string('un code du ROME')),
    skills: v.optional(v.record(v.string(), v.picklist(['yes', 'partly', 'no'], 'yes, partly ou no'))),
    limit: v.optional(v.nullable(Limit)),
  }),
  v.check(
    ({ occupation, skills }) => (occupation === undefined) !== (skills === undefined),
    'donnez occupation ou skills',
  ),
);

const options = {
  profile: { type: 'string' },
  occupation: { type: 'string' },
  limit: { type: 'string' },
  json: { type: 'boolean' },
  batch: { type: 'boolean' },
  catalogue: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

function ofOccupation(space: Space, code: string): Profile {
  const occupation = space.lookup.occupations.get(code.toUpperCase());
  if (!occupation) throw new Fatal(`métier inconnu : ${code} (attendu : un code du ROME, comme H2102)`);
  return profileOf(occupation);
}

function ofSkills(space: Space, skills: Profile['skills']): Profile {
  const { hasSkill } = knownIn(space.lookup);
  const unknown = Object.keys(skills).find((id) => !hasSkill(id));
  if (unknown !== undefined)
    throw new Fatal(`compétence inconnue : ${unknown} (attendu : un numéro d'élément du ROME)`);
  return { ...emptyProfile(), skills };
}

function answer(space: Space, profile: Profile, limit: number) {
  const { pathways, occupations } = match(space, profile);
  return {
    pathways: pathways.filter(({ score }) => score > 0).slice(0, limit),
    occupations: occupations.filter(({ score }) => score > 0).slice(0, limit),
  };
}

/** `edec match`. */
export async function runMatch(args: readonly string[], io: Io, lines = inputLines): Promise<number> {
  const { values } = readArgs(args, options);
  if (values.help) {
    io.out(usage);
    return 0;
  }
  const given = [values.profile, values.occupation, values.batch].filter(
    (value) => value !== undefined,
  ).length;
  if (given !== 1) throw new Usage('donnez --profile <fichier>, --occupation <code> ou --batch');
  const limit = readLimit(values.limit);
  const space = buildSpace(await readCatalogue(values.catalogue ?? 'data/catalogue'));
  if (values.batch) {
    await answerLines(lines(), io, (asked) => {
      const { occupation, skills, limit: most } = readLine(Line, asked);
      return answer(
        space,
        occupation === undefined ? ofSkills(space, skills ?? {}) : ofOccupation(space, occupation),
        most ?? limit,
      );
    });
    return 0;
  }
  const profile =
    values.profile === undefined
      ? ofOccupation(space, values.occupation ?? '')
      : await profileFrom(space, values.profile, io);
  const found = answer(space, profile, limit);
  io.out(values.json ? `${JSON.stringify(found)}\n` : page(space, found));
  return 0;
}

const bands = { close: 'proche', reachable: 'à portée', far: 'éloigné' } as const;

function page(
  space: Space,
  { pathways, occupations }: { pathways: PathwayMatch[]; occupations: OccupationMatch[] },
): string {
  const ways = pathways.map(({ id, band, acquired, toAssess, toLearn }) => {
    const title = space.lookup.pathways.get(id)?.title ?? '';
    return `  ${id.padEnd(10)} ${bands[band].padEnd(9)} ${title} (${acquired} acquis, ${toAssess} à faire évaluer, ${toLearn} à acquérir)`;
  });
  const trades = occupations.map(({ id, shared, missing }) => {
    const label = space.lookup.occupations.get(id)?.label ?? '';
    return `  ${id.padEnd(10)} ${label} (${shared.length} en commun, ${missing.length} à acquérir)`;
  });
  return `Parcours\n${ways.join('\n')}\nMétiers\n${trades.join('\n')}\n`;
}

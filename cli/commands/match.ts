import { inLang } from '#core/words/lang.ts';
import { bandWords } from '#core/words/match.ts';
import * as v from 'valibot';
import { profileOf } from '#core/match/claims.ts';
import { groupOf, isLead } from '#core/match/band.ts';
import { countable } from '#core/match/countable.ts';
import { match } from '#core/match/match.ts';
import { buildSpace, type Space } from '#core/match/space.ts';
import type { OccupationMatch, PathwayMatch } from '#core/match/types.ts';
import { emptyProfile, type Profile } from '#core/profile/profile.ts';
import { knownIn } from '#core/profile/reconcile.ts';
import { readCatalogue } from '../catalogue.ts';
import { askingCommand } from '../command.ts';
import { Fatal, Usage } from '../errors.ts';
import { profileFrom } from '../profile-file.ts';
import { Limit, readLine } from '../search-answer.ts';

const usage = `Usage : edec match --profile <fichier> | --occupation <code ROME> [--limit N] [--json] [--today AAAA-MM-JJ] [--catalogue dossier]
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
    pathways: pathways.filter(isLead).slice(0, limit),
    occupations: occupations.filter(({ score }) => score > 0).slice(0, limit),
  };
}

/** `edec match`. */
export const runMatch = askingCommand({
  usage,
  options: { profile: { type: 'string' }, occupation: { type: 'string' } },
  positionals: 0,
  check: ({ values, batch }) => {
    const given = [values.profile, values.occupation, batch || undefined];
    if (given.filter((value) => value !== undefined).length !== 1)
      throw new Usage('donnez --profile <fichier>, --occupation <code> ou --batch');
  },
  load: async (folder, today) => buildSpace(await readCatalogue(folder, today)),
  one: async (space, { values: { profile, occupation } }, limit, io) =>
    answer(
      space,
      profile === undefined ? ofOccupation(space, occupation ?? '') : await profileFrom(space, profile, io),
      limit,
    ),
  line: (space, asked, limit) => {
    const { occupation, skills, limit: most } = readLine(Line, asked);
    const profile =
      occupation === undefined ? ofSkills(space, skills ?? {}) : ofOccupation(space, occupation);
    return answer(space, profile, most ?? limit);
  },
  page,
});

const groups = {
  own: 'Certifier ce que vous faites déjà',
  reach: 'À portée',
  further: 'Plus loin',
} as const;
const bands = inLang(bandWords, 'fr');

/** What may be counted of a match, in words. */
function countsSaid(one: PathwayMatch): string {
  const { acquired, toAssess, toLearn, trade } = one;
  const said = countable(one);
  if (said === 'thin') return 'pas assez lu';
  if (said === 'named') return 'nomme votre métier';
  if (said === 'gestures') return `${String(trade.same + trade.context)} gestes sur ${String(trade.asked)}`;
  return `${String(acquired)} acquis, ${String(toAssess)} à faire évaluer, ${String(toLearn)} à acquérir`;
}

function page(
  space: Space,
  { pathways, occupations }: { pathways: PathwayMatch[]; occupations: OccupationMatch[] },
): string {
  const line = (one: PathwayMatch) => {
    const { id, band } = one;
    const pathway = space.lookup.pathways.get(id);
    const title = pathway?.title ?? '';
    const end =
      pathway?.status === 'inactive' ? ` ; terminée${pathway.ends ? ` le ${pathway.ends}` : ''}` : '';
    const counts = countsSaid(one);
    return `  ${id.padEnd(10)} ${bands[band].padEnd(9)} ${title} (${counts}${end})`;
  };
  const ways = (['own', 'reach', 'further'] as const).flatMap((group) => {
    const own = pathways.filter((match) => groupOf(match) === group).map(line);
    return own.length > 0 ? [` ${groups[group]}`, ...own] : [];
  });
  const trades = occupations.map(({ id, shared, missing }) => {
    const label = space.lookup.occupations.get(id)?.label ?? '';
    return `  ${id.padEnd(10)} ${label} (${shared.length} en commun, ${missing.length} à acquérir)`;
  });
  return `Parcours\n${ways.join('\n')}\nMétiers\n${trades.join('\n')}\n`;
}

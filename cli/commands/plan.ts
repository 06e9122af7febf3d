import { buildSpace } from '#core/match/space.ts';
import type { Start } from '#core/plan/ask.ts';
import { origins } from '#core/plan/backwards.ts';
import { plan } from '#core/plan/plan.ts';
import { buildWorld, type World } from '#core/plan/world.ts';
import { readCatalogue } from '../catalogue.ts';
import { askingCommand } from '../command.ts';
import { Usage } from '../errors.ts';
import { readMoves } from '../moves-file.ts';
import { readOptions, readStart, readTarget } from '../plan-names.ts';
import { planPage } from '../plan-page.ts';
import { PlanLine, readPlanRequest, type PlanRequest } from '../plan-request.ts';
import { profileFrom } from '../profile-file.ts';
import { readLine } from '../search-answer.ts';

const usage = `Usage : edec plan --from <code ROME> | --profile <fichier>  --to <cible>[,<cible>…] [--sector <secteur>…]
        edec plan --to <cible>                       (à rebours : qui peut y venir, par où)
        edec plan --batch < demandes.jsonl

Cible : un code ROME, un numéro de parcours, secteur:<id> ou famille:<id>.
Contraintes : --avoid <secteur>  --avoid-context <nuit|charges|debout|allergenes|repetitif|froid>  --max-level <3-8>  --route <voie>  --registered-on <date>  --refuse <metier:…|parcours:…|bloc:…>
              --max-legs <1-4>   (--avoid, --sector, --route et --refuse se répètent)
Autres : [--limit N] [--json] [--today AAAA-MM-JJ] [--catalogue dossier]
--batch lit une demande JSON par ligne {"from"|"skills","to","sectors"?,"avoid"?,"settings"?,"maxLevel"?,"routes"?,"registeredOn"?,"refused"?,"maxLegs"?}.
`;

const many = { type: 'string', multiple: true } as const;

/** Plans for a start; who can come there, when none is given. */
function answer(world: World, start: Start | null, asked: PlanRequest, limit: number) {
  const target = readTarget(world, [asked.to].flat());
  const constraints = readOptions(world, asked);
  return start === null
    ? { target, origins: origins(world, target, constraints, asked.limit ?? limit) }
    : { target, ...plan(world, start, target, constraints) };
}

async function readWorld(folder: string, today: string): Promise<World> {
  const catalogue = await readCatalogue(folder, today);
  const space = buildSpace(catalogue);
  return buildWorld(space, await readMoves(space, catalogue, folder));
}

/** `edec plan`. */
export const runPlan = askingCommand({
  usage,
  options: {
    from: { type: 'string' },
    profile: { type: 'string' },
    to: many,
    sector: many,
    avoid: many,
    'avoid-context': many,
    route: many,
    refuse: many,
    'max-level': { type: 'string' },
    'max-legs': { type: 'string' },
    'registered-on': { type: 'string' },
  },
  positionals: 0,
  check: ({ values, batch }) => {
    if (batch) return;
    if (values.to === undefined)
      throw new Usage('donnez --to <cible>, et --from <code> ou --profile <fichier>');
    if (values.from !== undefined && values.profile !== undefined)
      throw new Usage('donnez --from ou --profile, pas les deux');
    readPlanRequest(values);
  },
  load: readWorld,
  one: async (world, { values }, limit, io) => {
    const asked = readPlanRequest(values);
    const start: Start | null =
      values.profile === undefined
        ? readStart(world, asked)
        : { kind: 'profile', profile: await profileFrom(world.space, values.profile, io) };
    return answer(world, start, asked, limit);
  },
  line: (world, line, limit) => {
    const asked = readLine(PlanLine, line);
    return answer(world, readStart(world, asked), asked, limit);
  },
  page: (_, result) => planPage(result),
});

import * as v from 'valibot';
import { jointWords } from '#core/words/joint.ts';
import { buildMobility, mobility, type MobilitySpace, type NearOccupation } from '#core/match/mobility.ts';
import { readCatalogue } from '../catalogue.ts';
import { askingCommand } from '../command.ts';
import { Fatal, Usage } from '../errors.ts';
import { Limit, readLine } from '../search-answer.ts';

const usage = `Usage : edec mobility <code ROME> [--limit N] [--json] [--catalogue dossier]
        edec mobility --batch < demandes.jsonl

Classe les métiers où l'on peut aller, d'après les compétences, les noms des métiers et les certifications qui mènent aux deux.
--batch lit une demande JSON par ligne {"from"|"occupation","limit"?} et répond une ligne JSON à chacune.
`;

const Line = v.pipe(
  v.object({
    from: v.optional(v.string('un code du ROME')),
    occupation: v.optional(v.string('un code du ROME')),
    limit: v.optional(v.nullable(Limit)),
  }),
  v.check(({ from, occupation }) => from !== undefined || occupation !== undefined, 'from : un code du ROME'),
);

/** `edec mobility`. */
export const runMobility = askingCommand({
  usage,
  options: {},
  positionals: 1,
  check: ({ positionals, batch }) => {
    if (!batch && positionals.length === 0) throw new Usage('donnez un code ROME : edec mobility H2102');
  },
  load: async (folder, today) => {
    const catalogue = await readCatalogue(folder, today);
    const labels = new Map(catalogue.occupations.map(({ code, label }) => [code, label]));
    return { space: buildMobility(catalogue), labels };
  },
  one: ({ space }, { positionals: [code = ''] }, limit) => ask(space, code, limit),
  line: ({ space }, asked, limit) => {
    const { from, occupation, limit: most } = readLine(Line, asked);
    return ask(space, from ?? occupation ?? '', most ?? limit);
  },
  page: ({ labels }, { to }) => page(to, labels),
});

function ask(space: MobilitySpace, code: string, limit: number): { from: string; to: NearOccupation[] } {
  const from = code.toUpperCase();
  const to = mobility(space, from, limit);
  if (!to) throw new Fatal(`métier inconnu : ${code} (attendu : un code du ROME, comme H2102)`);
  return { from, to };
}

function page(moves: readonly NearOccupation[], labels: ReadonlyMap<string, string>): string {
  const rows = moves.map(
    ({ code, shared, missing, joint }) =>
      `  ${code}  ${labels.get(code) ?? ''} (${shared.length} en commun, ${missing.length} à acquérir${joint ? ` ; ${jointWords.fr(joint)}` : ''})`,
  );
  return rows.length === 0 ? 'Aucun métier proche.\n' : `${rows.join('\n')}\n`;
}

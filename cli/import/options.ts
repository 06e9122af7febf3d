import type { parseArgs } from 'node:util';
import { Usage } from '../errors.ts';
import { isDay } from '#core/catalogue/ids.ts';

export type ImportOptions = {
  rncp: string | undefined;
  /** RNCP and RS come as two files. */
  rncpXml: readonly string[];
  rome: string;
  branchCqp: string | undefined;
  secondReading: string | undefined;
  opcoLists: string | undefined;
  date: string | undefined;
  curated: string;
  out: string;
  acceptLoss: boolean;
  /** Whether the list of all known numbers is written beside the catalogue. */
  register: boolean;
  json: boolean;
};

export const importUsage = `Usage : edec import --rncp <zip|dossier> [--rncp-xml <zip|fichier|dossier>]… --rome <zip|dossier> [--branch-cqp <csv>] --out <dossier>
                    [--second-reading <dossier>] [--opco-lists <dossier>] [--curated <dossier>] [--date AAAA-MM-JJ] [--json]

  --rncp        les fichiers CSV de France compétences (zip du jour, ou dossier)
  --rncp-xml    l'export XML de France compétences (RNCP, RS : autant de fois qu'il faut) ; le plus récent du CSV et du XML l'emporte
  --rome        les fichiers CSV du ROME 4.0
  --branch-cqp  les CQP de branche sans numéro RNCP (voir docs/import.md)
  --second-reading  les sujets des blocs, d'une autre lecture (voir docs/import.md)
  --opco-lists  les fiches que les Opcos disent suivre, un CSV par Opco
  --curated     les connaissances relues à la main (par défaut data/curated)
  --date        date de l'import ; à défaut celle des noms de fichiers
  --out         dossier du catalogue ; l'ancien n'est remplacé qu'une fois le nouveau contrôlé
  --accept-loss remplacer même si une source donne plus de 10 % de moins qu'avant ; le rapport le dit
  --register    écrit aussi register.json : tous les numéros connus, dans le périmètre ou non
  --json        rapport pour une machine
`;

export const importFlags = {
  rncp: { type: 'string' },
  'rncp-xml': { type: 'string', multiple: true },
  rome: { type: 'string' },
  'branch-cqp': { type: 'string' },
  'second-reading': { type: 'string' },
  'opco-lists': { type: 'string' },
  curated: { type: 'string', default: 'data/curated' },
  date: { type: 'string' },
  out: { type: 'string' },
  'accept-loss': { type: 'boolean', default: false },
  register: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;

type Given = ReturnType<typeof parseArgs<{ options: typeof importFlags }>>['values'];

/** What was asked of `edec import`, or a `Usage`. */
export function readImportOptions(values: Given): ImportOptions {
  if (values.rncp === undefined && values['rncp-xml'] === undefined)
    throw new Usage('il faut --rncp ou --rncp-xml');
  if (values.rome === undefined) throw new Usage("il manque l'option --rome");
  if (values.out === undefined) throw new Usage("il manque l'option --out");
  if (values.out.trim() === '') throw new Usage('--out est vide : il faut un dossier');
  if (values.date !== undefined && !isDay(values.date))
    throw new Usage(`--date attend AAAA-MM-JJ : ${values.date}`);
  return {
    rncp: values.rncp,
    rncpXml: values['rncp-xml'] ?? [],
    rome: values.rome,
    branchCqp: values['branch-cqp'],
    secondReading: values['second-reading'],
    opcoLists: values['opco-lists'],
    date: values.date,
    curated: values.curated,
    out: values.out,
    acceptLoss: values['accept-loss'],
    register: values.register,
    json: values.json,
  };
}

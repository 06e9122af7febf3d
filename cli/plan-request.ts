import * as v from 'valibot';
import { IsoDate } from '#core/catalogue/ids.ts';
import { readRefusal } from '#core/plan/query.ts';
import { settings } from '#core/plan/setting.ts';
import { messageOf, Usage } from './errors.ts';
import { Limit, readLine } from './search-answer.ts';

const Texts = v.array(v.string('un texte'), 'une liste de textes');
const Refused = v.pipe(
  v.string('une étape'),
  v.transform(readRefusal),
  v.string('metier:H2102, parcours:RNCP36376 ou bloc:RNCP36376BC01'),
);
/** A request of `edec plan`, as a line of a batch gives it. */
export const PlanLine = v.object({
  from: v.exactOptional(v.nullable(v.string('un code du ROME'))),
  skills: v.exactOptional(v.record(v.string(), v.picklist(['yes', 'partly', 'no'], 'yes, partly ou no'))),
  to: v.union([v.string(), Texts], 'une cible : code ROME, numéro de parcours, secteur:<id> ou famille:<id>'),
  sectors: v.exactOptional(Texts),
  avoid: v.exactOptional(Texts),
  settings: v.exactOptional(v.array(v.picklist(settings, settings.join(', ')))),
  maxLevel: v.exactOptional(
    v.nullable(v.pipe(v.number('un niveau'), v.integer(), v.minValue(1), v.maxValue(8))),
  ),
  routes: v.exactOptional(Texts),
  registeredOn: v.exactOptional(v.nullable(IsoDate)),
  refused: v.exactOptional(v.array(Refused, 'une liste d’étapes')),
  maxLegs: v.exactOptional(v.pipe(v.number('un nombre'), v.integer(), v.minValue(1), v.maxValue(4))),
  limit: v.exactOptional(v.nullable(Limit)),
});

export type PlanRequest = v.InferOutput<typeof PlanLine>;

type PlanValues = {
  from?: string | undefined;
  to?: string[] | undefined;
  sector?: string[] | undefined;
  avoid?: string[] | undefined;
  'avoid-context'?: string[] | undefined;
  route?: string[] | undefined;
  refuse?: string[] | undefined;
  'max-level'?: string | undefined;
  'max-legs'?: string | undefined;
  'registered-on'?: string | undefined;
};

/** The option of the command line that fills a field. */
const options: Record<string, string> = {
  to: '--to',
  maxLevel: '--max-level',
  maxLegs: '--max-legs',
  registeredOn: '--registered-on',
  settings: '--avoid-context',
  refused: '--refuse',
};

/** `refused.0` -> `--refuse :`, as a person typed it. */
const optionOf = (path: string): string => `${options[path.split('.')[0] ?? ''] ?? path} :`;

/** The options of the command line under the same rules as a line of a batch; refused as a wrong use. */
export function readPlanRequest(values: PlanValues): PlanRequest {
  const { from, 'max-level': maxLevel, 'max-legs': maxLegs } = values;
  try {
    const asked = {
      ...(from !== undefined && { from }),
      to: (values.to ?? []).flatMap((one) => one.split(',')),
      sectors: values.sector ?? [],
      avoid: values.avoid ?? [],
      settings: values['avoid-context'] ?? [],
      routes: values.route ?? [],
      refused: values.refuse ?? [],
      registeredOn: values['registered-on'] ?? null,
      maxLevel: maxLevel === undefined ? null : Number(maxLevel),
      ...(maxLegs !== undefined && { maxLegs: Number(maxLegs) }),
    };
    return readLine(PlanLine, asked, optionOf);
  } catch (error) {
    throw new Usage(messageOf(error));
  }
}

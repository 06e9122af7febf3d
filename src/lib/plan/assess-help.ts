import { isOfRncp, opensVae } from '#core/catalogue/vae.ts';
import type { PlanPart, Step } from '#core/plan/steps.ts';
import { isWhollyMet } from '#core/plan/whole-bloc.ts';
import { plannedText } from '$lib/i18n/planned/index.ts';

type Recorded = Pick<NonNullable<PlanPart['pathway']>, 'register' | 'routes'>;

/** How to have a bloc recognised: by VAE where the RNCP registers its pathway and its record does not exclude it; else as who gives it says. */
function assessHelpOf(pathway: Recorded | null, isWhole: boolean): string {
  const words = plannedText();
  if (pathway && !isOfRncp(pathway)) return words.assessHelpBranch;
  if (pathway && opensVae(pathway) === false) return words.assessHelpNoVae;
  return isWhole ? words.assessHelp : words.assessHelpPartly;
}

/** How to have blocs recognised, said once for all that are so: at the first step of each way, with what the steps above say. */
export function assessHelps(
  parts: readonly { pathway: Recorded | null; steps: readonly Step[] }[],
): Map<Step, { text: string; before: readonly string[] }> {
  const helps = new Map<Step, { text: string; before: readonly string[] }>();
  const said: string[] = [];
  for (const { pathway, steps } of parts)
    for (const step of steps) {
      const text = step.kind === 'toAssess' ? assessHelpOf(pathway, isWhollyMet(step)) : null;
      if (text === null || said.includes(text)) continue;
      helps.set(step, { text, before: [...said] });
      said.push(text);
    }
  return helps;
}

import { opensVae } from '#core/catalogue/vae.ts';
import type { Origin } from '#core/plan/origin.ts';
import type { NoPlan } from '#core/plan/nothing.ts';
import type { Plan, Planned } from '#core/plan/plan.ts';
import type { PlanPart, Step } from '#core/plan/steps.ts';
import type { TradeCertificate } from '#core/plan/trade-certificates.ts';
import { evidenceWords } from '#core/words/catalogue.ts';
import { inLang } from '#core/words/lang.ts';
import { jointWords } from '#core/words/joint.ts';
import { asItIsWords } from '#core/words/origins.ts';
import { planNameWords } from '#core/words/plan.ts';
import { settingsInFrench } from '#core/words/settings.ts';

const names = inLang(planNameWords, 'fr');
const evidences = inLang(evidenceWords, 'fr');

const some = (count: number, one: string, several: string): string => `${count} ${count > 1 ? several : one}`;

function stepLine(step: Step): string {
  if (step.kind === 'certify') return `demander la certification : ${step.label}`;
  if (step.kind === 'occupation') {
    const brings =
      step.brings.length > 0 ? ` ; apporte : ${step.brings.map(({ label }) => label).join(', ')}` : '';
    const joint = step.joint ? ` ; ${jointWords.fr(step.joint)}` : '';
    const permits =
      step.permits.length > 0 ? ` ; à vérifier : ${step.permits.map(({ label }) => label).join(', ')}` : '';
    return `exercer ${step.code} ${step.label} (${evidences[step.evidence]} ; ${step.shared} gestes du cœur sur ${step.core}${joint}${brings}${permits})`;
  }
  const what = step.kind === 'toAssess' ? 'faire évaluer' : 'acquérir';
  const unit = step.whole ? 'le parcours entier' : 'le bloc';
  // Of a bloc of transversal skills only, no trade skill is counted.
  const met =
    step.asked > 0
      ? ` (sur ${some(step.asked, 'compétence', 'compétences')} : ${step.same} déjà là, ${step.context} proches)`
      : '';
  return `${what} ${unit} ${step.code} ${step.label}${met}`;
}

/** What stands before a pathway: known, or to be checked. */
function entry({ level, prerequisites, ends, routes, register }: NonNullable<PlanPart['pathway']>): string {
  const conditions = [prerequisites.training, prerequisites.certification];
  const told = conditions.includes(true)
    ? 'prérequis sur sa fiche'
    : conditions.includes(null)
      ? 'prérequis à vérifier'
      : 'sans prérequis sur sa fiche';
  const ways =
    routes === null
      ? 'voies non renseignées'
      : opensVae({ register, routes }) === false
        ? 'sans VAE sur sa fiche'
        : null;
  const said = [
    level === null ? 'niveau non renseigné' : `niveau ${String(level)}`,
    told,
    ...(ways ? [ways] : []),
    ...(ends === null ? [] : [`inscrit jusqu’au ${ends}`]),
  ];
  return ` (${said.join(' ; ')})`;
}

function partLines({ pathway, steps }: PlanPart): string[] {
  const title = pathway
    ? [`    ${pathway.id} ${pathway.kindName.label} ${pathway.title}${entry(pathway)}`]
    : [];
  return [...title, ...steps.map((step) => `    - ${stepLine(step)}`)];
}

function planLines(plan: Plan, at: number): string[] {
  const title = names[plan.name];
  const blocs = plan.blocsGuessed
    ? 'blocs à acquérir non connus'
    : some(plan.blocs, 'bloc à acquérir', 'blocs à acquérir');
  const counts = [
    // Of a trade alone, no bloc is asked: only its gestures count.
    ...(plan.parts.some(({ pathway }) => pathway !== null) ? [blocs] : []),
    some(plan.steps, 'étape', 'étapes'),
    ...(plan.missing > 0 ? [some(plan.missing, 'geste absent', 'gestes absents')] : []),
  ].join(', ');
  return [`  ${at + 1}. ${title} (${counts})`, ...plan.parts.flatMap(partLines)];
}

const vaeWords = {
  true: 'VAE ouverte',
  false: 'VAE non ouverte d’après sa fiche',
  null: 'VAE à vérifier',
} as const;

function certificateLine({ id, kindName, title, level, vae }: TradeCertificate): string {
  const told = level === null ? 'niveau non renseigné' : `niveau ${String(level)}`;
  return `    ${id} ${kindName.label} ${title} (${told} ; ${vaeWords[`${vae ?? 'null'}`]})`;
}

const entryWords = 'Un nouveau métier, tout à apprendre. On y entre souvent par :';

/** Why no plan leads there: what is to be avoided, or next to nothing in common. */
const noPlanLine = (avoided: boolean, shared: number, core: number): string =>
  avoided && shared > 0
    ? `Aucun plan : ce qui est à éviter l’empêche, pas vos gestes (${shared} sur ${core} sont là).`
    : 'Aucun plan trouvé : presque rien de votre métier ne sert là directement.';

/** What is left to say when no plan leads there. */
function noneLines(
  { missing, core, near, pathways, certificates, entries, elsewhere }: NoPlan,
  there: boolean,
  isOwn: boolean,
  avoided: boolean,
): string[] {
  const own = there || isOwn ? 'Pour faire reconnaître ce métier :' : 'Certifications du métier visé :';
  return [
    ...(there || isOwn ? [] : [noPlanLine(avoided, core - missing.length, core)]),
    ...missing.map(({ label }) => `  il manque : ${label}`),
    ...(elsewhere.length > 0
      ? [`  Votre métier s’exerce tel quel ailleurs : ${elsewhere.map(({ label }) => label).join(' ; ')}`]
      : []),
    ...near.map(({ id, label }) => `  le plus proche : ${id} ${label}`),
    ...(entries.length > 0 ? [`  ${entryWords}`] : []),
    ...entries.flatMap((one) => [`    ${one.id} ${one.label}`, ...one.certificates.map(certificateLine)]),
    ...(certificates.length > 0 ? [`  ${own}`, ...certificates.map(certificateLine)] : []),
    ...(there ? [] : [`  parcours qui y mènent, sans contrainte : ${pathways}`]),
  ];
}

function originLine({
  code,
  label,
  by,
  evidence,
  toAssess,
  toLearn,
  blocsGuessed,
  shared,
  core,
}: Origin): string {
  const way =
    by.kind === 'asItIs'
      ? asItIsWords.fr
      : by.kind === 'move'
        ? `${shared ?? 0} gestes du cœur sur ${core ?? 0}`
        : `par ${by.id} ${by.title} : ${blocsGuessed ? 'blocs non connus' : `${toAssess} à faire évaluer, ${toLearn} à acquérir`}`;
  return `  ${code}  ${label} (${evidences[evidence]} ; ${way})`;
}

/** The answer of `edec plan` as text. */
export function planPage(result: { origins: Origin[] } | Planned): string {
  if ('origins' in result)
    return result.origins.length === 0
      ? 'Personne ne semble pouvoir y venir en une fois.\n'
      : `Qui peut y venir, par où ?\n${result.origins.map(originLine).join('\n')}\n`;
  const { plans, none, sameOccupation, alsoThere, permitsThere, fledThere, coldThere, aimedHas } = result;
  const lines = [
    ...(sameOccupation ? ['Ce métier est déjà le vôtre : même code ROME (à vérifier pour un PTP).'] : []),
    ...alsoThere.map(({ id, label }) => `Ce métier existe aussi là : ${id} ${label}`),
    ...(coldThere ? ['On y travaille souvent au froid, d’après nous : c’est ce qui est à éviter.'] : []),
    ...(aimedHas.length > 0
      ? [
          `Le métier visé a ce qui est à éviter : ${aimedHas.map((one) => settingsInFrench[one].toLowerCase()).join(', ')}.`,
        ]
      : []),
    ...fledThere.map(
      ({ id, label }) => `Ce métier existe aussi là, avec ce qui est à éviter : ${id} ${label} (à vérifier)`,
    ),
    ...(permitsThere.length > 0
      ? [`À vérifier avant d’entrer sur ces sites : ${permitsThere.map(({ label }) => label).join(' ; ')}`]
      : []),
    ...(plans.length > 0 ? ['Des pistes, à vérifier :', ...plans.flatMap(planLines)] : []),
    ...(none ? noneLines(none, alsoThere.length > 0, sameOccupation, aimedHas.length > 0 || coldThere) : []),
  ];
  return `${lines.join('\n')}\n`;
}

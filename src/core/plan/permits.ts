import { ruleToday } from '../catalogue/caces.ts';
import { found, type Lookup } from '../catalogue/lookup.ts';
import type { Knowledge, Occupation } from '../catalogue/occupation.ts';

/** Savoirs of ROME that one may have to hold before working: driving licences, CACES, habilitations. */
const words = /(?<!\p{L})(?:caces|habilitations?|permis)(?!\p{L})/iu;
export const permitCategory = 'Certifications et habilitations';

/** Whether a savoir is a licence, CACES or habilitation. */
export const isPermit = ({ category, label }: Pick<Knowledge, 'category' | 'label'>): boolean =>
  category === permitCategory && words.test(label);

const allOf = ({ main, emerging, other }: Occupation['knowledge']): string[] => [
  ...main,
  ...emerging,
  ...other,
];

/** Domain of ROME: who drives on roads and rails. */
const driving = 'N41';
const ofDriving = /^permis de conduire/iu;
/** Machines that go on roads too. */
const ofMachines = /(?<!\p{L})engins?(?!\p{L})/iu;

/** Whether a trade, by its code, is of driving on roads. */
export const drivesRoads = (code: string): boolean => code.startsWith(driving);

/** Whether a trade is of driving, or ROME lists a driving licence for it. A forklift asks for none; machines of fields and sites
 * go on roads. */
export function asksLicence(
  { knowledge }: Pick<Lookup, 'knowledge'>,
  { code, label, knowledge: own }: Pick<Occupation, 'code' | 'label' | 'knowledge'>,
): boolean {
  return (
    drivesRoads(code) ||
    ofMachines.test(label) ||
    allOf(own).some((id) => ofDriving.test(found(knowledge, id).label))
  );
}

/** Machines that one drives at work by the employer's leave, which a doctor's certificate goes with (Code du travail, R. 4323-56). */
const byDoctor = /cariste|grutier|engins?(?!\p{L})|chariots? (?:automoteurs?|[ée]l[ée]vateurs?)|nacelle/iu;

/** Whether who drives for this trade needs a certificate of the occupational doctor, without any licence for the road. */
export const drivesMachines = ({ label }: { label: string }): boolean => byDoctor.test(label);

const ruleIn = /\bCACES R ?(\d{3})(-\w+)?/u;
/** The category of a recommendation, as ROME writes it one way or the other: "R 484-1", "R484 catégorie 1". */
const categoryIn = /\bCACES R ?(\d{3})(?:-| cat[ée]gorie )(\w+)/u;
/** ROME says so of each CACES of today. */
const sinceThen = / - Depuis le [\d/]+$/u;

/** A CACES by today's recommendation, the one before it beside; its categories were others. */
function todays(label: string): { label: string; rule: string | undefined; old: boolean } {
  const rule = ruleIn.exec(label)?.[1];
  const now = rule === undefined ? undefined : ruleToday(rule);
  if (rule === undefined || now === undefined || now === rule)
    return { label: label.replace(sinceThen, ''), rule, old: false };
  return { label: label.replace(ruleIn, `CACES R ${now}, ex-R ${rule}`), rule: now, old: true };
}

/** What two names of one licence have in common. */
function sameAs(label: string): string {
  const [, rule, category] = categoryIn.exec(label) ?? [];
  return rule === undefined || category === undefined ? label : `${rule}-${category}`;
}

/** Habilitations for electrical works, which ROME lists for whole families of trades of production too. */
const ofWorks = /^habilitations? [ée]lectriques? de travaux/iu;
/** Savoirs and competences of ROME that tell of electricity: in general, low, medium and high voltage, its norms and rules, its measures, connections. */
const ofElectricity: ReadonlySet<string> = new Set(
  '100960 102717 103501 103560 103561 104562 105752 122980 405380'.split(' '),
);

/** Whether a trade is of electricity, as its savoirs and competences tell: who drives a line does no electrical works. */
const isElectrical = ({ knowledge, skills }: Pick<Occupation, 'knowledge' | 'skills'>): boolean =>
  [...allOf(knowledge), ...allOf(skills)].some((id) => ofElectricity.has(id));

/**
 * The licences, CACES and habilitations that ROME lists for a trade, each once, in its order. None listed says nothing. ROME lists CACES
 * of before 2020 beside those that replaced them: these are said alone, and where it lists the old one only, it is said by its new number. Habilitations for electrical works are those of trades of
 * electricity.
 */
export function permitsOf(
  { occupations, knowledge }: Pick<Lookup, 'occupations' | 'knowledge'>,
  code: string,
): { id: string; label: string }[] {
  const trade = found(occupations, code);
  const electrical = isElectrical(trade);
  const all = [...new Set(allOf(trade.knowledge))]
    .map((id) => found(knowledge, id))
    .filter((one) => isPermit(one) && (electrical || !ofWorks.test(one.label)))
    .map(({ id, label }) => ({ id, ...todays(label) }));
  const listed = new Set(all.flatMap(({ rule, old }) => (rule !== undefined && !old ? [rule] : [])));
  const kept = all.filter(({ rule, old }) => !old || rule === undefined || !listed.has(rule));
  return [...new Map(kept.map(({ id, label }) => [sameAs(label), { id, label }])).values()];
}

import { cacesIn, cacesSaid, type Caces } from '../catalogue/caces-names.ts';
import { found, type Lookup } from '../catalogue/lookup.ts';
import type { Knowledge, Occupation } from '../catalogue/occupation.ts';
import { savoirSaid } from '../catalogue/savoir-said.ts';

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
const byDoctor = {
  trucks: /cariste|chariots? (?:automoteurs?|[ée]l[ée]vateurs?)/iu,
  cranes: /grutier/iu,
  plant: /engins?(?!\p{L})/iu,
  platforms: /nacelle/iu,
} as const;
export type Driven = keyof typeof byDoctor;

/** The machines that a trade drives by that leave, by its name; null for none. */
export const drivenBy = ({ label }: { label: string }): Driven | null =>
  (['trucks', 'cranes', 'plant', 'platforms'] as const).find((one) => byDoctor[one].test(label)) ?? null;

/** Whether who drives for this trade needs a certificate of the occupational doctor, without any licence for the road. */
export const drivesMachines = (trade: { label: string }): boolean => drivenBy(trade) !== null;

/** ROME says so of what is of today. */
const sinceThen = / - Depuis le [\d/]+$/u;
/** A permit as it is said, with the CACES that it is. */
function saidPermit({ id, label }: Pick<Knowledge, 'id' | 'label'>) {
  const caces = cacesIn(label);
  return { id, caces, label: caces ? cacesSaid(caces) : savoirSaid(label.replace(sinceThen, '')) };
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
 * of before 2020 beside those that replaced them: these are said alone, and where it lists the old one only, it is said by its new number. One named in general is left out beside its own categories. Habilitations for
 * electrical works are those of trades of electricity.
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
    .map(saidPermit);
  const today = all.flatMap(({ caces }) => (caces?.before === null ? [caces] : []));
  const isSaid = ({ rule, before, kinds }: Caces) =>
    today.some(
      (one) => one.rule === rule && (before !== null || (kinds.length === 0 && one.kinds.length > 0)),
    );
  const kept = all.filter(({ caces }) => caces === null || !isSaid(caces));
  return [...new Map(kept.map(({ id, label }) => [label, { id, label }])).values()];
}

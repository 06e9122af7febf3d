import type { Profile } from './profile.ts';

/**
 * What one does at home, at school or for pleasure, and the gestures of ROME (macro-competences) that it begins. Chosen by us, read one
 * by one against the labels of ROME: a beginning, so each is claimed "partly", and is to be checked by whoever trains.
 */
export const everyday = [
  {
    id: 'monter',
    skills: ['300138', '300124'],
    fr: 'Monter un meuble ou un jouet avec sa notice',
    en: 'Put furniture or a toy together from its instructions',
  },
  {
    id: 'reparer',
    skills: ['300182', '300156', '404518'],
    fr: 'Démonter, réparer un vélo, un scooter, un appareil',
    en: 'Take apart and repair a bicycle, a scooter, a device',
  },
  {
    id: 'outils',
    skills: ['300153', '404525'],
    fr: 'Fabriquer à l’atelier ou en cours de technologie',
    en: 'Make things in a workshop or in technology class',
  },
  {
    id: 'bois',
    skills: ['300170', '300213'],
    fr: 'Scier, poncer, assembler du bois',
    en: 'Saw, sand and join wood',
  },
  {
    id: 'brancher',
    skills: ['300169'],
    fr: 'Brancher, souder des fils, des composants',
    en: 'Wire up, solder wires and components',
  },
  { id: 'coudre', skills: ['300134'], fr: 'Coudre, retoucher un vêtement', en: 'Sew, alter clothes' },
  {
    id: 'cuisiner',
    skills: ['300090', '300211'],
    fr: 'Cuisiner, peser et mélanger selon une recette',
    en: 'Cook, weigh and mix from a recipe',
  },
  {
    id: 'patisser',
    skills: ['300089'],
    fr: 'Faire du pain, de la pâtisserie',
    en: 'Bake bread and pastries',
  },
  {
    id: 'mesurer',
    skills: ['300130', '300080'],
    fr: 'Mesurer, doser, noter en travaux pratiques de sciences',
    en: 'Measure, dose and write down in science classes',
  },
  {
    id: 'dessiner',
    skills: ['300069'],
    fr: 'Dessiner un plan, modéliser en 3D',
    en: 'Draw a plan, model in 3D',
  },
  {
    id: 'controler',
    skills: ['300255'],
    fr: 'Repérer un défaut, vérifier que c’est bien fait',
    en: 'Spot a flaw, check that it is well made',
  },
  {
    id: 'ranger',
    skills: ['300262', '300265'],
    fr: 'Trier, ranger, porter (un déménagement, une réserve)',
    en: 'Sort, tidy, carry (moving house, a stock room)',
  },
  { id: 'emballer', skills: ['300268'], fr: 'Emballer, préparer des colis', en: 'Pack, prepare parcels' },
  { id: 'peindre', skills: ['300214'], fr: 'Peindre, vernir, enduire', en: 'Paint, varnish, coat' },
  {
    id: 'nettoyer',
    skills: ['300282', '300177'],
    fr: 'Nettoyer à fond une cuisine, un local, une voiture',
    en: 'Clean a kitchen, a room, a car thoroughly',
  },
  {
    id: 'jardiner',
    skills: ['300292', '300294'],
    fr: 'Jardiner, entretenir un terrain',
    en: 'Garden, look after grounds',
  },
  { id: 'animaux', skills: ['404527', '300296'], fr: 'M’occuper d’animaux', en: 'Look after animals' },
] as const;

const begun: ReadonlySet<string> = new Set(everyday.flatMap(({ skills }): readonly string[] => skills));

/** Whether something of every day begins a gesture (the id of a competence). */
export const isEveryday = (id: string): boolean => begun.has(id);

/**
 * Whether a profile holds nothing but things of every day: no gesture of a trade is mastered, none is counted out of one's. An empty
 * profile is none.
 */
export function isBeginner({ jobs, skills, certifications, blocs, papers = [] }: Profile): boolean {
  const claimed = Object.entries(skills).filter(([, claim]) => claim !== 'no');
  const holds = jobs.length + certifications.length + blocs.length + papers.length;
  return (
    holds === 0 && claimed.length > 0 && claimed.every(([id, claim]) => claim === 'partly' && begun.has(id))
  );
}

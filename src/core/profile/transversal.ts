import type { Skill } from '../catalogue/occupation.ts';

/** ROME's own domain for what serves in every trade: communicating, organising, cooperating, learning. */
const transversalField = 'Coopération, Organisation et Développement de ses compétences';
/** "Respecter les règles de QHSSE", "Respecter des règles, des consignes, normes et procédures": asked everywhere. */
const askedEverywhere: ReadonlySet<string> = new Set(['300446', '300448']);

/** Whether a macro-competence serves in every trade, by ROME's tree. */
export const isTransversal = (skill: Skill): boolean =>
  skill.field === transversalField || askedEverywhere.has(skill.id);

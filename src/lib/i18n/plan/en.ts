import type { PlanMessages } from './fr.ts';

export const en: PlanMessages = {};

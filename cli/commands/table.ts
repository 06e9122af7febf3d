import type { Run } from '../command.ts';

type CommandEntry = { summary: string; load: () => Promise<Run> };

/** Every command: one line here, one file beside. Loaded only when called. */
export const commands: Readonly<Record<string, CommandEntry>> = {
  import: {
    summary: 'exports officiels -> catalogue',
    load: async () => (await import('./import.ts')).runImport,
  },
  check: { summary: 'contrôle un catalogue', load: async () => (await import('./check.ts')).runCheck },
  schema: {
    summary: 'écrit les JSON Schema du catalogue',
    load: async () => (await import('./schema.ts')).runSchema,
  },
  search: {
    summary: 'cherche parcours et métiers',
    load: async () => (await import('./search.ts')).runSearch,
  },
  suggest: {
    summary: 'propose pendant la saisie',
    load: async () => (await import('./suggest.ts')).runSuggest,
  },
  match: {
    summary: 'classe parcours et métiers pour un profil',
    load: async () => (await import('./match.ts')).runMatch,
  },
  mobility: {
    summary: 'classe les métiers où aller depuis un métier',
    load: async () => (await import('./mobility.ts')).runMobility,
  },
  text: {
    summary: 'lit un texte : métiers et années, diplômes, permis, méthodes, outils, gestes',
    load: async () => (await import('./text.ts')).runText,
  },
  certificates: {
    summary: 'dit ce que sont devenus des certificats',
    load: async () => (await import('./certificates.ts')).runCertificates,
  },
  plan: {
    summary: "change d'industrie : d'un métier à un autre, par étapes",
    load: async () => (await import('./plan.ts')).runPlan,
  },
};

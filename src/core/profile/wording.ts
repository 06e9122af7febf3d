/** A competence without its lists of examples: "(arche de recuisson, presse, feeders, ...)", "(silice, terre, etc.)" name what other industries have. */
export const plainWording = (label: string): string =>
  label.replace(/\s*\([^()]*(?:\.\.\.|\betc\.?)\s*\)/g, '').trim();

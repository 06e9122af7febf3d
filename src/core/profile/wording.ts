/** A competence without its list of examples: "(arche de recuisson, presse, feeders, ...)" names machines of other industries. */
export const plainWording = (label: string): string => label.replace(/\s*\([^()]*\.\.\.\s*\)/g, '').trim();

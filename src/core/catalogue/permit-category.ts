/** ROME's category of the savoirs that are driving licences, CACES or habilitations. */
export const permitCategory = 'Certifications et habilitations';

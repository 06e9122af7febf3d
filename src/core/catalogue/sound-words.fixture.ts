/** The words that the records of the sound catalogue repeat. */
export const basis = 'essai';
export const both = { fr: 'en clair', en: 'plainly' };
export const plain = { plainFr: 'en clair', plainEn: 'plainly', basis };
export const described = { descriptionFr: 'dit ce que c’est', descriptionEn: 'says what it is', basis };
export const page = 'https://example.org/page';

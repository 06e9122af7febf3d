/** The letter of a call, as one writes it in France: a page in another language sends it first. */
export const frenchLetter = {
  subject: (title: string): string =>
    title === '' ? 'Questions sur un changement de métier' : `Questions sur : ${title}`,
  greeting: 'Bonjour,',
  thanks: 'Merci de votre réponse.',
};

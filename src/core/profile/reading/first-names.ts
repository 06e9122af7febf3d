/** Common first names in France today, of every origin; none is a word of a trade. Folded. Written by us. */
const names = new Set(
  (
    'jean pierre michel andre philippe alain patrick bernard christophe nicolas francois laurent stephane eric david julien olivier thierry pascal sebastien ' +
    'frederic thomas alexandre vincent guillaume jerome anthony bruno gerard didier jacques daniel christian claude maxime kevin romain antoine lucas hugo ' +
    'paul louis mathieu matthieu cedric franck gilles herve serge yves marc arnaud damien fabrice benjamin florian jonathan dylan jordan quentin loic yann ' +
    'gael erwan ronan alexis clement theo enzo nathan mickael mathis remi fabien ludovic sylvain xavier denis dominique robert roger rene raymond henri georges ' +
    'karim mohamed mohammed ahmed mehdi rachid said youssef yacine ali omar hassan hamid nordine farid samir bilal ibrahim mamadou moussa amadou abdoulaye ousmane ' +
    'cheikh modou adama boubacar mustapha abdel khalid joao jose manuel carlos antonio luis miguel paulo piotr marek andrei ionut mihai ivan sergei ' +
    'marie nathalie isabelle sylvie catherine martine christine francoise valerie sandrine stephanie veronique sophie celine chantal patricia anne brigitte julie ' +
    'aurelie laetitia monique nicole aurore jeanne virginie emilie caroline corinne elodie laura camille sarah manon lea chloe emma marine pauline mathilde lucie ' +
    'melanie delphine audrey severine karine laurence florence agnes helene annie jacqueline claire marion charlotte ines amandine vanessa jessica jennifer ' +
    'sabrina myriam nadia fatima fatou fatoumata aminata aicha khadija samia malika leila yasmina samira karima naima mariama awa aissatou oumou maria ana ' +
    'sonia elena olga natalia ioana svetlana gwenaelle maelle morgane solene ophelie priscilla cindy coralie angelique beatrice evelyne danielle odile josiane ' +
    'john james mary susan peter andrew linda steven daniel emily'
  ).split(' '),
);

/** Whether a word, folded, is a common first name. */
export const isFirstName = (word: string): boolean => names.has(word);

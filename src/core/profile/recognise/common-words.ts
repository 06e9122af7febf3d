/** Common words of what people write of their work, one letter away from words of trades or gestures: they are no slips. Folded, written by us. */
const words = new Set(
  (
    'encore dehors debout dispo trois chrono salut attend pourvoir appris evoque arrive revenir faisait voila fasse repris tient grasse restau matin matins ' +
    'fermer chomage reduit reduite accident courir finir dessous pensez mille enfin engin engie freres croix loire champagne vertiges permise baisse joins prenait ' +
    'bouger cessation mamie fournil blague halal stable baguette couseuse couseur shaping riveur souhaite souhaites planque change monsieur derriere interviens ' +
    'welding pallets pallet tyres power lathe lathes loading managed hours months garden filled brother sister mother hello spain progress finish hospital agency ' +
    'wagon divider blade valves crown planned certified inspector conflict reach landing'
  ).split(' '),
);

/** Whether a word, folded, is one that no correction replaces. */
export const isCommonWord = (word: string): boolean => words.has(word);

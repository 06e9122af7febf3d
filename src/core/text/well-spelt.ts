/** What is written otherwise than rules know it, with what stands for it: a word misspelt, two run together, "car" that is no vehicle. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})n[eé]to(?=y|i)/giu, 'netto'],
  [/(?<!\p{L})travail(?=(?:er|é|ez|e|ais|ait|eur|euse)(?!\p{L}))/giu, 'travaill'],
  [/(?<!\p{L})enbauch/giu, 'embauch'],
  [
    /(?<!\p{L})j(?=(?:r[ée]pare|retape|bricole|bosse|travaille|conduis|fabrique|pique|soude)(?!\p{L}))/giu,
    'je ',
  ],
  [/(?<!\p{L})boulange(?!\p{L})/giu, 'boulangerie'],
  [/(?<!\p{L})pasto(?!\p{L})/giu, 'pasteurisation'],
  [/(?<!\p{L})quit(?:é|er)(?!\p{L})/giu, 'quitter'],
  // What gives a reason, and is no vehicle.
  [/(?<!\p{L})car (?=(?:je|j['’]|jai|on|il|elle|c['’]|ma|mon|mes|la|le|les)(?!\p{L}))/giu, 'parce que '],
  [/ depuis (?:mes |l['’][âa]ge de )\d\d ans/giu, ''],
];
/** A text with the words that are most often misspelt as they are written. */
export const wellSpelt = (typed: string): string =>
  spellings.reduce((text, [said, written]) => text.replace(said, written), typed);

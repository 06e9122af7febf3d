/** Spellings of one French sound, in the order in which they are replaced. On folded words. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/ph/gu, 'f'],
  [/eaux?|aux?/gu, 'o'],
  [/(?:qu|q|ck|ch(?=[rln])|c(?=[aoulrt]|$))/gu, 'k'],
  [/sh|sch|ch/gu, 'x'],
  [/g(?=[eiy])/gu, 'j'],
  [/gu(?=[ei])/gu, 'g'],
  [/sc(?=[ei])|c(?=[eiy])|z/gu, 's'],
  [/t(?=i(?:on|el))/gu, 's'],
  [/ai|ei|et$|er$|ez$|ee?$/gu, 'e'],
  [/y/gu, 'i'],
  [/(?:ein|ain|in|im(?=[pb]))(?![aeiou])/gu, '1'],
  [/(?:en|em|an|am)(?![aeiounm])/gu, '2'],
  [/h/gu, ''],
  [/(.)\1+/gu, '$1'],
  [/[estdx]+$/u, ''],
];

/** How a folded French word sounds, roughly: words that are spelt otherwise but heard alike have the same. */
export function soundOf(word: string): string {
  return sounds.reduce((heard, [pattern, by]) => heard.replace(pattern, by), word);
}

/** Of one place or one way of working, it tells of no other: "jamais travaillé de nuit". "à part" tells of what one did all the same. */
const ofOne = String.raw`(?! ?'?(?!a part\b)(?:en|dans|dedans|la dedans|la bas|la|de|du|d|a|au|aux|comme|sur|chez|avec|pour|sous|in|at|as|on|for|with|nights?|shifts?)\b)`;
const never = new RegExp(
  String.raw`\b(?:jamais|pas encore|never|not yet)(?: \w+){0,2} (?:boss\w*|travaill\w*|taff\w*|sign\w* (?:un |de )?contrats?|worked|eu (?:de |d ?' ?)?(?:travail|emploi|boulot|job|taf)|had (?:a|any) jobs?)\b${ofOne}`,
  'u',
);

/** A diploma of this year, and nothing since: "bac pro en juin, depuis juillet j’envoie des candidatures". */
const onlySchool =
  /\b(?:bac pro|cap|bep|bts|bac)\b.{0,60}\bdepuis (?:rien|juin |juillet |aout |septembre |cet ete )?,? ?(?:rien\b|j ?'? ?envoie (?:des|mes) (?:candidatures|cv)|je cherche)|\bpas assez d ?'? ?experience\b|\bmeme pas un interim\b|\bpas d ?'? ?experience (?:a part|sauf|hormis) (?:des |mes |les |un )?stages?\b/u;

/** Whether words (folded) say that one has not worked yet. */
export const saysNeverWorked = (folded: string): boolean => never.test(folded) || onlySchool.test(folded);

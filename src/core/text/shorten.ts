/** Words that only announce the next one: no text ends on them. */
const hanging =
  /\s(?:[àaldnsy]|qu|(?:d['’])?une?|de|du|des|la|les?|aux?|ou|et|en|par|pour|dans|avec|sans|sur|sous)$/iu;

/** A text of at most `most` letters, cut after a whole word, with "…". */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const start = text.slice(0, most + 1);
  const whole = start.replace(/[\s'’]\S*$/u, '');
  return `${withoutEnd(whole === start ? text.slice(0, most) : whole)}…`;
}

/** Without the sign or the little word that it would end on. */
function withoutEnd(text: string): string {
  const shorter = text.replace(/[\s,;:.–(-]+$/u, '').replace(hanging, '');
  return shorter === text ? text : withoutEnd(shorter);
}

/** To work where things are made, beside the industry that one would go to. */
const line =
  /(?:,? ?(?:et |mais |si possible |plut[ôo]t |id[ée]alement |m[êe]me )*)(?<said>(?:sur (?:la |une |les |leurs? )?(?:lignes?|machines?)(?: de (?:production|conditionnement|fabrication))?|en production|[àa] la production|(?:comme )?(?:op[ée]rat\p{L}+|conduct\p{L}+|agente?) (?:de |sur (?:la )?)?(?:lignes?|production)))(?!\p{L})/iu;

/** What of a wish asks for the line, as typed, and the wish without it; null where it asks for none. */
export function lineWished(wish: string): { said: string; rest: string } | null {
  const found = line.exec(wish);
  const said = found?.groups?.said;
  if (!found || said === undefined) return null;
  const rest = `${wish.slice(0, found.index)}${wish.slice(found.index + found[0].length)}`.trim();
  return { said: said.trim(), rest: rest.replace(/^[\s,;.]+|[\s,;.]+$/gu, '') };
}

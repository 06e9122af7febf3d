import { bare, zoneOf, type Zone } from './zones.ts';

/** Rows of a table, courses on the way and what is only heard of or offered. Without accents. */
const stretches: readonly string[] = [
  String.raw`(?:^|\n)[^\n|]*\|[^\n]*\|\s*(?:ajourn|absent|inscri|demand|echec|echou|non admis|non valid|refus|annul|planifi|prevu|a venir)\p{L}*\s*(?=\n|$)`,
  String.raw`(?:^|\n|[.;]\s)\s*(?:actuellement )?(?:en formation|formations? en cours|en cours de formation|currently studying)\s*:[^\n]*`,
  String.raw`(?:^|\n)\s*(?:propositions?|preconisations?|suites? a donner)\s*:[^\n]*`,
  String.raw`(?<!\p{L})(?:entendu|entend) parler (?:de |d['’]|du )[^.;\n]*`,
  String.raw`(?<!\p{L})(?:la|une|cette) formation (?:de |d['’]|en )[^.,;\n]*? (?:que|dont) vous\s[^.;\n]*`,
];
const patterns = stretches.map((source) => new RegExp(source, 'giu'));

/** Where a text names certificates and trades that are on the way, refused or only heard of. `text`: without accents. */
export const notHadIn = (text: string): Zone[] =>
  patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(zoneOf));

/** Another paper, or another thought of the person, begins there. */
const another =
  /(?<!\p{L})(?:caces|permis|cap|bep|bac|bts|dut|cqp\p{L}*|titre|sst|habilit\p{L}*|diplom\p{L}*|licence|r ?4[89]\d|puis|ensuite|travail\p{L}*|experience|(?:je|i) (?!l['’]?ai|have not)|depuis)(?!\p{L})/iu;
const endOfThought = /[\n;•]|(?<!\.)[.!?](?:\s|$)/u;
const refusal =
  /(?<!\p{L})(?:non[- ](?:obtenu|admis|passe|valide|acquis|reussi)e?s?|jamais (?:passe|eu|obtenu|valide|fini)e?s?|echec|arret en (?:1|2|premiere|deuxieme|cours)\p{L}*|arretee?s? (?:au bout|apres|en cours|en (?:1|2)\p{L}*)|ajournee?s?|recalee?s?|(?:\d|une?|deux) (?:blocs?|ccp) sur|blocs? \d manquants?|pas (?:ete )?(?:eu|obtenu|passe|valide|reussi|admis)e?s?|did(?:n['’ ]?t| not) pass|never passed|examen (?:le|prevu|en) (?!\S+ reussi)|not (?:yet )?(?:passed|obtained|converted|recognised|received)|n['’ ]?a pas eu|lachee?s?|laissee? tomber)(?!\p{L})/iu;
const furthest = 90;

/** Whether the rest of the line says that a paper was not obtained: "présenté en 2008, échec", "préparée mais non passée". */
export function isRefusedLater(text: string, { end }: Zone): boolean {
  const rest = bare(text.slice(end, end + furthest));
  const thought = rest.slice(0, endOfThought.exec(rest)?.index);
  return refusal.test(thought.slice(0, another.exec(thought)?.index));
}

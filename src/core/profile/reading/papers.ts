import { isRefusedLater } from './not-had.ts';
import { bare, type Zone } from './zones.ts';

const failed =
  /^(?:(?![.;\n•]\s|[.;\n•]$).){0,60}?(?:\bfailed\b|\bplanned\b|\bnon demarree?s?\b|\?\s*(?:non|nope|no)\b|\bnot (?:finished|completed|passed)\b|\bdropped out\b|\babandonn|\bechou|\bperdue?s?\b|\bechues?\b|\barretee?s? (?:en|au|a|avant)\b|\ba (?:prevoir|passer|obtenir)\b|\bpas (?:encore )?acquis|^\s*(?:\([^()\n]*\)\s*)?en cours\b(?! de valid)|^\s*\(?(?:rate|loupe)e?s?\b|\bnon commence|\b(?:non|pas) (?:fini|eu|obtenu|valide|acheve|termine|exige|obligatoire|requis|necessaire)|\bnot (?:required|needed)|\b(?:mais|que) (?:j['’ ]?ai|je l['’]ai) (?:tout )?(?:arrete|rate|loupe)|\bme l['’]a refuse)/iu;

const expired =
  /^(?:(?![.;\n•]\s|[.;\n•]$).){0,60}?(?:\bperimee?s?\b|\bechus?\b|\bplus (?:valable|bon(?!\p{L}))|\bran out\b|\blapsed\b|\bexpiree?s?\b|\bexpired\b|(?<!\p{L})a (?:refaire|repasser|renouveler|recycler)\b|\bplus a jour\b)/iu;

/** What a text says of a paper behind its name: another paper, a comma or the end of the sentence ends it. */
function saidOf(text: string, { end }: Zone): string {
  const after = bare(text.slice(end, end + 80));
  return after.slice(0, /[,;]|\b(?:caces|permis|cap|bep|bac|bts|cqp|et)\b/iu.exec(after)?.index);
}

/** Never obtained: "failed twice", "un bts mais j’ai arrêté". */
const isFailed = (text: string, paper: Zone): boolean => failed.test(saidOf(text, paper));

const not = /^\s*(?:[:=]\s*)?(?:non|no|nope|aucune?|neant)(?!\p{L}|[ \t]+\p{L})/iu;

/** Not held: "Permis : non", or never obtained. */
export const isRefused = (text: string, paper: Zone): boolean =>
  isFailed(text, paper) ||
  isRefusedLater(text, paper) ||
  not.test(bare(text.slice(paper.end, paper.end + 20)));

const until =
  /(?<!\p{L})(?:ech(?:eance)?\.?|fin de val\p{L}*\.?|(?:valables?|valides?|validite) (?:jusqu\p{L}*['’ ]?)?(?:au|en|a)?|expir\p{L}*|jusqu['’ ]?(?:au|en|a))\s*:?\s*(?:le |au |en |fin |:)?\s*(?:\d{1,2}\/)?(?:(\d{1,2})\/)?(20\d{2})(?!\d)/iu;

/** Had once, to be renewed: "CACES 3 périmé", "éch. 2021". */
export function isExpired(text: string, paper: Zone, today: string): boolean {
  const said = saidOf(text, paper);
  const [, month = '12', year] = until.exec(said) ?? [];
  return (
    expired.test(said) || (year !== undefined && `${year}-${month.padStart(2, '0')}` < today.slice(0, 7))
  );
}

const ofAll =
  /^[^;.\n]{0,20}(?:passe|obtenu|valide|acquis|perime)e?s(?!\p{L})|^\s*[:=]?\s*(?:non|aucun|no\b)/iu;

/** Not held: of a list ("permis B, C1 jamais passé"), what is said behind in the singular is of the last. */
export const isRefusedOfList = <T extends Zone>(text: string, paper: T, all: readonly T[]): boolean =>
  isRefused(text, paper) &&
  (ofAll.test(bare(text.slice(paper.end, paper.end + 40))) ||
    paper === all.findLast(({ start, end }) => start === paper.start && end === paper.end));

const yearBehind =
  /^\s*(?:[,(–:-]\s*)?(?:(?:obtenu|passe|valide|recycle|renouvele|delivre|fait|date)e?s?\s)?(?:(?:le|en|de|du|depuis|in|from)\s)?(?:(?:\d{1,2}\/){1,2}|\d{0,2}\s?(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)\s)?((?:19|20)\d{2})(?!\d|\s*(?:[-–à]|a\s)\s*\d)/iu;

/** The year of a CACES, told right behind it: "CACES 3 (2019)". */
export function yearOfPaper(text: string, { end }: Zone): number | undefined {
  const year = yearBehind.exec(bare(text.slice(end, end + 40)))?.[1];
  return year === undefined ? undefined : Number(year);
}

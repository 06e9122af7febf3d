import { bare, type Zone } from './zones.ts';

const failed =
  /^(?:(?![.;\n•]\s|[.;\n•]$).){0,60}?(?:\bfailed\b|\?\s*(?:non|nope|no)\b|\bnot (?:finished|completed|passed)\b|\bdropped out\b|\babandonn|\bechou|\bperdue?s?\b|\bechues?\b|\barretee?s? (?:en|au|a|avant)\b|\ba (?:prevoir|passer|obtenir)\b|\bpas (?:encore )?acquis|^\s*en cours\b(?! de valid)|^\s*\(?(?:rate|loupe)e?s?\b|\bnon commence|\b(?:non|pas) (?:fini|eu|obtenu|valide|acheve|termine|exige|obligatoire|requis|necessaire)|\bnot (?:required|needed)|\b(?:mais|que) (?:j['’ ]?ai|je l['’]ai) (?:tout )?(?:arrete|rate|loupe)|\bme l['’]a refuse)/iu;

const expired =
  /^(?:(?![.;\n•]\s|[.;\n•]$).){0,60}?(?:\bperimee?s?\b|\bplus valable|\bexpiree?s?\b|\bexpired\b)/iu;

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
  isFailed(text, paper) || not.test(bare(text.slice(paper.end, paper.end + 20)));

/** Had once, to be renewed: "CACES 3 périmé". */
export const isExpired = (text: string, paper: Zone): boolean => expired.test(saidOf(text, paper));

import type { Read } from '../search/results.ts';
import { saysSiteCloses } from '../text/closing-site.ts';
import { fold } from '../text/fold.ts';
import { heads, saysWho } from '../text/ranks.ts';
import type { Person } from './facts.ts';
import { saysEndingContract } from './in-post-said.ts';
import { isSelfEmployed } from './self-employed.ts';

/** What follows years of a trade, and no age: "19 ans d’usinage", "20 ans chez Renault". */
const ofTrade = String.raw`(?! (?:que|d|de|du|dans|en|chez|comme|sur|experience|a la|au)\b)`;
const letters = 'quinze|seize|dix[ -](?:sept|huit|neuf)|vingt(?:[ -](?:et[ -]un|deux|trois|quatre|cinq))?';
const years = String.raw` ?(?:ans|years? old|yo)\b${ofTrade}`;
const youngAge = new RegExp(String.raw`\b(?:1[4-9]|2[0-5]|${letters})${years}`, 'gu');
const olderAge = new RegExp(String.raw`\b(?:2[6-9]|[3-6]\d)${years}`, 'u');
/** What comes before the age at which something ended or began: "j’ai arrêté l’école à 16 ans". */
const thenAged =
  /\b(?:ecole|college|lycee|etudes|bac|cap|bep|commence\w*|travail\w*|debut\w*|school|work\w*|start\w*) (?:a|at|depuis)(?: mes| l'age de)? $/u;

/** Years may be those of a trade: "désosse et parage, 22 ans", "abattoir 15 ans"; who tells their age says so, or names no trade before it. */
const saysAge =
  /(?:^|\b(?:j ?'? ?ai|jai|g|agee?s?(?: de)?|jeune|homme|femme|fille|garcon|fils|de|moi|rien|aucune?|diplome|bac|bep|cap|experience|permis|aged?|i am|i'm|im|am|nothing|no job) *,? *|[;:.-] *)$/u;

/** Who is at school, or just out of it. */
const schooling = [
  /\b(?:lyceen|lyceenne|collegien|collegienne|school leaver)\b/u,
  /\bdecroch(?:eur|euse|age|e) (?:scolaire|de l'ecole)\b/u,
  /(?:^|\b(?:je suis|actuellement|eleve|encore) )en (?:terminale|premiere|seconde|troisieme|3e|3eme)\b(?! (?:ligne|main|monte|transformation))/u,
  /\bje (?:sors|viens de sortir) d(?:u|e l'|e l) ?(?:college|lycee|ecole)\b/u,
  /\b(?:suivie?|inscrite?|accompagnee?) (?:par|a) (?:la|une|ma) mission locale\b/u,
];

const tooYoung = /^(?:1[4-7]|quinze|seize|dix[ -]sept)/u;
/** "15 ans conductrice de ligne": first words, with a trade right behind them. At 14 to 17 nobody has one yet; nor does one whose site closes begin. */
function isOfTrade(folded: string, said: string, index: number): boolean {
  const next = /^ (?<word>\p{L}{4,})/u.exec(folded.slice(index + said.length))?.groups?.word ?? '';
  const isFirst = folded.slice(0, index).trim() === '';
  return (
    isFirst &&
    (saysWho(next) || heads.has(next) || next.endsWith('rice')) &&
    (tooYoung.test(said) || saysSiteCloses(folded))
  );
}

/** Whether a text (folded) tells that one is under 26. An older age that it says too is one's own: the other is somebody else's. */
function isYoung(folded: string): boolean {
  if (schooling.some((said) => said.test(folded))) return true;
  const isNow = ({ 0: said, index }: RegExpExecArray) => {
    const before = folded.slice(Math.max(0, index - 40), index);
    return !thenAged.test(before) && saysAge.test(before.trimStart()) && !isOfTrade(folded, said, index);
  };
  return !olderAge.test(folded) && [...folded.matchAll(youngAge)].some(isNow);
}

const ageFrom30 = new RegExp(String.raw`\b(?:3\d|[4-6]\d)${years}`, 'gu');
/** So many years are an age, whatever comes before them. */
const surelyAge = 46;

/** So many years of work that nobody has before 30: one works from 16 at the earliest. */
const longAtWork =
  /\b(?:depuis|pendant|plus de|pres de|deja|bientot) (?:(?:plus de|pres de|environ|bientot) )?(?:1[4-9]|[2-4]\d) ?ans\b|(?<!\b(?:ai|jai|age de|agee de|a) )\b(?:1[4-9]|[2-4]\d) ?ans (?:de |d[' ]?|au couteau|au meme|a l ?'?(?:usine|abat+oir|atelier)|a la (?:chaine|mine|meme)|dans l[ae' ] ?(?:meme|boite|boucherie|maconnerie)|comme )(?=\p{L}{4}|$|[ ,.])(?!age)/u;

/** So many years, right after what one does and no comma: "boulanger 15 ans", "à la chaîne 20 ans". */
const yearsOfTrade = /(?<word>\p{L}{4,}) (?:1[4-9]|[2-4]\d) ?ans(?= ?(?:$|[,;.:)]))/gu;
/** What is no trade before so many years. */
const noTrade =
  /^(?:dans|avant|vers|moins|presque|bientot|sous|entre|suis|etre|aurai?|avoir|encore|sante|emploi|travail|boulot|formation|contrat|retraite|mari|femme|enfants?|soeur|frere)$/u;
/** Who begins, or learns, tells their age. */
const begins =
  /\b(?:apprenti\w*|alternan\w*|stage|stagiaire|etudi\w*|eleve|lyce\w*|colleg\w*|jeune|mineure?|premier|jamais|debut\w*|sans|cherche\w*|recherche\w*|decroch\w*|diplom\w*|bac|cap|bep|brevet|ecole|habite|appelle)\b/u;

/** Whether a text (folded) tells so many years of a trade that one is past 29. */
const saysYearsOfTrade = (folded: string): boolean =>
  !begins.test(folded) &&
  [...folded.matchAll(yearsOfTrade)].some(({ index, groups }) => {
    const word = groups?.word ?? '';
    return !noTrade.test(word) && !saysAge.test(folded.slice(0, index) + word);
  });

/** Whether a text (folded), or the situations read in it, tells an age of 30 or more. A young age that it says too may be one's own. */
export function isOver29(folded: string, situations: readonly string[]): boolean {
  if (situations.includes('jeune') || isYoung(folded)) return false;
  const isOwn = ({ 0: said, index }: RegExpExecArray) => {
    const before = folded.slice(Math.max(0, index - 40), index);
    return (
      !thenAged.test(before) && (Number.parseInt(said, 10) >= surelyAge || saysAge.test(before.trimStart()))
    );
  };
  return (
    situations.includes('senior') ||
    longAtWork.test(folded) ||
    saysYearsOfTrade(folded) ||
    [...folded.matchAll(ageFrom30)].some(isOwn)
  );
}

/** How people say where they stand; the first that is said counts. */
const standings: readonly [RegExp, Pick<Person, 'status' | 'contract'>][] = [
  [
    /\b(?:demandeu\w+ d.emploi|au chomage|sans emploi|chomeu\w+|inscrite? a france travail|unemployed|job ?seeker|(?:mon|ma) (?:cdd|contrat|mission) (?:(?:est|s ?'? ?est) (?:deja )?(?:finie?|terminee?|arretee?)|vient de (?:finir|se (?:finir|terminer)|s ?'? ?arreter))(?! (?:en|fin|le|dans|debut|bientot|mi)\b))\b/u,
    { status: 'job-seeker', contract: null },
  ],
  [
    /\b(?:interimaire|(?:en|missions?|contrats?|ans|annees?|mois|marre|fais|fait|faire)(?: d[eu]?| en| de l)?[ '’]?interim|temp worker|(?:par|via|avec|tourne en|bosse en) (?:(?:une|les|la|des|l|l'|mon|mes|plusieurs) ?)?(?:agences?|boites?|societes?)(?: de| d'?)? ?interim|(?:(?:par|via|avec|pour|chez) )?(?:manpower|adecco|randstad|synergie|proman|crit interim))\b|[,;:(/-] ?interim(?= ?(?:$|[,;.:)/-]))/u,
    { status: 'employee', contract: 'interim' },
  ],
  [
    /\b(?:mon cdd|cdd actuel\w*|(?:suis|deja|actuellement|salariee?) en cdd|(?:premier|deuxieme|troisieme|quatrieme|enieme|enchaine\w* (?:les|des)) contrats? (?:courts?|de (?:\d+|un|deux|trois|quatre|six|neuf|douze) (?:mois|ans?)|d ?['’]? ?un an))\b/u,
    { status: 'employee', contract: 'cdd' },
  ],
  [
    /\b(?:mon cdi|cdi actuel\w*|(?:suis|deja|actuellement|salariee?) en cdi|salariee? actuel\w*|actuellement salariee?)\b/u,
    { status: 'employee', contract: 'cdi' },
  ],
];
/** A contract told of what one does is the one held; in a wish, it is wished. */
const heldThere = /\ben (?<held>cdd|cdi)\b/u;

/** Whom one works for: an agency, which one may work in as well. */
const forAgency =
  /\b(?:pour|chez) (?:(?:une|des|les|la|plusieurs) )?(?:agences?|boites?) (?:de |d ?'? ?)?interim\b/u;
/** "cariste interim": how one works now, behind what one does; who works for an agency recruits. */
const thenTemp = /\p{L}{3} interim$/u;
const ofAgency = /\b(?:agences?|recrut\w*|charge\w*|consultant\w*|assistant\w*|conseill\w*)\b/u;
const inTemp = { status: 'employee' as const, contract: 'interim' as const };

/** Who looks for a contract does not tell the one they have. */
const seeks =
  /\b(?:cherch\w*|recherch\w*|veu[xt]\w*|voudr\w*|souhait\w*|aimer\w*|trouver|vise|pour un (?:cdi|cdd|contrat|emploi|poste|travail|boulot|job)|enfin un|look\w*|want\w*|find)\b/u;

/** The contract that one has, told in what one does ("opératrice de conditionnement, 45 ans, CDI", "salarié en CDI"); null where none is, or where it is sought. */
export function contractHeld(does: string): 'cdi' | 'cdd' | null {
  const folded = fold(does);
  const held =
    /(?:[,;:(/-]|\bans) ?(cdi|cdd)(?= ?(?:$|[,;.:)/-])| (?:depuis|qui|jusqu|(?:a |en )?temps (?:partiel|plein|complet)|se (?:termine|finit)|fini[ts]?)\b)|\b(?:en|mon) (cdi|cdd)\b/u.exec(
      folded,
    );
  if (held === null || seeks.test(folded)) return null;
  return (held[1] ?? held[2]) === 'cdi' ? 'cdi' : 'cdd';
}

/** What is read beside what one does, without the contract that one has: it is no wish. */
export const withoutHeld = (reads: readonly Read[], does: string): Read[] =>
  contractHeld(does) === null && (seeks.test(fold(does)) || !/\bcdd\b/u.test(fold(does)))
    ? [...reads]
    : reads.filter(({ value }) => value !== 'cdi');

/**
 * Where a text (folded) says that one stands: that one works for oneself, or is young, first; who tells of a closing site is employed
 * there. `does`: its words of what one does, folded.
 */
export function standingSaid(
  folded: string,
  situations: readonly string[],
  jobLoss: Person['jobLoss'],
  does: string,
): Pick<Person, 'status' | 'contract'> {
  const held = heldThere.exec(does)?.groups?.held;
  const said =
    ((thenTemp.test(does.trim()) || forAgency.test(folded)) && !ofAgency.test(does.replace(forAgency, ''))
      ? inTemp
      : undefined) ??
    standings.find(([words]) => words.test(folded))?.[1] ??
    (held === undefined
      ? undefined
      : { status: 'employee' as const, contract: held === 'cdi' ? ('cdi' as const) : ('cdd' as const) });
  if (said === undefined && isSelfEmployed(does, folded)) return { status: 'self-employed', contract: null };
  // What a mission locale does ends at 25; one may be young, and older.
  const isTold = situations.includes('jeune') && !olderAge.test(folded);
  const inPost = said?.contract === 'cdd' || said?.contract === 'cdi';
  if ((isTold || isYoung(folded)) && !inPost) return { status: 'young-person', contract: null };
  if (said) return said;
  if (saysEndingContract(folded)) return { status: 'employee', contract: 'cdd' };
  return jobLoss === 'site-closing'
    ? { status: 'employee', contract: 'cdi' }
    : { status: null, contract: null };
}

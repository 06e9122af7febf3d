import { fold } from '../text/fold.ts';
import { isUndecided } from '../search/undecided.ts';
import { saysLeftSchool, withoutSchool } from '../text/left-school.ts';
import { wellSpelt } from '../text/well-spelt.ts';
import { mendsEngines } from '../text/letter/hobby.ts';
import { saysNeverWorked } from '../text/never-worked.ts';

/** How young one is: "18 ans, j’ai rien" says nothing more than "rien". */
const age =
  /(?<![\p{L}\d])(?:(?:j['’ ]?ai|g|i am|i['’ ]?m|ag[ée]e? de) )?(?:1[4-9]|2\d) ?(?:ans|piges|balais|years? old|yo|y\/o)?(?![\p{L}\d])[\s,;.:!-]*/giu;

const begins: ReadonlySet<string> = new Set(['sans-diplome', 'debutant', 'jeune']);

/** Whether words that name no trade say that one has none yet: "jeune sans diplôme", "jamais travaillé", "rien". */
export const isBeginning = (typed: string, situations: readonly string[]): boolean =>
  typed.trim() !== '' &&
  !long.test(fold(typed)) &&
  ([typed, typed.replace(age, ' ')].some(isUndecided) ||
    saysLeftSchool(typed) ||
    situations.some((one) => begins.has(one)));

/** Years of work: whatever is not understood of it, it is no beginning. */
const long =
  /\b(?:(?:[4-9]|[1-4]\d|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante)(?:[- ]\w+)? (?:ans|annees) (?:que |d ?'? ?(?:usine|abattoir|atelier|anciennete|experience)|de (?:metier|boite|maison|service|carriere)))/u;

/** "rien, pas de diplôme, j’ai fait un peu d’usine": that, and nothing that names a trade. */
const hardly =
  /^(?:(?:rien|pas de diplome|sans diplome|aucun diplome|pas d['’ ]experience|j['’ ]?ai|je n['’ ]?ai|et|mais|juste)[ ,.]+)*(?:(?:fait|bosse|travaille) )?(?:juste )?(?:un peu|quelques (?:mois|semaines|jours)) (?:d['’ ]?|en |a l['’ ]?|dans (?:une |l['’ ]?))(?:usine|interim)$/u;

/** "rien fait depuis l’école, à part réparer des scooters": nothing else. */
const nothingSince =
  /(?:^|[,.;] *|\b(?:la|et) )(?:je (?:ne )?fais rien (?:a part|sauf|d ?'? ?autre)\b|(?:j ?'? ?ai )?rien fait (?:depuis (?:l ?'? ?)?(?:ecole|lycee|college|juin|ete|des mois|que j ?'? ?ai (?:arrete|quitte|lache))|de (?:special|particulier)|a part))\b/u;

/** What one likes, or does at home: no trade of one's own. */
const likes =
  /^(?:(?:et|mais|donc|moi|and|but) )*(?:(?:(?:ce que )?(?:c ?est )?j ?(?:aime|adore|kiffe)|je (?:bricole|bidouille|trafique|repare|retape|fabrique) .*(?:chez moi|(?:de|pour|a|des|avec) (?:mes |nos |les |des )?(?:potes?|copains?|copines?|amis?|voisins?|famille|collegues)|a la maison|pour moi|tout seul|le week ?end)|je (?:bricole|bidouille|trafique) (?:(?:des|les|mes|mon|ma|un|une|sur|le|la) )*\w+$|(?:je suis )?(?:passionnee?|fan|doue[es]?) (?:de|d|par|en)|ma passion|i (?:(?:really )?(?:like|love|enjoy)|m good (?:at|with)|am good (?:at|with)))(?= |$)|(?:like|love) )/u;
/** What says no trade either: an age, no diploma. */
const nothing =
  /^(?:(?:et|mais|and|but|salut|bonjour|wesh|yo|coucou|moi|hello|hi) )*(?:(?:(?:je m ?appelle|c|c ?est|moi c ?est|my name is|i m) (?!un |une )[a-z]{2,15})? ?(?:j ?ai |g |agee? de |i am |i m )?(?:1[4-9]|2\d) ?(?:ans|years old|yo)?|(?:je m ?appelle|c|c ?est|my name is) (?!un |une )[a-z]{2,15}|(?:j ?ai )?(?:pas|sans|aucun|no) (?:de |le |un )?(?:diplomes?|bac|metier|experience|diploma|trade|experience)|rien|(?:j ?ai )?rien comme (?:diplomes?|bac|metier)|(?:wesh|yo|salut|coucou|bonjour))$/u;

const missionLocale = /\b(?:mission locale|(?:on )?m ?a dit de (?:regarder|venir|voir) ici)\b/u;
const tinkers =
  /^(?:et )?(?:avec (?:mes|des) (?:potes|copains|amis) )?(?:je|on) (?:bricole|repare|retape|demonte|remonte|change|fabrique) (?:(?:des|les|mes|mon|un|une) )?\w+(?: tout ca)?(?: (?:et )?j ?aime bien)?$/u;

/** "j’ai arrêté l’école en 1ère, j’aime bricoler le bois": school left, or no trade, and beside it but a taste. */
function likesOnly(typed: string): boolean {
  const clauses = withoutSchool(typed.replace(/\([^)]*\)/gu, ' '))
    .split(
      /[,;.!]|\s(?=(?:j['’ ]?ai (?:1[4-9]|2\d) ans|je (?:bricole|bidouille|trafique|r[ée]pare|retape)|j['’ ]?(?:aime|adore|kiffe)|(?:j['’ ]?ai )?(?:pas de|sans|aucun|rien comme) (?:dipl[oô]me|bac|m[ée]tier))(?!\p{L}))/iu,
    )
    .map((one) =>
      fold(one)
        .replace(/[^a-z0-9]+/gu, ' ')
        .trim(),
    )
    .filter((one) => !/^(?:et|mais|donc|alors|and|but|j ?ai|(?:et )?ce que)?$/u.test(one));
  // Who a mission locale sends, and names no works, tells of what they do at home.
  const isSent = clauses.some((one) => missionLocale.test(one));
  const none = clauses.filter((one) => nothing.test(one) || missionLocale.test(one));
  const liked = clauses.filter((one) => likes.test(one) || (isSent && tinkers.test(one)));
  return (
    liked.length > 0 &&
    none.length + liked.length === clauses.length &&
    (none.length > 0 || saysLeftSchool(typed))
  );
}

/** "rien" by which a text begins: no trade, whatever one does at home. */
const none =
  /^(?:(?:j ?ai|je fais|je suis|i have|i do) )*(?:rien|aucun metier|pas de metier|(?:mere|pere|femme|homme|maman|papa) au foyer(?: (?:depuis |pendant )?\w+ ans)?|nothing|no trade)(?: (?:du tout|encore|pour (?:l ?)?instant|at all|yet))*(?:$|(?=\s*[,.;:!]| (?:j ?ai|g|je|i am|i m|pas|sans|aucune?|jeune|\d)\b))/u;
/** What says that one has worked all the same: who one is, since when, what one has been. */
const worked =
  /(?<!pas )(?<!jamais )\b(?:depuis \d|(?:j ?ai|i have|i ve|i) (?:ete|travaille|bosse|exerce|been|worked)|ans (?:de metier|d ?experience)|years (?:of|as|in))\b|(?:^|[,.;:!] *)(?:(?:et|mais|and|but|juste|avant|je suis|i am|i m|un|une|an?) )*(?!premiere?|derniere?)[a-z]{3,}(?:eurs?|euses?|iers?|ieres?|istes?|iens?|iennes?|rices?)(?= *$|[,.;:!]| (?:de|d|en|depuis|chez|dans|sur|avant|before|\d))/u;

/** "rien, j’ai 19 ans, je bricole des scooters": a hobby is no trade exercised. */
function saysNone(typed: string): boolean {
  const said = fold(typed).replace(/['’-]/gu, ' ').replace(/ +/gu, ' ').trim();
  return none.test(said) && !worked.test(said.replace(none, ''));
}

const under = /\b(?:1[5-9]|2[01]) ?ans\b|\b(?:i am|i m|aged) (?:1[5-9]|2[01])\b/u;
const noDiploma =
  /\b(?:pas|sans|aucun|rien comme|no) (?:de |d |encore de |un seul )?(?:diplome|bac\b|qualif|diploma)/u;
/** Some weeks of temp work, told as done. */
const someWeeks =
  /\b(?:(?:j ?ai|g|ai|et|juste|un peu|deja|que|suis en|en) )*(?:(?:fai[ts]|bosse|travaille|eu|tri\w+) )?(?:(?:juste|un peu|quelques|plusieurs|des|de|d|l|petites?|deux|trois|quatre|[2-9]) )*(?:(?:semaines?|jours?|missions?|contrats?) (?:(?:de|d|en) )?(?:l )?(?:interim)?|interim)(?: (?:dans|de|des|en|a|au|sur|chez|tri|le|la|les|un|une|l) ?[a-z ]{0,40})?/gu;
const few =
  /\b(?:quelques|un peu|deux|trois|quatre|[2-9]|petites?) (?:de |d )?(?:semaines?|jours?|missions?|interim)\b/u;
const tastes =
  /\b(?:passionnee?|fan|(?:j )?(?:aime|adore|kiffe)) (?:bien )?(?:de |d |par |la |les |le |l )*(?:meca|repar|bricol|moteur|scoot|moto)/u;
/** Who learns, or works, at what they mend. */
const atWork = /\b(?:mecanicienn?e?|mecano|garagiste|apprenti|garage|concession|cap|bac pro|bts|client)s?\b/u;

/** "19 ans, pas de diplôme, quelques semaines d’intérim dans les colis, je répare des scooters": what a young person mends for pleasure, and some weeks, are no trade. */
function hardlyBegan(typed: string): boolean {
  const said = fold(typed).replace(/['’-]/gu, ' ').replace(/ +/gu, ' ').trim();
  if (!under.test(said) || !(noDiploma.test(said) || saysLeftSchool(typed)) || atWork.test(said))
    return false;
  const left = said.replace(someWeeks, ' ').replace(/ +/gu, ' ').trim();
  return (few.test(said) || tastes.test(said) || mendsEngines(typed)) && !worked.test(left);
}

const youngest = /\b(?:j ?ai|g|agee? de|i am|i m) (?:1[5-9]|2[0-5]) ?ans\b|\b(?:1[5-9]|2[0-5]) ans\b/u;
const hasNothing =
  /\b(?:(?:je )?(?:n )?ai (?:pas|aucun) (?:de |encore de )?metier|(?:n )?ai (?:aucune|pas d) ?experience|puis plus rien|(?:un peu de )?baby ?sitting et c ?est tout|sors? de la mission locale?)\b/u;

/** "j’ai 20 ans, je n’ai aucune expérience": of who is young, in a letter. */
function youngWithNothing(typed: string): boolean {
  const said = fold(typed).replace(/['’-]/gu, ' ').replace(/ +/gu, ' ').trim();
  return youngest.test(said) && hasNothing.test(said) && !worked.test(said);
}

/** Whether words say that one never worked, or hardly, whatever else they name: "rien, j’ai jamais bossé, j’aime bricoler" is no mechanic. */
export const hasNeverWorked = (said: string): boolean => {
  const typed = wellSpelt(said);
  return (
    saysNeverWorked(fold(typed)) ||
    nothingSince.test(fold(typed).trim()) ||
    hardly.test(fold(typed).trim()) ||
    saysNone(typed) ||
    hardlyBegan(typed) ||
    youngWithNothing(typed) ||
    likesOnly(typed)
  );
};

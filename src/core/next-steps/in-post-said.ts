import type { Read } from '../search/results.ts';
import { fold } from '../text/fold.ts';

/** A contract that ends, or that one has, said in so many words, wherever it is said: "mon cdd finit en février", "en cdd jusqu’en mars". */
const ending =
  /\b(?:(?:mon|ce) cdd\b|cdd (?:actuel\w* )?(?:qui )?(?:se |s ?'? ?)?(?:fini\w*|termin\w*|arret\w*|pren\w* fin|jusqu\w*|until|ends?|ending)\b|je suis (?:actuellement )?en cdd\b|en fin de cdd\b|fin de (?:mon |ce )?cdd (?:en (?!19|20)|le |fin |debut |mi|dans |bientot|au mois|ce mois|cette|prochaine))/u;

/** Whether a text (folded) tells of a contract that ends and that one has. */
export const saysEndingContract = (folded: string): boolean => ending.test(folded);

/** A permanent contract that one has, said beside a wish: "en production, je suis en CDI". */
const held = /\b(?:suis|deja|actuellement|salariee?) en cdi\b|\bmon cdi\b/u;

/** What is read in a wish, without the contract that one has: it is no wish of a permanent one. */
export const withoutEnding = (reads: readonly Read[], wish: string): Read[] =>
  saysEndingContract(fold(wish)) || held.test(fold(wish))
    ? reads.filter(({ value }) => value !== 'cdi')
    : [...reads];

/** That one works somewhere, today: "je travaille dans une boulangerie", "je bosse chez X", "I work in a plant". */
const worksThere =
  /(?<!\b(?:si|que|quand|avant|pour que) )\b(?:je|j) ?'?(?:travaill?e|bosse|taffe|taf) (?:actuellement |depuis \d+ ans |aujourd'hui |toujours |encore )?(?:dans|chez|pour (?!\p{L}+(?:er|ir|re)\b)|a l ?'? ?(?:usine|abat+oir|atelier|entrepot|hopital|acierie)|a la|au (?!noir\b|black\b)|en (?:usine|abat+oir|atelier|entrepot|production|boulangerie|laiterie|fonderie|boucherie)|ds|sur (?:une|la) (?:ligne|chaine|machine|presse))\b|\b(?:suis|actuellement|toujours|encore) (?:actuellement |toujours |encore )?(?:en poste|salariee?|employee?)\b|^une? salariee?\b|(?:\bans|,) salariee?(?= *$|[,.;]| (?:dans|en|chez|d))|\bca fait (?:plus de )?(?:\d+|deux|trois|quatre|cinq|six|dix|quinze|vingt) ans que je suis (?:dans|chez|a|au|en) |\bje suis (?:actuellement |toujours )?(?:a la (?:chaine|decoupe|production|ligne|presse|laiterie|fonderie|conserverie)|a l ?'? ?(?:usine|abat+oir|atelier|entrepot|emballage|acierie)|au (?:couteau|desossage|conditionnement|montage|magasin|decoupage)|en (?:usine|abat+oir|atelier|production|fonderie|laiterie)|dans une? (?:usine|abat+oir|atelier|entrepot|fonderie|laiterie|boite|entreprise))(?: [a-z-]+){0,5} depuis (?:plus de )?(?:\d+|deux|trois|quatre|cinq|six|dix|quinze|vingt) ans\b|\bje suis (?:une? )?(?!plus\b|sans\b|en\b|au\b)[a-z-]+(?: [a-z-]+){0,3} depuis (?:\d+|deux|trois|quatre|cinq|six|dix|quinze|vingt) ans (?:dans|chez|a l|a la|au) (?!mon compte|une? (?:boite|agence) d)|\b(?:accompagne|pour|cette) (?:une? )?salariee?\b|\ben arret(?: de travail| maladie)?\b(?! (?:de (?!travail)\w+|du|des))|\b(?:on|off) sick\b|\bsick leave\b|\bi(?: am|'m)? (?:currently )?work(?:ing)? (?:in an?|at an?|for an?|at|for)\b/u;
/** Who learns there, or has another status, or is gone. */
const otherwise =
  /\b(?:apprenti\w*|alternan\w*|stage|stagiaire|etudiante?s?|saison\w*|lyce\w*|benevol\w*|mon compte|independante?|(?<!\b(?:mon|ma|le|la|notre|un|une|son|leur|mes|les) )patronn?e?|gerante?|licencie\w*|fonctionnaires?|remplacements?|(?:vais|peux|pourrais|voudrais|veux) (?:etre|travailler))\b/u;

/** Whether a text (folded) tells that one has a job, of which neither the contract nor another status is said. */
export const saysWorksThere = (folded: string): boolean => worksThere.test(folded) && !otherwise.test(folded);

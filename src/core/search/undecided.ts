import { fold } from '../text/fold.ts';

const words = String.raw`je|j|ai|jai|fais|fait|encore|jamais|ne|n|sais|sait|c|ce|aller|partir|que|pas|encore|trop|vraiment|du|tout|rien|faire|quoi|ou|aucune?|idee|ailleurs|autre|quelque|chose|truc|mieux|different|n?importe|peu|bref|euh|i|do|don|t|know|anything|anywhere|elsewhere|something|else|mind|care|whatever|better|no|idea|not|sure|une?|le|la|de|des|d|quel(?:le)?|boulot|travail|emploi|(?<!la )poste|job|taff?|metier|comme|nothing|none|yet|all|at|got|pour|l|instant|moment|experience|travaille|(?:travailler|bosser)(?= (?:ailleurs|autre part)\b)|done|have|for|now|maybe|perhaps|peut|etre`;
const undecided = new RegExp(`^(?:\\s*\\b(?:${words})\\b[\\s'’.,!?…-]*)+$`, 'u');

/** The same as it is typed in a hurry, or said in passing. */
const hasty =
  /^(?:(?:euh+|bah|ben|bof|bonjour|hmm+|honnetement|franchement|moi|la|j en|alors|well) )*(?:jsp+|j ?sais? (?:pas|pa|plus|po)|jsai[st]? ?(?:pas|pa|plus)|j?chai[st]? ?(?:pas|pa|plus)|ch(?:e|ai)? ?pas?|j ?s(?:e|é) ?(?:pas|pa)|je (?:ne )?sai[st]? (?:pas|pa|plus|trop|meme pas)|(?:j )?en sais (?:trop )?rien|(?:j )?hesite(?: (?:encore|beaucoup|trop))?|(?:a )?(?:voir|reflechir|definir|discuter)|(?:je )?reflechis(?: encore)?|(?:pas|aucun) (?:de )?(?:projets?|preferences?|avis|piste|plan)(?: (?:precis|particuliere?|encore|defini|pour l instant))*|ca m est egal|(?:je )?m en fi?ch?e?(?:s|ou?s)?|(?:je suis |completement |un peu )*perdue?|(?:je suis )?ouverte? (?:a (?:tout|toute proposition)|d esprit)|a vous de (?:me )?(?:dire|voir)|dites (?:le )?moi|aidez moi|help(?: me)?|idk|dunno|no clue|not sure(?: yet)?|undecided|open to (?:anything|ideas|suggestions)|i m (?:open|lost)|you tell me)(?: (?:encore|trop|du tout|en fait|vraiment|quoi|ou|faire|aller|svp|yet|really|lol|mdr))*$/u;

/** A sentence cut before it says anything: "j’ai une formation de". */
const unfinished =
  /^(?:j ?'? ?ai|je suis|je (?:fais|travaille)|i am|i have)?(?: (?:un|une|des|fait|suivi|en|a))*(?: (?:formation|diplome|cap|bac|bts|cqp|experience|metier|emploi|poste|degree))?(?: (?:de|en|d'?|dans|comme|pour|chez|in|of|as))*$/u;

/** No trade at all. */
const none =
  /^(?:je (?:ne |n'?)?(?:suis|ai) )?(?:neant|(?:sans|aucune?|pas (?:de|d')) ?(?:metier|profession))[\s.]*$/u;

/** "Je ne sais pas", "ailleurs", "n’importe quoi": words that name nothing, though each may stand in the name of a trade. */
export const isUndecided = (typed: string): boolean =>
  undecided.test(fold(typed)) ||
  none.test(fold(typed).trim()) ||
  hasty.test(
    fold(typed)
      .replace(/[^a-z0-9]+/gu, ' ')
      .trim(),
  ) ||
  (typed.trim().includes(' ') &&
    unfinished.test(
      fold(typed)
        .trim()
        .replace(/[\s.…]+$/u, ''),
    ));

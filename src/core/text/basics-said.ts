import { fold } from './fold.ts';

/** What is read or written behind the verb is one's work, not one's difficulty: "lire un plan". */
const ofWork = String.raw`(?! (?:les?|l|la|une?|des?|du|sur|en|a|the|a|an) ?['’]?(?!francais\b|l ?'?ecrit|une? lettre|french\b)\p{L})`;
const verb = String.raw`(?:lire|ecrire|compter)(?: (?:et|ou|ni) (?:lire|ecrire|compter|(?:a )?ecrire))*`;
const hard = String.raw`(?:mal|moins|pas|peu|dur|difficile|difficultes?|probleme|soucis?|galere|bloque|complique|faible|faiblesses|lacunes?|fautes|honte|hard|struggle|weak|poor)`;
const written = String.raw`(?:(?:le |mon )?francais (?:a l )?ecrit|(?:a )?l ?['’]? ?ecrit|l ?['’]? ?ecriture|la lecture(?! (?:de|des|d) ?['’]?(?:plans?|fiches?|schemas?))|l ?['’]? ?orthographe|written french|reading and writing)`;

/** How people say that reading, writing or counting is hard for them, or that French is new to them; folded. */
const said: readonly RegExp[] = [
  /\billettr|\banalphabet|\bremise a niveau(?= ?$| (?:en|de|des|du) (?:francais|maths?|calcul|base|savoirs|lecture))|\bsavoirs de base\b|\bcertificat clea\b|\billitera|\bbasic skills\b/u,
  new RegExp(
    String.raw`\b(?:sais|sait|sachant|savoir)(?: \p{L}+)? (?:pas|ni|a peine|mal|peu)(?: (?:tres|trop|bien))* ${verb}${ofWork}`,
    'u',
  ),
  new RegExp(
    String.raw`\b(?:du mal|des? difficultes?|difficultes?|galere|peine)(?: (?:pour|a|avec))? ${verb}${ofWork}`,
    'u',
  ),
  new RegExp(
    String.raw`\b(?:lis|lit|ecris|ecrit|lire|ecrire) (?:pas (?:tres |trop )?bien|pas|mal|peu|moins bien|difficilement|a peine)\b(?: le francais)?${ofWork}`,
    'u',
  ),
  new RegExp(String.raw`\b${written}\b[^.;]{0,24}\b${hard}\b`, 'u'),
  new RegExp(String.raw`\b${hard}\b[^.;,]{0,18}\b${written}\b`, 'u'),
  /\b(?:a |pour |en |quand j ?['’]?)?(?:ecrire|ecris|ecrivant|l ?['’]?ecrit)\b[^.;]{0,20}\b(?:fai[st]|ai|avec)\b[^.;]{0,16}\bfautes?\b|\b(?:fais|fait) (?:beaucoup|plein|trop|pas mal|bcp) (?:de |d ?['’]?)fautes?\b/u,
  /\b(?:pas|jamais|peu|sans avoir)(?: (?:ete|alle\w*|beaucoup|trop|pu aller))+ (?:a l ?['’]? ?ecole|scolarise\w*)(?! (?:longtemps|de|d)\b)|\b(?:jamais|peu|pas) scolarise\w*/u,
  /\b(?:parle|parler|comprends?)(?: (?:pas|tres|trop|bien|mal|peu|encore))* (?:mal|pas bien|pas beaucoup|peu|pas trop) (?:le )?francais\b/u,
  /\b(?:can ?not|can['’]?t|cannot|don['’]?t|struggle to|hard to|not good at) (?:read(?:ing)?|writ(?:e|ing))(?: well| (?:and|or) writ(?:e|ing))?\b(?! (?:the|a|an|code|plans|drawings)\b)|\bnever (?:went to|been to) school\b/u,
];

/** "Aucun problème à l’écrit": what is said not to be hard. */
const easy =
  /\b(?:pas|aucune?|sans|no)(?: (?:d|de|trop|vraiment))* ?['’]?(?:problemes?|soucis?|difficultes?|fautes?)\b/gu;

/** Whether folded words tell that reading, writing, counting or French is hard: no diploma alone tells nothing of it. */
export const saysBasicsHard = (folded: string): boolean =>
  said.some((one) => one.test(folded.replace(easy, ' ')));

/** A wish without the clauses that say so: "une usine, mais écrire moins bien" names no trade of writing. As it is where nothing else is said. */
export function withoutBasics(wish: string): string {
  if (!saysBasicsHard(fold(wish))) return wish;
  const kept = wish.split(/[,;.]|\s(?:mais|but)\s/u).filter((one) => !saysBasicsHard(fold(one)));
  const said = kept.map((one) => one.trim()).filter((one) => one !== '');
  return said.some((one) => /\p{L}{3}/u.test(one)) ? said.join(', ') : wish;
}

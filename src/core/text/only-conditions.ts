import { fold } from './fold.ts';

/** Any work, and that something is to be told of it: "un travail où", "a job where". */
const anyWork =
  /^(?:(?:je |j')?(?:veux|voudrais|cherche|aimerais|souhaite) )?(?:(?:un|du|une|quelque|a|some|any) )?(?:autre |nouveau |new )?(?:travail|travaux|boulot|job|taf|taff|poste|metier|emploi|truc|endroit|coin|place|chose|something|somewhere|work)s? (?:ou|qui|dont|avec|sans|pas|plus|moins|where|that|with|without|not) /u;

/** What such a condition is made of: it names no trade. Folded. */
const said = new Set(
  (
    "il elle on je j' j n' n ne l' l d' c' c est a as ai fait fasse fait-il soit sont ont y en ca ce se s' me m' le la les un une du des de au aux et ou ni mais meme " +
    'pas plus moins trop peu jamais sans avec tout toute tous toutes toujours souvent rien assez bien ' +
    'froid froide chaud chaude frais temps bruit bruyant calme tranquille propre sale sec humide mouille poussiere poussieres odeur odeurs lourd lourde lourds lourdes charge charges porter porte portes ' +
    'debout assis assise nuit nuits jour jours journee matin soir week-end weekend dehors dedans interieur exterieur physique dur dure fatigant penible stress stressant repetitif repetitive ' +
    'mal dos epaule epaules genou genoux main mains bras corps bouger bouge bouges force forcer forces plier pencher monter escaliers escalier tot tard horaires heures fixes reguliers ' +
    'etre avoir faire peut peux travailler travaille bosser bosse ' +
    'it is its not no too so cold warm hot heavy lifting noise noisy quiet clean dirty standing sitting night nights day days i you they there isnt dont do have to'
  ).split(' '),
);

/** Whether a wish says but how any work would be: "un travail où il fait pas froid", "un boulot où on porte rien". */
export function saysOnlyConditions(typed: string): boolean {
  const folded = fold(typed).trim();
  const lead = anyWork.exec(folded);
  if (!lead) return false;
  const words = folded.slice(lead[0].length).match(/\p{L}+(?:-\p{L}+)*'?/gu) ?? [];
  return words.length > 0 && words.every((word) => said.has(word) || said.has(word.replace(/'$/u, '')));
}

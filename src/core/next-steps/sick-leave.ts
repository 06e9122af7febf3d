/** "en arrêt maladie", "mon arrêt de travail", "on sick leave", folded: a machine, or a unit of a power station, stops too. */
const leave =
  /(?<!\b(?:machines?|lignes?|fours?|presses?|tranches?) )\ben (?:longue? |ce moment en )?arr?ets?(?: (?:de travail|maladie|de maladie|longue maladie|pour (?:maladie|depression|burn ?-?out)|(?:suite|depuis|jusqu|pour|a cause|car|et|mais|apres)\b)|(?= ?(?:$|[,;.:()!?])))|\barr?ets? (?:de travail|de maladie|maladie)\b|\ben (?:accident|at) (?:du|de) travail\b|\b(?:on|off) (?:long[- ]term )?sick(?: leave)?\b|\bsigned off (?:sick|work)\b/u;
/** The leave is over: one works again, or has left. */
const over =
  /\b(?:apres|fini\w*|termine\w*|reprise|repris|retour|reviens|revenu\w*|sors|sorti\w*|rentre\w*|back from|after|ended|ancien\w*)(?:['’ ]+(?:de|d|du|le|la|l|un|une|mon|ma|plusieurs|long|longs|trois|deux|\d+|ans|mois|my|a|the))*['’]?$/u;
/** Who is not stopped, or fears to be. */
const not = /\b(?:pas|plus|jamais|sans|ni|not|never|without)(?:['’ ]+(?:encore|etre|ete|de|d|un))*['’]?$/u;

/** Whether folded words say that one is on sick leave now. */
export function saysSickLeave(folded: string): boolean {
  const found = leave.exec(folded);
  if (found === null) return false;
  const before = folded.slice(Math.max(0, found.index - 40), found.index).trimEnd();
  return !over.test(before) && !not.test(before);
}

/** A disease that work caused, declared or recognised: the occupational doctor is for who has one. */
export const saysWorkDisease = (folded: string): boolean =>
  /\bmaladies? pro(?:fessionnelles?)?\b(?! et)|\boccupational (?:disease|illness)\b/u.test(folded);

const possessive = String.raw`(?:ma|sa|ta|votre|notre|leur|leurs|mes|toute (?:une|ma)|my|your)`;
const before = String.raw`(?:(?:fin|d[ée]but|milieu|plan|suite|reste|choix|projet|perspectives?|[ée]volution|changement|gestion|transition|changer|virage|tournant) (?:de |d['’ ]|en )?(?:${possessive} )?)`;
/** "finir ma carrière", "changer de carrière", "carrière professionnelle": the years of work, and no quarry. */
const career = new RegExp(
  String.raw`(?<!\p{L})(?<said>${before}|${possessive} |(?:une )?nouvelle |(?:deuxi[eè]me|seconde|longue|belle) )carri[eè]res?(?!\p{L})|(?<!\p{L})carri[eè]res? professionnelles?(?!\p{L})`,
  'giu',
);

const verbs = String.raw`(?:pour |afin de |et )?(?:re|faire |bien |enfin )?(?:finir|terminer|continuer|poursuivre|booster|[ée]voluer|avancer|relancer|donner un (?:[ée]lan|coup de pouce)|orienter|reprendre|am[ée]liorer|d[ée]velopper|lancer|d[ée]marrer|changer|faire)(?: (?:dans|à|a|de))?`;
const whole = new RegExp(String.raw`(?<!\p{L})${verbs} (?:toute )?${possessive} carri[eè]re(?!\p{L})`, 'giu');

/** "faire carrière dans la pharma", "a career in pharma": to work there. */
const made =
  /(?<!\p{L})(?:(?:(?:re)?faire|d[ée]marrer|commencer|d[ée]buter|entamer|construire) (?:(?:une|toute|ma|longue|belle) )*|^une (?:longue |belle )?)carri[eè]re (?=(?:dans|chez|en|au|[àa]) |[àa] l['’])|(?<!\p{L})(?:(?:make|start|build|have|begin) )?(?:an? |my )?career (?=(?:in|with|at) )/giu;

/**
 * A text without the years of work that it says, which are no stone quarry: "booster ma carrière" is nobody's trade, and "changer de
 * carrière" is to change trade.
 */
export function withoutCareer(typed: string): string {
  const cut = typed.replace(made, 'travailler ').replace(whole, ' ');
  const left = cut === typed ? typed : cut.replace(/\s+/gu, ' ').trim() || 'changer de métier';
  return left.replace(career, (_, said: string | undefined) => `${said ?? ''}métier`);
}

const told =
  /(?<!\p{L})(?:(?:il |[cç]a |à ce qu['’ ]?il )?(?:me |m['’])?(?:para[iî]t|semble)(?: (?:que|qu['’]?))?|(?:on|ils?|elles?|un (?:ami|pote|coll[eè]gue)|des (?:amis|potes|coll[eè]gues)|ma femme|mon mari) (?:m['’ ]?|ma |m['’ ]a |m['’ ]ont |me |mont )(?:a |ont )?(?:dit|parl[ée]|conseill[ée]|propos[ée])(?:s|nt|ent)?(?: (?:que|qu['’]|de|d['’]|du))?|j['’ ]?ai (?:entendu|lu|vu)(?: (?:dire|parler))?(?: (?:que|qu['’]|de|d['’]|du))?|on dit (?:que|qu['’])|apparemment|soi[- ]disant|apparently|i (?:heard|hear|was told|read)(?: (?:that|about|of))?|they say)(?![\p{L}])/giu;

/** A text without what says that one heard it: "il paraît que le nucléaire…" is of the nuclear industry. */
export function withoutHearsay(typed: string): string {
  const kept = typed.replace(told, ' ').replace(/\s+/gu, ' ').trim();
  return kept === '' ? typed.trim() : kept;
}

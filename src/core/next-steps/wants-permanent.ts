/** Who has enough of agency work. */
const enough =
  /\b(?:marre|ras le bol|assez|plus|fini|arreter?|sortir|quitter|stop|fatiguee?|lassee?|fed up|tired|no more|out)(?: (?:de|d|l|la|le|les|des|ces|avec|en|faire|missions?|boites?|agences?|toujours|of|with|from))* ?['’]? ?(?:interim|temp\b)/u;
/** A permanent contract that is looked for, and not the one that one has or had. */
const permanent =
  /(?<!\b(?:ai|avais|eu|perdu|quitte|suis en|avec) )(?<!\b(?:mon|ancien) )\b(?:un|vrai|en|d ?['’]? ?un) (?:vrai |bon |nouveau )?(?:cdi|emploi stable|poste fixe)\b|\bpermanent (?:job|contract|post)\b/u;

/** Whether a text (folded) of somebody in agency work says that they would leave it for a permanent contract. */
export const saysLeavesTemp = (folded: string): boolean => enough.test(folded) || permanent.test(folded);

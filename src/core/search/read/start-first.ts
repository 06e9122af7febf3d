const wishFirst =
  /^(?:je |j |on |i )?(?:veux|veut|voudrais|voudrait|souhaite|aimerais|aimerait|cherche a|want|wants) (?:to )?(?:passer|devenir|etre|become|be) (?:un |une |an? |the )?(?<to>(?:[a-z]+ ){1,5}?)(?:et |mais |but |and )?(?:(?:je|j|i) )(?:suis|etais|am|was|m) (?:un |une |an? |actuellement )*(?<from>.+?)(?: (?:depuis|for) .+)?$/u;

/** "je veux passer chef d'équipe, je suis conducteur de ligne": said as the move that it is, from where one is. Folded. */
export const startFirst = (said: string): string => said.replace(wishFirst, '$<from> vers $<to>').trim();

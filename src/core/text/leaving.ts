const verbs = String.raw`(?:tout )?(?:arr[êe]t(?:er|é|e)|stop(?:per)?|quitter|plaquer|l[âa]cher|partir|m['’ ]?en aller|changer|quit|leave|stop)`;
/** What is left, when it tells nothing of where one would go: one's work, as a whole. */
const work = String.raw`(?: (?:tout|[çc]a|cela|(?:(?:avec|de|d['’]|it|this|my|ce|cette|mon|ma|le|la|l['’])[ ]?)*(?:m[ée]tier|boulot|travail|taff?|job|emploi|poste|bo[îi]te|entreprise|vie|work|current job)))?`;
const who = String.raw`(?:(?:je |j['’]|i )?(?:veux|voudrais|aimerais|souhaite|dois|vais|compte|pense|want to|would like to|have to|must) )?`;
/** Said before what one would like, "arrêter et travailler en usine", or alone, "je veux arrêter". */
const leaving = new RegExp(
  String.raw`^(?:bah |ben |alors )?${who}${verbs}${work}(?:\s*[,;.!…]+\s*(?:et |puis |pour |and |then )?|\s+(?:et|puis|and|then)\s+|\s*$)(?:puis |then )?`,
  'iu',
);

/** A wish without the leaving said before it: who would stop names no trade by it. What is left by its name, "arrêter la boulangerie", is read elsewhere. */
export const withoutLeaving = (wish: string): string => wish.trim().replace(leaving, '').trim();

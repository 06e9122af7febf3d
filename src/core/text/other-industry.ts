/** To find other work for people, or for oneself, before where: "les reclasser dans". */
const redeploys =
  /^(?:(?:je|on|nous|i|we) (?:veux|voudrais|dois|voulons|devons|want to|need to|must) )?(?:(?:les|leur|la|le|me|nous|to) )*(?:reclasse|recase|replace|red[ée]ploye?|relocate)\p{L}*(?: (?:them|us|(?:mes|nos|ces|les|our|my|the) (?:\d+ )?\p{L}+|tout le monde|everyone|everybody))?(?:\s+(?:dans|en|vers|[àa]|aux?|chez|into|in|to)(?!\p{L}))?\s*/iu;
const finds =
  /^(?:leur |nous |me )?trouver (?:(?:un|du|des|une|d['’]) ?)?(?:autres? )?(?:postes?|emplois?|travail|boulots?|places?)(?: (?:dans|en|vers|[àa]|aux?|chez)(?!\p{L})|(?=\s*(?:$|[,;.])))\s*/iu;

const near = String.raw`(?:d['’]ici|de par ici|par ici|locale?s?|local|voisine?s?|(?:du|dans (?:le|mon|notre|ce)|sur le) (?:m[êe]me )?(?:coin|bassin(?: d['’ ]?emplois?)?|secteur g[ée]ographique|d[ée]partement|territoire)|(?:de|dans) (?:la|ma|notre) (?:r[ée]gion|zone|vall[ée]e)|(?:tout )?pr[èe]s d['’]ici|pas loin(?: d['’]ici)?|aux? alentours|[àa] c[ôo]t[ée]|alentour|nearby|near here|around here|in (?:the|this|our) (?:area|region)|close by|locally)`;
const works = String.raw`(?:industr(?:ies?|y)|usines?|entreprises?|bo[îi]tes?|soci[ée]t[ée]s?|fili[èe]res?|factor(?:y|ies)|compan(?:y|ies)|plants?)`;
/** "une autre industrie du coin": any other one. */
const otherNear = new RegExp(
  String.raw`^(?:(?:dans |vers |in |into )?(?:une |d['’ ]?|an ?)?(?:autres?|other|n['’ ]?importe quelle|any) ${works}|ailleurs|elsewhere) ${near}(?=\s*(?:$|[,;.!?]))`,
  'iu',
);
const anyOther = 'une autre industrie';

/** A wish without what says that one finds other work for people, and without "du coin" behind any other industry: neither names a trade. */
export function withoutRedeploying(wish: string): string {
  const bare = wish.trim().replace(redeploys, '').replace(finds, '');
  const kept = bare.replace(otherNear, anyOther);
  return kept.trim() === '' && wish.trim() !== '' ? anyOther : kept;
}

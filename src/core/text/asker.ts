const hr = String.raw`(?:d\.?r\.?h|rh|hr(?: (?:manager|director|officer|team|department))?|human resources(?: (?:manager|officer))?|(?:responsable|charg[ée]e? de|directeur|directrice|service) (?:des )?(?:rh|ressources humaines|recrutement)|employeu(?:r|se)|employer|recruiter|(?:plant|factory|works|production) (?:manager|owner)|chef(?:fe)? d['’ ]entreprise|patron(?:ne)?|g[ée]rante?|dirigeante?)`;
const adviser = String.raw`(?:conseill(?:er|[èe]re)|charg[ée]e? (?:de mission|d['’ ]accompagnement)|job coach|adviser|advisor)(?: (?:en|de|d['’ ]|à|chez|at|from) ?)?(?: ?(?:opco(?: ?2i)?|ocapiat|p[ôo]le[- ]emploi|france[- ]travail|cep|mission locale|insertion|[ée]volution professionnelle|cap emploi|apec))*`;
const lead = String.raw`(?:(?:bonjour|bjr|hello|hi)[, ]+)?(?:(?:je suis|nous sommes|i am|i['’]m|we are) )?(?:(?:la|le|un|une|the|an?) )?`;
/** Where they work: "DRH d'une laiterie". */
const of = String.raw`(?: (?:here|ici|(?:d['’ ]|de |du |en |chez |in |at |of |usine )[^,;:.!?]{2,40}?))?`;
const first = new RegExp(
  String.raw`^\s*${lead}(?:${hr}|${adviser})${of}\s*(?:[,;:.!]|(?<=here|ici))\s*(?=\p{L}|\d)`,
  'iu',
);
const last = new RegExp(
  String.raw`\s*[,;.(]\s*${lead}(?:${hr}|${adviser})(?: here| ici)?\s*[).!?]*\s*$`,
  'iu',
);
/** Whose own trade it is, that they leave or wish to. */
const own =
  /reconver|marre|quitt|burn|licenci|au ch[ôo]mage|changer de (?:m[ée]tier|voie)|(?:je|j['’]|moi) ?(?:veux|voudrais|aimerais|souhaite) (?:un autre|autre chose|changer|faire|devenir|travailler|partir|arr[êe]ter)|i want (?:to|out|another)|ras le bol/iu;

/** A text without who asks, an employer or an adviser, said before or after what they ask for: "DRH d'une laiterie, …", "…, HR manager here". */
export function withoutAsker(typed: string): string {
  if (own.test(typed)) return typed;
  const kept = typed.replace(first, '').replace(last, '');
  return kept.trim() === '' ? typed : kept;
}

const hired = String.raw`(?:embauch[ée]e?|recrut[ée]e?|engag[ée]e?|pris(?:e)?|titularis[ée]e?|embaucher|recruter|engager|prendre|hired|taken on)`;
const how = String.raw`(?: (?:direct(?:ement|e|ly)?|en (?:direct|cdi|cdd|fixe)|pour de bon|d[ée]finitivement))*`;
const who = String.raw`(?:(?:je |j['’])?(?:veux|voudrais|aimerais|souhaite|i want to|i would like to) )?(?:(?:[êe]tre|etre|me faire|se faire|be|get) )`;
/** "être embauchée direct par": what comes after is where. */
const byWhom = new RegExp(
  String.raw`(?<!\p{L})${who}${hired}${how}(?: (?:par|chez|dans|[àa]|by|at|in)(?!\p{L})|(?=\s*[,;.]|\s+(?:en|au|aux)(?!\p{L})|$))\s*`,
  'giu',
);
const laboratory =
  /(?<!\p{L})(?:(?:le|les|un|des|la|a|the) )?labo(?:ratoire|ratory|ratories)?s?(?: (?:pharma\p{L}*))?(?!\p{L})/iu;
const makes =
  /(?<!\p{L})(?:(?:en|[àa] la|in) (?:production|prod|fabrication|conditionnement)|(?:faire|fabriquer|produire|make|making) (?:(?:les|des|leurs|the) )?(?:m[ée]dicaments?|medicines?|vaccins?|comprim[ée]s))(?!\p{L})/iu;
/** What one does in a laboratory that makes nothing. */
const ofBench =
  /(?<!\p{L})(?:analys\p{L}*|contr[ôo]l\p{L}*|qualit[ée]|technicien\p{L}*|laborantin\p{L}*|recherche|r&d|dentaire|m[ée]dical\p{L}*|photo)(?!\p{L})/iu;

/** A wish without being hired: who would have it hires in every trade. A "labo" where one would make things is of medicines. */
export function withoutHiring(wish: string): string {
  const kept = wish.replace(byWhom, '').trim();
  const text = kept === '' ? wish : kept;
  return makes.test(text) && !ofBench.test(text) ? text.replace(laboratory, 'la pharma') : text;
}

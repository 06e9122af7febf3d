/** Where a word begins, and where it ends. */
const b = String.raw`(?<!\p{L})`;
const e = String.raw`(?!\p{L})`;

/** Who wishes; what a doctor, a chief or a father would like is no wish of one's own. */
const notOwn = String.raw`(?<!(?:m[ée]decin|docteur|toubib|kin[ée]|patron(?:ne)?|chef(?:fe)?|employeur|direction|bo[iî]te|rh|drh|p[èe]re|m[èe]re|parents|travail|ils?)(?: (?:du travail|de la m[ée]decine du travail))?(?: (?:il|elle|on|me|m['’]))? )`;
const would = String.raw`${notOwn}(?:(?:j['’ ]?|je |on |il |elle )?(?:voudr(?:ai[st]?|ions|é)|voudrer|aimer(?:ai[st]?|ions)|aimer[ée]|souhait(?:e|ons|erai[st]?|erions)|pr[ée]f[éèe]r(?:e|erai[st]?|erions)|d[ée]sir(?:e|erai[st]?)|veu(?:x|t|s)|ve))${e}(?! (?:(?:pas|plus|rien|jamais|surtout pas|que)(?!\p{L})|qu['’ ]))`;
const bien = String.raw`(?: (?:bien|donc|vraiment|juste|aussi|tellement|trop|beaucoup|surtout|maintenant|bcp))*`;
/** A verb that wishes: "j’aimerais bien", "j’ai toujours rêvé de", "je cherche à". */
const want = String.raw`(?:${would}${bien}|(?:j['’ ]?ai |avec l['’ ]?|on a )?(?:toujours )?(?:tr[èe]s |bien )?envie (?:de |d['’]|du )|(?:je |j['’ ]|on |nous )?(?:ai |avons )?(?:toujours )?(?:r[êe]v[ée](?:rais)?|pens(?:e|ais|ons)|song(?:e|eais)|(?<!on )r[ée]fl[ée]chis|vis(?:e|er|ais|ons)|envisag(?:e|eais|eons)|h[ée]sit(?:e|ais)(?! pas))(?: (?:à|a|aux?|de|d['’]|des|entre|vers|qu['’] ?(?:à|aux?)))?|(?<!(?:de |la |en |une |l['’ ]|d['’]))(?:je |on )?(?:re)?cherche(?!r) (?!(?:du|des) (?:monde|gens|bras)|à savoir|des? arguments)(?:à |a )?|(?:(?:je |j['’ ]|il |elle )?(?:me |se |m['’]|s['’])(?:verrai[st]|vois|voit|sens|sent|imagine(?:rai[st])?|projette))(?: bien| assez| plut[ôo]t)?|(?:je (?:suis|serais) )?(?:attir[ée]e? par|tent[ée]e? par|int[ée]ress[ée]e? par|partante? pour|preneu(?:r|se) (?:de |d['’]))|i(?: would|['’]d)? (?:want|like|love)(?: to)?)(?<!\p{L}(?=\p{L}))`;
/** "mon rêve c’est", "souhait :". */
const goal = String.raw`(?:mon |notre |le vrai |le |la |l['’ ]|son |ma |une |deux |trois )?(?:objectif|truc|kif|projet|souhait|r[êe]ve|but|envie|sujet|id[ée]e|ideal|id[ée]al|demande|piste|question)s?(?: de toujours)? ?(?::|=|,? ?(?:c['’ ]?est|ce serait|est|serait|c(?!\p{L})|sera|ce sont))(?: (?:de|d['’]|que|:))?`;
/** "ce qui m’attire c’est". */
const what = String.raw`(?:ce )?(?:qu['’ ]|qui|que|dont) (?:(?:j['’ ]|je |on |m['’ ]?|me |moi |nous |vraiment )*)(?:aime|aimerais|voudrais|veux|vise|souhaite|attire|branche|botte|motive|tente|pla[iî]t|plairait|int[ée]resse(?:rait)?|passionne|r[êe]ve|ai envie)(?: (?:vraiment|bien|le plus|surtout|faire|trop))* ?,? ?(?:c['’ ]?est|c(?!\p{L})|ce serait|ce sont|:|,)`;
/** What is asked about is wished for: "est-ce que je peux passer", "je me demande si". */
const may = String.raw`(?:est[- ]ce qu['’e ]?\s?|si |et )?(?:(?:je |j['’ ]|on |il |elle |une? [\p{L}-]+ |quelqu['’]un comme moi )(?:peux|peut|pourrais|pourrait|pouvais|pouvait)|peu[xt]-(?:on|il|elle)|pui[sx]-je|pourrai[st]-(?:je|on)|possible (?:de |d['’])|can i|could i)(?: (?:encore|bien|vraiment|aussi|donc|quand m[êe]me))* (?=(?:(?:y |me |se |m['’]|s['’])?(?:\p{L}+er|devenir|faire|partir|[êe]tre|rejoindre|work|go|get|become)(?: |$))|(?:\p{L}+er|faire) (?:chez|[çc]a))|comment (?:on fait|faire|je fais) pour (?=\p{L}+(?:er|ir|re) )|(?:(?:je |il |elle )?(?:me|se) )demand(?:e|ais|ait) si (?:(?:je|on|il|elle) (?:peux|peut|pourrais|pourrait) )?`;
/** "vous prenez des gens comme moi en". */
const takers = String.raw`(?:quelqu['’]un|on|qui) (?:re)?prend(?:rait)?(?= (?:des? |les )\p{L}{5})|(?:vous |ils |on )(?:prenez|prennent|prend|embauche[zn]?t?|recrute[zn]?t?) (?:des gens comme moi|des profils comme (?:moi|le mien)|quelqu['’]un comme moi|des d[ée]butants?)${e}`;
const others = String.raw`pourquoi pas|(?:et )?(?:le plan|la suite|apr[èe]s)[^,.]{0,20}? (?:c['’]est|serait)|je me (?:suis )?dis?(?: que)?(?: pourquoi pas)|alors voil[àa],?`;
/** A sentence that begins with where one would go: "Passer électricien de maintenance". */
const infinitive = String.raw`^(?:et |alors |donc )?(?!.*(?<!\p{L})(?:(?:c['’ ]?est|ce sera) (?:fini|termin[ée]|mort|exclu|non|impossible|plus possible|hors de question)|(?:hors de|pas|plus) question|non merci|tr[èe]s peu pour moi|(?:plus )?jamais(?! ))(?!\p{L}))(?=(?:passer|basculer|devenir|[ée]voluer vers|viser|rejoindre|rester|int[ée]grer|me reconvertir|se reconvertir|quitter [^,.]{3,40} pour|changer de [^,.]{3,30} pour|entrer (?:dans|en|chez)|travailler (?:dans|en|chez|pour)|retourner|revenir) )`;

/** A verb of a wish, and its object behind it (group `object`, or `moved` where the verb is of the object). Of a sentence; global. */
export const wishVerb = new RegExp(
  `${b}(?:${[what, goal, want, may, takers, others].join('|')})\\s*(?<object>.+)$|${infinitive}(?<moved>.+)$`,
  'giu',
);

/** What says, behind its object (group `object`), that it is wished for: "…, ça me plairait", "… : voilà ce que je veux". Of a sentence. */
export const wishBehind = new RegExp(
  String.raw`^(?<object>.{3,120}?)[\s,:]+(?:(?:[çc]a|c['’ ]?est|c|ce) )?(?:(?:bien |vraiment )?(?:m['’ ]?(?:irai(?:t|ent)|int[ée]resse(?:nt|rait|raient)?|attire(?:nt|rait)?|a toujours (?:plu|attir[ée]e?|tent[ée]e?))|me (?:plai(?:t|rait|raient|sent)|pla[iî]t|tente(?:nt|rait|raient)?|dit(?: bien| pas mal)?$|dirait|conviendrait|parle(?:nt|rait)?|para[iî]t|semble|branche(?:rait|nt)?|tenterait))|voil[àa] ce (?:que|qui) |(?:[çc]a |c['’ ]?est |ce serait )?mon (?:projet|r[êe]ve|objectif|but|souhait)|(?:ce (?:que|qu['’ ]?) ?(?:je|il|elle|on) (?:veux|veut|voudrais?t?|cherche|vise))|pourquoi pas|(?:[çc]a )?je saurais (?:le )?faire|je (?:prends|signe|fonce|postule)$|(?:est[- ]ce|c['’ ]?est|serait[- ]ce)(?: (?:bien|un|une|vraiment|encore|assez))* (?:vrai m[ée]tier|possible|faisable|jouable|r[ée]aliste|envisageable|une bonne id[ée]e))${e}`,
  'iu',
);

/** A few words alone that settle it: "Automaticien quoi.", "Les semi-conducteurs donc." */
export const settled =
  /^(?<object>(?:[\p{L}'’-]+ ){0,4}[\p{L}'’-]+) (?:quoi|donc|voil[àa]|en fait|bref|tout simplement)$/iu;

/** "est-ce que les composites prennent des tisserands": who takes people on is where one would go. Of a sentence. */
export const takesPeople =
  /^(?:et |mais )?(?:est[- ]ce que? |vous (?:pensez|croyez) que? )?(?<object>(?:les? |la |l['’]|des )[^,.]{3,60}?) (?:prend|prennent|prendrai(?:t|ent)|acceptent|cherchent) (?:encore |aussi |bien )?(?:des? |une? |quelqu)/iu;

/** "…, donc cariste": what one comes to. Of a sentence. */
export const concludes =
  /(?<=[\s,])donc (?<object>(?!(?:je|j['’]|on|il|elle|plus|pas|c['’]|ce|[çc]a|sans|le|la|les|l['’]|ma|mon|mes)(?!\p{L}))\p{L}[\p{L}'’ -]{3,40})$/iu;

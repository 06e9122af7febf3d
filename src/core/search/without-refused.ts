import { hard } from '../text/hard-turns.ts';
import { withoutSameLevel } from '../text/same-level.ts';

/** What one does no longer want to do, and to what: "ne plus rouler", "sans conduire", "ne plus toucher la farine" name no trade of who does. */
const refusedVerb =
  /(?<![\p{L}])(?:(?:ne |n['’])?(?:plus|pas|jamais|sans|moins)|arr[êe]ter (?:de |d['’])|garder|conserver)\s*(?:(?:me |m['’])?\p{L}{2,}(?:er|ir|re)(?![\p{L}])(?: debout| (?:trop )?lourd)?|(?<=(?:garder|conserver) ))(?:\s*(?:(?:de |du |des |d['’])(?:la |l['’])?|l(?:e |a |es )|l['’]|(?:de )?(?:mon|ma|mes|en) )\p{L}{2,}(?: lourde?s?)?)?[\s,;.]*/giu;

/** Of what: an article is asked, for "cuisinier plus serveur" adds. */
const some = String.raw`(?:de |du |des |d['’])(?:la |l['’])?`;
/** A thing, and what completes it: "port de charges", "travail debout", "charges lourdes". */
const noun = String.raw`\p{L}{2,}(?:(?<=ports?|levage|travail|conduite|manutention|postes?|odeurs?|gestes?|cadences?) (?:de |d['’]|[àa] la )\p{L}{3,}| (?:debout|lourde?s?|post[ée]e?s?|r[ée]p[ée]titi\p{L}+|chimiques?|d[ée]cal[ée]e?s?))?`;
const the = String.raw`l(?:e |a |es |['’])`;
const joining = String.raw`\s+(?:et|ou|ni)\s+`;
const more = String.raw`(?:${joining}(?:${some}|${the})${noun}|(?:\s*,\s*|${joining})(?:${some}|${the})?${hard}(?![\p{L}]))*`;
/** What one has had enough of: "marre du froid et du sang", "plus de froid ni de sang", "sans bruit" name no industry. */
const refusedNoun = new RegExp(
  String.raw`(?<![\p{L}])(?:(?:marre|ras le bol|(?:j['’])?en (?:peux|peut) plus|assez|d[ée]go[ûu]t[ée]{0,2}|plus(?: jamais)?|jamais|pas|fini|stop|ni|sortir|hors|loin(?! d[eu] (?:chez|la maison|mon|domicile))|[ée]loign[ée]e?s?|[àa] l['’][ée]cart) ${some}${noun}${more}|(?:plus|pas(?= l(?:e |a |es |['’])${hard})|marre|fini|stop|ni|arr[êe]te[rz]?|[ée]vite[rz]?|fuir|quitter|sauf|hormis|except[ée]|[àa] part) ${the}${noun}${more}|(?:ni|fini|marre|stop|fuir|[ée]viter|plus|pas) ${hard}(?![\p{L}])${more}|(?:pas|sans|ni|plus) (?:trop )?(?:de |en )?(?:grands? )?d[ée]placements?|sans (?=\p{L}{3})${noun}(?:\s+ni \p{L}{3,})*${more})(?![\p{L}])[\s,;.]*`,
  'giu',
);
const things = String.raw`colds?|chill(?:ed|s)?|freezers?|nights?|heat|noise|dust|wet|lifting|carrying|loads|stairs|ladders|standing|climbing|feet|driving|blood|heights|weekends?|shifts?|flour`;
/** How much of it, or how: "heavy lifting", "standing all day". */
const much = String.raw`(?:too|so|much|any|more|heavy|hard|long|late|loud|constant|repetitive|manual|rotating|on) `;
const still = String.raw`(?: (?:up|all (?:day|night|the time)|for (?:long|hours)|too (?:long|much)|any ?more|any longer))*`;
const unworked = String.raw`(?:${much})*(?:${things})(?: (?:stores?|storage|rooms?|shifts?|work|loads?|(?:heavy )?(?:boxes|things|stuff|loads|weights)))?${still}`;
/** The thing, and the words that only say it again: "cold stores", "night shifts". */
const english = String.raw`(?:${unworked}|(?!(?:experience|diploma|degree|qualifications?|idea|any|all|more|longer|sure|to|the|my|in|on|at|with|know|too|long)(?![\p{L}]))\p{L}{3,})`;
/** The same in English: "get out of nights and cold", "no more flour", "not in the cold, a lab". Beside "and", only what is no work itself. */
const fledEnglish = new RegExp(
  String.raw`(?<![\p{L}])(?:i )?(?:do(?:n['’]t| not) want (?:any )?|can(?:['’]?t|not) (?:stand|bear)|(?:(?:want to |to )?(?:get|be|stay|keep|move) )?(?:out of|away from|far from|off(?= the ))|(?:not? (?:more|longer)|nothing(?= (?:too |so )?(?:heavy|physical|dirty|hard))|no|not|without|avoid(?:ing)?|stop(?:ping)?|quit(?:ting)?|leav(?:e|ing)|tired of|sick of|fed up with)(?: (?:in|on|at|with))?) (?:the |my |any |an? |more |too |so )*${english}(?:,? (?:or|nor) (?:the )?${english}|,? and (?:the )?${unworked})*(?![\p{L}])[\s,;.]*`,
  'giu',
);
/** What one cannot bear: "je supporte plus le froid ni le bruit". */
const unbearable = new RegExp(
  String.raw`(?<![\p{L}])(?:(?:je|on|j['’]arrive) )?(?:(?:ne|pas|plus|n['’]) ?)*(?:peu[xt] (?:pas |plus )?)?(?:support\p{L}{1,4} (?:pas|plus|mal)|(?<=(?:pas|plus) (?:à |a )?)supporter) (?:trop )?(?:de |du |des |d['’]|le |la |les |l['’]|mon |ma |mes )+\p{L}{2,}(?:\s+(?:et|ou|ni) (?:le |la |les |l['’]|de |du )\p{L}{2,})*(?![\p{L}])[\s,;.]*`,
  'giu',
);
/** What health or law forbids: "inapte à la conduite", "plus le droit de conduire", "plus apte au port de charges", "interdit de soudure par le médecin". */
const unfit =
  /(?<![\p{L}])(?:(?:je suis |d[ée]clar[ée]e? )*(?:inapte|(?:plus|pas) (?:apte|capable)) (?:à|a|au|aux|de|d['’])(?: (?:la|le|les)| ?l['’])?|(?:je |j['’])?(?:n['’])?(?:ai )?(?:plus|pas) (?:le )?droit (?:de|d['’])|interdite?s? (?:de|d['’]|du|des)(?: (?:la|le|les)| ?l['’])?)(?: ?[\p{L}]{2,})(?: de (?:la |l['’])?\p{L}{2,}| en \p{L}{3,})?[\s,;.]*/giu;
const byDoctor = /(?<![\p{L}])par (?:le |la |mon |ma )?m[ée]decine?(?: du travail)?(?![\p{L}])[\s,;.]*/giu;
/** What another says of one, up to what one says oneself: "le médecin dit d’arrêter" wishes for no doctor. */
const told =
  /(?<![\p{L}])(?:le|la|mon|ma) (?:m[ée]decin|docteur|toubib|kin[ée]|patron|chef|conseill[eè]re?)(?: du travail| traitante?)? (?:(?:me|m['’]|lui) ?)?(?:a |avait )?(?:dit|disait|veut|conseill\p{L}*|interdi\p{L}*|demand\p{L}*|recommand\p{L}*|oblig\p{L}*)(?:(?! je | j['’]|[,;.]).)*/giu;
/** What one does not know: "je sais pas où aller". */
const unknown =
  /(?<![\p{L}])(?:je |j['’]|j)?(?:ne |n['’])?(?:sais|sai|s[ée]) (?:pas|plus|trop)(?: trop| vraiment)?(?: (?:o[uù]|quoi|vers quoi|dans quoi)(?: (?:aller|faire|partir|chercher|me tourner))?)?(?![\p{L}])[\s,;.]*/giu;

const refuses = String.raw`(?:sans|hors de question|(?:je |j['’])?(?:ne |n['’])?(?:veux |veut |voudrais |souhaite |compte )?(?:surtout )?(?:pas|plus|jamais)(?: envie| question)?)`;
/** To be so again, or from now on: these words have a trade behind them, with or without an article. */
const become = String.raw`(?:(?:re)?(?:descendre|devenir|tomber|passer|commencer|d[ée]marrer|partir|finir|[êe]tre|travailler|bosser)|refaire|retourner|rester)`;
const upTo = String.raw`(?:\p{L}[\p{L}'’-]*)(?: (?!(?:mais|et|ou|car|pour|si|plut[ôo]t|je|j|but|and|or|because|rather|i)(?!\p{L}))\p{L}[\p{L}'’-]*){0,4}`;
/** A trade that one does not want to come back to: "pas redescendre opérateur", "sans redevenir simple manutentionnaire", "pas comme ouvrier". */
const refusedTrade = new RegExp(
  String.raw`(?<![\p{L}])(?:${refuses} (?:de |d['’]|[àa] )?(?:${become} (?:comme |en |[àa] |au |sur )?|comme )(?:(?:un|une|des|du|simples?|la|le|postes? d['’]|postes? de|poste|rang d['’e]|stade d['’e]|niveau d['’e]) ?)*(?=\p{L}{4})${upTo}|(?:not|don['’]t|never|no)(?: want)?(?: to)? (?:go(?:ing)? back to(?: being)?|be(?:ing|come|coming)?|end(?:ing)? up(?: as)?|work(?:ing)? as|as|step(?:ping)? down to) (?:just )?(?:an? )?(?=\p{L}{4})${upTo})(?![\p{L}])[\s,;.]*`,
  'giu',
);

/** "devenir technicien, pas opérateur": words that end as who does. */
const refusedDoer =
  /(?<![\p{L}])(?:pas|ni|sauf) (?:d['’]|un |une |simple )*(?!(?:ailleurs|meilleure?|premi[eè]re?|derni[eè]re?|enti[eè]re?|bien|rien|combien|plusieurs|ext[ée]rieure?|int[ée]rieure?|sup[ée]rieure?|inf[ée]rieure?|jeur|heure|peur|fier|fi[eè]re|cher|leur|mieux)s?(?![\p{L}]))\p{L}{3,}(?:eur|euse|rice|ier|i[eè]re|ienn?e?|iste)s?(?: (?:de|sur|en|d['’]) ?(?:une )?(?:ligne|production|fabrication|machines?|chantier|quai|commandes|surface|usine|abattoir)s?)?(?![\p{L}])[\s,;.]*/giu;

/** Where a wish was cut: "la pharma mais". */
const ends = /^(?:[\s,;.]|(?:mais|et|but|and)(?![\p{L}]))+|(?:[\s,;.]|(?<![\p{L}])(?:mais|et|but|and))+$/giu;

/** A wish without what it refuses, what another says, and what it does not know; the same text where there is none of these. */
export function withoutRefused(typed: string): string {
  const kept = [
    refusedTrade,
    refusedDoer,
    unbearable,
    unfit,
    byDoctor,
    told,
    unknown,
    refusedVerb,
    refusedNoun,
    fledEnglish,
  ].reduce((text, one) => text.replace(one, ' '), withoutSameLevel(typed));
  return kept === typed ? typed.trim() : kept.replace(ends, '');
}

const leads = new RegExp(
  String.raw`^.*?(?<![\p{L}])(?:${some}|${the}|(?:sans|ni|fini|marre|stop|fuir|[ée]viter|plus|pas) (?!${some}|${the}))`,
  'iu',
);

/** The things that words say one has had enough of, one by one: "marre du bruit et de la poussière" is of both. */
export const thingsRefused = (typed: string): string[] =>
  [...typed.matchAll(refusedNoun), ...typed.matchAll(unbearable)].flatMap(([said]) =>
    said
      .split(/\s+(?:et|ou|ni)\s+|\s*,\s*/iu)
      .map((one, at) =>
        one.replace(at === 0 ? leads : new RegExp(`^(?:${some}|${the})`, 'iu'), '').replace(/[\s,;.]+$/u, ''),
      )
      .filter((one) => one.length > 2),
  );

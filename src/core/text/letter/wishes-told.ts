import { toldParts, toldSentences, type Said, type Sentence } from './sentences.ts';

/**
 * A wish of a letter. `parts`: what may say where one would go, the likeliest first; `from` and `until`: where the wish stands, with its verb.
 * `back`: the wish points at something that was said ("y entrer", "ça me plairait"), which `parts` are. `bare`: nothing of it may be named, its
 * words say how one would work. `post`: what one would do there.
 */
export type WishTold = { parts: Said[]; from: number; until: number; back: boolean; post?: string };

const b = String.raw`(?<!\p{L})`;
const e = String.raw`(?!\p{L})`;
/** Who wishes; what a doctor, a chief or a father would like is no wish of one's own. */
const notOwn = String.raw`(?<!(?:m[ée]decin|docteur|toubib|kin[ée]|patron(?:ne)?|chef(?:fe)?|employeur|direction|bo[iî]te|rh|drh|p[èe]re|m[èe]re|parents|travail|ils?)(?: (?:du travail|de la m[ée]decine du travail))?(?: (?:il|elle|on|me|m['’]))? )`;
const would = String.raw`${notOwn}(?:(?:j['’ ]?|je |on |il |elle )?(?:voudr(?:ai[st]?|ions|é)|voudrer|aimer(?:ai[st]?|ions)|aimer[ée]|souhait(?:e|ons|erai[st]?|erions)|pr[ée]f[éèe]r(?:e|erai[st]?|erions)|d[ée]sir(?:e|erai[st]?)|veu(?:x|t|s)|ve))${e}(?! (?:(?:pas|plus|rien|jamais|surtout pas|que)(?!\p{L})|qu['’ ]))`;
const bien = String.raw`(?: (?:bien|donc|vraiment|juste|aussi|tellement|trop|beaucoup|surtout|maintenant|bcp))*`;
const want = String.raw`(?:${would}${bien}|(?:j['’ ]?ai |avec l['’ ]?|on a )?(?:toujours )?(?:tr[èe]s |bien )?envie (?:de |d['’]|du )|(?:je |j['’ ]|on |nous )?(?:ai |avons )?(?:toujours )?(?:r[êe]v[ée](?:rais)?|pens(?:e|ais|ons)|song(?:e|eais)|(?<!on )r[ée]fl[ée]chis|vis(?:e|er|ais|ons)|envisag(?:e|eais|eons)|h[ée]sit(?:e|ais)(?! pas))(?: (?:à|a|aux?|de|d['’]|des|entre|vers|qu['’] ?(?:à|aux?)))?|(?<!(?:de |la |en |une |l['’ ]|d['’]))(?:je |on )?(?:re)?cherche(?!r) (?!(?:du|des) (?:monde|gens|bras)|à savoir|des? arguments)(?:à |a )?|(?:je )?me (?:verrais?|vois|sens)(?: bien| assez)?|(?:je (?:suis|serais) )?(?:attir[ée]e? par|tent[ée]e? par|int[ée]ress[ée]e? par|partante? pour|preneu(?:r|se) (?:de |d['’]))|i(?: would|['’]d)? (?:want|like|love)(?: to)?)(?<![\p{L}](?=\p{L}))`;
const goal = String.raw`(?:mon |notre |le vrai |le |la |l['’ ]|son |ma |une |deux |trois )?(?:objectif|truc|kif|projet|souhait|r[êe]ve|but|envie|sujet|id[ée]e|ideal|id[ée]al|demande|piste|question)s?(?: de toujours)? ?(?::|=|,? ?(?:c['’ ]?est|ce serait|est|serait|c|sera|ce sont))(?: (?:de|d['’]|que|:))?`;
const what = String.raw`(?:ce )?(?:qu['’ ]|qui|que|dont) (?:(?:j['’ ]|je |on |m['’ ]?|me |moi |nous |vraiment )*)(?:${'aime|aimerais|voudrais|veux|vise|souhaite|attire|branche|botte|motive|tente|pla[iî]t|plairait|int[ée]resse(?:rait)?|passionne|r[êe]ve|ai envie'})(?: (?:vraiment|bien|le plus|surtout|faire|trop))* ?,? ?(?:c['’ ]?est|c|ce serait|ce sont|:)`;
const may = String.raw`(?:est[- ]ce qu['’e ]?\s?|si |et )?(?:(?:je |j['’ ]|on |il |elle |une? [\p{L}-]+ |quelqu['’]un comme moi )(?:peux|peut|pourrais|pourrait|pouvais|pouvait)|peu[xt]-(?:on|il|elle)|pui[sx]-je|pourrai[st]-(?:je|on)|possible (?:de |d['’])|can i|could i)(?: (?:encore|bien|vraiment|aussi|donc|quand m[êe]me))* (?=(?:(?:y |me |se |m['’]|s['’])?(?:\p{L}+er|devenir|faire|partir|[êe]tre|rejoindre|work|go|get|become)(?: |$))|(?:\p{L}+er|faire) (?:chez|[çc]a))|(?:je )?me demand(?:e|ais) si (?:(?:je|on) (?:peux|peut|pourrais|pourrait) )?`;
const takers = String.raw`(?:quelqu['’]un|on|qui) (?:re)?prend(?:rait)?(?= (?:des? |les )\p{L}{5})|(?:vous |ils |on )(?:prenez|prennent|prend|embauche[zn]?t?|recrute[zn]?t?) (?:des gens comme moi|des profils comme (?:moi|le mien)|quelqu['’]un comme moi|des d[ée]butants?)`;
const others = String.raw`pourquoi pas|(?:et )?(?:le plan|la suite|apr[èe]s)[^,.]{0,20}? (?:c['’]est|serait)|je me (?:suis )?dis?(?: que)?(?: pourquoi pas)|alors voil[àa],?`;
const infinitive = String.raw`^(?:et |alors |donc )?(?=(?:passer|basculer|devenir|[ée]voluer vers|viser|rejoindre|rester|int[ée]grer|me reconvertir|se reconvertir|quitter [^,.]{3,40} pour|changer de [^,.]{3,30} pour|entrer (?:dans|en|chez)|travailler (?:dans|en|chez|pour)|retourner|revenir) )`;
const subject = /(?<=(?<!\p{L})une? [\p{L}-]+ )(?:peu[xt]|pourrai[st]|pouvai[st])/iu;
/** A verb of a wish, and its object behind it. */
const before = new RegExp(
  `${b}(?:${[what, goal, want, may, takers, others].join('|')})\\s*(?<object>.+)$|${infinitive}(?<moved>.+)$`,
  'giu',
);
/** An object, and what says of it that it is wished for. */
const after = new RegExp(
  String.raw`^(?<object>.{3,120}?)[\s,:]+(?:(?:[çc]a|c['’ ]?est|c|ce) )?(?:(?:bien |vraiment )?(?:m['’ ]?(?:irai(?:t|ent)|int[ée]resse(?:nt|rait|raient)?|attire(?:nt|rait)?|a toujours (?:plu|attir[ée]e?|tent[ée]e?))|me (?:plai(?:t|rait|raient|sent)|pla[iî]t|tente(?:nt|rait|raient)?|dit(?: bien| pas mal)?$|dirait|conviendrait|parle(?:nt|rait)?|para[iî]t|semble|branche(?:rait|nt)?|tenterait))|voil[àa] ce (?:que|qui) |(?:[çc]a |c['’ ]?est |ce serait )?mon (?:projet|r[êe]ve|objectif|but|souhait)|(?:ce (?:que|qu['’ ]?) ?(?:je|il|elle|on) (?:veux|veut|voudrais?t?|cherche|vise))|pourquoi pas|(?:[çc]a )?je saurais (?:le )?faire|je (?:prends|signe|fonce|postule)$|(?:est[- ]ce|c['’ ]?est|serait[- ]ce)(?: (?:bien|un|une|vraiment|encore|assez))* (?:vrai m[ée]tier|possible|faisable|jouable|r[ée]aliste|envisageable|une bonne id[ée]e))${e}`,
  'iu',
);
/** A few words alone that settle it: "Automaticien quoi.", "Les semi-conducteurs donc." */
const settled =
  /^(?<object>(?:[\p{L}'’-]+ ){0,4}[\p{L}'’-]+) (?:quoi|donc|voil[àa]|en fait|bref|tout simplement)$/iu;

/** What points at something said before. */
const points = new RegExp(
  String.raw`^(?:de |d['’])?(?:ne )?(?:(?:pouvoir |bien |aussi |juste )*)(?:y (?:aller|entrer|rentrer|bosser|travailler|[êe]tre|postuler|retourner|revenir|encadrer|passer|faire)|[çc]a|cela|l[àa](?=$|[,.;!?]| (?:que|o[uù]))|(?:aller |entrer |partir |travailler |bosser |[êe]tre )?l[àa][- ]bas|(?:aller|entrer|travailler|postuler|bosser) (?:chez eux|dedans|dans cette \p{L}+)|(?:rejoindre|dans) (?:ce monde|cet univers|cette branche|cette usine|ce secteur)(?:[- ]l[àa])?|(?:ne )?(?:faire|apprendre|changer)(?: que)? ([çc]a|cela|pareil|comme (?:elle|lui|eux))|en faire (?:mon|un) m[ée]tier|faire (?:mon m[ée]tier )?de [çc]a|[àa] (?:leur|sa) place|les? rejoindre|en [êe]tre|leur \p{L}+)${e}[\s,:]*`,
  'iu',
);
/** "c’est là que je me verrais": there is where the words before say. */
const thereThat = /(?:l[àa]|[çc]a|vers l[àa]) qu(?:e |['’ ])?$/iu;
/** There: a place, of which the words behind say the post. */
const there =
  /(?<=\p{L} )(?:chez eux|l[àa][- ]bas)$|^(?:de |d['’])?(?:ne )?(?:pouvoir |bien |aussi |juste )*(?:y(?!\p{L})|(?:\p{L}+er )?l[àa][- ]bas|(?:aller|entrer|travailler|postuler|bosser) (?:chez eux|dedans))/iu;
/** To make things there is said of where one works. */
const ofMaking = /(?<!\p{L})(?:production|fabrication)(?!\p{L})/iu;
/** "ça me plairait", "je peux faire comme elle ?", "c’est là que je me verrais", "ils prennent ?": of what was said. */
const pointing = new RegExp(
  String.raw`^(?:(?:et|mais|franchement|moi|du coup|donc|alors)[\s,]+)*(?:[çc]a (?:me|m['’ ]?) ?(?:dit|tente|pla\p{L}+|irait|int[ée]resse\p{L}*|branche\p{L}*|parle)(?: bien| pas mal| trop)?|c['’ ]?est (?:l[àa]|[çc]a) (?:que|qu['’ ])|je me vois bien (?:l[àa]|dedans)|[çc]a (?:existe|se fait|se tente)|(?:et )?(?:est[- ]ce que )?(?:c['’ ]?est|ce serait) (?:possible|faisable|jouable)(?: pour (?:moi|nous|quelqu['’]un comme moi).*)?$|(?:est[- ]ce qu['’ ])?ils (?:prennent|recrutent|forment|embauchent)(?: des)?|(?:moi )?je (?:dis|signe|prends|me dis)(?: pourquoi pas)?$|pourquoi pas$|comment (?:(?:on |je (?:fais pour )?|faire pour )?y (?:r?entrer?|acc[èe]de[rz]?|va|aller)|on fait pour y (?:r?entrer|aller))|(?:est[- ]ce que )?je peux (?:faire comme|les rejoindre|y))`,
  'iu',
);

/** What says that a part is told of oneself, or fled, and names nowhere to go. */
const notWhere =
  /^(?:et |mais |ou |surtout )?(?:(?:m[êe]me|vers|plus|pas|jamais|sans|sauf|hors|tout sauf|ni|non|fini|stop|marre|surtout pas|n['’]importe quoi sauf|ne )(?!\p{L})|(?:j['’ ]?ai|jai|je suis|je sais|g|mon|ma|mes|notre|mon \p{L}+|il|elle|ils|on|nous|c['’ ]?est|[çc]a|\d+)(?!\p{L})|(?:cdi|cdd|int[ée]rim|bac|bep|cap|bts|but|dut|rqth|caces|permis|dipl[ôo]me|habilitation)(?!\p{L}))/iu;
/** What is asked to be told, and no place. */
const onlyTold =
  /^(?:(?:savoir si (?:je|on) (?:peux|peut|pourrais))$|(?:faire(?: (?:sans|pour|avec|quoi|d['’]autre|comme|de plus|maintenant)(?!\p{L}).*)?$)|(?:de )?(?:savoir|conna[iî]tre|comprendre|[êe]tre (?:inform|conseill|aid|accompagn|honn[êe]te)|un avis|un autre (?:regard|avis)|une r[ée]ponse|des (?:infos|renseignements|conseils|pistes|id[ée]es)|de l['’]aide|qu['’]on|parler|te?nir|me sortir|votre|vos|discuter)|(?:à|a) (?:savoir|\d)|bien (?:mais|aussi|sûr)?$)(?!\p{L})/iu;

/** What stands before "pourquoi pas" or "ça me dit", and names nothing. */
const idle =
  /^(?:(?:et|mais|franchement|moi|[çc]a|parce que|demain(?: matin)?|je (?:me )?dis|du coup|donc|alors|oui|bref)[\s,]*)+$/iu;

const objectAt = (sentence: Said, object: string, index: number): Said => {
  const at =
    sentence.at +
    index +
    (sentence.said.slice(index).indexOf(object) > 0 ? sentence.said.slice(index).indexOf(object) : 0);
  return { at, end: at + object.length, said: object };
};

/** What gives a reason behind a wish, and names nowhere to go. */
const reason = /^(?:parce qu|pck|pcq|car(?!\p{L})|puisque|vu que|because)/iu;
/** Who else is spoken of. */
const ofOthers =
  /^(?:et |mais )?(?:mon|ma|mes|un|une|notre) (?:fils|fille|enfants?|mari|femme|compagnon|compagne|conjoint|p[èe]re|m[èe]re|fr[èe]re|soeur|sœur|oncle|tante|cousine?|ami|amie|pote|copain|copine|voisine?|coll[èe]gue|chef|patron)(?!\p{L})/iu;
/** Words that name nothing. */
const idlePart =
  /^(?:(?:bonjour|bonsoir|salut|bjr|mais|et|ou|donc|alors|bien|franchement|moi|tout|un peu|postuler|(?:le|la|du) m[êe]me (?:boulot|m[ée]tier|travail|chose|poste|taff?|genre)(?: (?:de|que) \p{L}+)?|pareil|quelque chose|autre chose|ici ou ailleurs|une [ée]quipe|(?:dans |de )?(?:la m[êe]me|cette|leur|mon|notre) (?:usine|bo[iî]te|entreprise)|dans le (?:priv[ée]|public)|(?:dans |en )?(?:ce|cet|cette|un autre|une autre|d['’]autres|n['’]importe quel(?:le)?) \p{L}+(?: ou (?:dans )?une? autre)?|(?:de |vers )?l['’ ]autre c[ôo]t[ée]|changer(?: de \p{L}+)?|aller|partir|bouger)(?:[\s,]+|$))+$/iu;

/** What asks, and names nothing. */
const asksOnly =
  /^(?:(?:à|a|de|dans|vers|pour|avec) )?(?:quel|qui(?!\p{L})|o[uù](?!\p{L})|comment|combien|qu['’]est|est[- ]ce|faut|ai-je|c['’ ]?est|y a[- ]t)/iu;

/** "l’employeur n’est pas contre": told beside a wish, and no place. */
const isClause =
  /^\S+ \S+ (?:n['’ ]?(?:est|a|ont)|est|sont|ont)(?!\p{L})|^\S+ (?:n['’](?:est|a)|est|sont|ont)(?!\p{L})/iu;
const saidAgain = /^(?:enfin|bref|ou plut[ôo]t|c['’ ]est[- ][àa][- ]dire|autrement dit)(?!\p{L})/iu;

/** A part without the words that join it to what is before. */
function bared(part: Said): Said {
  const lead =
    /^(?:(?:mais|et|moi|ou|donc|alors|enfin|bref|genre|ou alors|ou bien|surtout|pour|comme|par exemple|dans l['’ ]id[ée]al)\s+)+(?=\p{L})/iu.exec(
      part.said,
    )?.[0] ?? '';
  return { ...part, at: part.at + lead.length, said: part.said.slice(lead.length) };
}

/** The parts of an object that may say where: what is told of oneself, fled or given as a reason says nowhere. */
function wheresOf(object: Said): Said[] {
  const all = toldParts(object);
  const why = all.findIndex(({ said }) => reason.test(said));
  const parts = why < 0 ? all : all.slice(0, why);
  // "les gros systèmes, enfin le froid industriel": what is said again is said better.
  const again = parts.filter(({ said }) => saidAgain.test(said));
  const kept = [...again, ...parts.filter((one) => !again.includes(one))].filter(
    ({ said }, at) => (at === 0 || !(notWhere.test(said) || isClause.test(said))) && !ofOthers.test(said),
  );
  return (onlyTold.test(object.said) ? kept.slice(1) : kept)
    .map(bared)
    .filter(({ said }) => said !== '' && !idlePart.test(said) && !asksOnly.test(said));
}

/** What may be pointed at: a works, who works in one, what is made there, or a few words alone. */
const pointable =
  /(?<!\p{L})(?:usines?|ateliers?|bo[iî]tes?|entreprises?|fabri\p{L}*|font|fait|fais(?:ait)?|monte(?:nt)?|coul(?:e|ent)|parti[es]?|entr[ée]e?s?|embauch\p{L}*|recrut\p{L}*|chez|dans|propos[ée]e?|chantiers?|centrale|recherchent?|en face|[àa] c[ôo]t[ée]|\p{L}{4,}eries?|gigafactor\p{L}+|m[ée]tier|parle|\p{L}{3,}(?:eurs?|euses?|rices?|iens?|iennes?|istes?))(?!\p{L})/iu;
const mostAlone = 4;
/** Oneself now: it is left, and not pointed at. */
const ofOneself =
  /^(?:et |mais |car )?(?:je|j['’ ]|jai|moi|g|mon (?!p[eo]t|vois|coll|fr|mari|p[èe]re|ami|oncle|cous)|ma (?!f[ei]|s[oœ]|m[èe]|coll|vois|cous|cop|comp)|mes|c['’ ]?est|[çc]a|meme|m[êe]me|l[àa] |du coup|par contre|sans|plus|pas|est[- ]ce|ils?(?! (?:f|y))|elles?|on (?!fa|mo|cou))(?!\p{L}{4})/iu;
const canBePointedAt = ({ said }: Said): boolean =>
  /\p{L}{3}/u.test(said) &&
  !ofOneself.test(said) &&
  !idlePart.test(said) &&
  !asksOnly.test(said) &&
  (pointable.test(said) || said.split(/\s+/u).length <= mostAlone);
/** "me parle des gigafactories": what is spoken of. */
const spokenOf =
  /^.*?(?<!\p{L})(?:parl(?:e|ent|[ée]e?|ait) (?=d(?:e|es|u)(?!\p{L})|d['’])|(?:parti[es]?|entr[ée]e?s?|pass[ée]e?s?|bosse|travaille|embauch[ée]e?|pris[es]?|est) (?=(?:chez|dans|en|[àa] l['’]usine|coudre|monter|faire)(?!\p{L})))/iu;

/** What a sentence says before another, nearest first: what "y", "ça" and "là-bas" point at. `past`: what one did is, "y revenir". */
function beforeIn(sentences: readonly Sentence[], at: number, until: number, past = false): Said[] {
  const own = sentences[at];
  const earlier = own
    ? toldParts({ ...own, end: until, said: own.said.slice(0, Math.max(0, until - own.at)) })
    : [];
  const before = sentences
    .slice(past ? 0 : 1, Math.max(at, 1))
    .reverse()
    .flatMap((one, back) => (past || back < mostBack ? toldParts(one).reverse() : []));
  const all = [...earlier.reverse(), ...before];
  const kept = past ? all.filter(({ said }) => didOnce.test(said)) : all.map(heard).filter(canBePointedAt);
  return kept.map((one) => {
    const lead = (past ? didOnce : spokenOf).exec(one.said)?.[0] ?? '';
    return { ...one, at: one.at + lead.length, said: one.said.slice(lead.length) };
  });
}
const mostBack = 3;
/** What closes or moves away is where one was. */
const closes = /(?<!\p{L})(?:ferm\p{L}*|d[ée]m[ée]nage\p{L}*|licenci\p{L}*|liquid\p{L}*)(?!\p{L})/iu;
const didOnce =
  /^.*?(?<!\p{L})(?:j['’ ]?[ée]tais|j['’ ]?ai [ée]t[ée]|(?:avant|autrefois|auparavant),? (?:j['’ ]?[ée]tais |j['’ ]?ai fait (?:de la |du |de l['’])?)?)(?!\p{L})\s*/iu;
const comesBack = /(?<!\p{L})(?:revenir|retourner|reprendre)(?!\p{L})/iu;

/** What a letter wishes for, in the order told. */
export function wishesTold(text: string): WishTold[] {
  const sentences = toldSentences(text);
  return sentences.flatMap((sentence, at) => {
    const found: WishTold[] = [];
    for (const match of sentence.said.matchAll(before)) {
      const object = match.groups?.object ?? match.groups?.moved;
      if (object === undefined) continue;
      // A second wish of the sentence has its own verb.
      const nested = [...object.matchAll(before)].at(-1);
      const last = nested?.groups?.object;
      const index = match.index + match[0].indexOf(object);
      const whole = objectAt(sentence, object, index);
      // Who it is that could, "une aide-soignante peut-elle", is told of oneself.
      const from = sentence.at + match.index + Math.max(0, match[0].search(subject));
      const until = sentence.end;
      const isBack =
        /^savoir si (?:je|on) (?:peux|peut|pourrais)$/iu.test(whole.said) ||
        (there.test(whole.said) && !ofMaking.test(whole.said)) ||
        points.test(whole.said) ||
        (/^(?:mais|et)(?!\p{L})/iu.test(whole.said) &&
          /(?<!\p{L})(?:bien|verrais?|vois)\s*$/iu.test(match[0].slice(0, match[0].indexOf(object)))) ||
        thereThat.test(sentence.said.slice(0, match.index));
      const here = isBack
        ? wheresOf({
            ...whole,
            at: whole.at + (points.exec(whole.said)?.[0].length ?? 0),
            said: whole.said.replace(points, ''),
          }).filter(({ said }) => said !== '' && !ofOneself.test(said))
        : wheresOf(whole);
      const behind = isBack ? beforeIn(sentences, at, from, comesBack.test(match[0] + object)) : [];
      const isThere = isBack && there.test(whole.said) && !comesBack.test(object);
      found.push({
        parts: isThere ? [...behind, ...here] : [...here, ...behind],
        from,
        until,
        back: isBack,
        ...(isThere && here[0] && { post: here[0].said.replace(there, '').trim() }),
      });
      if (last !== undefined && last !== object) {
        const inner = objectAt(sentence, last, sentence.said.length - last.length);
        const innerFrom = inner.at - (nested?.[0].indexOf(last) ?? 0);
        const back = points.test(last);
        found.push({
          parts: back ? beforeIn(sentences, at, innerFrom) : wheresOf(inner),
          from: innerFrom,
          until,
          back,
        });
      }
    }
    const behind = (after.exec(sentence.said) ?? settled.exec(sentence.said))?.groups?.object;
    if (behind !== undefined && found.length === 0) {
      const whole = objectAt(sentence, behind, 0);
      const isBack = idle.test(behind);
      const named = wheresOf(whole).filter(({ said }) => !ofOneself.test(said) && !closes.test(said));
      found.push({
        parts: isBack ? beforeIn(sentences, at, sentence.at) : named,
        from: isBack ? sentence.at : (named[0]?.at ?? sentence.at),
        until: whole.end,
        back: isBack,
      });
    }
    if (found.length === 0 && pointing.test(sentence.said)) {
      const next = sentence.said.replace(pointing, '');
      const behindIt =
        next.trim() === ''
          ? []
          : toldParts({ at: sentence.end - next.length, end: sentence.end, said: next });
      found.push({
        parts: [...beforeIn(sentences, at, sentence.at), ...behindIt],
        from: sentence.at,
        until: sentence.end,
        back: true,
      });
    }
    return found;
  });
}

const hiring =
  /(?<!\p{L})(?:embauch|recrut|(?:re)?cherchent? (?:du monde|des gens|des bras)|manqu(?:e|ent) de (?:monde|bras|gens)|il manque des gens|prenn(?:e|ent) du monde|marche(?:nt)? fort|hiring)/iu;

/** "j’ai vu que KNDS recrute": who hires. */
function heard(part: Said): Said {
  const lead =
    /^(?:et |mais )?(?:j['’ ]?ai (?:vu|lu|entendu(?: dire)?|appris)|jai (?:vu|entendu)|on m['’ ]?a dit|il para[iî]t|y para[iî]t|je (?:sais|vois)) qu(?:e |['’ ])/iu.exec(
      part.said,
    )?.[0] ?? '';
  return { ...part, at: part.at + lead.length, said: part.said.slice(lead.length) };
}

/** The parts of a letter beside which one says that it hires there: "l’usine d’en face recrute". */
export const hiringTold = (text: string): Said[] =>
  toldSentences(text).flatMap((sentence) =>
    hiring.test(sentence.said)
      ? toldParts(sentence)
          .map(heard)
          .filter((part) => canBePointedAt(part) && !closes.test(part.said))
      : [],
  );

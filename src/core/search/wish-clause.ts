const the = String.raw`(?:(?:la|le|les|une?|des?|du|the) |l['’])`;
const works = String.raw`(?:fabricants?|usines?|bo[iî]tes?|entreprises?|ateliers?|labos?|laboratoires?|sites?|factor(?:y|ies)|plants?|makers?)`;
const some = String.raw`(?:${the})?`;
const me = String.raw`(?:(?:me |m['’])(?:prendre|embaucher|recruter|accepter)|quelqu['’ ]un comme moi|des gens comme moi|mon profil|me|someone like me)`;
const could = String.raw`(?:prendrai(?:t|ent)|prend(?:s|nent)?|pourrai(?:t|ent)|peu(?:t|vent)|embaucherai(?:t|ent)|recruterai(?:t|ent)|accepterai(?:t|ent)|accueillerai(?:t|ent)|would|could)`;

/** A clause that says where one would go without a verb that wishes, each with what it names. */
const wishes: readonly RegExp[] = [
  // "je me dis pourquoi pas la chimie", "l’usine pourquoi pas"
  /^(?:(?:et|alors|mais|donc|and) )*(?:je me (?:dis|suis dit)(?: que)?,? )?(?:pourquoi pas|why not) (?<wants>.+)$/iu,
  /^(?<wants>.{3,40}?),? (?:pourquoi pas|peut[- ]?[êe]tre|why not|maybe)$/iu,
  // "les cosmétiques ça m’intéresse", "la pharma me plairait"
  new RegExp(
    String.raw`^(?:(?:et|mais|and|but) )?(?<wants>${the}.+?),? (?:[çc]a )?(?:(?:m['’ ]?|me )int[ée]resse(?:nt|rai(?:t|ent))?|me (?:pla[iî](?:t|sent)|plairai(?:t|ent)|tente(?:nt|rai(?:t|ent))?|dit|dirait|irait|conviendrait)|m['’ ]attire(?:nt)?|interests? me|appeals? to me)(?: (?:bien|aussi|beaucoup|assez|a lot))*$`,
    'iu',
  ),
  // "est-ce que la chimie prendrait quelqu’un comme moi", "les fabricants de canapés du coin pourraient-ils me prendre"
  new RegExp(
    String.raw`^(?:(?:et|mais) )?(?:est[- ]ce que |(?:vous pensez|vous croyez|tu crois|tu penses)(?: que| qu['’])? ?)?(?<wants>${the}.+?) (?:${could}(?:[- ](?:il|elle|on)s?)?|,? ?(?:ils?|elles?|[çc]a) ${could}) (?:.*? )?${me}(?: .*)?$`,
    'iu',
  ),
  // "il y a des fabricants de canapés ici"
  new RegExp(
    String.raw`^(?:(?:et|mais|car|and|but) )*(?:autour de (?:moi|chez moi),? |(?:par |pr[èe]s d['’])?ici,? |chez nous,? |[àa] c[ôo]t[ée],? )?(?:il )?(?:y['’ ]?(?:en )?a|there (?:is|are)) (?<wants>(?:(?:des?|une?|plein de|plusieurs|deux|trois|les|pas mal de|some|an?) |d['’])?${works}(?: .+)?)$`,
    'iu',
  ),
  // "on me parle de la chimie", "on m’a conseillé la maintenance"
  /^(?:(?:et|mais|and|but) )?on m['’ ]?(?:e |a )?(?:parl(?:e|[ée]|er)|dit|conseill[ée]|propos[ée])(?: (?:de|d['’]|du|des))? ?(?<wants>.+)$/iu,
  // "j’envisage l’usine", "je vise la laiterie", "je cherche pareil en pharma", "cherche dans les cosmétiques"
  /^(?:(?:et|mais|donc|and|but) )?(?:j['’ ]?envisage(?:rais)?|je vise|mon (?:projet|but|objectif)(?: c['’]est| est| serait| serai)?(?: de| d['’])?|(?:son )?projet ?:)(?: de | d['’]| )?(?<wants>.+)$/iu,
  /^(?:(?:et|mais|donc) )?(?:je |on )?(?:re)?cherche (?<wants>(?:dans|en|chez|pareil|(?:la |le )?m[êe]me)(?!\p{L}).+)$/iu,
  // "peut-être bosser à l’usine"
  new RegExp(
    String.raw`^(?:(?:et|alors|donc|mais|or) )?(?:peut[- ]?[êe]tre|maybe|perhaps) (?<wants>(?:bosser|travailler|aller|entrer|${some}usine|en usine|dans|${the}|work).*)$`,
    'iu',
  ),
  // "le nucléaire paye mieux"
  new RegExp(
    String.raw`^(?:(?:et|mais|car) )?(?<wants>${the}\p{L}{4,}) (?:[çc]a )?(?:pay?e|paie|pay(?:s|ent))(?:nt)? (?:mieux|bien|plus|better|well)$`,
    'iu',
  ),
  // "canapés et fauteuils près de chez moi"
  /^(?!(?:je|j|mon|ma|mes|mais|et|il|elle|on|nous|l['’ ]?atelier|un|une|du|de)(?!\p{L}))(?<wants>[^,;.]{4,60}?) (?:pr[èe]s|autour|[àa] c[ôo]t[ée]|pas loin|proches?) (?:de |d['’])(?:chez (?:moi|nous)|la maison)$/iu,
  // "que faire d’autre à l’intérieur"
  /^(?:que|quoi) faire (?:d['’ ]autre )?(?<wants>(?:[àa] l['’ ]|en |dans |au |sans ).+)$/iu,
];
/** Words alone that a question ends with: "une usine ?". */
const asked = new RegExp(
  String.raw`^(?:(?:ou|et|mais|alors) )?(?<wants>(?:en |dans |vers |${the})?\p{L}{4,}(?: (?:${the}|d['’]|en |de )?\p{L}{4,})?)(?: (?:peut[- ]?[êe]tre|possible))?$`,
  'iu',
);
/** What asks, and names nothing. */
const empty =
  /^(?:quoi|que|qui|o[uù]|comment|combien|autre|d['’]autre|c['’]est|est-ce|possible|faire|merci|aide|possibles?|une? id[ée]e|des id[ée]es|quelque chose|la suite|[çc]a|autre chose|ailleurs|help)(?!\p{L})/iu;

/** Bare things, in the plural: who makes them is meant, and no craft. */
const inThings = (wants: string | undefined): string | undefined =>
  wants !== undefined && /^\p{Ll}{4,}s(?: et \p{Ll}{4,}s)?$/u.test(wants)
    ? `chez des fabricants de ${wants}`
    : wants;

/** The clauses of a text, each with where it stands; a question is marked. */
function clausesOf(text: string): { at: number; end: number; said: string; isAsked: boolean }[] {
  return [...text.matchAll(/[^,;.!?\n]+(?:[,;.!?\n]|$)/gu)].flatMap(({ 0: whole, index }) => {
    const parts = [
      ...whole.matchAll(
        /.+?(?=\s+(?:et|mais|but|and) (?=je me |j['’ ]?envisage|je vise|on m|il y |y |peut|pourquoi)|$)/giu,
      ),
    ];
    return parts.map((part) => ({
      at: index + part.index,
      end: index + part.index + part[0].length,
      said: part[0].replace(/[,;.!?\n]+$/u, '').trim(),
      isAsked: /\?\s*$/u.test(part[0]) || /^\s*\?/u.test(text.slice(index + whole.length)),
    }));
  });
}

/**
 * What one does and where one would go, where a clause says the second without a verb that wishes ("les cosmétiques ça m’intéresse", "une usine ?");
 * null where none does, or where nothing else is said. The other clauses are told of oneself.
 */
export function wishClause(text: string): { does: string; wants: string } | null {
  const clauses = clausesOf(text);
  for (const clause of [...clauses].reverse()) {
    if (clause === clauses[0]) break;
    const found = wishes.map((one) => one.exec(clause.said)?.groups?.wants).find((one) => one !== undefined);
    const last =
      clause === clauses.at(-1) && clause.isAsked ? asked.exec(clause.said)?.groups?.wants : undefined;
    const wants = inThings((found ?? last)?.trim());
    if (wants === undefined || empty.test(wants)) continue;
    const does = `${text.slice(0, clause.at)} ${text.slice(clause.end)}`
      .replace(/\s+/gu, ' ')
      .replace(/^[\s,;.!?]+|[\s,;.!?]+$/gu, '');
    return does === '' ? null : { does, wants };
  }
  return null;
}

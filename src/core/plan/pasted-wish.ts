/** What ends a clause; a town or a distance may follow a comma. */
const cut = /[.;!?\n•|]+/u;
const start = String.raw`(?:^|[,:–-] ?|(?<!\p{L})(?:je |j['’]|il |elle |m\. \p{L}+ |mme \p{L}+ |monsieur \p{L}+ |madame \p{L}+ |mais |et |qui |i |he |she )(?:bien )?)`;
const verbs = String.raw`(?:voudrai[st]|aimerai[st]|souhaiterai[st]|souhaite|vise|r[êe]ve(?: de)?|recherche|cherche|veu[xt]|would like|would love|wants?|hopes?)(?! (?:plus|pas|rien|no)(?!\p{L}))(?: (?:bien|[àa]|to))?`;
/** Who would like something, of oneself or of somebody else, with what. */
const asks = new RegExp(String.raw`${start}${verbs} (?<what>.+)$`, 'iu');
/** "projet : logistique", "intéressé par la chimie". */
const names = new RegExp(
  String.raw`(?<!\p{L})(?:(?:(?:mon|son|le|my|his|her) )?(?:projet|objectif|souhait|m[ée]tier (?:vis[ée]|souhait[ée])|poste (?:vis[ée]|souhait[ée]|recherch[ée])|secteurs? (?:vis[ée]s?|souhait[ée]s?)|project|goal|target)(?: professionnel(?:le)?)? ?(?:[:=]|est|serait|is) ?|(?:int[ée]ress[ée]e?|attir[ée]e?|interested|tent[ée]e?) (?:par|in) )(?<what>.+)$`,
  'iu',
);
/** What one does to get there, before its name. */
const leading =
  /^(?:(?:rester|continuer|poursuivre|[ée]voluer|travailler|bosser|passer|aller|entrer|s['’]orienter|se (?:reconvertir|tourner|diriger|r[ée]orienter)|me (?:reconvertir|tourner|diriger)|trouver|retrouver|d[ée]couvrir|devenir|[êe]tre|exercer|changer|faire|stay|work|go|become|be)(?!\p{L}) ?)?(?:(?:dans|vers|pour|en|comme|in|into|as|for)(?!\p{L}) ?)?(?:(?:un |une )?(?:nouvel |nouveau )?(?:emploi|poste|travail|m[ée]tier|cdi|cdd|job)(?: stable| en cdi| en cdd)?(?: (?:de |d['’]|en |dans |du |chez ))?)?(?:(?:le |la |l['’])?(?:secteur|domaine|milieu|industrie) (?:de |du |des |d['’])(?:l['’]|la |le )?)?/iu;
/** Work of any kind, training, a place: no aim. */
const anything =
  /^(?:(?:un|une|du|de|des|le|la|les|mon|son|sa|ses) )*(?:emploi|travail|poste|m[ée]tier|cdi|cdd|int[ée]rim|mission|stage|alternance|formation|contrat|temps|reconversion|changement|changer|[ée]volution|stabilit[ée]|autre chose|job|work|training)(?!\p{L})/iu;
const longest = 80;

/** What a pasted text says that one would like, of oneself or of somebody else, in its words and order: "la métallurgie ou l’aéronautique". */
export function pastedWishes(text: string): string[] {
  const said = text.split(cut).flatMap((clause) => {
    const whole = clause.replace(/\s+/gu, ' ').trim();
    const found = names.exec(whole)?.groups?.what ?? asks.exec(whole)?.groups?.what;
    if (found === undefined) return [];
    const what = (
      found.split(
        /,|(?<!\p{L})(?:mais|car|parce|pour (?:raison|des)|apr[èe]s|suite|because|but)(?!\p{L})/iu,
      )[0] ?? ''
    ).trim();
    const bare = what.replace(leading, '').trim();
    return bare === '' || bare.length > longest || anything.test(bare) ? [] : [bare];
  });
  return [...new Set(said)];
}

/** Words that name nothing: "quelque chose", "dans la même usine", "le même métier". Of a part. */
export const idlePart =
  /^(?:(?:bonjour|bonsoir|salut|bjr|mais|et|ou|donc|alors|bien|franchement|moi|tout|un peu|postuler|(?:le|la|du) m[êe]me (?:boulot|m[ée]tier|travail|chose|poste|taff?|genre)(?: (?:de|que) \p{L}+)?|pareil|quelque chose|autre chose|ici ou ailleurs|une [ée]quipe|dans une (?:bo[iî]te|usine|entreprise)(?: (?:pas (?:trop )?loin|du coin|par ici|[àa] c[ôo]t[ée]))?|(?:un truc|un boulot|un travail)(?: (?:o[uù]|pour|avec))?(?: (?:je|on))?(?: (?:me|se))? (?:(?:ser\p{L}+|utilis\p{L}+) (?:de )?)?(?:mes|ses|les) mains|(?:dans |de )?(?:la m[êe]me|cette|leur|mon|notre) (?:usine|bo[iî]te|entreprise)|(?:(?:passer|aller|partir|bosser|travailler|[êe]tre|entrer) )?(?:dans |vers |en )?(?:le )?(?:priv[ée]|public)|(?:tu|vous) (?:te |me |vous )?(?:rends?|rendez|crois|sais|vois)(?: compte)?(?: que?)?|(?:dans |en )?(?:ce|cet|cette|un autre|une autre|d['’]autres|n['’]importe quel(?:le)?) \p{L}+(?: ou (?:dans )?une? autre)?|(?:de |vers )?l['’ ]autre c[ôo]t[ée]|changer(?: de \p{L}+)?|aller|partir|bouger)(?:[\s,]+|$))+$/iu;

/** What asks, and names nothing. Of a part. */
export const asksOnly =
  /^(?:(?:à|a|de|dans|vers|pour|avec) )?(?:quel|que(?!\p{L})|qui(?!\p{L})|o[uù](?!\p{L})|comment|combien|qu['’]est|est[- ]ce|faut|ai-je|c['’ ]?est|y a[- ]t|s['’]il |si )/iu;

const diploma = String.raw`(?:bts|but|dut|bac(?: ?\+ ?\d)?(?: pro(?:fessionnel)?| g[ée]n[ée]ral| techno(?:logique)?)?|bepc?|cap|deug|licence(?: pro)?|master|brevet(?: des coll[èe]ges)?)`;
const has = String.raw`(?:(?:j['’ ]?ai |avec |titulaire d['’ ]?|niveau )?(?:un |le |mon |juste |que |qu['’ ]?un )*)`;
/** A clause that says but a diploma: ", bts,", "et un BEP", "j’ai un bac pro". */
const alone = new RegExp(
  String.raw`(?:(?<=[,;.(])|\s(?=et |avec ))\s*(?:et )?${has}${diploma}\s*(?=$|[,;.)])`,
  'giu',
);

/** "BTS chimie", "avec un CAP maroquinerie": its subject is of it. */
const ofSubject = new RegExp(
  String.raw`(?:[,;.(]\s*(?:et )?|\s(?=avec |et j['’ ]?ai |j['’ ]?ai ))(?:et )?${has}${diploma}(?: (?!(?:et|mais|je|depuis|qui|puis)(?!\p{L}))[\p{L}'’&-]+){1,4}\s*(?=$|[,;.)])`,
  'giu',
);

/** What one does without the diplomas said beside, with what they are of: "BTS chimie" beside a laboratory names no industry. As it is where nothing else is said. */
export function withoutDiplomas(does: string): string {
  const kept = does.replace(ofSubject, '').replace(/^[\s,;.]+|[\s,;]+$/gu, '');
  return /\p{L}{3}/u.test(kept) ? kept : does;
}

/** What one does, without a diploma said beside that names no trade: it is no filter of what one exercises. As it is where nothing else is said. */
export function withoutDiploma(does: string): string {
  const kept = does
    .replace(alone, '')
    .replace(/([,;.])(?:\s*[,;.])+/gu, '$1')
    .replace(/^[\s,;.]+|[\s,;]+$/gu, '');
  return /\p{L}{3}/u.test(kept) ? kept : does;
}

const kin =
  'fils|filles?|fiston|ado|enfant|gar[çc]on|mari|femme|[ée]pou(?:x|se)|conjointe?|compagnon|compagne|ch[ée]rie?|fr[èe]re|s(?:oe|œ)ur|beau[- ](?:fr[èe]re|fils|p[èe]re)|belle[- ](?:s(?:oe|œ)ur|fille|m[èe]re)|neveu|ni[èe]ce|p[èe]re|m[èe]re|papa|maman|filleule?|petit[- ]fils|petite[- ]fille|gendre|son|daughter|husband|wife|partner|brother|sister|nephew|boyfriend|girlfriend|kid|child|teenager|dad|mum|mom|father|mother';
const friend = 'amie?|pote|cop(?:ain|ine)|proche|coll[èe]gue|voisine?|cousine?|friend|cousin|neighbou?r';
const age = String.raw`(?:,? ?(?:de |[àa] |a |qui a |[âa]g[ée]e? de |aged? )?\d\d(?: ans| years old)?,?)?`;
/** Somebody near, of whom one asks: "mon fils de 17 ans", "un ami". */
const someone = String.raw`(?<!\p{L})(?:(?:mon|ma|m|notre|my|our) (?:petite? |grande? |jeune |young )?(?:${kin}|${friend})|(?:une?|a) (?:${friend}))${age}(?!\p{L})`;

/** What is said of them, in their person, and the same in one's own. */
const said: readonly (readonly [string, string])[] = [
  [String.raw`(?:aimerait|voudrait|veut|souhaite(?:rait)?|d[ée]sire)`, 'je veux'],
  [String.raw`(?:re)?cherche`, 'je cherche'],
  [String.raw`(?:adore|aime|kiffe)`, "j'aime"],
  [String.raw`est`, 'je suis'],
  [String.raw`[ée]tait|a [ée]t[ée]`, "j'étais"],
  [String.raw`travaille`, 'je travaille'],
  [String.raw`bosse`, 'je bosse'],
  [String.raw`fait`, 'je fais'],
  [String.raw`(?:n['’]?(?:en )?)?(?:en )?peu[tx] plus`, 'je peux plus'],
  [String.raw`(?:en )?a (?:marre|ras le bol)`, "j'en ai marre"],
  [String.raw`a`, "j'ai"],
  [String.raw`(?:wants|would like|wishes|hopes)(?= to)`, 'i want'],
  [String.raw`(?:is looking for|looks for)`, 'i look for'],
  [String.raw`(?:likes|loves|enjoys)`, 'i like'],
  [String.raw`is`, 'i am'],
  [String.raw`was|used to be`, 'i was'],
  [String.raw`works`, 'i work'],
];
const of = (who: string) =>
  said.map(
    ([verb, own]) =>
      [new RegExp(String.raw`${who},? (?:qui |who )?(?:${verb})(?!\p{L})`, 'giu'), own] as const,
  );
const ofSomeone = of(someone);
const ofThem = of(String.raw`(?<!\p{L})(?:il|elle|he|she)`);
/** "un ami cariste veut passer…": what they wish, behind what they are. */
const wishesToo = /(?<=\p{L})[, ]+(?:et |qui |mais )?(?:veut|voudrait|aimerait|souhaite)(?!\p{L})/giu;
/** "pour ma nièce, …": who it is for, and no more. */
const forThem = new RegExp(String.raw`(?<!\p{L})(?:c['’ ]?est )?(?:pour|for) ${someone}\s*[,:]?`, 'giu');
/** "mon mari maçon": who one is, said beside. */
const beside = new RegExp(
  String.raw`${someone},? (?=\p{L}+(?:eur|euse|ier|i[èe]re|iste|ien|ienne|on|onne)(?!\p{L}))`,
  'giu',
);

/** Who asks for themselves, whatever they say of others: "mon mari travaille chez Airbus, je cherche dans la couture". */
const ofOneself =
  /(?<!\p{L})(?:(?:je|j['’ ]|i) ?(?:veux|voudrais|voudrai|cherche|recherche|aimerais?|souhaite|want|would|need|am|look)|moi je)(?!\p{L})/iu;

/**
 * A text that asks for somebody near, as they would ask it themselves: "mon fils veut être soudeur" is "je veux être soudeur", "pour ma nièce" is
 * left out. The same text where nobody is asked for.
 */
export function inOwnPerson(typed: string): string {
  if (ofOneself.test(typed)) return typed.replace(forThem, ' ').trim();
  const turned = ofSomeone.reduce((text, [pattern, own]) => text.replace(pattern, own), typed);
  const bare = turned.replace(forThem, ' ').replace(beside, 'je suis ');
  if (bare === typed) return typed;
  const whole = ofThem.reduce((text, [pattern, own]) => text.replace(pattern, own), bare);
  return whole.replace(wishesToo, ', je veux').replace(/\s+/gu, ' ').trim();
}

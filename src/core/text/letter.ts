/** How a message ends, with a name: "Merci, Julie". What comes before a comma ("merci de m’aider à trouver") may be asked. */
const signOff =
  /(?<=[.!?\n,;)]\s*|^)(?:merci(?: (?:d['’]avance|beaucoup|bcp|bien|[àa] vous|pour votre (?:aide|retour|r[ée]ponse)))?|cordialement|bien cordialement|bien [àa] vous|bonne journ[ée]e|respectueusement|[àa] bient[ôo]t|thanks(?: (?:a lot|in advance))?|thank you|(?:kind |best )?regards|cheers)(?:[\s,.!;:–-]+(?!je |j['’]|i )\p{Lu}?\p{L}{2,15}(?: \p{Lu}\p{L}{1,20})?)?[\s.!]*$/iu;

/** A message without its last words, those to whom it is sent: they name no trade, and no place. */
export const withoutSignOff = (typed: string): string => {
  const kept = typed.replace(signOff, '').replace(/[\s,;.]+$/u, '');
  return /\p{L}{2}/u.test(kept) ? kept : typed;
};

const age = String.raw`(?:(?:moi )?(?:j['’ ]?ai|g|i am|i['’]m|im|aged?) )?\d\d ?(?:ans|years? old|yo)`;
const name = String.raw`(?:(?:je )?m['’ ]?ap{1,2}el{1,2}e|moi c['’]est|je me (?:nomme|pr[ée]sente)|my name is) \p{L}{2,20}(?: \p{Lu}\p{L}+)?`;
const paper = String.raw`(?:(?:j['’ ]?ai|avec|titulaire d['’]|i have) ?)?(?:un |une |le |mon |a )?(?:bac|bts|but|dut|cap|bep|licence|cqpm?|titre pro|dipl[ôo]me|degree)(?: (?!et )[\p{L}+\d-]+){0,4}?`;
const home = String.raw`(?:mari[ée]e?|c[ée]libataire|(?:avec |j['’ ]?ai )?(?:\d|deux|trois|quatre|un|une) enfants?|(?:p[èe]re|m[èe]re|maman|papa) (?:de (?:\d|deux|trois|quatre|un|famille)(?: enfants?)?|c[ée]libataire|seule?))`;
/** Who one is, before what one does: "j’ai 27 ans, un BTS et je suis technicienne de laboratoire". */
const introduction = new RegExp(
  String.raw`^(?:(?:${[name, age, paper, home].join('|')})(?:\s*[,;.]\s*|\s+)(?:(?:et|and|donc|alors)\s+)?)+(?=(?:je (?:suis|travaille|bosse|fais|conduis|m['’]occupe)|j['’ ]suis|chuis|i (?:am|work|drive|make)|i['’]m)(?!\p{L}))(?!je suis (?:au|en|[àa])(?!\p{L}))`,
  'iu',
);

/** "BTS, technicienne de laboratoire": the diploma alone, before who one is. */
const paperFirst =
  /^(?:un |mon )?(?:bac(?: pro)?|bts|but|dut|cap|bep|licence(?: pro)?),\s+(?=\p{L}+(?:eur|euse|rice|ien|ienne|ier|i[èe]re|iste)s?(?!\p{L}))/iu;

/** What one does, without the words that say who one is before it. */
export const withoutIntroduction = (does: string): string =>
  does.replace(introduction, '').replace(paperFirst, '');

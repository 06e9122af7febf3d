/** How a message ends, with a name: "Merci, Julie". What comes before a comma ("merci de m’aider à trouver") may be asked. */
const signOff =
  /(?<=[.!?\n,;)]\s*|^)(?:merci(?: (?:d['’]avance|beaucoup|bien|[àa] vous|pour votre (?:aide|retour|r[ée]ponse)))?|cordialement|bien cordialement|bien [àa] vous|bonne journ[ée]e|respectueusement|[àa] bient[ôo]t|thanks(?: (?:a lot|in advance))?|thank you|(?:kind |best )?regards|cheers)(?:[\s,.!;:–-]+(?!je |j['’]|i )\p{Lu}?\p{L}{2,15}(?: \p{Lu}\p{L}{1,20})?)?[\s.!]*$/iu;

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

/** "retrouver un poste" is to find one; a building is any works, and none to build. */
const found = /(?<!\p{L})re(?=trouver(?!\p{L}))/giu;
const building =
  /(?:(?<!\p{L})dans |^)(?:un|des) b[âa]timents?(?: (?:ferm[ée]s?|chauff[ée]s?|couverts?))?(?! (?:d['’]|agricoles?|industriels? en))(?!\p{L})/giu;

/** "ou celle qui fait des crèmes": another works. */
const theOne =
  /(?<=(?:usine|bo[iî]te|entreprise|fabrique) [^,;.]{3,40}? )(?:ou|et) (?:de )?(?:celle|celui|l['’]autre) (?:qui )?fai(?:t|sait) (?:des |de la |du |les )?/giu;
/** "à l’équipe maintenance": the function. */
const team =
  /(?:[àa] |dans |en )?(?:l['’]|une |leur |notre )?(?:[ée]quipe|service) (?:de |d['’])?(?:la )?(?=(?:maintenance|production|qualit[ée]|logistique|conditionnement)(?!\p{L}))/giu;
/** No ministry, and no road to build. */
const indoors =
  /(?<!\p{L})(?:(?:en|[àa] l['’ ]?|l['’ ]) ?int[ée]rieur(?! (?:de|d['’]|du|des)(?!\p{L}))|(?:plus|pas|jamais|stop|fini) (?:sur )?(?:la |les )?routes?)(?!\p{L})/giu;
/** Who keeps machines running is no mechanic of cars. */
const upkeep = /(?<!\p{L})m[ée]cano (?:de |d['’]|en )(?:la )?(?=maintenance(?!\p{L}))/giu;
const privately = /(?:mais )?(?:dans|vers) le (?:priv[ée]|public),? ?/giu;

/** Words that are often misspelt, as rules know them. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})n[eé]to(?=y|i)/giu, 'netto'],
  [/(?<!\p{L})travail(?=(?:er|é|ez|e|ais|ait|eur|euse)(?!\p{L}))/giu, 'travaill'],
  [/(?<!\p{L})enbauch/giu, 'embauch'],
  [
    /(?<!\p{L})j(?=(?:r[ée]pare|retape|bricole|bosse|travaille|conduis|fabrique|pique|soude)(?!\p{L}))/giu,
    'je ',
  ],
  [/(?<!\p{L})boulange(?!\p{L})/giu, 'boulangerie'],
  // What gives a reason, and is no vehicle.
  [/(?<!\p{L})car (?=(?:je|j['’]|jai|on|il|elle|c['’]|ma|mon|mes|la|le|les)(?!\p{L}))/giu, 'parce que '],
  [/ depuis (?:mes |l['’][âa]ge de )\d\d ans/giu, ''],
];
/** A text with the words that are most often misspelt as they are written. */
export const wellSpelt = (typed: string): string =>
  spellings.reduce((text, [said, written]) => text.replace(said, written), typed);

/** How much one would like it. */
const ideally =
  /(?:et )?(?:l['’ ]?id[ée]al (?:ce |[çc]a )?(?:serait|est|c['’]est)|id[ée]alement)(?: (?:de|d['’]|que ce soit))? ?/giu;
/** "sur ce site": where one is. */
const here =
  /(?<!\p{L})(?:(?:sur|dans|[àa]) (?:ce|cette|le m[êe]me|la m[êe]me) (?:site|usine|entreprise|labo(?:ratoire)?)|dans la bo[iî]te(?! (?:de|d['’]|qui|à)))(?!\p{L})/giu;
/** A region names no trade. */
const region =
  /,? ?(?:(?:en|dans la|la) )?r[ée]gion (?:\p{L}+(?:aise|oise|ienne|aine|ande|onne)|(?:de |d['’])?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)(?!\p{L})/gu;
/** "rester technicienne mais dans": one's own trade. */
const stays = /^rester \p{L}+(?: de \p{L}+)?,? (?:mais )?(?=(?:dans|en|chez) )/iu;

/** "qu’est-ce que je peux faire ?": asked behind a wish. */
const whatElse =
  /[,;.]?\s*(?:et )?qu['’ ]?est[- ]ce que (?:je|on) (?:peux|peut|pourrais|pourrait) (?:faire|trouver)[^,;.?]*\??/giu;
/** "trouver un boulot": any. */
const finding =
  /^(?:trouver|chercher|avoir|d[ée]crocher|find|get) (?=(?:une?|du|a) (?:boulot|travail|emploi|poste|job|taff?|place)(?!\p{L}))/iu;
const anyWork = 'un travail';

/** A wish in the words that a name is looked for by. */
export function plainlyWished(wish: string): string {
  const plain = wish
    .replace(whatElse, '')
    .replace(finding, '')
    .replace(found, '')
    .replace(ideally, '')
    .replace(here, 'là-bas')
    .replace(region, '')
    .replace(stays, '')
    .replace(theOne, 'ou l’usine de ')
    .replace(building, ' ')
    .replace(indoors, ' ')
    .replace(team, '')
    .replace(upkeep, 'technicien de ')
    .replace(privately, 'dans ')
    .replace(/ +/gu, ' ')
    .replace(/(?: ?[,;])+(?= ?[,;.]|$)/gu, '')
    .replace(/ (?=[,;.])/gu, '')
    .trim();
  // Where any work is done: nothing more is wished.
  return /[\p{L}\d]{2}/u.test(plain.replace(/^[\s,;.]+/u, '')) ? plain : anyWork;
}

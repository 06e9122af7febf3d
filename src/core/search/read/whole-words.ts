import { fold } from '../../text/fold.ts';
import { smallWordHeard, smallWordShort } from '../../text/spoken.ts';
import { smallWords } from '../../text/stop-words.ts';
import { tokenise } from '../../text/tokenise.ts';
import type { Engine } from '../engine.ts';
import { withoutBeside } from './beside-wish.ts';
import { infinitives } from './gesture-verb.ts';
import { locutions } from './locutions.ts';
import { sectorSlip } from './sector-slip.ts';
import { aboutStaff } from './staff.ts';
import { isThing } from './things.ts';

/** "cases 1 3 5", "casse 3": the CACES by its numbers, as it is heard. */
const heardCaces =
  /(?<![\p{L}])(?:casses?|cases?|kaces?|cacess|caseses?)(?= (?:r ?4\d\d|[1-9][ab]?(?: |$)))/giu;

/** "mon usine de pneus ferme", "on ferme une ligne", "la boite a fermé": the verb, not the farm. */
const closes =
  /(?<=(?<![\p{L}])[ld]?(?:usine|bo[iî]te|entreprise|soci[ée]t[ée]|site|atelier|mine|carri[èe]re|magasin|centrale|haut[- ]fourneau|\p{L}{3,}erie)(?: [\p{L}'’]+){0,4} )(?<!(?<![\p{L}])(?:une|la|en|de|cette|ma|ou) )(?:va )?ferm(?:e|er|ée?|era)(?![\p{L}])|(?<=(?<![\p{L}])(?:on|qui|nous|va|vont|elle|ils?) )ferm(?:e|er|ent|ons|era)(?![\p{L}])/giu;

/** "jai peur des papiers", "il me faut un papier": what one fills in or must have, not what a mill makes. */
const papers =
  /(?<![\p{L}])(?:peur des?|remplir (?:les|des)|faire (?:les|des|mes)|pas (?:de )?|sans|mes|quels?|fera les|(?:faut|veut) un|aucun|kel) papiers?(?![\p{L}])(?! (?:peint|carton|kraft|journal))|\b(?:which|what|get an?|need an?|have no|without|no) papers?\b(?! (?:mill|machine|factory|industry|plant|maker))/giu;

/** "un truc avec les avions mais pas pilote": what is not wanted, at the end of what is. */
const unwanted =
  /(?:(?<=\p{L}{4}[^,]*)\s|,\s*)(?:mais |surtout |et )pas (?:d['’]|de (?:la )?|du |des |la |le |les |en |dans la |dans le |à la |a la |comme |une? )?\p{L}+$/giu;

/** "TP soudeur", "tp agent de fabrication": a diploma where a trade follows, public works elsewhere. */
const title =
  /(?<![\p{L}])tp (?:d['’]|de )?(?=(?:agent|op[ée]rat|technicien|ouvrier|employ[ée]|\p{L}+(?:eur|euse|ier|i[èe]re|iste|ien|ienne)(?![\p{L}])))/giu;

/** "bac pro TU": the former name of a diploma, whose initials are a small word. */
const formerName = /(?<=bac[ -]?pro(?:fessionnel)? )tu(?![\p{L}])/giu;

/** English turns before a trade: "how to become a …", "cook who wants to go into …". */
const leadIn =
  /\b(?:how (?:to|do i|can i) (?:become|be|get)|(?:we|i) (?:need|want) to (?:hire|recruit|find|become|be))(?: an?)?\b/giu;
const wishes =
  /\b(?:who )?wants? to (?:go|get|move|work)(?: into| in| to)?\b|\bcan i (?:work|go|get|move) (?:into|in|to)\b|(?<=\w{4} )wants (?!to\b|an?\b|the\b|more\b|less\b|better\b|work\b)/giu;

/** "un métier manuel": any work of the hand, that no name of a trade says; "pour une femme": of whom, not of what. */
const byHand =
  /(?<![\p{L}])(?:(?:(?:travail|travaux|m[ée]tiers?|boulots?|jobs?|postes?|emplois?|truc|quelque chose) (?:de |d['’])?|(?:[êe]tre|suis|plut[ôo]t) )manuel(?:le|s|les)?|manual (?:work|jobs?))(?![\p{L}])/giu;
const forWhom = /(?<![\p{L}])pour (?:une? )?(?:femmes?|hommes?)(?![\p{L}])/giu;

/** "mettre des crèmes en pot", "je mets des bouchons sur des flacons": whatever it is, it is packed; wine, beer and milk have who does it. */
const packed =
  /(?<![\p{L}])(?:je |j['’])?(?:met(?:s|tre|tais|tait)?|rempli(?:r|s|ssais)|rang(?:er|e|eais)|emball(?:er|e|ais)) (?:d['’]|du |de la |des |les |la |le |l['’])?(?!vins?|bi[eè]res?|cidres?|champagnes?|laits?|yaourts?)\p{L}{3,} (?:en|dans|sur) (?:des |les |un |une |la |le |l['’])?(?:pots?|flacons?|bo[iî]tes?|barquettes?|sachets?|bo[uû]teilles?|cartons?|bocaux|bocal|sacs?|caisses?|palettes?)(?: (?:[àa] la cha[iî]ne|toute la journ[ée]e|en bout de (?:cha[iî]ne|ligne)))?(?![\p{L}])/giu;

/** "jveu fer conducteur": to do, and no iron. */
const toDo =
  /(?<=(?<!\p{L})(?:j?ve(?:u|ux)?|j?vx|j?pe(?:u|ux)?|pr|pour|[kq]oi|quoi|envie de) )fer(?!\p{L})/giu;
/** "mon pote est régleur": of whom, and no pottery. */
const friend =
  /(?<!\p{L})(?:mon|un|mes|des|une?) (?:potes?|copains?|copines?)(?: (?:é|e|est|et|sont|ki|qui))?(?!\p{L})/giu;

/** What stands behind a lost apostrophe is heard from so many letters on. */
const shortestHeard = 4;

const worked = workedPattern();

/** "R.482 B1 C1": the recommendation that a CACES is of; its categories are words of no trade. */
const recommendation =
  /(?<![\p{L}\d])r[ .]{0,2}(48[2-9]|490)(?!\d)(?:[ ,/]+(?:cat(?:[ée]gories?|\.)? ?)?[a-g]\d?(?![\p{L}\d]))*/giu;

/** "attestation cat 1", "caces cat. 3": a category, and no English animal. */
const category = /(?<![\p{L}])cat(?:\.|(?= ?(?:\d|[a-h](?![\p{L}]))))/giu;

/** "rentrer dans le nucléaire": to go and work there, and no thread through a loom; one goes home elsewhere. */
const enters =
  /(?<![\p{L}])rentrer(?= (?:à|a|au|aux|dans|ds|chez|en)(?![\p{L}])(?! (?:moi|nous|soi|la maison|les|des)(?![\p{L}])))/giu;

/** How long one has worked ("j'ai 15 ans d'usinage", "soudeur 12 ans"): neither an age nor words to search for. */
function workedPattern(): RegExp {
  const lapse = String.raw`(?<!\d)\d{1,2} ?(?:ans?|ann[ée]es?|years?)`;
  const practice = String.raw`(?: d['’ ]?(?:exp(?:[ée]riences?)?|anciennet[ée])| de (?:m[ée]tier|bo[iî]te)| of experience|(?: of)? experience)`;
  const [before, after] = [
    `(?:(?:j['’]?ai|avec|i have) )?`,
    `(?:d['’]|de |du |en |comme |dans |[àa] la |au |chez |of |in |as )`,
  ];
  const tooFewForAnAge = String.raw`(?<=\p{L}{4} )(?:\d|1[0-4]) ?(?:ans?|years?)$`;
  const whole = [
    `${before}${lapse}${practice}(?![\\p{L}])(?: ${after})?`,
    `${before}${lapse} ${after}`,
    `(?:depuis?|pendant|for) ${lapse}(?![\\p{L}])`,
    String.raw`(?<!formation (?:de )?)(?<!\d)\d{1,2} mois (?:dans|chez|comme) `,
    String.raw`(?<=(?:[ée]t[ée]|travaill[ée]|boss[ée]) (?:\p{L}+ ){1,3})\d{1,2} ?ans`,
    tooFewForAnAge,
  ];
  return new RegExp(whole.join('|'), 'giu');
}

/** Words cut short (`tech`, `prod`), written whole, without the turns of phrase around them. */
export function wholeWords(engine: Engine, text: string): string {
  if (isThing(engine.things, text)) return text;
  const plain = aboutStaff(withoutBeside(text.normalize('NFC')))
    .replace(heardCaces, 'CACES')
    .replace(maize, 'blé')
    .replace(recommendation, 'R$1 ')
    .replace(category, 'catégorie')
    .replace(title, 'titre professionnel ')
    .replace(formerName, "technicien d'usinage")
    .replace(leadIn, ' ')
    .replace(wishes, 'to')
    .replace(locutions, ' ')
    .replace(closes, ' ')
    .replace(papers, ' ')
    .replace(packed, ' conditionnement ')
    .replace(byHand, ' travail ')
    .replace(enters, 'travailler')
    .replace(forWhom, ' ')
    .replace(unwanted, ' ')
    .replace(worked, ' ')
    .replace(toDo, 'faire')
    .replace(friend, ' ')
    .replace(/(?<=\p{L} )pr[eé] (?=de \p{L})/giu, 'près ')
    .replace(/(?<=\p{L}{3} )ver(?= (?!à |a |de |en )\p{L})/giu, 'vers')
    .replace(/(?<=\p{L} )o(?= \p{L})/giu, 'au');
  return apart(engine, infinitives(engine, byVerb(engine, plain.trim() === '' ? text : plain))).replace(
    /(?<!semi[- ])[\p{L}\p{N}\p{M}]+\.?/giu,
    (typed) => wholeWord(engine, fold(typed.replace('.', ''))) ?? typed,
  );
}

/** "je soude": who says what they do says their trade, where that is its whole title. */
function byVerb({ cards, ranges }: Engine, text: string): string {
  return text.replace(/(?<!\p{L})je (\p{L}{3,})e(?!\p{L}| à l['’]étain)/giu, (said, verb: string) => {
    const who = [`${fold(verb)}eur`, `${fold(verb)}euse`].join(' ');
    const isTitle = cards
      .slice(ranges.occupations, ranges.superseded)
      .some(({ title: one }) => tokenise(one).join(' ') === who);
    return isTitle ? (who.split(' ')[0] ?? said) : said;
  });
}

/** First halves that are cut words too: `agro embauche`, `ajusteur aéro Toulouse`. */
const halves = /(?<!\p{L})(agro|a[ée]ro) (?=(\p{L}{4,}))/giu;
const wholeHalf: Readonly<Record<string, string>> = { agro: 'agroalimentaire', aero: 'aéronautique' };

/** A first half is written whole where no word is made of it and the next. */
function apart({ words: known, french }: Engine, text: string): string {
  return text.replace(halves, (said, half: string, next: string) => {
    const joined = fold(`${half}${next}`);
    return known.has(joined) || french.has(joined) ? said : `${wholeHalf[fold(half)] ?? half} `;
  });
}

/** A word cut short, a small word of a message (`pr`), or one that is heard as a small word and is no other (`voudrai`). */
function wholeWord(engine: Engine, word: string): string | null {
  const { short, words: known, french, english, things } = engine;
  const whole = short.get(word) ?? smallWordShort(word);
  if (whole !== null) return whole;
  const right =
    smallWords.has(word) ||
    things.has(word) ||
    known.count(known.stemOf(word)) > 0 ||
    french.has(word) ||
    english?.knows(word) === true;
  return right ? null : (smallWordHeard(word) ?? withApostrophe(engine, word) ?? sectorSlip(engine, word));
}

/** A cereal that without its diaeresis is a small word: read as another one. */
const maize = /(?<!\p{L})maïs(?!\p{L})/giu;

/** A letter that had an apostrophe, and the word behind it. */
export const lostApostrophe = /^([ldjnmts]|qu)([aeiouyh].{2,})$/u;
/** Words of health that no record says. */
const ofHealth = new Set(
  'asthme asthmatique eczema allergie allergique allergies arthrose arthrite epilepsie hernie infarctus avc inaptitude hypertension apnee'.split(
    ' ',
  ),
);

/** `lannee`, `dekip`: an apostrophe that was not typed, before a word that is one, or is heard as one. */
function withApostrophe({ words: known, french }: Engine, word: string): string | null {
  const [, letter = '', rest = ''] = lostApostrophe.exec(word) ?? [];
  if (rest === '') return null;
  if (known.has(rest) || french.has(rest) || smallWords.has(rest) || ofHealth.has(rest))
    return `${letter}'${rest}`;
  const heard =
    rest.length < shortestHeard ? undefined : known.sounding(rest).find((one) => one.length >= rest.length);
  return heard === undefined ? null : `${letter}'${heard}`;
}

import { fold } from './fold.ts';
import { noEnglish, noFrench } from './hard-turns.ts';

/** Words of a list that say no more: what of the body hurts, what is hard at work. */
const parts =
  'dos|epaules?|genoux?|poignets?|cervicales|nuque|hanches?|jambes?|bras|mains|doigts|coudes?|lombaires';
const partsEnglish = 'back|shoulders?|knees?|wrists?|neck|hips?|hands|fingers|elbows?|legs';
const bareHard = 'froid|bruit|chaleur|chaud|nuits?|odeurs?|poussieres?|sang|humidite|cadences?';
const bareEnglish = 'cold|noise|heat|nights?|dust|blood';
const the = String.raw`(?:(?:surtout|aussi|et|puis|avec|le|la|les|l|du|de|des|d|mon|ma|mes|un peu|beaucoup|the|my|both)[ ']+)*(?:l')?`;
const side = String.raw`(?: (?:droite?s?|gauches?|partout|aussi|surtout|tout le temps|toute la journee|right|left|too|etc))*`;
const bare = new RegExp(
  `^${the}(?:(?<part>${parts})|(?<body>(?:right |left )?(?:${partsEnglish}))|(?<thing>${bareHard})|(?<english>${bareEnglish}))${side}$`,
  'u',
);
/** "le froid qui rentre dans les os", after a pain. */
const told = new RegExp(
  `^${the}(?<=[ '])(?<thing>${bareHard})(?: |,)(?:qui|c'? ?est|du|des|de|d'|au|aux|dans|tout|toute|permanente?|constante?|terrible|affreux|affreuse|horrible|humide)\\b(?!.*\\b(?:je|j|on)\\b).*$`,
  'u',
);
/** What ends by telling of a pain: what is listed beside it is hard too. */
const pain = new RegExp(
  `(?:(?:mal|maux|douleurs?|problemes?|soucis?)(?: (?:au|aux|a la|a|de|du|des|d))?[ ']*(?:l')?(?:${parts}|main)|(?:${parts}|main)(?: (?:droite?|gauche|tout|toute|est|sont))* (?:foutue?s?|fichue?s?|usee?s?|cassee?s?|hs|bloquee?s?|abimee?s?|operee?s?|fragiles?|morte?s?|en vrac|en compote|en miettes)|(?:fait|font) (?:tres |trop )?(?:mal|souffrir)|tendinites?(?: .*)?|lombalgies?|sciatique|hernies?(?: discales?)?|canal carpien|(?:bad|sore|painful) (?:${partsEnglish})|(?:${partsEnglish}) (?:hurts?|aches?|pain))${side}$`,
  'u',
);
/** What else one tells of oneself in a list. */
const tells =
  /^(?:\d|(?:je|j|on|mon|ma|mes|i|my|mal|pas|plus|sans|trop|marre|fini|stop|no|not|without|too|depuis|apres|licencie\w*|chomage|rqth|inapte|cherche|que faire|quoi|autre|reconversion|envie|veux|voudrais|besoin|changer|arreter|quitter|svp|merci|aidez|l[ae]s?|what|looking|want|need)\b|l')/u;

type Kind = 'temperature' | 'noise' | 'smell' | 'dust' | 'blood' | 'body';
/** Trades of which such a word is the work: "frigoriste, froid", "kiné, épaule". */
const worked: Readonly<Record<Kind, RegExp>> = {
  temperature:
    /frigo|clim|chauffag|thermi|energ|electr|mecan|plomb|genie|technic|mainten|install|monteur|cvc|cuisin|traiteur|commis|\bchef|patiss|surgel|congel|glace|chambres? froide|refriger|hvac|cook|heating/u,
  noise: /acousti|vibra|isolation|mesure/u,
  smell: /parfum|arom|\bnez\b/u,
  dust: /menage|nettoy|entretien|clean/u,
  blood: /labo|infirm|prelev|hemat|analys|biolog|nurs/u,
  body: /orthop|prothes|kine|massag|masse(?:ur|use)|osteo|chirurg|robot|tube|tuyau|raccord|bride|jambon|gigot|jarret|poitrine|collier|longe|macreuse|palette|surg|physio/u,
};
const kinds: readonly [RegExp, Kind][] = [
  [/^(?:froid|chaleur|chaud|humidite|cold|heat)/u, 'temperature'],
  [/^(?:poussiere|dust)/u, 'dust'],
  [/^(?:sang|blood)/u, 'blood'],
  [/^odeur/u, 'smell'],
];
const kindOf = (what: string): Kind => kinds.find(([words]) => words.test(what))?.[1] ?? 'noise';

/** A part of a list. `said`: what it says to be hard, in full; `sure`: it can be nothing else; `beside`: it may stand among those; `hurts`: it ends by a pain; `after`: it is heard only after one. */
type Piece = {
  raw: string;
  said: string | null;
  sure: boolean;
  beside: boolean;
  hurts: boolean;
  after?: boolean;
};

/** One works with them as well. */
const tools = /^(?:mains|hands|doigts|fingers)$/u;
/** Words that take "au", though they end as a plural. */
const singular = /^(?:dos|bras)$/u;
function painIn(part: string): string {
  if (/[sx]$/u.test(part) && !singular.test(part)) return `mal aux ${part}`;
  if (/^(?:hanche|jambe|nuque)$/u.test(part)) return `mal à la ${part}`;
  return part.startsWith('epaule') ? `mal à l’${part}` : `mal au ${part}`;
}

const plain = (raw: string): string =>
  fold(raw)
    .replace(/[.!?…]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

function pieceOf(raw: string, all: string): Piece {
  const text = plain(raw);
  const { part, body, thing, english } = bare.exec(text)?.groups ?? {};
  const limb = part ?? body;
  if (limb !== undefined) {
    const said = part === undefined ? `bad ${limb}` : painIn(part);
    return { raw, said, sure: !worked.body.test(all) && !tools.test(limb), beside: true, hurts: true };
  }
  const what = thing ?? english;
  if (what !== undefined) {
    const said = thing === undefined ? noEnglish(what) : noFrench(what);
    // Nights may be wished.
    const sure = !worked[kindOf(what)].test(all) && !/^n(?:uit|ight)/u.test(what);
    return { raw, said, sure, beside: true, hurts: true };
  }
  const more = told.exec(text)?.groups?.thing;
  if (more !== undefined)
    return { raw, said: noFrench(more), sure: false, beside: true, hurts: true, after: true };
  const hurts = pain.test(text);
  return { raw, said: null, sure: hurts, beside: hurts || tells.test(text) || text === '', hurts };
}

const between = /(\s*[,;/+&]\s*|\s+-\s+|\s+(?:et|ni|puis|and)\s+)/iu;
/** "sauf la viande et le froid": what is joined is of what stands before it, where that is no pain. */
const joins = /\p{L}/u;

/** "abattoir, froid, épaule": the words alone that end a list are what one complains of, where nothing else in it makes them something else. */
export function withListRefused(sentence: string): string {
  const cut = sentence.split(between);
  const all = fold(sentence);
  const pieces = cut.filter((_, at) => at % 2 === 0).map((one) => pieceOf(one, all));
  const head = pieces.findLastIndex(({ beside }) => !beside);
  const joint = (at: number): string => cut[2 * at - 1] ?? '';
  const isHeard = ({ said, after = false }: Piece, at: number): boolean =>
    at > head && said !== null && (!(after || joins.test(joint(at))) || pieces[at - 1]?.hurts === true);
  const isSure = pieces.length > 1 && pieces.slice(Math.max(head, 0)).some(({ sure }) => sure);
  if (!isSure || !pieces.some(isHeard)) return sentence;
  return pieces
    .map((piece, at) =>
      isHeard(piece, at) ? `${at === 0 ? '' : ', '}${piece.said ?? ''}` : joint(at) + piece.raw,
    )
    .join('');
}

import type { Ask } from '../search/asked.ts';
import { saysSiteCloses } from '../text/closing-site.ts';
import { fold } from '../text/fold.ts';
import { isStopWord } from '../text/stop-words.ts';
import { tokenise } from '../text/tokenise.ts';

/** What says of an industry, in a clause of who tells their case, that one might go there: it is near, it hires, one asks. */
const marks =
  /(?<!\p{L})(?:y['’ ]?a|il y (?:en )?a|pr[èe]s|pas loin|[àa] c[ôo]t[ée]|en face|voisin\p{L}*|(?:du|dans le) coin|autour|\d+ ?(?:minutes?|min|mn|km|bornes)|(?:dix|quinze|vingt|trente|cinq) minutes|(?:r?embauch|recrut|cherch|int[ée]ress|plair|prendr|pourrai|pens|envisag|rejoin|orient|reconver)\p{L}*|pla[iî]t|me (?:tente|dit)|m['’ ]a (?:dit|parl[ée]|conseill[ée])|chance|possible|plut[ôo]t|pourquoi pas|peut[- ]?[êe]tre|servir|le faire|vise|projet|nearby|hiring|maybe|rather|could)(?!\p{L})/iu;
/** What leaves it, or cannot bear it. */
const leaves =
  /(?<!\p{L})(?:plus (?:de|du|dans|toucher)|pas (?:de|du|dans)|sans|marre|ras le bol|quitt\p{L}*|ferm\p{L}*|licenci\p{L}*|allerg\p{L}*|asthm\p{L}*|arr[êe]t\p{L}*|d[ée]m[ée]nag\p{L}*|depuis|ans)(?!\p{L})/iu;
/** What one does now. */
const doesNow =
  /^(?:et |mais )?(?:je (?:suis|fais|travaille|bosse|conduis)|j['’ ]suis|(?:il|elle) (?:est|travaille|bosse|fait))(?!\p{L})|(?<!\p{L})on (?:porte|g[èe]le|monte|soul[èe]ve)(?!\p{L})/iu;
/** The firm that one works in. */
const ownFirm =
  /(?<!\p{L})(?:mon|ma|notre|nos|cette|ce|chez nous|my|our) (?!m[ée]tier|exp[ée]rience|avis|dipl)/iu;
/** A factory, of whatever it makes. */
const works = /(?<!\p{L})(?:l['’ ]?|une |en |d['’]|[àa] l['’ ]?)?usines?(?! (?:de|du|d['’]))(?!\p{L})/iu;
const notWorks = /(?<!\p{L})(?:mon|ma|notre|dans une|dans l['’ ]?|cette) ?usine(?!\p{L})/iu;
const shortestName = 5;

/** Clauses with where they stand. */
const clausesOf = (text: string): { at: number; end: number; said: string; isAsked: boolean }[] =>
  [
    ...text.matchAll(/.+?(?:[,;.!?\n()]+|\s(?=(?:et|mais|donc|car) (?:je|j['’]|il|on|y|l['’]|la|le))|$)/giu),
  ].map(({ 0: whole, index }) => ({
    at: index,
    end: index + whole.length,
    said: whole.replace(/[\s,;.!?\n()]+$/u, '').trim(),
    isAsked: whole.includes('?'),
  }));

/** The words of a text that a folded name is written with. */
function writtenIn(said: string, name: string): string {
  const at = fold(said).indexOf(fold(name));
  return at < 0 ? name : said.slice(at, at + name.length);
}

/** The industries that a clause names, as it writes them; word by word where all of them say none. */
async function industriesIn(ask: Ask, said: string): Promise<{ id: string; typed: string }[]> {
  const inAll = async (text: string) =>
    ((await ask(text))?.results.read ?? []).flatMap(({ kind, value, typed }) =>
      kind === 'sector' && !/^usines?$/iu.test(typed) ? [{ id: value, typed: writtenIn(said, typed) }] : [],
    );
  const found = await inAll(said);
  if (found.length > 0) return found;
  const words = tokenise(said).filter((word) => word.length >= shortestName && !isStopWord(word));
  return (await Promise.all(words.map(inAll))).flat();
}

/**
 * Of who tells a whole case without a verb that wishes: what they do, and the industries told of as near, hiring or asked about ("y a une usine de
 * cosmétiques à dix minutes", "le nucléaire cherchait des soudeurs"), failing them a factory; null where none is, or where it is where one works. The words of
 * the wish are those of the text.
 */
export async function wishTold(ask: Ask, text: string): Promise<{ does: string; wants: string } | null> {
  const clauses = clausesOf(text);
  const isWish = (clause: (typeof clauses)[number], at: number): boolean =>
    at > 0 &&
    (marks.test(clause.said) || clause.isAsked) &&
    !leaves.test(clause.said) &&
    !doesNow.test(clause.said) &&
    !ownFirm.test(clause.said) &&
    !saysSiteCloses(clause.said);
  const told = clauses.filter(isWish);
  const others = clauses.filter((one) => !told.includes(one));
  const own = new Set(
    (await Promise.all(others.map(({ said }) => industriesIn(ask, said)))).flat().map(({ id }) => id),
  );
  const aimed = (
    await Promise.all(
      told.map(async (clause) => ({
        clause,
        industries: (await industriesIn(ask, clause.said)).filter(({ id }) => !own.has(id)),
      })),
    )
  ).filter(({ industries }) => industries.length > 0);
  const anyWorks = told.find(({ said }) => works.test(said) && !notWorks.test(said));
  const used = aimed.length > 0 ? aimed.map(({ clause }) => clause) : anyWorks ? [anyWorks] : [];
  if (used.length === 0) return null;
  const names = [
    ...new Map(aimed.flatMap(({ industries }) => industries).map((one) => [one.id, one.typed])).values(),
  ];
  const does = clauses
    .filter((one) => !used.includes(one))
    .map(({ at, end }) => text.slice(at, end))
    .join('')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s,;.!?]+|[\s,;.!?]+$/gu, '');
  return does === '' ? null : { does, wants: names.length > 0 ? names.join(' ou ') : 'une usine' };
}

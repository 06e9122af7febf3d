import { formatPlace } from '../catalogue/place.ts';
import type { Ask } from '../search/asked.ts';
import { saysAnyOperator } from '../search/any-operator.ts';
import { leadingWords } from '../search/leading-words.ts';
import type { Meant } from '../search/meant.ts';
import { withoutClosing } from '../text/closing-site.ts';
import { stem } from '../text/stem.ts';
import { tokenise } from '../text/tokenise.ts';

/** What words of a wish mean. */
type LookUp = (typed: string) => Promise<{ end: Meant | null } | undefined>;

const after = /[^\s,;]\s+(?:in|at|for) (?<where>.+)$/iu;

/** The industry that the words of a wish say beside the trade that they name, those of its name set apart; null where they say none. */
export async function industryBeside(
  ask: Ask,
  wish: string,
  end: Meant | null,
  lookUp: LookUp,
): Promise<string | null> {
  if (end?.kind !== 'occupation') return null;
  const found = await ask(wish);
  const hit = found?.results.hits.find(({ id }) => id === end.id);
  // A trade that all the words together do not find was read in the first one.
  const name = hit?.title ?? tokenise(wish.replace(leadingWords, ''))[0] ?? '';
  const own = new Set(tokenise(name).map(stem));
  const words = wish.split(/[\s,;]+/u).filter((word) => !tokenise(word).some((one) => own.has(stem(one))));
  const rest = words.join(' ').replace(leadingWords, '');
  // "welder in aerospace": an English name has none of the words of a French one.
  const left = rest === wish ? (after.exec(wish)?.groups?.where ?? wish) : rest;
  const industry = left === '' || left === wish ? undefined : await lookUp(left);
  return industry?.end?.kind === 'sector' ? formatPlace({ kind: 'sector', id: industry.end.id }) : null;
}

/** "technicienne de labo dans l’agro": where one works, after the trade. */
const workedIn =
  /[^\s,;]\s+(?:dans|en|chez|à|au|aux|in|at)\s+(?:(?:la|le|les|un|une|des|the|a|an)\s+|l['’]\s*)?(?!(?:janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre|\d)(?!\p{L}))([^,;.]+?)(?=\s+(?:qui|depuis|mais|et|for|since|which|but)\b|[,;.]|$)/iu;

/** The industry in which the words say that one works; null where they say none. */
export async function industryWorkedIn(
  typed: string,
  end: Meant | null,
  lookUp: LookUp,
): Promise<string | null> {
  if (end === null) return null;
  const said = workedIn.exec(withoutClosing(typed))?.[1];
  // "à l’usine" says no industry, though a word of one begins like it.
  const found = said === undefined || saysAnyOperator(said) ? undefined : await lookUp(said);
  const { kind } = found?.end ?? {};
  return found?.end && (kind === 'sector' || kind === 'industry')
    ? formatPlace({ kind, id: found.end.id })
    : null;
}

/** "ma boîte" makes no boxes. */
const ownFirm =
  /(?<!\p{L})(?:ma|sa|notre|leur|cette|une autre|la m[êe]me) bo[iî]tes?(?!\p{L}| (?:en|de)(?!\p{L}))/giu;

/** "la mise en cartons": what things are put into is none that one makes. */
const packed =
  /(?<!\p{L})en (?:bouteilles?|cartons?|barquettes?|pots?|sachets?|flacons?|bo[iî]tes?|caisses?|caissettes?|bidons?)(?!\p{L})/giu;

/** "dans les salles d’une usine de médicaments". */
const worksOf =
  /(?<!\p{L})(?:usines?|labo(?:ratoire)?s?|ateliers?|fabriques?) (?:de (?:la |l['’])?|d['’]|des |du )?\p{L}{4,}/giu;

/** "technicienne labo, contrôle qualité cosmétique": the only industry said, in all the words, in what follows a comma, or as the last one. */
export async function industrySaid(ask: Ask, written: string): Promise<string | null> {
  const typed = written.replace(ownFirm, ' ').replace(packed, ' ');
  const [, ...breaths] = typed.split(/[,;]/u);
  const last = /\p{L}{5,}$/u.exec(typed.trim())?.[0] ?? '';
  const places = typed.match(worksOf) ?? [];
  for (const text of [typed, ...breaths, last, ...places].filter((one) => one.trim() !== '')) {
    const read = (await ask(text))?.results.read ?? [];
    const sectors = new Set(read.flatMap((one) => (one.kind === 'sector' ? [one.value] : [])));
    const [id, ...others] = sectors;
    if (id !== undefined) return others.length === 0 ? formatPlace({ kind: 'sector', id }) : null;
  }
  return null;
}

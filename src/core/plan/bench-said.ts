import type { Ask } from '../search/asked.ts';
import { meant, type Meant } from '../search/meant.ts';
import type { Hit } from '../search/results.ts';
import { saysWho } from '../text/ranks.ts';
import { tokenise } from '../text/tokenise.ts';
import { saysDrugMaker } from './employers.ts';

const laboratory = /(?<!\p{L})(?:labos?|laboratoires?|labs?|laborator(?:y|ies)|laborantin\p{L}*)(?!\p{L})/iu;
/** Other laboratories than those of a works, and other work in them. */
const elsewhere =
  /(?<!\p{L})(?:r ?& ?d|rnd|recherche|research|chercheu\p{L}*|d[ée]veloppement|formul\p{L}*|ing[ée]nieu\p{L}*|engineer|chefs?|cheffe|responsable|directeur|directrice|m[ée]dica\p{L}*|medical|biologie|h[ôo]pital|chu|dentaires?|dental|photo\p{L}*|v[ée]t[ée]rinaires?|proth[èe]s\p{L}*|langues?|[ée]cole|lyc[ée]e|parfums?|nez)(?!\p{L})/iu;
/** Who works at a bench. */
const atBench = /^(?:tech|technicien|laborantin|chimiste|analyste|assistant|biochimiste|microbiologiste)/u;
/** Who is named by a laboratory, whatever is tested in it: "technicienne labo contrôle qualité". */
const named =
  /(?<!\p{L})(?:(?:technicien(?:ne)?|tech|assistante?|analyste)s? (?:de |en |du |d['’]un )?labo(?:ratoire)?s?|laborantin\p{L}*|lab(?:oratory)? technicians?)(?!\p{L})/iu;
const family = 'laboratoire-recherche';
const technician = 'technicien de laboratoire';

/** Whether a trade is another of laboratories than the one of who analyses: "R&D" was not said. */
const isOther = ({ title, card }: Hit): boolean =>
  card.kind === 'occupation' && card.families.includes(family) && !laboratory.test(title);

const hitOf = async (ask: Ask, typed: string, id: string): Promise<Hit | undefined> =>
  (await ask(typed))?.results.hits.find((hit) => hit.id === id);

/**
 * "je bosse dans un labo agro, bts": who works in a laboratory, of whatever industry and with whatever diploma, analyses there; null where
 * the words say another work, or the trade read is of a laboratory by its name.
 */
export async function benchSaid(ask: Ask, typed: string, end: Meant | null): Promise<Meant | null> {
  if (end?.kind !== 'occupation' || !laboratory.test(typed) || elsewhere.test(typed) || saysDrugMaker(typed))
    return null;
  if (tokenise(typed).some((word) => saysWho(word) && !atBench.test(word))) return null;
  const taken = (await hitOf(ask, typed, end.id)) ?? (await hitOf(ask, end.id, end.id));
  const isOfLab = named.test(typed) && (taken === undefined || !laboratory.test(taken.title));
  if (!isOfLab && (taken === undefined || !isOther(taken))) return null;
  const found = await ask(technician);
  return found ? meant(technician, found.suggestions, found.results, false) : null;
}

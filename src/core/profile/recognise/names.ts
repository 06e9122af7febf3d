import type { Catalogue } from '../../catalogue/files.ts';
import { registeredTitle } from '../../compile/kind.ts';
import type { Phrase } from './phrases.ts';
import { fold } from '../../text/fold.ts';
import { formsOf } from '../../text/one-form.ts';
import { lightForm, wordsOfName } from './spoken.ts';

/** What the recogniser needs of the catalogue. */
type Recognisable = Pick<
  Catalogue,
  'pathways' | 'occupations' | 'skills' | 'fineSkills' | 'knowledge' | 'kinds'
>;

/** Every name under which something can be read in a text. */
export function phrasesOf(named: Recognisable): Phrase[] {
  const plain: Phrase[] = [
    ...named.occupations.flatMap(({ code, label, titles }) =>
      [label, ...titles.map((title) => title.label)].map((text) => ({
        kind: 'occupation' as const,
        id: code,
        label,
        text: inOneGender(text),
      })),
    ),
    ...named.skills.map(({ id, label }) => ({ kind: 'skill' as const, id, label, text: label })),
    ...named.fineSkills.map(({ id, label }) => ({ kind: 'skill' as const, id, label, text: label })),
    ...named.knowledge.flatMap(({ id, label }) =>
      [...new Set([label, bareField(label)])].map((text) => ({
        kind: 'knowledge' as const,
        id,
        label,
        text,
      })),
    ),
    ...named.pathways.flatMap((pathway) => certificationNames(named, pathway)),
  ];
  return [...plain.filter(namesSomething), ...shortNames(named)];
}

/** "Carrossier-tôlier": two words in one. */
const hyphen = /\p{L}-\p{L}/u;

/** A word and its feminine begin alike. */
const sameLetters = 4;

/**
 * A name said for both, as one says it: "Technicien forestier / Technicienne forestière d'études" is "Technicien forestier d'études". Where
 * one word alone is said twice, it stays: its second is read as the first.
 */
export function inOneGender(text: string): string {
  const [both, ...more] = formsOf(text);
  const [other, ...none] = more;
  if (both === undefined || other === undefined || none.length > 0) return text;
  const [first, second] = [both.split(' '), other.split(' ')];
  const isSame = (one: string, feminine: string | undefined) =>
    feminine !== undefined &&
    fold(one).slice(0, sameLetters) === fold(feminine).slice(0, Math.min(sameLetters, fold(one).length));
  const count = [first.length, 1].find(
    (size) =>
      (first.length > 1 || hyphen.test(both)) &&
      first.slice(-size).every((word, at) => isSame(word, second[at])),
  );
  return count === undefined ? text : [...first, ...second.slice(count)].join(' ');
}

const genericHead =
  /^(?:techniques?|principes?|notions?|bases?|fondamentaux|proc[ée]d[ée]s?|connaissances?|normes?|utilisation)\s+(?:de la |de l['’]|de |d['’]|du |des |en )/i;

const circumstance =
  /\s*(?:[,(:]|\s(?:en|selon|suivant|pour|afin|dans|avec|lors|conformément|à partir|à l['’]aide|et|ou)\s).*$/i;

/** What is done for the environment is all in the circumstance: "Conduire des engins en mobilisant l'écoconduite". */
const ofCircumstance = '402008';

/** "Former des internes en…" is no gesture of who writes "formation interne". */
const trains = /^Former\s/u;

/**
 * Gestures without their circumstances: "Préparer les commandes en suivant les procédures" is read where a text says
 * "préparation de commandes". It then names the macro-competence alone, since the text does not tell the context.
 */
function shortNames({ fineSkills, skills }: Recognisable): Phrase[] {
  const macros = new Map(skills.map(({ id, label }) => [id, label]));
  const names = fineSkills.flatMap(({ label, skill }): Phrase[] => {
    const macro = skill === null ? undefined : macros.get(skill);
    const text = label.replace(circumstance, '');
    if (skill === null || macro === undefined || text === label || trains.test(label)) return [];
    if (skill === ofCircumstance) return [];
    return new Set([...wordsOfName(text)].map(({ stem }) => stem)).size > 1
      ? [{ kind: 'skill', id: skill, label: macro, text }]
      : [];
  });
  const each = [...new Map(names.map((name) => [`${name.id} ${name.text}`, name])).values()];
  const owners = new Map<string, number>();
  for (const { text } of each) owners.set(text, (owners.get(text) ?? 0) + 1);
  // "Contrôler la qualité" begins gestures of several macro-competences: it tells none of them.
  return each.filter(({ text }) => owners.get(text) === 1);
}

/** Heads of hundreds of job titles, and fields of every trade: alone they name nothing. Folded. */
const tooWide = new Set(
  (
    'agent aide ambassadeur ambassadrice animateur assistant attache capitaine charge chef commissaire conducteur conseiller controleur directeur employe gestionnaire ingenieur ' +
    'manager monteur operateur ouvrier pilote preparateur regisseur responsable superviseur technicien vendeur ' +
    'carriere capteur calculatrice classeur commis copiste couleur distributeur engage entrepreneur expert fabricant facteur general homme ' +
    'industrielle livraison maitre marchand modele nez patron personnage porteur premier president principal producteur professionnel ' +
    'promoteur road salarie second servant silhouette social stationnaire traitant valet vestiaire ' +
    'ada basic batterie bicyclette chant cirque combat concentration construction creativite cycle cypress damage delphi disque docker droit encouragement ' +
    'enquete entretien facilitation figurine finance flash flute frise griffe guitare harpe histoire industrie interrogatoire interview maya meuble mime ' +
    'motivation moto narration nuke oiseau oracle pascal perl persuasion pinceau plaque portrait postman presentation presse prevention prevision ' +
    'quad questionnement rappel renseignement restauration ruby rythmique sac son tampon taxi technologie textile tour vin visite ' +
    'alpinisme oenologie escalade randonnee natation football rugby judo yoga danse theatre cinema jardinage peche photographie piano musique ' +
    'monsieur script communication environnement formation gestion management production qualite securite sport vente'
  )
    .split(' ')
    .map(lightForm),
);

/** Whether a word is the head of hundreds of titles, or a common word. Folded. */
export const isWideWord = (word: string): boolean => tooWide.has(lightForm(word));

/** A field of knowledge named by who does it (`Assembleur`, a language of computers) would be read in every trade of that name. */
const doer = /^\p{L}+(?:eur|euse)$/u;

const small = /^(?:d|de|du|des|l|le|la|les|un|une|en|a|au|aux|et|ou|pour|par|sur|dans|avec|sans)$/u;

/** "Traitement du son": the small word that texts leave out is the one that counts. */
const losesWord = (text: string): boolean =>
  (fold(text).match(/[a-z]{2,}/gu) ?? []).filter((word) => !small.test(word)).length >
  [...wordsOfName(text)].length;

/** Whether a name is more than one word that could be anything. */
function namesSomething({ kind, text }: Phrase): boolean {
  if (kind === 'knowledge' && doer.test(text)) return false;
  // "Ambassadeur / Ambassadrice" is one word, said for both.
  const said = text.replace(/^(\p{L}+) \/ \p{L}+$/u, '$1');
  let only: string | undefined;
  for (const { light } of wordsOfName(said)) {
    if (only !== undefined && light !== only) return true;
    only = light;
  }
  return !((only !== undefined && isWideWord(only)) || losesWord(said));
}

/** A field without the words that say nothing of it: "Principes d'hydraulique" is read where a text says "hydraulique". */
const bareField = (label: string): string => label.replace(genericHead, '');

/** A diploma is read only behind the word of its kind: "CAP boulanger", never "boulanger". */
function certificationNames(
  { kinds }: Recognisable,
  { id, title, kind }: Recognisable['pathways'][number],
): Phrase[] {
  const words = kinds.find((one) => one.id === kind)?.words ?? [];
  const bare = title.replace(/^CQP[IM]?\s+/i, '').replace(/\s*\(CQP[IM]?\)$/i, '');
  const spelled = kind === registeredTitle ? [] : words;
  return spelled.map((word) => ({
    kind: 'certification' as const,
    id,
    label: title,
    text: `${word} ${bare}`,
  }));
}

import { isClosingWord, isPoliteWord } from '../../text/stop-words.ts';
import { heads, isRank } from '../../text/ranks.ts';
import type { Engine } from '../engine.ts';
import { alternativesOf, type Alternative } from '../read/alternatives.ts';
import { rareCount, type WordGroup } from '../read/readings.ts';

/** `lusine`, `demploi`: an apostrophe that was not typed. */
const lostArticle = /^(?:[ldj]|qu)(?=[aeiouyh])/u;
/** The words that count as groups, those put around a trade left out where nothing holds them. */
export function groupsOf(engine: Engine, typed: readonly string[], diploma: boolean): WordGroup[] {
  const saidElse = typed.some(
    (word) => !ofAnyPlace.has(word) && !isPoliteWord(word) && !isRank(word) && !heads.has(word),
  );
  const groups = typed
    .map((word, place): WordGroup => ({
      typed: word,
      polite:
        bareNumber.test(word) ||
        (saidElse && ofAnyPlace.has(word)) ||
        isPoliteWord(word) ||
        isPoliteWord(word.replace(lostArticle, '')) ||
        (place > 0 && place === typed.length - 1 && isClosingWord(word)),
      rare: engine.words.count(engine.words.stemOf(word)) <= rareCount && !engine.french.has(word),
      titles: diploma && !engine.words.has(word) ? engine.names.titlesOf(word) : [],
      alternatives: meantAlternatives(engine, word, place === typed.length - 1),
    }))
    .filter((group) => !group.polite || saysItself(engine, group));
  return groups.some(({ polite }) => !polite)
    ? groups
    : groups.filter((group) => !bareNumber.test(group.typed));
}

/** A word that people put around a trade counts as it is: "comment" is no "commis", "for" no driller. */
const saysItself = ({ words }: Engine, { typed, alternatives }: WordGroup): boolean =>
  alternatives.length > 0 && (words.has(typed) || words.has(typed.replace(lostArticle, '')));

/** Words of every workshop: beside one that says a trade they only help ("atelier peinture" is the painter's). */
const ofAnyPlace = new Set(
  'atelier ateliers gros grosse grosses grand grande petit petite petits petites utiliser utilise'.split(' '),
);

/** A year, an age, a sum, a category: it only helps the words beside it, and finds nothing without them. */
const bareNumber = /^\d{1,4}$/u;

/** What a word may stand for; one that a curated wording has is no mistake, nor the beginning of another. */
function meantAlternatives(engine: Engine, word: string, last: boolean): Alternative[] {
  const found = alternativesOf(word, last, engine.words, engine.french);
  const own = engine.words.stemOf(word);
  const curated = [...engine.synonyms, ...engine.senses].some(
    ({ from }) => from.length === 1 && from[0] === own,
  );
  return curated ? found.filter(({ through }) => through === 'typed') : found;
}

/** Nothing is like it, it spells nothing out, and no curated wording begins or holds it. */
export function isUnknown(engine: Engine, group: WordGroup): boolean {
  const { names, synonyms, words } = engine;
  const { polite, typed, titles = [] } = group;
  if (polite || reaches(engine, group) || titles.length > 0 || names.wordingsOf(typed).length > 0)
    return false;
  const own = words.stemOf(typed);
  return synonyms.every(({ from }) => !from.includes(own));
}

/** Whether a record is found by it: the dictionary also holds words of skills that no record has. */
const reaches = ({ postings }: Engine, { alternatives }: WordGroup): boolean =>
  alternatives.some((one) => postings.of(one.stem).size > 0);

import { writeFile } from 'node:fs/promises';
import french from 'dictionary-fr';
import nspell from 'nspell';
import { readCatalogue } from '../cli/catalogue.ts';
import { encodeSearch, encodeWorkshop } from '#core/search/data/encode.ts';
import { readForms } from '../cli/text-forms.ts';
import { lookup } from '#core/catalogue/lookup.ts';
import { squeeze } from '#core/profile/reading/forms.ts';
import { TextReader } from '#core/profile/reading/read-text.ts';
import { phrasesOf } from '#core/profile/recognise/names.ts';
import { lightForm } from '#core/profile/recognise/spoken.ts';
import { knownIn } from '#core/profile/reconcile.ts';
import { cutShort, frenchFile, frenchOfTextsFile } from '#core/search/read/french-words.ts';
import { WorkshopWords } from '#core/search/read/workshop.ts';
import { shortestTypo, typoReach } from '#core/search/read/alternatives.ts';
import { stemsOfWords, Vocabulary } from '#core/search/index/vocabulary.ts';
import { lostApostrophe } from '#core/search/read/whole-words.ts';
import { fold } from '#core/text/fold.ts';
import { soundOf } from '#core/text/sound.ts';
import { smallWordHeard } from '#core/text/spoken.ts';
import { smallWords } from '#core/text/stop-words.ts';

/**
 * npx tsx scripts/french-words.ts
 * Writes the French words that a correction must not replace: the forms of the Hunspell dictionary that are near a word of the
 * catalogue, or heard as one, without being one of its forms, those a letter away from a word of the workshop, and those that would be
 * taken for two words whose apostrophe was lost; apart, those that the reader of pasted texts would correct. To be run again when the catalogue's words or the wordings of texts have changed.
 */

/** The word without each of its letters, and so on: two words `reach` edits apart share one of these. */
function shortened(word: string, reach: number): Set<string> {
  const all = new Set([word]);
  for (let turn = 0, last = [word]; turn < reach; turn += 1) {
    last = last.flatMap((one) =>
      Array.from(one, (_, place) => one.slice(0, place) + one.slice(place + 1)).filter(
        (less) => !all.has(less),
      ),
    );
    for (const one of last) all.add(one);
  }
  return all;
}

/** nspell spells out every form of a Hunspell dictionary when it reads it. */
function forms(): Set<string> {
  const { data } = nspell(french as unknown as Parameters<typeof nspell>[0]) as unknown as { data: object };
  const plain = Object.keys(data).filter((form) => /^\p{Ll}+$/u.test(form));
  return new Set(plain.map(fold).filter((form) => form.length >= shortestApart && /^[a-z]+$/u.test(form)));
}

/** A shorter word is never taken for two whose apostrophe was lost. */
const shortestApart = 4;

const catalogue = await readCatalogue('data/catalogue');
const { index } = encodeSearch(catalogue);
const vocabulary = new Vocabulary(index, stemsOfWords(index.words.split('\n')));
const near = new Set(index.words.split('\n').flatMap((word) => [...shortened(word, 2)]));
const heard = new Set(index.words.split('\n').map(soundOf));
const isNear = (form: string): boolean =>
  [...shortened(form, typoReach(form))].some((less) => near.has(less)) &&
  vocabulary.near(form, typoReach(form)).length > 0;
const isCorrected = (form: string): boolean =>
  vocabulary.count(vocabulary.stemOf(form)) === 0 && (isNear(form) || heard.has(soundOf(form)));

/** What the workshop takes for one of its wordings with a letter wrong, whatever its stem. */
const workshop = new WorkshopWords(encodeWorkshop(catalogue));
const singles = encodeWorkshop(catalogue)
  .lines.split(/[\t\n]/u)
  .map(fold);
const nearSingle = new Set(singles.flatMap((word) => [...shortened(word, 1)]));
const isSlip = (form: string): boolean =>
  [...shortened(form, 1)].some((less) => nearSingle.has(less)) &&
  workshop.in(form, () => false).length > 0 &&
  workshop.in(form, () => true).length === 0;
const known = forms();

/** What would be taken for two words whose apostrophe was lost ("laitue", "l'étude"), or for a small word. */
const isTakenApart = (form: string): boolean => {
  if (vocabulary.count(vocabulary.stemOf(form)) > 0) return false;
  const rest = lostApostrophe.exec(form)?.[2];
  if (smallWordHeard(form) !== null) return true;
  // "dune usine": before a small word, the apostrophe was lost.
  if (rest === undefined || smallWords.has(rest)) return false;
  return vocabulary.has(rest) || known.has(rest) || heard.has(soundOf(rest));
};
/** "crois" begins "croisière", and is a word of its own: before others, it is not that word cut short. */
const begins = (form: string): boolean =>
  form.length >= shortestTypo &&
  vocabulary.count(vocabulary.stemOf(form)) === 0 &&
  vocabulary.startingWith(form).length > 0;
const all = [...known].filter((form) => form.length >= shortestTypo).sort();
const kept = [...known]
  .filter(
    (form) => (form.length >= shortestTypo && (isCorrected(form) || isSlip(form))) || isTakenApart(form),
  )
  .sort();
const begun = [...known].filter(begins).map(cutShort).sort();
const source =
  'Formes du dictionnaire orthographique français « classique » de Grammalecte (dictionary-fr, MPL 2.0),';
const licence = [
  'This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0: https://mozilla.org/MPL/2.0/',
];

async function write(file: string, words: readonly string[], ...what: string[]): Promise<void> {
  const head = [source, ...what, ...licence].map((line) => `# ${line}`);
  await writeFile(file, `${[...head, ...words].join('\n')}\n`);
  process.stdout.write(`${file} : ${words.length} mots\n`);
}

await write(
  frenchFile,
  [...kept, ...begun],
  'proches d’un mot du catalogue, ou entendues de même, sans en être une forme, à une lettre d’un mot des ateliers, ou que l’on prendrait pour deux mots sans leur apostrophe ; suivis d’un tiret, ceux qui commencent un mot du catalogue. Écrit par scripts/french-words.ts.',
);

const ways = lookup(catalogue);
const data = { ...(await readForms()), right: [] };
const reader = new TextReader(ways, knownIn(ways).numbers, data);
/** Words of the wordings and of the catalogue, as the reader compares them: a form far from them all is not corrected. */
const compared = (word: string): string[] => [word, squeeze(lightForm(word))];
const wordings = [...data.trades, ...data.gestures, ...data.items].flatMap(({ forms: texts }) => texts);
const read = [...wordings, ...phrasesOf(catalogue).map(({ text }) => text)]
  .flatMap((text) => fold(text).split(/[^a-z0-9]+/u))
  .filter((word) => word.length >= shortestTypo - 1);
const nearRead = new Set([...new Set(read)].flatMap(compared).flatMap((word) => [...shortened(word, 1)]));
const isNearRead = (form: string): boolean =>
  compared(form).some((one) => [...shortened(one, 1)].some((less) => nearRead.has(less)));
await write(
  frenchOfTextsFile,
  all.filter((form) => isNearRead(form) && reader.corrects(form)),
  'que la lecture des textes collés prendrait pour un autre mot mal écrit. Écrit par scripts/french-words.ts.',
);

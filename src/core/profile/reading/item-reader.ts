import type { Spoken } from '../recognise/spoken.ts';
import { quoted, type TextFinding } from './findings.ts';
import { Forms, longestForms, type FormReading } from './forms.ts';
import type { HeldKind, TextForms } from './forms-file.ts';
import { normsIn } from './norms.ts';
import { isExpired, isRefused, yearOfPaper } from './papers.ts';
import type { Permit } from './permit-reader.ts';
import { within } from './zones.ts';
import { fold } from '../../text/fold.ts';

type Item = TextForms['items'][number];

/** Reads the papers, methods, tools and languages of a text. */
export class ItemReader {
  readonly #forms: Forms<Item>;

  constructor({ items }: Pick<TextForms, 'items'>) {
    this.#forms = new Forms(items.flatMap((item) => item.forms.map((text) => ({ of: item, text }))));
  }

  knows(word: Spoken): boolean {
    return this.#forms.knows(word);
  }

  /** `named`: every permit of the text, held or not; `permits`: those held. */
  read(
    text: string,
    words: readonly Spoken[],
    { permits, named, today }: { permits: readonly Permit[]; named: readonly Permit[]; today: string },
  ): TextFinding[] {
    // A list goes on there: "Rhino, j'ai fait mes shapes en 3D".
    const isListed = (reading: FormReading<Item>) =>
      /[,;:|]\s|\s[–—]\s/u.test(quoted(reading, words, text).words);
    const isTyped = (reading: FormReading<Item>) =>
      isBrandAsTyped(reading.of, quoted(reading, words, text).words);
    const read = longestForms(this.#forms.read(words).filter((one) => !isListed(one) && isTyped(one)))
      .map((reading): TextFinding => itemFinding(reading.of, quoted(reading, words, text)))
      .filter((one) => one.kind !== 'licence' || !isRefused(text, one));
    const papers = permits.map((one) => permitFinding('licence', one, text, today));
    const bare = (one: TextFinding) => one.id === 'licence:permis-conduire' && within(one, named);
    return [
      ...papers,
      ...read.filter((one) => !bare(one)),
      ...normsIn(text).map((one) => permitFinding('method', one, text, today)),
    ];
  }
}

/** A maker is named by his own letters: "fêtes" is no "Fette". */
const isBrandAsTyped = ({ brand, forms }: Item, words: string): boolean =>
  !brand ||
  forms.some((form) => fold(words).includes((form.split(' ').at(-1) ?? form).replace(/s?\*?$/u, '')));

/** `brand`: the words say which one ("Presse à injecter : Arburg"), and each is told. */
function itemFinding(
  { kind, id, label, labelEn, knowledge, brand }: Item,
  place: { words: string; start: number; end: number },
): TextFinding {
  const claimed = knowledge === undefined ? {} : { knowledge };
  return brand
    ? {
        kind,
        id: `${kind}:${id}:${fold(place.words)}`,
        label: `${label} : ${place.words}`,
        labelEn: `${labelEn}: ${place.words}`,
        ...claimed,
        ...place,
      }
    : { kind, id: `${kind}:${id}`, label, labelEn, ...claimed, ...place };
}

function permitFinding(kind: HeldKind, one: Permit, text: string, today: string): TextFinding {
  const year = one.id.startsWith('CACES') ? yearOfPaper(text, one) : undefined;
  return {
    ...one,
    ...(year === undefined ? {} : { year }),
    ...(isExpired(text, one, today) ? expiredName(one) : {}),
    kind,
    id: `${kind}:${one.id}`,
    words: text.slice(one.start, one.end),
  };
}

const expiredName = ({ label, labelEn }: Permit): Pick<Permit, 'label' | 'labelEn'> => ({
  label: `${label} (périmé, dit le texte)`,
  labelEn: `${labelEn} (expired, says the text)`,
});

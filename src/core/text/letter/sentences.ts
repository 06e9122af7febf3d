/** A stretch of a text: where it stands, and what it says. */
export type Said = { at: number; end: number; said: string };
/** A sentence of a text. `isAsked`: it is a question. */
export type Sentence = Said & { isAsked: boolean };

/** Where a sentence ends; the point of "2.5", of "J.-P." or of "Mr." ends none. */
const ends =
  /(?:(?<!(?<!\p{L})\p{Lu}|(?<!\p{L})(?:mr|mme|dr|cf|ex))\.+(?![\d\p{Ll}-])|[!?]+|\n+|;(?!-?\))|\s:\)|…)\s*/giu;

const trimmed = (text: string, at: number, end: number): Said => {
  const raw = text.slice(at, end);
  const start = at + (/^[\s,;.:!?()-]+/u.exec(raw)?.[0].length ?? 0);
  const said = text.slice(start, end).replace(/[\s,;.:!?(]+$/u, '');
  return { at: start, end: start + said.length, said };
};

/** The sentences of a text, in order. */
export function toldSentences(text: string): Sentence[] {
  const stops = [...text.matchAll(ends)].map(({ 0: stop, index }) => ({
    index,
    after: index + stop.length,
    stop,
  }));
  const last = { index: text.length, after: text.length, stop: '' };
  let at = 0;
  return [...stops, last].flatMap(({ index, after, stop }) => {
    const one = { ...trimmed(text, at, index), isAsked: stop.includes('?') };
    at = after;
    return one.said === '' ? [] : [one];
  });
}

/** What parts a sentence into the things that it says. */
const parts =
  /\s*[,:()]\s*|\s+(?:-|–|=>|->)\s+|\s+(?=(?:mais|car|parce qu(?:e|['’])|pck|pcq|puisque|donc|sauf|alors|sinon|plut[ôo]t (?!que)|et (?:je|j['’]|jai|on|il|elle|ils|mon|ma|mes|c['’]|[çc]a|l['’]\p{L}+(?= (?:n['’e]|est|a ))|la (?:bo[iî]te|nuit)|faut|est|puis)|j['’ ]?ai(?!m)|je (?!me suis|peux|pourrais|voudrai)\p{L}+ (?!\p{L}+er)|ils? |[çc]a fait \d|c['’]est|est[- ]ce|comment|but|because|and i)(?!\p{L}))/giu;

/** The parts of a sentence, in order, each with where it stands in the text. */
export function toldParts({ at, said }: Said): Said[] {
  const found = [...said.matchAll(parts)].map(({ 0: stop, index }) => ({
    index,
    after: index + stop.length,
  }));
  let from = 0;
  return [...found, { index: said.length, after: said.length }].flatMap(({ index, after }) => {
    const one = trimmed(said, from, index);
    from = after;
    return one.said === '' ? [] : [{ at: at + one.at, end: at + one.end, said: one.said }];
  });
}

const joins =
  /^(?:(?:mais|et|moi|ou|donc|car|alors|enfin|bref|genre|ou alors|ou bien|surtout|pour|comme|par exemple|dans l['’ ]id[ée]al),?\s+)+(?=\p{L})/iu;

/** A part without the words that join it to what is before. */
export function withoutJoin(part: Said): Said {
  const lead = joins.exec(part.said)?.[0] ?? '';
  return { ...part, at: part.at + lead.length, said: part.said.slice(lead.length) };
}

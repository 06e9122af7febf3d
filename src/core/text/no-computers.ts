const computers = String.raw`(?:(?:l['’ ]|les |le |un |des |mon |d['’ ]|de l['’ ])?(?:ordi(?:nateur)?s?|informatique|pc|[ée]crans?|computers?))`;
const cannot = String.raw`(?:(?:j['’ ]?y |je |j['’ ]?|i |moi |[çc]a |c['’ ]?est )*(?:(?:ne |n['’ ])?(?:connais|sais|comprends|capte|touche|pige)\p{L}* (?:rien|pas|plus|que dalle)[^,;.!?]*|(?:suis )?(?:pas [àa] l['’]aise|nule?|perdue?|largu[ée]e?)[^,;.!?]*|pas (?:pour moi|mon truc|mon fort|ma tasse de th[ée])[^,;.!?]*|no good at[^,;.!?]*))`;
const lead = String.raw`(?:^|(?<=[,;.!?])|(?<=\p{L}) (?=et |mais |sauf ))\s*(?:(?:et|mais|sauf que|moi|puis|par contre|and|but)[\s,]+)*`;
const ends = String.raw`\s*(?=$|[,;.!?])`;
const first = new RegExp(`${lead}${computers}[\\s,]+${cannot}${ends}`, 'giu');
const last = new RegExp(
  String.raw`${lead}(?:je |j['’ ]?|i )?(?:(?:ne |n['’ ])?(?:suis |sais )?(?:pas|nule?|jamais)[^,;.!?]{0,40}?(?:avec|en|de|d['’ ]?|sur|[àa]|with|touch[ée]\p{L}*) ?${computers})${ends}`,
  'giu',
);

/** A text without what says that one is at ease with no computer: it names no trade of computers. As it is where nothing else is said. */
export function withoutComputers(typed: string): string {
  const kept = typed
    .replace(first, '')
    .replace(last, '')
    .replace(/^[\s,;.]+|[\s,;]+$/gu, '');
  return /\p{L}{2}/u.test(kept) ? kept : typed;
}

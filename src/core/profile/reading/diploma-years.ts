/** Not past another diploma or paper: "BEP vente, CAP charcutier 1998". */
const yearAfter =
  /^(?:(?!(?<!\p{L})(?:cap|bep|bac|bts|cqp[im]?|dut|titre|licence|bp|mc|caces|permis|sst)(?!\p{L}))[^.;\n•]){0,40}?\b((?:19|20)\d{2})\b(?:\s*[-–—/à]\s*((?:19|20)\d{2})\b)?/iu;
/** "2008-2010 BEP bois": a diploma comes at the end of its years. */
const rangeBefore = /(?:^|[\n•;])\s*-?\s*(?:19|20)\d{2}\s*[-–—/à]\s*((?:19|20)\d{2})\s*[:|–—-]?\s*$/u;
const shortYearAfter =
  /^\s*\(?(?:(?:obtenue?s?|valid[ée]e?s?|pass[ée]e?s?)\s)?(?:en\s|['’])?(\d{2})(?=\s*(?:[,.;)\n]|$))/u;
/** The next cell of a table. */
const cellAfter = /^\s*[;|]\s*((?:19|20)\d{2})\s*(?:[;|\n]|$)/u;
const yearBefore = /(?:^|[.;\n•])[^.;\n•]{0,20}?(?<![-–—/à]\s*)\b((?:19|20)\d{2})\b[^.;\n•]{0,30}$/u;

/** What a title's letters stand for, in brackets: "bac pro MEI (maintenance des équipements industriels) en 2020". */
const gloss = /^\s*\([^()\n]*?\p{L}{4}[^()\n]*\)(?=\s)/u;
/** "CAP composites, plastiques chaudronnés au GRETA, obtenu en juin 2023". */
const obtained =
  /^(?:(?!(?<!\p{L})(?:cap|bep|bac|bts|cqp[im]?|dut|titre|licence|bp|mc|caces|permis)(?!\p{L}))[^.;\n•]){0,90}?(?<!\p{L})(?:obtenue?s?|valid[ée]e?s?|pass[ée]e?s?|d[ée]livr[ée]e?s?)\s(?:en|le)\s[^.;,\n]{0,16}?((?:19|20)\d{2})/iu;

/** The year of a diploma, as told behind or before it; null when none is. */
export function yearOf(text: string, start: number, end: number): number | null {
  const rest = text.slice(end);
  const after = yearAfter.exec(rest) ?? yearAfter.exec(rest.replace(gloss, ''));
  const told =
    after?.[2] ??
    after?.[1] ??
    obtained.exec(rest)?.[1] ??
    cellAfter.exec(text.slice(end))?.[1] ??
    rangeBefore.exec(text.slice(0, start))?.[1] ??
    yearBefore.exec(text.slice(0, start))?.[1];
  if (told !== undefined) return Number(told);
  const short = shortYearAfter.exec(text.slice(end))?.[1];
  if (short === undefined) return null;
  return Number(short) + (Number(short) > latestShortYear ? 1900 : 2000);
}

/** "98" is 1998, "12" is 2012. */
const latestShortYear = 40;

const tig = /(?<!\p{L})tig(?!\p{L})/iu;
const others =
  /(?<!\p{L})(?:mig(?:[ /-]?mag)?|mag|semi[ -]?auto(?:matique)?s?|arc|[ée]lectrodes?|baguettes?)(?!\p{L})/iu;
const processes = new RegExp(
  String.raw`(?:(?<!\p{L})(?:(?:en|à la|[àa] l['’]|l['’]|le|la|au|et|ou|and)\s*)+)?(?:${tig.source}|${others.source})(?:\s*[/+&-]\s*)?`,
  'giu',
);

/** Words of welding without the processes, where TIG is told beside another: who has both is of no single one. */
export function withoutProcesses(typed: string): string {
  if (!/soud|weld/iu.test(typed) || !tig.test(typed) || !others.test(typed)) return typed;
  return typed
    .replace(processes, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/\s+(?=[,;.])/gu, '')
    .replace(/,(?:\s*,)+/gu, ',')
    .replace(/^[\s,]+|[\s,]+$/gu, '');
}

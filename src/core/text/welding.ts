const tig = /(?<!\p{L})tig(?!\p{L})/iu;
const others =
  /(?<!\p{L})(?:mig(?:[ /-]?mag)?|mag|semi[ -]?auto(?:matique)?s?|arc|[ée]lectrodes?|baguettes?)(?!\p{L})/iu;
const processes = new RegExp(
  String.raw`(?:(?<!\p{L})(?:(?:en|à la|[àa] l['’]|l['’]|le|la|au|et|ou|and)\s*)+)?(?:${tig.source}|${others.source})(?:\s*[/+&-]\s*)?`,
  'giu',
);

/** "avec licences": what a welder is qualified for, which names no other trade. */
const licences =
  /,?(?: (?:avec|et))?(?: (?:mes|des|les|toutes mes|plusieurs))? (?:licences?|qualifs?|qualifications?)(?: (?:soud(?:age|ure|eur)|de soud(?:age|ure|eur)))?(?: (?:[àa] jour|valides?|valables?|en cours))?(?!\p{L})(?! (?:pro|de |en |d['’]))/giu;

/** Words of welding without the processes, where TIG is told beside another (who has both is of no single one), nor the licences. */
export function withoutProcesses(typed: string): string {
  if (!/soud|weld/iu.test(typed)) return typed;
  const bare = typed.replace(licences, '');
  if (!tig.test(bare) || !others.test(bare)) return bare;
  return bare
    .replace(processes, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/\s+(?=[,;.])/gu, '')
    .replace(/,(?:\s*,)+/gu, ',')
    .replace(/^[\s,]+|[\s,]+$/gu, '');
}

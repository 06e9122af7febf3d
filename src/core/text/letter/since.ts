const years = String.raw`(?:\d+|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-sept|dix-huit|vingt|trente)(?:[- ](?:et[- ])?(?:deux|trois|quatre|cinq|six|sept|huit|neuf|un))?`;
/** "22 ans que je", "voilà quinze ans que": so long, before what one does. */
const long = String.raw`^(?:(?:[çc]a|cela) fait |voil[àa] )?(?:plus de |presque |bient[ôo]t )?${years} ans (?:que |de |d['’])`;
const longLead = new RegExp(long, 'iu');
/** "8 ans que je tourne en intérim à conduire": what one does stands behind. */
const longDoing = new RegExp(
  String.raw`${long}je (?:suis|tourne) (?:là |en |dans |[àa] )?[^,;.]*?(?<!\p{L})[àa] (?=\p{L}+(?:er|ir|re) )`,
  'iu',
);
/** "ça fait douze ans que je suis à la tuerie": where stands behind. */
const longAt = new RegExp(
  String.raw`${long}je (?:suis|bosse|travaille)(?: (?:à|au|aux|sur|dans|chez|en) (?:la |le |les |l['’])?| )(?=\p{L}{4})`,
  'iu',
);
/** "seize ans de fournil": how long, in words. */
const longOf = new RegExp(String.raw`^${years} ans (?:de |d['’])`, 'iu');
/** "soudeur depuis mon CAP": since when, behind. */
const sinceWhen = new RegExp(
  String.raw`[\s,]+(?:depuis|pendant) (?:(?:plus de|presque|bient[ôo]t) )?(?:${years} (?:ans|mois)|(?:mon|ma|mes|la|le|l['’])[^,;.]*|toujours|longtemps)$`,
  'iu',
);
/** A diploma since which one is of a trade: left, it would name another ("CAP" is of a boilermaker). */
const sincePaper =
  /[\s,]+depuis (?:mon|ma|mes) (?:cap|bep|bac|bts|dipl|brevet|licence|[ée]cole|apprentissage)[^,;.]*$/iu;
/** What a part says that one does, without how long before it, and without the diploma since which. */
export const bareOf = (said: string): string =>
  said.replace(longDoing, '').replace(longAt, '').replace(longOf, '').replace(sincePaper, '') || said;
/** Whether a part says how long one has done it. */
export const saysSince = (said: string): boolean => longLead.test(said) || sinceWhen.test(said);

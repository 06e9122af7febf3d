import type { Person } from '#core/next-steps/facts.ts';
import { unlessLost } from '$lib/part.ts';

const maybePaper = /caces|habilit|permis|licen[cs]e|fimo/iu;
const maybeDiploma =
  /(?<!\p{L})(?:cqp|cap|bep|bac pro|bts|dut|but|bp|bpa|mc|ctm|titre|licence|brevet|mention|dipl[ôo]me|fimo|fco|haccp|nep|nettoyage)/iu;

/** The papers and diplomas that words of what one does say to have: what reads them comes with words that may name one. */
export async function papersIn(does = ''): Promise<Pick<Person, 'papers' | 'diplomas'>> {
  const papers = maybePaper.test(does)
    ? ((await unlessLost(import('#core/next-steps/papers-said.ts')))?.papersSaid(does) ?? [])
    : [];
  const diplomas = maybeDiploma.test(does)
    ? ((await unlessLost(import('#core/next-steps/diplomas-said.ts')))?.diplomasSaid(does) ?? [])
    : [];
  return { ...(papers.length > 0 && { papers }), ...(diplomas.length > 0 && { diplomas }) };
}

import { json } from '@sveltejs/kit';
import { encodeDomainWordings } from '#core/lean/wordings.ts';
import { lookupOf } from '$lib/server/catalogue.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** Every professional domain has its file. */
export const entries: EntryGenerator = () =>
  lookupOf()
    .catalogue.domains.filter(({ code }) => code.length === 3)
    .map(({ code }) => ({ domain: code }));

/** The wordings of the trades of one professional domain. */
export const GET: RequestHandler = ({ params }) =>
  json(encodeDomainWordings(lookupOf().catalogue, params.domain));

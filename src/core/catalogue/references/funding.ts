import type { Catalogue } from '../files.ts';
import type { FundingScheme } from '../funding.ts';
import type { Issue } from '../issue.ts';

const file = 'funding.json';

/** What must hold among the funding schemes: replacements exist, closed ones say since when, conflicts quote their sources. */
export function fundingReferences({ funding, routes, branches }: Catalogue): Issue[] {
  const ids = new Set(funding.map(({ id }) => id));
  const ways = new Set<string>(routes.map(({ id }) => id));
  const known = new Set(branches.map(({ id }) => id));
  return funding.flatMap((scheme) => [
    ...links(scheme, ids),
    ...routeLinks(scheme, ways),
    ...branchLinks(scheme, known),
    ...dates(scheme),
    ...amounts(scheme),
    ...paperTexts(scheme),
  ]);
}

function links(
  { id, replacedBy, conflicts, gather = [], sources }: FundingScheme,
  ids: ReadonlySet<string>,
): Issue[] {
  const urls = new Set(sources.map(({ url }) => url));
  return [
    ...replacedBy
      .filter((other) => !ids.has(other) || other === id)
      .map((value) => ({
        file,
        record: id,
        field: 'replacedBy',
        value,
        expected: 'un autre dispositif du fichier',
      })),
    ...conflicts
      .flatMap((conflict) => conflict.sources)
      .filter((url) => !urls.has(url))
      .map((value) => ({ file, record: id, field: 'conflicts', value, expected: 'une de ses sources' })),
    ...gather
      .filter(({ source }) => !urls.has(source))
      .map(({ source: value }) => ({
        ...{ file, record: id, field: 'gather', value },
        expected: 'une de ses sources',
      })),
  ];
}

function routeLinks({ id, conditions }: FundingScheme, ways: ReadonlySet<string>): Issue[] {
  return conditions
    .filter(({ fact, value }) => fact === 'routes' && !(typeof value === 'string' && ways.has(value)))
    .map(({ value }) => ({
      file,
      record: id,
      field: 'conditions',
      value: String(value),
      expected: "une voie d'accès connue",
    }));
}

function dates({ id, status, validFrom, validTo }: FundingScheme): Issue[] {
  if (status === 'closed' && validTo === null)
    return [
      { file, record: id, field: 'validTo', value: 'null', expected: 'la date de fin d’un dispositif fermé' },
    ];
  if (validFrom !== null && validTo !== null && validFrom > validTo)
    return [{ file, record: id, field: 'validTo', value: validTo, expected: `une date après ${validFrom}` }];
  return [];
}

function branchLinks({ id, conditions }: FundingScheme, known: ReadonlySet<string>): Issue[] {
  return conditions
    .filter(({ fact }) => fact === 'branch')
    .flatMap(({ value }) => (Array.isArray(value) ? value : [String(value)]))
    .filter((branch) => !known.has(branch))
    .map((value) => ({ file, record: id, field: 'conditions', value, expected: 'une branche connue' }));
}

/** An amount in euros quotes the text that sets it, or says that it is to be checked. */
function amounts({ id, amount, texts }: FundingScheme): Issue[] {
  if (!amount?.fr.includes('€') || /à vérifier/i.test(amount.fr)) return [];
  if (texts.some(({ number }) => amount.fr.includes(number))) return [];
  return [
    {
      file,
      record: id,
      field: 'amount',
      value: amount.fr,
      expected: 'le numéro d’un de ses textes, ou « à vérifier »',
    },
  ];
}

/** A time limit quotes one of the scheme's texts, or says that it is to be checked. */
function paperTexts({ id, papers, texts }: FundingScheme): Issue[] {
  const numbers = new Set<string | null>(texts.map(({ number }) => number));
  return papers
    .filter(({ text, toCheck }) => !numbers.has(text) && !(text === null && toCheck))
    .map(({ text }) => ({
      file,
      record: id,
      field: 'papers',
      value: text ?? 'null',
      expected: 'le numéro d’un de ses textes, ou toCheck',
    }));
}

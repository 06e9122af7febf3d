import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readCatalogue } from '../../cli/catalogue.ts';
import { readForms } from '../../cli/text-forms.ts';
import { lookup } from '#core/catalogue/lookup.ts';
import { knownIn } from '#core/profile/reconcile.ts';
import { commonWords } from '#core/profile/recognise/common-words.ts';
import { spoken } from '#core/profile/recognise/spoken.ts';
import { waysOf } from '#core/profile/reading/forms.ts';
import { TextReader } from '#core/profile/reading/read-text.ts';

let reader: TextReader;
/** The same without the words that are right as they stand. */
let hasty: TextReader;
let right: readonly string[];
beforeAll(async () => {
  const ways = lookup(await readCatalogue('data/catalogue'));
  const forms = await readForms();
  reader = new TextReader(ways, knownIn(ways).numbers, forms);
  hasty = new TextReader(ways, knownIn(ways).numbers, { ...forms, right: [] });
  right = forms.right;
}, 60_000);

const read = (text: string) => reader.read(text, '2026-11-26');
/** The wordings that one of the file stands for: "agent/ouvrier tri". */
const spelt = (form: string): string[] =>
  form
    .split(' ')
    .reduce<string[]>((all, word) => all.flatMap((one) => waysOf(word).map((way) => `${one} ${way}`)), [''])
    .map((one) => one.trim());

describe('the words that a correction leaves as they stand', () => {
  it('are French words a letter away from those of the catalogue or of the wordings, and a few of ours', () => {
    expect(right.length).toBeGreaterThan(5_000);
    expect(['encore', 'registre', 'projets', 'speciaux'].filter((word) => !right.includes(word))).toEqual([]);
    // One in seven: each would be corrected, or needs not be kept.
    const some = right.filter((word, at) => at % 7 === 0 || commonWords.includes(word));
    expect(some.filter((word) => !hasty.corrects(word))).toEqual([]);
    expect(some.filter((word) => reader.corrects(word))).toEqual([]);
  });

  it('leave what is misspelt to be corrected', () => {
    expect(['magazinier', 'boulengere', 'menuisrie'].filter((word) => !reader.corrects(word))).toEqual([]);
  });
});

describe('reading a text by the real catalogue', () => {
  it('gives the trade with its years, the record in force then and its successor, papers and methods', () => {
    const found = read(
      'Conductrice de ligne chez une laiterie, 2014-2022. NEP, traçabilité, HACCP, CACES R489 cat. 3. CQP conducteur de ligne 2014.',
    );
    expect(found[0]).toMatchObject({ kind: 'occupation', id: 'H2102', years: 8 });
    expect(found[1]).toMatchObject({
      kind: 'certification',
      id: 'RNCP39739',
      year: 2014,
      then: { id: 'RNCP24889' },
    });
    expect(found.filter(({ kind }) => kind === 'licence').map(({ label }) => label)).toEqual([
      'CACES R489 cat. 3',
    ]);
    expect(found.filter(({ kind }) => kind === 'method').map(({ id }) => id)).toEqual([
      'method:nep',
      'method:tracabilite',
      'method:haccp',
    ]);
  });

  it.each([
    ['Opérateur de découpe chez Bigard depuis 14 ans', 'H2103'],
    ['2016-2024 CNC machine operator. Setting lathes', 'H2903'],
    ['Kitchen porter, 2010-2012, Leeds', 'G1605'],
    ['15 ans d’ajustage chez un sous-traitant', 'H2901'],
    ['11 ans de bobinage à la filature', 'H2413'],
    ['11 ans de bobinage de moteurs', 'H2601'],
    ['I have packed biscuits for 7 years', 'H3302'],
    ['2012-2018 : carrossière-tôlière, Dupuis SA', 'I1606'],
    ['2012-2018 : cheffe boulangère, Dupuis SA', 'D1108'],
    ['2012-2018 : éleveuse de gibiers, Dupuis SA', 'A1408'],
  ])('reads the trade by where it was done, or by its English name: %s', (text, code) => {
    expect(read(text).flatMap(({ kind, id }) => (kind === 'occupation' ? [id] : []))).toEqual([code]);
  });

  it('takes no firm for a maker of tractors', () => {
    expect(read('Warehouse picker, Amazon, 4 years').some(({ label }) => /tracteur/i.test(label))).toBe(
      false,
    );
    expect(read('conduite de semoir Amazone').some(({ label }) => /tracteur/i.test(label))).toBe(true);
  });

  it('puts the longest trade first', () => {
    const found = read('avant caissière 2 ans, puis 12 ans à l’abattoir');
    expect(found.filter(({ kind }) => kind === 'occupation').map(({ id }) => id)).toEqual(['H2101', 'D1505']);
  });

  const trades = (text: string) =>
    read(text)
      .filter(({ kind }) => kind === 'occupation')
      .map((one) => [one.id, 'years' in one ? one.years : undefined]);
  const diplomas = (text: string) =>
    read(text).filter(({ kind }) => kind === 'diploma' || kind === 'certification');

  it('leaves the years of a dated line to the job of that line', () => {
    expect(trades('Boucher – 1999-2008\nRemailleuse – 2008-2015')).toEqual([
      ['D1101', 9],
      ['H2403', 7],
    ]);
    expect(trades('Soudeur – 1999-2008\nBidouilleur – 2008-2015')).toEqual([['H2913', 9]]);
  });

  it('keeps a field or a task beside its own length, apart from a trade that has its own', () => {
    expect(trades('7 ans dans l’agro, 1 an chef de ligne')).toEqual([
      ['H2105', 7],
      ['H2507', 1],
    ]);
    expect(trades('éducateur sportif 5 ans, soudeur 3 ans')).toEqual([
      ['G1204', 5],
      ['H2913', 3],
    ]);
    expect(trades('soudeur 4 ans dans la chaudronnerie')).toEqual([['H2913', 4]]);
  });

  it('takes no person’s name, sensor or colour for a trade', () => {
    expect(trades('my name is Maria, packer 4 years')).toEqual([['H3302', 4]]);
    expect(trades('pose de capteurs, 4 couleurs, 3 ans')).toEqual([]);
  });

  it('takes no month for the word of a trade, and no licence for the trade', () => {
    expect(trades('employé du 3 mars 2008 au 30 septembre 2022 comme mouleur noyauteur')).toEqual([
      ['H2910', 15],
    ]);
    expect(trades('5 years as a packing operator, and I have a forklift licence')).toEqual([['H3302', 5]]);
  });

  it('says of a paper that it has expired, and leaves out those that failed', () => {
    const papers = (text: string) =>
      read(text).flatMap((one) => (one.kind === 'licence' ? [[one.label, one.labelEn]] : []));
    expect(papers('caces 3 perimé')).toEqual([
      ['CACES cat. 3 (périmé, dit le texte)', 'CACES cat. 3 (expired, says the text)'],
    ]);
    expect(papers('CACES 3 failed twice')).toEqual([]);
  });

  it('takes no advice nor demand for a diploma', () => {
    expect(diplomas('Un CQP n’est pas exigé')).toEqual([]);
    expect(diplomas('CERTIFICAT\nde compétences professionnelles (bloc 2)')).toEqual([]);
    expect(diplomas('un bts chimie mais j’ai arrêté en 1re année')).toEqual([]);
    expect(trades('diplôme de parfumeur ? Non, simplement amateur')).toEqual([]);
    expect(diplomas('CQP soudeur ? oui, 2015')).toEqual([expect.objectContaining({ label: 'CQP soudeur' })]);
  });

  it('does not name a narrower record than the one word asked for', () => {
    expect(diplomas('CAP électricien 2004')).toEqual([
      expect.objectContaining({ kind: 'diploma', label: 'CAP électricien', year: 2004 }),
    ]);
    expect(diplomas('conducteur de machine. CQP conducteur en 2006')).toEqual([
      expect.objectContaining({ kind: 'diploma', label: 'CQP conducteur', year: 2006 }),
    ]);
    expect(diplomas('bac pro électrotechnique')).toEqual([expect.objectContaining({ id: 'RNCP38878' })]);
  });

  it('names the record of that time which nothing replaces, diplomas of one word, and the last year of a range', () => {
    expect(diplomas('CQPM soudeur industriel 2015')).toEqual([
      expect.objectContaining({ kind: 'diploma', then: expect.objectContaining({ id: 'RNCP19460' }) }),
    ]);
    expect(diplomas('DEAS 2010')).toEqual([expect.objectContaining({ label: 'DEAS', year: 2010 })]);
    expect(diplomas('2008-2010 BEP bois')).toEqual([expect.objectContaining({ year: 2010 })]);
    expect(diplomas('BEP bois 2008-2010')).toEqual([expect.objectContaining({ year: 2010 })]);
    expect(diplomas('un CAP et un BEP')).toEqual([]);
    expect(diplomas('Licence STAPS 2011')).toEqual([expect.objectContaining({ year: 2011 })]);
    expect(read('Licence d’anglais, 2009').filter(({ kind }) => kind === 'licence')).toEqual([]);
  });

  it('says a diploma that the catalogue does not hold as it is typed', () => {
    expect(read('BEP électrotechnique de 1998')).toContainEqual(
      expect.objectContaining({ kind: 'diploma', label: 'BEP électrotechnique', year: 1998 }),
    );
  });

  it('takes common words of a CV for no gesture', () => {
    const gestures = (text: string) =>
      read(text).filter(({ kind }) => kind === 'skill' || kind === 'knowledge');
    expect(
      gestures(
        'Je m’appelle Luc. Téléphone : 06. Expérimenté, par rapport à mon âge. Île de la Réunion. Reconnaissance RQTH. ' +
          'La boîte a coulé. Reprise d’études, monter en compétences. Travail à la chaîne, horaires en roulement. ' +
          'Freins : pas de véhicule. Chômage. Accident. GRETA de Lyon. À recycler en 2026. Vue réduite. Appareils auditifs. ' +
          'Monsieur, je peux fermer le matin, encore debout. Sous traitement médical. Viande grasse.',
      ),
    ).toEqual([]);
    expect(read('Ouvrier polyvalent 7 ans')).toEqual([]);
    expect(trades('Commis de salle, brasserie Flo, 2 ans')).not.toContainEqual(['A1413', 2]);
    expect(trades('10 ans dans une brasserie (bière blonde)')).toEqual([['A1413', 10]]);
    expect(trades('2 ans en boulangerie industrielle')).toEqual([['H2105', 2]]);
    expect(trades('Scripts Python 2 ans')).toEqual([]);
    expect(trades('nettoyage industriel 6 ans dans une usine de chocolat')).toContainEqual(['K2204', 6]);
    expect(trades('auditrice interne ISO 9001, le médecin du travail a écrit, par le pneumologue')).toEqual(
      [],
    );
    expect(trades('J’ai travaillé à la chaîne chez PSA 22 ans')).toEqual([['H2909', 22]]);
  });

  it('has no wording that names two trades by itself', async () => {
    const forms = await readForms();
    const sure = forms.trades.filter(({ near, weak }) => near === undefined && weak === undefined);
    const codes = new Map<string, Set<string>>();
    for (const { code, forms: texts } of sure)
      for (const text of texts.flatMap(spelt)) codes.set(text, (codes.get(text) ?? new Set()).add(code));
    expect([...codes].filter(([, of]) => of.size > 1)).toEqual([]);
  });

  it('has no wording that the small words leave a single common word of', async () => {
    const forms = await readForms();
    const words = (text: string) => spoken(text.replaceAll('*', ''));
    const tables = [...forms.trades, ...forms.gestures, ...forms.items];
    const texts = tables.flatMap((one) => one.forms.flatMap(spelt));
    const lost = texts.filter((text) => /\s/u.test(text.trim()) && words(text).length < 2);
    expect(lost).toEqual([]);
  });

  it('quotes the text, whatever it is', () => {
    const piece = fc.constantFrom(
      ...['boulanger(ère) ', 'CAP cuisine 2013', '5 ans', 'CACES 1, 3', '\n', '. ', 'je cherche ', 'HACCP'],
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 6 })), { maxLength: 9 }), (pieces) => {
        const text = pieces.join(' ');
        for (const { start, end, words } of read(text)) expect(text.slice(start, end)).toBe(words);
      }),
      { numRuns: 40 },
    );
  });
});

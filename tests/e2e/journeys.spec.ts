import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures.ts';

type Journey = {
  who: string;
  from: string;
  /** null: "I do not know yet". */
  to: string | null;
  /** What the answer says first. */
  answer: RegExp;
  /** Something that an adviser would say there. */
  names: RegExp;
  /** Trades and certificates that the answer leads to, one of them. */
  leads: RegExp;
  /** What no link to a trade or a certificate may name: an adviser would be ashamed of it. */
  never: RegExp;
  /** The links followed from the answer to something to do, by their names. */
  ways: RegExp[];
  /** Where one is at the end, in words that are seen there. */
  end: RegExp;
  /** Whom one is told to see first, where health is told. */
  first?: RegExp;
};

const plan = /Le plan, étape par étape/;
const calls = /Qui appeler, quoi demander/;
const otherWorld = /infirmi|ingénieur|avocat|directeur|professeur|sportif|coiffeu/i;
const journeys: Journey[] = [
  {
    who: 'a dairy operator goes to chemistry',
    from: 'opérateur de fabrication en laiterie',
    to: 'chimie',
    answer: /^Chimie\s:.*gestes? sur \d+ (est|sont) déjà/,
    names: /conduite|conditionnement|industrie(s)? chimique(s)?/,
    leads: /industries? chimiques?|conditionnement/,
    never: otherWorld,
    ways: [plan],
    end: /industrie chimique/,
  },
  {
    who: 'a welder goes to the nuclear industry, as it is',
    from: 'soudeur',
    to: 'nucléaire',
    answer: /^Soudeur\s.*s’exerce aussi là \(Nucléaire\)/,
    names: /le même métier/,
    leads: /Tuyaut|Chaudronn/,
    never: otherWorld,
    ways: [plan],
    end: /Votre métier s’exerce là-bas tel quel/,
  },
  {
    who: 'a forklift driver goes to a dairy, as it is',
    from: 'cariste',
    to: 'laiterie',
    answer: /^Cariste.*\(Industrie laitière\)/,
    names: /le même métier/,
    leads: /Préparateur.*commandes|Magasinier/,
    never: otherWorld,
    ways: [calls],
    end: /caristes?|laiti/,
  },
  {
    who: 'an abattoir worker does not know',
    from: 'ouvrier d’abattoir',
    to: null,
    answer: /abattoir\s: où vos gestes servent/,
    names: /Charcuterie et salaison/,
    leads: /transformation des viandes|conditionnement/,
    never: otherWorld,
    ways: [/transformation des viandes/],
    end: /7 gestes sur 10 sont déjà les vôtres/,
  },
  {
    who: 'a leather stitcher goes to furniture',
    from: 'piqueuse en maroquinerie',
    to: 'ameublement',
    answer: /^Ameublement, sièges et literie\s:.*gestes? sur \d+ (est|sont) déjà/,
    names: /vous en êtes proche/,
    leads: /Sellier|Tapissier|Couture|Coupeu/,
    never: otherWorld,
    ways: [calls],
    end: /Un employeur/,
  },
  {
    who: 'an industrial cleaner asks about pharmacy, the industry and not the shop',
    from: 'agent de nettoyage industriel',
    to: 'pharmacie',
    answer: /^Agent\s.*\(Industrie pharmaceutique\)/,
    names: /le même métier/,
    leads: /ligne de conditionnement/,
    never: /officine|pharmacien|préparat(eur|rice) en pharmacie|infirmi|ingénieur/i,
    ways: [plan],
    end: /Votre métier s’exerce là-bas tel quel/,
  },
  {
    who: 'a baker allergic to flour does not know',
    from: 'boulanger, allergique à la farine',
    to: null,
    answer: /^Boulanger\s.*par où entrer dans un autre métier/,
    names: /Une allergie due au travail peut être reconnue maladie professionnelle/,
    leads: /conditionnement|commandes|Cariste/,
    never: /boulang|chocolat|pâtiss|biscui|meun|confis|pizz|crêp|pâtes|céréal/i,
    ways: [/^Agent.*conditionnement/],
    end: /Agent\s\/\sAgente de conditionnement/,
    first: /Médecin du travail/,
  },
  {
    who: 'a laboratory technician does not know',
    from: 'technicien de laboratoire',
    to: null,
    answer: /laboratoire d'analyse industrielle\s: où vos gestes servent/,
    names: /Chimie[\s\S]*Industrie pharmaceutique/,
    leads: /qualité de l'eau|contrôle/,
    never: /infirmi|avocat|directeur|professeur|manutention/i,
    ways: [/qualité de l'eau/],
    end: /4 gestes sur 10 sont déjà les vôtres/,
  },
  {
    who: 'a lorry driver with a bad back wants off the road',
    from: 'chauffeur routier, mal au dos, je ne veux plus conduire',
    to: null,
    answer: /poids lourd\s: par où entrer dans un autre métier/,
    names: /Mal de dos/,
    leads: /exploitation en transport routier/,
    never:
      /poids lourd|super lourds?|routier de (personnes|voyageurs)|autocar|autobus|livreu|chauffeu|tracteur|engins|grutier|déménag|manutention/i,
    ways: [/^Agent.*exploitation en transport routier/],
    end: /Agent\s\/\sAgente d'exploitation en transport routier de marchandises/,
    first: /Médecin du travail/,
  },
];

const most = 6;
const main = (page: Page) => page.getByRole('main');

/** Something to do: an official page that says that it leaves. */
async function expectNextStep(page: Page): Promise<void> {
  const next = page.getByRole('region', { name: 'Et maintenant ?' });
  await expect(next.getByRole('link', { name: /quitte ce site/ }).first()).toBeVisible();
  await expect(next.getByRole('link', { name: /courriel/ }).first()).toHaveAttribute('href', /^mailto:/);
}

test.describe('from the home page to something to do, on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  for (const { who, from, to, answer, names, leads, never, ways, end, first } of journeys)
    test(who, async ({ page }) => {
      let done = 0;
      const act = async (action: Promise<unknown>) => {
        await action;
        done += 1;
      };
      await page.goto('/', { waitUntil: 'networkidle' });
      await act(page.getByRole('combobox', { name: 'Je fais…' }).fill(from));
      if (to !== null) await act(page.getByRole('combobox', { name: 'Je voudrais…' }).fill(to));
      // The list of what may be chosen, when it has come, lies over the button.
      await page.keyboard.press('Escape');
      await act(
        page.getByRole('button', { name: to === null ? 'Je ne sais pas encore' : 'Voir ma piste' }).click(),
      );
      const heading = page.locator('#reponse');
      await expect(heading).toHaveText(answer);
      await expect(heading).toBeFocused();
      await expect(main(page)).toContainText(names);
      // What comes after the answer itself has come too: its leads are all there.
      const next = page.getByRole('region', { name: 'Et maintenant ?' });
      await expect(next).toBeVisible();
      if (first) await expect(next.getByRole('listitem').first()).toContainText(first);
      const named = await main(page)
        .locator('a:is([href*="/metiers/"], [href*="/parcours/"], [href*="vers="])')
        .allTextContents();
      expect(named.filter((one) => leads.test(one))).not.toEqual([]);
      expect(named.filter((one) => never.test(one))).toEqual([]);
      for (const way of ways) await act(main(page).getByRole('link', { name: way }).first().click());
      await expectNextStep(page);
      await expect(main(page)).toContainText(end);
      if (first) await expect(next.getByRole('listitem').first()).toContainText(first);
      expect(done).toBeLessThanOrEqual(most);
    });

  for (const [how, begin] of [
    [
      'says so',
      (page: Page) => page.getByRole('button', { name: 'Je n’ai pas encore de métier' }).press('Enter'),
    ],
    [
      'is read so',
      async (page: Page) => {
        await page.getByRole('combobox', { name: 'Je fais…' }).fill('sans diplôme');
        await page.getByRole('button', { name: 'Je ne sais pas encore' }).click();
      },
    ],
  ] as const)
    test(`a young person without a trade or a diploma ${how}, and gets trades of entry`, async ({ page }) => {
      await page.goto('/', { waitUntil: 'networkidle' });
      await begin(page);
      await expect(page).toHaveURL(/\?de=debut$/);
      await expect(page.locator('#reponse')).toHaveText(/par où entrer$/);
      await expect(page.locator('#reponse')).toBeFocused();
      await expectNextStep(page);
      await expect(main(page)).toContainText(/niveau 3, comme un CAP, apprentissage possible/);
      await expectAccessible(page);
      await main(page).locator('.lines a[href^="/parcours/"]').first().click();
      await expectNextStep(page);
    });
});

for (const { who, from, to, answer, ways } of journeys
  .filter(({ ways: [way] }) => way === plan || way === calls)
  .slice(0, 2))
  test(`by keyboard alone: ${who}`, async ({ page }) => {
    await page.goto('/', { waitUntil: 'networkidle' });
    await page.getByRole('combobox', { name: 'Je fais…' }).focus();
    await page.keyboard.type(from);
    await page.keyboard.press('Escape');
    const wanted = page.getByRole('combobox', { name: 'Je voudrais…' });
    for (let tabs = 0; tabs < 4 && !(await wanted.evaluate((one) => one === document.activeElement)); tabs++)
      await page.keyboard.press('Tab');
    await expect(wanted).toBeFocused();
    await page.keyboard.type(to ?? '');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await expect(page.locator('#reponse')).toHaveText(answer);
    await expect(page.locator('#reponse')).toBeFocused();
    const [way = plan] = ways;
    const link = main(page).getByRole('link', { name: way }).first();
    for (let tabs = 0; tabs < 8 && !(await link.evaluate((one) => one === document.activeElement)); tabs++)
      await page.keyboard.press('Tab');
    await expect(link).toBeFocused();
    await page.keyboard.press('Enter');
    await expectNextStep(page);
  });

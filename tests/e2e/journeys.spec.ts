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
  /** The links followed from the answer to something to do, by their names. */
  ways: RegExp[];
};

const plan = /Le plan, étape par étape/;
const calls = /Qui appeler, quoi demander/;
const journeys: Journey[] = [
  {
    who: 'a dairy operator goes to chemistry',
    from: 'opérateur de fabrication en laiterie',
    to: 'chimie',
    answer: /^Chimie\s:/,
    names: /industrie(s)? chimique(s)?|de conditionnement/,
    ways: [plan],
  },
  {
    who: 'a welder goes to the nuclear industry, as it is',
    from: 'soudeur',
    to: 'nucléaire',
    answer: /^Soudeur\s.*s’exerce aussi là \(Nucléaire\)/,
    names: /le même métier/,
    ways: [plan],
  },
  {
    who: 'a forklift driver goes to a dairy, as it is',
    from: 'cariste',
    to: 'laiterie',
    answer: /^Cariste.*\(Industrie laitière\)/,
    names: /le même métier/,
    ways: [calls],
  },
  {
    who: 'an abattoir worker does not know',
    from: 'ouvrier d’abattoir',
    to: null,
    answer: /abattoir\s: où vos gestes servent/,
    names: /Charcuterie et salaison/,
    ways: [/transformation des viandes/],
  },
  {
    who: 'a leather stitcher goes to furniture',
    from: 'piqueuse en maroquinerie',
    to: 'ameublement',
    answer: /^Ameublement, sièges et literie\s:/,
    names: /vous en êtes proche/,
    ways: [calls],
  },
  {
    who: 'an industrial cleaner asks about pharmacy, the industry and not the shop',
    from: 'agent de nettoyage industriel',
    to: 'pharmacie',
    answer: /^Agent\s.*\(Industrie pharmaceutique\)/,
    names: /le même métier/,
    ways: [plan],
  },
  {
    who: 'a baker who must leave the flour does not know',
    from: 'boulanger',
    to: null,
    answer: /^Boulanger\s.*: où vos gestes servent/,
    names: /Chocolatier/,
    ways: [/^Chocolatier/],
  },
  {
    who: 'a laboratory technician does not know',
    from: 'technicien de laboratoire',
    to: null,
    answer: /laboratoire d'analyse industrielle\s: où vos gestes servent/,
    names: /Chimie[\s\S]*Industrie pharmaceutique/,
    ways: [/qualité de l'eau/],
  },
  {
    who: 'a lorry driver does not know',
    from: 'chauffeur routier',
    to: null,
    answer: /poids lourd\s: où vos gestes servent/,
    names: /Industrie laitière/,
    ways: [/Super Lourds/],
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

  for (const { who, from, to, answer, names, ways } of journeys)
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
      for (const way of ways) await act(main(page).getByRole('link', { name: way }).first().click());
      await expectNextStep(page);
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

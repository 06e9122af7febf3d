import { describe, expect, it } from 'vitest';
import { ask } from './fields.ts';
import { leadsTo } from './leads-to.ts';

/** Messages as one writes them to a friend: what stands around the trade names none. */
const letters: readonly { letter: string; from: string | null; to: string | null; begins?: boolean }[] = [
  {
    letter:
      'Salut, le pneumologue m’a dit qu’il faut que j’arrête la boulange, j’ai de l’asthme. J’ai 44 ans, un CAP de boulanger et 20 ans de métier. Si t’as une idée je suis preneur, rien ne presse.',
    from: 'D1102',
    to: null,
  },
  {
    letter:
      'Coucou Claire, je m’ennuie au boulot. Je suis au labo de contrôle de la laiterie depuis 6 ans. Franchement je sais pas du tout vers laquelle aller, des industries. Tu ferais quoi à ma place ?',
    from: 'H1503',
    to: null,
  },
  {
    letter:
      'Coucou Marion, ça va ? Moi je tourne en rond. Je suis au labo de la laiterie, les dosages, les boîtes de Petri, toujours pareil, je suis technicienne. J’aimerais changer d’industrie mais je sais pas laquelle.',
    from: 'H1503',
    to: 'autre',
  },
  {
    letter:
      'Salut, j’ai été opéré du dos en mars. Le docteur veut plus que je porte et la conduite du camion c’est fini, 28 ans de poids lourd. Je voudrais trouver quelque chose là dedans, les usines du coin.',
    from: 'N4101',
    to: 'usine',
  },
  {
    letter:
      'Bonjour Michel, 25 ans que je suis à la tuerie, saignée, éviscération. J’ai rien fait d’autre de ma vie. Je sais pas où aller ni qui voudrait de moi, les épaules sont mortes.',
    from: 'H2101',
    to: null,
  },
  {
    letter:
      'Coucou, je nettoie une usine de cosmétiques pour une société de nettoyage. Je voudrais être à la production, mais dans les médicaments, chez Sanofi ou un autre labo, ça paye mieux.',
    from: 'K2204',
    to: 'H2303',
  },
  {
    letter:
      'Salut, à la boite je soude au TIG des cuves inox pour l’agro. J’aimerais bien le nucléaire, y a l’EPR pas loin. Je suis en CDI donc rien ne presse, je suis pas pressé.',
    from: 'H2913',
    to: 'secteur:nucleaire',
  },
  {
    letter:
      'Bonjour, j’ai 20 ans, j’ai laissé la fac au bout de trois mois. Je n’ai aucune expérience et je suis passionnée de voitures, mon père m’emmenait les voir. On peut se parler la semaine prochaine ?',
    from: null,
    to: null,
    begins: true,
  },
];

describe('a chatty message', () => {
  it.each(letters)('$letter', async ({ letter, from, to, begins }) => {
    const led = await leadsTo(ask, letter, '');
    expect(led.begins).toBe(begins ?? false);
    if (!begins) expect([led.from, led.to]).toEqual([from, to]);
  });

  it('does not hurry in a field either', async () => {
    const led = await leadsTo(
      ask,
      'soudeur TIG en chaudronnerie',
      'le nucléaire, mais pas pressé je suis en poste',
    );
    expect([led.from, led.to]).toEqual(['H2913', 'secteur:nucleaire']);
  });
});

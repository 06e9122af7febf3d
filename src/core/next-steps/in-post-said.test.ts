import { describe, expect, it } from 'vitest';
import { statusChoiceOf } from '../funding/status-choice.ts';
import { withoutEnding } from './in-post-said.ts';
import { situationOf } from './person.ts';
import { personSaid } from './person-said.ts';

/** Where one stands, by the two fields. */
const standing = (does: string, wish = '') => {
  const person = personSaid(`${does}. ${wish}`, [], [], does);
  return statusChoiceOf(situationOf(person));
};

describe('who has a job and says so', () => {
  it.each([
    ['je travaille dans une boulangerie', ''],
    ['je travaille chez Danone', 'autre chose'],
    ['une salariée en biscuiterie, conditionneuse', 'la maintenance'],
    ['je suis salarié dans une boulangerie, mon patron n’a rien d’autre', ''],
    ['je bosse à l’usine, cariste', 'la chimie'],
    ['cariste', 'je travaille en usine, je veux changer'],
    ['je travaille depuis 12 ans dans une laiterie', ''],
    ['actuellement en poste dans une laiterie', ''],
    ['boulanger depuis 8 ans salarié', ''],
    ['ça fait 14 ans que je suis à la laiterie', 'la chimie'],
    ['je suis désosseur depuis 19 ans dans un abattoir', ''],
    ['I work in a bakery', 'chemistry'],
  ])('is in post: %s / %s', (does, wish) => {
    expect(standing(does, wish)).toBe('employee');
    expect(personSaid(`${does}. ${wish}`, [], [], does).contract).toBeNull();
  });

  it.each([
    ['cariste', 'mon cdd fini en fevrier'],
    ['cariste, mon CDD finit en février', 'la chimie'],
    ['cariste', 'en cdd jusqu’en février'],
    ['cariste', 'je cherche autre chose, mon cdd se termine bientôt'],
    ['opératrice, cdd qui s’arrête en mars', ''],
    ['technicienne labo, CDD jusqu’en février, BTS chimie', 'la pharma'],
  ])('has a contract that ends: %s / %s', (does, wish) => {
    expect(standing(does, wish)).toBe('employee-cdd');
  });

  it.each([
    ['cariste', 'travailler dans une usine', null],
    ['cariste', 'je veux travailler chez Airbus', null],
    ['je travaillais dans une boulangerie', '', null],
    ['je travaille de nuit', '', null],
    ['je travaille à mon compte', '', 'self-employed'],
    ['je travaille dans une usine en intérim', '', 'employee-interim'],
    ['je travaille dans une usine en CDD', '', 'employee-cdd'],
    ['je travaille dans une boulangerie, apprenti', '', null],
    ['mon usine ferme, je travaille dans l’emballage', '', 'site-closing'],
    ['cariste', 'je cherche un CDD', null],
    ['serveur, je travaille pour payer mes études', '', null],
    ['je bosse au noir', '', null],
    ['cariste, mon CDD est fini', '', 'job-seeker'],
    ['cariste', 'mon cdd vient de se terminer', 'job-seeker'],
    ['cariste', 'mon cdd est fini en février', 'employee-cdd'],
  ])('or says otherwise: %s / %s, %s', (does, wish, choice) => {
    expect(standing(does, wish)).toBe(choice);
  });

  it('wishes for no permanent contract by telling of the one that ends', () => {
    const read = { kind: 'situation' as const, value: 'cdi', typed: 'cdd', path: null };
    expect(withoutEnding([read], 'mon cdd fini en fevrier')).toEqual([]);
    expect(withoutEnding([read], 'un poste en CDI')).toEqual([read]);
    expect(withoutEnding([read], 'je cherche un CDD')).toEqual([read]);
  });
});

it('takes who says that they are on their own, or learn, for no employee by the years alone', () => {
  expect(standing('je suis boulanger depuis 8 ans à mon compte')).toBe('self-employed');
  expect(standing('je suis apprenti depuis 2 ans dans une boulangerie')).not.toBe('employee');
  expect(standing('je suis soudeur depuis 3 ans dans une boîte d’intérim')).not.toBe('employee');
  expect(standing('soudeur depuis 10 ans')).not.toBe('employee');
});

it('hears a dismissal for want of orders as an economic one, and no other', () => {
  const loss = (said: string) => personSaid(said, [], []).jobLoss;
  expect(loss('la boîte a perdu ses commandes et on va sûrement être licenciés')).toBe('economic');
  expect(loss('carnet de commandes vide, ils vont licencier')).toBe('economic');
  expect(loss('on a plus de commandes')).toBeNull();
  expect(loss('j’ai peur d’être licencié pour faute')).toBeNull();
});

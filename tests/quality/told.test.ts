import { describe, expect, it } from 'vitest';
import { loadEngine } from '../../cli/search-engine.ts';
import { emptyQuery } from '#core/search/query.ts';
import { search } from '#core/search/search.ts';

const engine = await loadEngine('data/catalogue', '2026-04-22');
const ids = (text: string): string[] => search(engine, { ...emptyQuery(), text }, 5).hits.map(({ id }) => id);

describe('a trade that is over, told anywhere in a sentence', () => {
  it.each([
    ['épaule opérée, plus le droit de lever le bras, j’étais plaquiste', ['F1604']],
    ['poseur de parquet genoux morts', ['F1608', 'F1609']],
    ['je suis boucher, tendinites aux deux poignets, je veux plus couper', ['D1101', 'H2101']],
    ['deux hernies discales, cariste, le médecin du travail dit plus de vibrations', ['N1101']],
    ['aveugle d’un œil et soudeur', ['H2913']],
    ['peintre carrossier, poumons abîmés par les vernis', ['I1606', 'I1609']],
    ['je suis grutier, vertige maintenant', ['F1301']],
    ['reconversion après 20 ans de plonge', ['G1605']],
    ['25 ans dans la restauration', ['G1603', 'G1413']],
    ['infirmière sans patients', ['J1506']],
    ['pizzaïolo 32 ans, je veux mes week-ends', ['G1604']],
    ['vendeuse qui voudrait travailler en usine', ['D1106', 'D1107']],
    ['hôtesse de l’air, reconversion après le covid', ['N2101']],
    ['coiffeuse usine', ['D1202']],
    ['boulanger 35 ans, dormir la nuit', ['D1102']],
    ['agriculteur qui arrête les vaches', ['A1407', 'A1403']],
    ['abattoir, je supporte plus le sang', ['H2101']],
    ['maman de 2 enfants, vendeuse, plus de samedis', ['D1214', 'D1106']],
    ['ancienne secrétaire, ras le bol des écrans, envie d’un métier manuel', ['M1607']],
  ])('%s finds nothing of what is left', (text, left) => {
    const found = ids(text);
    expect(found.length).toBeGreaterThan(2);
    expect(found.filter((id) => left.includes(id))).toEqual([]);
  });

  it('leads to what is wished, where a trade or an industry is', () => {
    expect(ids('suite à un AVC je ne peux plus conduire, j’étais routier, j’aime l’informatique')).toContain(
      'M1810',
    );
    expect(ids('plombier chauffagiste dos cassé veut passer bureau d’études')[0]).toBe('H1203');
  });

  it('leads to how one would work, where that is all that is wished', () => {
    expect(ids('j’ai bossé 20 ans en fonderie dans le bruit, je voudrais du calme')[0]).toBe('H1503');
    expect(ids('un métier calme')[0]).toBe('H1503');
    expect(ids('commercial itinérant, trop de route, rester technique et sédentaire')).toContain('I1304');
    expect(ids('mum of two, left retail, want something quiet and clean')[0]).toBe('H1503');
  });

  it('leads first to what is near what one did', () => {
    expect(ids('infirmière vers les métiers industriels')[0]).toBe('H1503');
    expect(ids('que faire après l’armée')[0]).toBe('H1303');
    expect(ids('caissière vers l’industrie')[0]).toBe('N1110');
    expect(ids('prof de maths vers l’industrie')[0]).toBe('K2111');
  });

  it.each([
    ['soudeur mais plus de déplacements, travailler près de chez moi', 'H2913'],
    ['usineur, fini les 3x8', 'H2903'],
    ['mécanicien agricole, plus de dépannage la nuit', 'I1603'],
    ['électricien, plus de déplacements, je veux un poste fixe', 'F1602'],
  ])('keeps a trade of works of which but the hours or the roads are refused: %s', (text, own) => {
    expect(ids(text)).toContain(own);
  });

  it.each([
    ['déménagée en Bretagne, avant vendeuse en prêt-à-porter, je cherche dans l’agro', 'H2102'],
    ['j’aime pas le bruit mais je veux bosser dans l’industrie', 'H1503'],
    ['58 ans, maçon, genoux hs', 'H1503'],
    ['secrétaire licenciée, un bureau dans une usine', 'M1605'],
  ])('leads to work that one may have: %s', (text, to) => {
    expect(ids(text).slice(0, 3)).toContain(to);
  });

  it('keeps one’s trade where but the works is left', () => {
    expect(ids('licencié économique fonderie fermée 52 ans j’étais mouleur main')[0]).toBe('H2910');
    expect(ids('caissière qui veut changer')[0]).toBe('D1505');
  });
});

it.each(['du travail dit plus de vibrations', 'plus de vibrations', 'travail dit plus'])(
  'reads to an end a fragment that tells a reason: %s',
  (text) => {
    expect(() => search(engine, { ...emptyQuery(), text }, 5)).not.toThrow();
  },
);

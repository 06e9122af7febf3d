import { describe, expect, it } from 'vitest';
import { sampleEngine } from '../asking.fixture.ts';
import { asking } from './asking.fixture.ts';
import { namedWish } from './named-wish.ts';
import { readQuestion } from './read.ts';

const { ask } = asking();
const wished = (text: string) => namedWish(sampleEngine(), text)?.words ?? null;

describe('the trade that a long sentence leads to', () => {
  it.each([
    'que proposer à un boulanger de 45 ans qui veut devenir soudeur ?',
    'DE 38 ans ex-boulanger, souhaite se reconvertir comme soudeur, titulaire CAP',
    'fiche projet - métier actuel : boulanger - métier visé : soudeur - mobilité : Nantes',
    'bénéficiaire boulangère depuis 12 ans, projet soudeur',
    "accompagnement d'un salarié boulanger vers un poste de soudeur, quelles passerelles ?",
    'transition pro boulanger > soudeur : durée, blocs de compétences ?',
    'comment transformer un boulanger en soudeur',
    'un de mes salariés boulanger voudrait passer soudeur, est-ce possible ?',
    'quelles certifications mènent au métier de soudeur pour un public peu qualifié',
    'PTP refusé pour soudeur, existe-t-il un CQP plus court',
    'dde : soudeur, niv 3, zone Nantes',
    'recherche pour une dame de 45 ans une formation de soudeur, merci',
    'ma nièce a un bac général, elle est tentée par soudeur, ou alors par un BTS',
    "je sors d'un cap boulanger et j'ai pas envie de continuer là-dedans, plutôt soudeur",
  ])('is what is wished for, not what is left: %s', (text) => {
    expect(wished(text)).toBe('soudeur');
  });

  it.each([
    ["je n'arrive pas à trouver de soudeur alors je veux former quelqu'un", 'soudeur'],
    ['quels profils pour remplacer un soudeur ? qui former ?', 'soudeur'],
    ['plan de formation : 8 soudeurs à certifier cette année', 'soudeurs'],
  ])('is whom an employer needs: %s', (text, trade) => {
    expect(wished(text)).toBe(trade);
  });

  it.each([
    'je suis soudeur depuis 12 ans',
    'pas envie de devenir soudeur',
    'surtout pas de formation pour soudeur',
    'je veux devenir quelqu’un de bien',
    'devenir soudeur dans une laiterie',
    'j’ai suivi une formation de soudeur et je cherche',
    'je travaille pour des boulangers, que faire',
  ])('is none where it is refused, held, not named, or more is said of it: %s', (text) => {
    expect(wished(text)).toBeNull();
  });

  it('is an industry, or what one would learn to do', () => {
    expect(wished('boulanger de 45 ans, il aimerait travailler dans la métallurgie')).toBe('metallurgie');
    expect(wished('mes boulangers doivent apprendre à souder au chalumeau, quelle formation ?')).toBe(
      'souder au chalumeau',
    );
    expect(wished('il faut apprendre à changer de vie')).toBeNull();
  });

  it('is read in English too', () => {
    const first = (text: string) => ask(text).hits[0]?.title;
    expect(first('how can we retrain our bakers as welders?')).toBe('Soudeur / Soudeuse');
    expect(first('welder training evening classes near Lyon')).toBe('Soudeur / Soudeuse');
    expect(first('from baker to welder: how long does it take?')).toBe('Soudeur / Soudeuse');
  });

  it('says whose other trades are asked for, beside what else is read of the sentence', () => {
    const said = readQuestion(sampleEngine(), 'il faut recaser 5 soudeurs ailleurs dans le groupe');
    expect(said).toMatchObject({ rest: 'soudeurs', near: { code: 'H2913' } });
    const night = readQuestion(sampleEngine(), 'il veut devenir soudeur mais sans travail de nuit');
    expect(night.rest).toBe('soudeur');
    expect(night.read.map(({ value }) => value)).toContain('travail-de-nuit');
  });
});

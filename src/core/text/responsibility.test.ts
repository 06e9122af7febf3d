import { describe, expect, it } from 'vitest';
import {
  isDesigning,
  isHand,
  isHandcraft,
  isResponsibility,
  isRunning,
  isSelling,
  isTechnician,
} from './responsibility.ts';

const readings = { isDesigning, isHand, isHandcraft, isResponsibility, isRunning, isSelling, isTechnician };
type Reading = keyof typeof readings;

describe('what a title tells', () => {
  it.each<[string, Reading[]]>([
    ['Chef / Cheffe d’équipe en industrie', ['isResponsibility']],
    ['Contremaîtresse de forge', ['isResponsibility']],
    ['Conducteur de travaux', ['isResponsibility']],
    ['Maître / Maîtresse de chai', ['isResponsibility']],
    ['Conducteur / Conductrice de ligne', []],
    ['Chefferie', []],
    ['Technico-commercial', ['isSelling']],
    ['Technicien / Technicienne méthodes', ['isTechnician']],
    ['Dessinateur-projeteur en mécanique', ['isDesigning']],
    ['Modéliste', ['isDesigning']],
    ['Agent / Agente de conditionnement', ['isHand']],
    ['Ouvrier forestier', ['isHand']],
    ['Opératrice en bijouterie', ['isHand']],
    ['Ouvrier boulanger', ['isHand', 'isHandcraft']],
    ['Boulanger / Boulangère', ['isHandcraft']],
    ['Gestion des entreprises', ['isRunning']],
    ['Gestion d’exploitation', ['isRunning']],
    ['Gestion de production', []],
  ])('%s: %j', (title, told) => {
    const names = Object.keys(readings) as Reading[];
    expect(names.filter((name) => readings[name](title))).toEqual(told);
  });
});

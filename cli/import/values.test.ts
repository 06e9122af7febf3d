import { describe, expect, it } from 'vitest';
import { cleanText, readActive, readDate, readLevel, readSiret, readTitle } from './values.ts';

describe('values of the official files', () => {
  it('reads dates, and refuses days that do not exist', () => {
    expect(readDate('31/08/2025')).toBe('2025-08-31');
    expect(readDate('')).toBeNull();
    expect(readDate('31/02/2025')).toBeUndefined();
    expect(readDate('2025')).toBeUndefined();
  });

  it('reads levels', () => {
    expect(['NIV3', '5', 'REPRISE', ''].map(readLevel)).toEqual([3, 5, null, null]);
    expect(readLevel('NIV9')).toBeUndefined();
  });

  it('reads SIRETs behind their tab', () => {
    expect(readSiret('\t11000007200014')).toBe('11000007200014');
    expect(readSiret('123')).toBeUndefined();
    expect(readSiret('')).toBeNull();
  });

  it('reads states', () => {
    expect(['ACTIVE', 'Non', '?'].map(readActive)).toEqual([true, false, undefined]);
  });

  it('cleans texts and titles', () => {
    expect(cleanText(" Conduite  d''engins\n agricoles ")).toBe("Conduite d'engins agricoles");
    expect(cleanText('<p>Contr&ocirc;ler &lt;b&gt;la ligne&lt;/b&gt;</p>')).toBe('Contrôler la ligne');
    expect(cleanText('Froid < 5 °C & chaud > 60 °C')).toBe('Froid < 5 °C & chaud > 60 °C');
    expect(readTitle("TP - TP Cariste d'entrepôt", 'TP')).toBe("Cariste d'entrepôt");
    expect(readTitle('BP - Menuisier', 'BP')).toBe('Menuisier');
    expect(readTitle('Menuisier - agenceur', 'BP')).toBe('Menuisier - agenceur');
  });
});

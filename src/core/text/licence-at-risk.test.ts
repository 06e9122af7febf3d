import { describe, expect, it } from 'vitest';
import { licenceApart, saysLicenceAtRisk } from './licence-at-risk.ts';

describe('a licence that may not be renewed', () => {
  it.each([
    'visite medicale du permis va peut etre pas passer',
    'le medecin risque de pas renouveler mon permis',
    'mon permis risque de sauter a la visite médicale',
    'la visite pour le renouvellement du permis tombe en mars',
    'je risque de perdre mon permis pour raison de santé',
    'mon permis C ne sera peut-être pas renouvelé',
    'ils vont pas me prolonger le permis poids lourd',
    'peur que mon permis soit retiré par le medecin : visite médicale le mois prochain, permis PL',
    'j’ai peur qu’on me renouvelle pas mon permis poids lourd',
    'my licence might not be renewed',
    'I may lose my driving licence',
  ])('%s', (typed) => {
    expect(saysLicenceAtRisk(typed)).toBe(true);
  });

  it.each([
    'permis B',
    'j’ai le permis C et la FIMO',
    'je veux passer le permis poids lourd',
    'permis retiré pour alcool',
    'sans permis',
    'visite médicale d’embauche',
    'chauffeur poids lourd, mal de dos',
  ])('%s says none', (typed) => {
    expect(saysLicenceAtRisk(typed)).toBe(false);
  });

  it('is told apart from what is said beside', () => {
    const typed = 'chauffeur poid lourd 52 ans mal au dos, visite medicale du permis va peut etre pas passer';
    expect(licenceApart(typed)).toEqual({
      kept: 'chauffeur poid lourd 52 ans mal au dos',
      risk: 'visite medicale du permis va peut etre pas passer',
    });
    expect(licenceApart('routier, j’ai mal au dos je risque de perdre le permis')).toEqual({
      kept: 'routier, j’ai mal au dos',
      risk: 'je risque de perdre le permis',
    });
    expect(licenceApart('routier, mal de dos et peur de perdre le permis a la visite medicale').kept).toBe(
      'routier, mal de dos',
    );
    for (const one of ['chauffeur, permis B', 'chauffeur et mon permis risque de sauter'])
      expect(licenceApart(one)).toEqual({ kept: one, risk: '' });
  });
});

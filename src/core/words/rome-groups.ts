import type { Lang } from './lang.ts';

/** Our English for the groups that ROME files its gestures and its conditions of work in. Closed sets: a test names what is missing. */
const inEnglish: Readonly<Record<string, string>> = {
  'Horaires et durée du travail': 'Working hours',
  'Conditions de travail et risques professionnels': 'Working conditions and occupational risks',
  'Lieux et déplacements': 'Places and travel',
  'Types de structures': 'Kinds of organisation',
  'Publics spécifiques': 'Particular publics',
  "Statut d'emploi": 'Employment status',
  'Pilotage, Gestion, Cadre réglementaire': 'Steering, management, regulations',
  'Management, Social, Soin': 'Supervision, social work, care',
  'Coopération, Organisation et Développement de ses compétences':
    'Cooperation, organisation, developing one’s skills',
  'Communication, Création, Innovation, Nouvelles technologies':
    'Communication, creation, innovation, new technologies',
  'Production, Construction, Qualité, Logistique': 'Production, construction, quality, logistics',
  'Développement économique': 'Economic development',
  'Gestion administrative et comptable': 'Administration and accounting',
  'Gestion des Ressources Humaines': 'Human resources',
  'Conseil, Transmission': 'Advice, passing on know-how',
  Communication: 'Communication',
  Management: 'Supervision',
  Animation: 'Leading activities',
  Soin: 'Care',
  'Recherche, Innovation': 'Research, innovation',
  'Data et Nouvelles technologies': 'Data and new technologies',
  'Production, Fabrication': 'Production, making',
  Conception: 'Design',
  'Création artistique': 'Artistic creation',
  'Communication, Multimédia': 'Communication, multimedia',
  Organisation: 'Organisation',
  Construction: 'Construction',
  'Prévention des risques': 'Risk prevention',
  'Stratégie de développement': 'Development strategy',
  'Maintenance, Réparation': 'Maintenance, repair',
  'Relation client': 'Customer relations',
  Qualité: 'Quality',
  'Gestion des stocks': 'Stock management',
  Transport: 'Transport',
  Logistique: 'Logistics',
  "Protection des personnes et de l'environnement": 'Protecting people and the environment',
  Aménagement: 'Fitting out and planning',
  'Pilotage et maîtrise des coûts': 'Steering and cost control',
  'Gestion et contrôle': 'Management and control',
  'Droit, contentieux et négociation': 'Law, disputes and negotiation',
  'Action publique': 'Public action',
  'Développement commercial': 'Business development',
  'Savoir-être professionnels': 'Soft skills',
  'Développement des compétences': 'Developing skills',
};

/** A group of ROME in the language of the page; as ROME names it where we have no word. */
export const romeGroup = (label: string, lang: Lang): string =>
  lang === 'fr' ? label : (inEnglish[label.replace(/\s/gu, ' ')] ?? label);

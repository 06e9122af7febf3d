import type { BrowseMessages } from './fr.ts';

const plural = (n: number, one: string, many: string): string => (n === 1 ? one : many);
const n = (value: number): string => new Intl.NumberFormat('en-GB').format(value);

/** English messages of the pages one walks from. */
export const en: BrowseMessages = {
  occupation: {
    title: 'Occupations',
    code: 'ROME code',
    titles: 'Also called (in French)',
    skills: 'Skills of the occupation',
    skillsIntro:
      'Grouped by skill common to all sectors. In bold, the core of the trade. The finer wordings are those of ROME, in French.',
    others: (count) => `${n(count)} ${plural(count, 'other skill', 'other skills')}`,
    ungrouped: 'Other skills',
    knowledgeCount: (count) => `${n(count)} ${plural(count, 'field', 'fields')} of knowledge (in French)`,
    behaviours: 'Soft skills',
    pathways: 'Pathways that lead to it',
    families: 'Families',
    contexts: 'Possible working conditions',
    contextsIntro:
      'Context reported by ROME, to be checked with the employer. What is not listed is not ruled out: ROME says nothing of it.',
    romeSectors: 'Activity sectors according to ROME',
    withPathways: (count) => `${n(count)} ${plural(count, 'pathway', 'pathways')}`,
    description: (label) =>
      `${label}: skills, qualification pathways that lead to it, and occupations to move to.`,
  },
  skill: {
    title: 'Skills',
    intro: (count) => `The ${n(count)} skills common to all sectors, from ROME 4.0.`,
    order: 'First those that most trades of industry and food call for.',
    fine: 'The same skill, in the words of each trade',
    fineIntro:
      'The same skill changes its name from one industry to another: this is often where what you can already do is hidden. In French, as ROME words it.',
    usedBy: (count) => `${n(count)} ${plural(count, 'occupation', 'occupations')}`,
    occupations: 'Occupations where it is central',
    otherOccupations: (count) =>
      `See ${n(count)} ${plural(count, 'occupation', 'occupations')} where it is useful`,
    noCore: 'It is central to no occupation.',
    sectors: 'Sectors',
    noSectors: 'No particular sector.',
    pathways: 'Pathways to these occupations',
    pathwaysMore: (shown, count) =>
      `${n(shown)} of ${n(count)} ${plural(count, 'pathway', 'pathways')} shown.`,
    noPathways: 'No pathway known to this site.',
    description: (label) => `${label}: trade skills, occupations and pathways that call for this skill.`,
  },
  sector: {
    title: 'Sectors',
    intro: 'The industries of Opco 2i and Ocapiat, as people name them. Each gathers one or more branches.',
    branches: 'Branches',
    idcc: 'IDCC',
    noBranches: 'no branch of its own',
    aliases: 'Also called',
    occupations: 'Occupations specific to the sector',
    shared: 'Occupations of the sector that others have too',
    noOccupations: 'No occupation of its own: see the families, common to all industries.',
    pathways: (count) => `${n(count)} ${plural(count, 'pathway', 'pathways')}`,
    pathwaysTitle: 'Pathways of the sector, by family',
    otherFamily: 'Without family',
    searchIn: 'Search in this sector',
    transversalText: 'Maintenance, logistics, quality, supervision: these families recruit here too.',
    basis: 'Rests on',
    description: (label) => `${label}: qualification pathways, occupations and branches of the sector.`,
  },
  family: {
    title: 'Families of occupations',
    intro: 'Groups of pathways that resemble each other across industries: this is how people change sector.',
    commonCore: 'The common core',
    commonCoreText: 'Skills found in this family from one sector to another.',
    occupations: 'Occupations of the family',
    pathways: 'Pathways of the family',
    sectors: 'Sectors where to find it',
    searchIn: 'Search in this family',
    description: (label) => `${label}: common core, occupations and qualification pathways, across sectors.`,
  },
};

/** The compact search data: written at build time, read in the browser and by the command line. */
export { encodeEnglish, encodeNames, encodeSearch, encodeSkills } from './data/encode.ts';
export {
  readSearchData,
  readSkillData,
  type NameData,
  type SearchData,
  type SkillData,
} from './data/schema.ts';

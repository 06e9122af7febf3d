/**
 * The recommendations of the national insurance fund on CACES before 2020, and those that replaced them on 1 January 2020 (the fund's
 * own table). What was given before lasts five years, ten for plant: nobody can be asked for it today.
 */
const replaced: Readonly<Record<string, string>> = {
  ...{ 318: '484', 366: '485', 372: '482', 377: '487' },
  ...{ 383: '483', 386: '486', 389: '489', 390: '490' },
};

/** The number of today's recommendation: "389" is "489", today's are themselves. */
export const ruleToday = (rule: string): string => replaced[rule] ?? rule;

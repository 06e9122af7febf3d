const age = /(?<!\d)(?<years>\d\d) ans/u;
/** The mission locale is for who is under this age. */
const missionLocale = 26;

/** Whether words that tell of somebody young say an age at which the mission locale is for them no more. */
export function isPastMissionLocale(typed: string): boolean {
  const years = Number(age.exec(typed)?.groups?.years ?? '0');
  return !typed.includes('moins de') && years >= missionLocale;
}

/** Of whom what is said is; apart from what was told, which pages that only draw need not bring. */
class OfStaff {
  /** Of the people of a firm. */
  is = $state(false);
  /** Of somebody else than who reads: a candidate, whom one advises. */
  isPerson = $state(false);
}

export const ofStaff = new OfStaff();

/** Whether what is said is of the people of a firm; apart from what was told, which pages that only draw need not bring. */
class OfStaff {
  is = $state(false);
}

export const ofStaff = new OfStaff();

// The bank holidays of England and Wales, as published on GOV.UK; substitute days stand where a holiday falls on a weekend.

/** The day on which the list was last compared with GOV.UK. */
export const BANK_HOLIDAYS_AS_AT = '2026-11-21';

/** `YYYY-MM-DD`, oldest first. */
export const BANK_HOLIDAYS: readonly string[] = [
  '2026-01-01',
  '2026-04-03',
  '2026-04-06',
  '2026-05-04',
  '2026-05-25',
  '2026-08-31',
  '2026-12-25',
  '2026-12-28',
  '2027-01-01',
  '2027-03-26',
  '2027-03-29',
  '2027-05-03',
  '2027-05-31',
  '2027-08-30',
  '2027-12-27',
  '2027-12-28',
  '2028-01-03',
  '2028-04-14',
  '2028-04-17',
  '2028-05-01',
  '2028-05-29',
  '2028-08-28',
  '2028-12-25',
  '2028-12-26',
];

/** The last day that the list speaks of: beyond it, nobody here knows which days are holidays. */
export const BANK_HOLIDAYS_UNTIL = '2028-12-31';

import type { Access } from '../../src/eligibility/access.ts'

/** Where the text of the law, or the record, says otherwise than the expectation; each with the reason. */
export const DISPUTED: Readonly<Record<string, { readonly access: Access; readonly because: string }>> = {
  'GTM 1985-11-15': {
    access: 'open',
    because:
      'The enacted text of Pub. L. 99-83 sec. 703(a) closes chapter 2 (grant military assistance) and sales and credits under the AECA until an elected ' +
      'civilian government is in office. It does not name chapter 5, as secs. 705(b) and 707(a) of the same act do for Haiti and Peru.',
  },
  'FJI 2002-06-01': {
    access: 'undetermined',
    because:
      'The expectation rests on the years without a course, FY2001 to FY2003. Silence bounds an end from above and does not show a bar in force: an elected ' +
      'government had been in office since 10 September 2001, and when the coup clause was lifted is not on record.',
  },
}

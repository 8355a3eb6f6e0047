import { FY1976_1989 } from './fy1976-1989.ts'
import { FY1990_1999 } from './fy1990-1999.ts'
import { FY2000_2009 } from './fy2000-2009.ts'
import { FY2010_2019 } from './fy2010-2019.ts'
import { FY2020_2027 } from './fy2020-2027.ts'
import type { Appropriation } from './row.ts'

/** Every year of the account, oldest first; made anew at each call. */
export function wholeAccount(): readonly Appropriation[] {
  return [...FY1976_1989, ...FY1990_1999, ...FY2000_2009, ...FY2010_2019, ...FY2020_2027]
}

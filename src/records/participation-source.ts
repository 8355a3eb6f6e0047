import type { Source } from '../core/source.ts'

/** Where the figures come from; credit both where they are used. */
export const PARTICIPATION_SOURCE: Source = {
  name:
    'Foreign Military Training Reports FY1999-FY2020 (State/DoD, FAA sec. 656), extracted by the Security Force Monitor, CC BY 4.0',
  url: 'https://github.com/security-force-monitor/fmtrpt_data',
}

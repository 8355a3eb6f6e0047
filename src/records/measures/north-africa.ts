import { PARTICIPATION_SOURCE } from '../participation-source.ts'
import { defineMeasures } from '../row.ts'

/** Steps in North Africa. Egypt: no finding of a coup, a hold of a year, courses again. */
export const northAfrica = defineMeasures([
  {
    id: 'egy-2013-no-coup-announcement',
    country: 'EGY',
    kind: 'announcement',
    by: 'executive',
    effect: 'none',
    from: '2013-07-26',
    to: '2014-10-20',
    end: 'ended',
    knownFrom: '2013-07-26',
    summary:
      'The administration said that the law did not ask it to decide whether a coup had taken place, and that it ' +
      'would not.',
    sources: [
      {
        name: 'New Republic, May 2014 (Egypt 2013: no coup determination, later cut)',
        url: 'http://newrepublic.com/article/117894/thailand-coup-foreign-assistance-act-put-us-awkward-position',
      },
      {
        name: 'CRS RL33003, Egypt (changes 2013-2014)',
        url: 'https://www.everycrsreport.com/changes/20130226_RL33003_21f5deab650b2766880e974b590ce9a75a01c3d4__20140605_RL33003_856450f5493c3c5d089f810a20a9b0ab98fb1a29.html',
      },
    ],
    confidence: 'secondary',
  },
  {
    id: 'egy-2013-hold',
    country: 'EGY',
    kind: 'pause',
    by: 'executive',
    effect: 'limits',
    studentsInTraining: 'A student at the Army War College since August 2013 finished in June 2014.',
    from: '2013-10-09',
    to: '2014-10-20',
    end: 'ended',
    knownFrom: '2013-10-09',
    summary:
      'Aid was recalibrated after the crackdown of August 2013. Training was to go on, yet no new IMET course ' +
      'begins from 10 September 2013 to 19 October 2014; stopgap funding and late notices may explain part of it.',
    sources: [
      PARTICIPATION_SOURCE,
      {
        name: 'Air & Space Forces Magazine, Jun 2014, Egypt hold partly lifted',
        url: 'https://www.airandspaceforces.com/hold-on-egypt-military-aid-lifted-but-not-yet-on-f-16s/',
      },
      {
        name: 'CRS RL33003, Egypt (changes 2013-2014)',
        url: 'https://www.everycrsreport.com/changes/20130226_RL33003_21f5deab650b2766880e974b590ce9a75a01c3d4__20140605_RL33003_856450f5493c3c5d089f810a20a9b0ab98fb1a29.html',
      },
    ],
    confidence: 'primary',
  },
  {
    id: 'egy-2014-restoration',
    country: 'EGY',
    kind: 'restoration',
    by: 'executive',
    effect: 'none',
    from: '2014-10-20',
    to: null,
    end: 'in-force',
    knownFrom: null,
    summary:
      'Courses began again on 20 October 2014, with money of the year before, which the FY2014 act had freed. ' +
      'About $1.8 million of IMET followed in 2016.',
    sources: [
      PARTICIPATION_SOURCE,
      {
        name: 'Air & Space Forces Magazine, Jun 2014, Egypt hold partly lifted',
        url: 'https://www.airandspaceforces.com/hold-on-egypt-military-aid-lifted-but-not-yet-on-f-16s/',
      },
      {
        name: 'Wikipedia mirror, International Military Education and Training',
        url: 'https://wikisum.wiki/wiki/International_Military_Education_and_Training',
      },
      {
        name: 'Pub. L. 113-76',
        url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-128/public/public-law-113-76.md',
      },
    ],
    confidence: 'primary',
  },
  {
    id: 'lby-2006-rescission',
    country: 'LBY',
    kind: 'announcement',
    by: 'executive',
    effect: 'none',
    from: '2006-06-30',
    to: null,
    end: 'in-force',
    knownFrom: '2006-05-15',
    summary: 'Off the terrorism list, and still closed to direct aid by the annual acts until March 2009.',
    sources: [
      {
        name: 'State Dept fact sheet 15 May 2006, Libya SST rescission (AILA copy)',
        url: 'http://www.aila.org/content/default.aspx?textsize=small&docid=19396',
      },
      PARTICIPATION_SOURCE,
      {
        name: 'Pub. L. 109-102',
        url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-119/public/public-law-109-102.md',
      },
      {
        name: 'Pub. L. 110-161',
        url: 'https://github.com/junxit/us-congress-statutes/blob/main/volume-121/public/public-law-110-161.md',
      },
    ],
    confidence: 'secondary',
  },
  {
    id: 'lby-2010-first-courses',
    country: 'LBY',
    kind: 'announcement',
    by: 'executive',
    effect: 'none',
    from: '2010-12-05',
    to: '2014-12-01',
    toPrecision: 'month',
    end: 'ended',
    knownFrom: null,
    summary:
      'The first student began on 5 December 2010, the last in November 2014; the civil war broke off a small ' +
      'program.',
    sources: [
      PARTICIPATION_SOURCE,
    ],
    confidence: 'primary',
  },
])

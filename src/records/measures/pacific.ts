import { PARTICIPATION_SOURCE } from '../participation-source.ts'
import { defineMeasures } from '../row.ts'

/** Steps in the Pacific. */
export const pacific = defineMeasures([
  {
    id: 'fji-2006-suspension',
    country: 'FJI',
    kind: 'suspension',
    by: 'executive',
    effect: 'bars',
    studentsInTraining: 'Two courses already begun in the United States ended in October and December 2006.',
    from: '2006-12-05',
    to: '2006-12-19',
    end: 'ended',
    knownFrom: '2006-12-05',
    summary: 'Military aid stopped on the day of the coup, until a formal finding, which came on 19 December.',
    sources: [
      { name: 'VOA, 5 December 2006', url: 'https://www.voanews.com/a/a-13-2006-12-05-voa25/324292.html' },
      { name: 'BBC News, 20 December 2006', url: 'http://news.bbc.co.uk/2/hi/asia-pacific/6195693.stm' },
      { name: 'U.S. Embassy Suva, policy page on sec. 508/7008', url: 'http://suva.usembassy.gov/section_508.html' },
      {
        name: 'State Dept testimony 1 Aug 2007 on coup sanctions, Thailand and Fiji',
        url: 'https://webarchive.library.unt.edu/web/20081004080711/http://www.state.gov/p/eap/rls/rm/2007/89923.htm',
      },
      PARTICIPATION_SOURCE,
    ],
    confidence: 'secondary',
  },
  {
    id: 'fji-2014-restoration',
    country: 'FJI',
    kind: 'restoration',
    by: 'executive',
    effect: 'none',
    from: '2014-10-29',
    to: null,
    end: 'in-force',
    rivals: [
      {
        field: 'from',
        day: '2014-10-30',
        because: 'Told in Suva as of the 30th, which was the 29th in Washington.',
        sources: [{ name: 'South China Morning Post/AFP, 31 October 2014', url: 'https://www.scmp.com/news/asia/article/1629100/us-and-australia-drop-sanctions-against-fiji-following-democratic' }],
      },
    ],
    knownFrom: '2014-10-30',
    summary: 'Restrictions lifted after the election of 17 September 2014; the first course began on 8 September 2015.',
    sources: [
      PARTICIPATION_SOURCE,
      {
        name: 'RNZ, 30 Oct 2014, US lifts sanctions on Fiji',
        url: 'https://www.rnz.co.nz/international/pacific-news/258164/us-lifts-sanctions-on-fiji',
      },
    ],
    confidence: 'secondary',
  },
  {
    id: 'slb-2000-crisis',
    country: 'SLB',
    kind: 'announcement',
    by: 'executive',
    effect: 'none',
    from: '2000-06-05',
    to: null,
    end: 'in-force',
    knownFrom: null,
    summary: 'The overthrow of June 2000 did not stop IMET: students are printed for FY2000 and FY2001.',
    sources: [
      PARTICIPATION_SOURCE,
    ],
    confidence: 'primary',
  },
  {
    id: 'nzl-1986-treaty-obligations',
    country: 'NZL',
    kind: 'announcement',
    by: 'executive',
    effect: 'none',
    scope: 'security guarantee, exercises, intelligence',
    from: '1986-08-11',
    to: '2012-01-01',
    toPrecision: 'year',
    end: 'ended',
    knownFrom: '1986-08-11',
    summary:
      'Security obligations to New Zealand were suspended over its ban on nuclear ships. It received no IMET ' +
      'grants.',
    sources: [
      { name: 'Wikipedia, ANZUS', url: 'https://wikimili.com/en/ANZUS' },
      { name: 'day (recalled)', url: null },
    ],
    confidence: 'secondary',
  },
])

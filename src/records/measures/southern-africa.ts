import { PARTICIPATION_SOURCE } from '../participation-source.ts'
import { defineMeasures } from '../row.ts'

/** Steps in southern Africa and Madagascar. */
export const southernAfrica = defineMeasures([
  {
    id: 'ago-1976-clark-amendment',
    country: 'AGO',
    kind: 'announcement',
    by: 'congress',
    effect: 'none',
    scope: 'operations in Angola',
    from: '1976-06-30',
    to: '1985-01-01',
    toPrecision: 'year',
    end: 'ended',
    knownFrom: '1976-06-30',
    summary:
      'The Clark amendment forbade aid for military and paramilitary operations in Angola. It was no rule on ' +
      'training; its repeal in 1985 is recalled.',
    sources: [
      {
        name: 'P.L. 94-329, 90 Stat. 729 ff. (sec. 406 Chile)',
        url: 'https://en.m.wikisource.org/wiki/Page:United_States_Statutes_at_Large_Volume_90_Part_1.djvu/808',
      },
    ],
    confidence: 'primary',
  },
  {
    id: 'ago-1997-suspension',
    country: 'AGO',
    kind: 'suspension',
    by: 'executive',
    effect: 'limits',
    from: '1997-10-01',
    fromPrecision: 'month',
    to: '2002-10-01',
    toPrecision: 'year',
    end: 'ended',
    knownFrom: null,
    summary:
      'IMET was suspended in 1997 after Angola had sent troops into Congo (Brazzaville), in October as recalled. ' +
      'Nothing was spent in FY2002; the program was started again in FY2003.',
    sources: [
      { name: 'State FMTR FY2003-04, Africa', url: 'http://www.state.gov/t/pm/rls/rpt/fmtrpt/2004/34215.htm' },
      {
        name: 'State FMTR FY2002-03, Africa (IMET FY2002: zero)',
        url: 'http://www.state.gov/t/pm/rls/rpt/fmtrpt/2003/21224.htm',
      },
    ],
    confidence: 'primary',
  },
  {
    id: 'ago-2002-restoration',
    country: 'AGO',
    kind: 'restoration',
    by: 'executive',
    effect: 'none',
    from: '2002-10-01',
    fromPrecision: 'year',
    to: null,
    end: 'in-force',
    knownFrom: null,
    summary:
      'After the civil war the program was started again in FY2003 with about $100,000 of expanded IMET: English, ' +
      'civil-military relations, maritime security, resource management.',
    sources: [
      { name: 'State FMTR FY2003-04, Africa', url: 'http://www.state.gov/t/pm/rls/rpt/fmtrpt/2004/34215.htm' },
    ],
    confidence: 'primary',
  },
  {
    id: 'mdg-2014-restoration',
    country: 'MDG',
    kind: 'restoration',
    by: 'executive',
    effect: 'none',
    from: '2014-05-27',
    to: null,
    end: 'in-force',
    knownFrom: '2014-05-27',
    summary: 'The restrictions of the coup clause were lifted; courses began on 9 February 2015.',
    sources: [
      PARTICIPATION_SOURCE,
      {
        name: 'AFP via HuffPost Quebec',
        url: 'http://quebec.huffingtonpost.ca/2014/05/27/washington-lve-les-restr_n_5400853.html',
      },
    ],
    confidence: 'secondary',
  },
  {
    id: 'mdg-2025-takeover',
    country: 'MDG',
    kind: 'announcement',
    by: 'executive',
    effect: 'none',
    from: '2025-10-14',
    to: null,
    end: 'in-force',
    knownFrom: null,
    summary:
      'A military unit took power on 14 October 2025, and State called for a solution within the constitution. ' +
      'Whether it has found a coup in the sense of the clause was not found.',
    sources: [
      {
        name: 'Naftemporiki, 14 Oct 2025, US statement on Madagascar',
        url: 'https://www.naftemporiki.gr/kosmos/2020016/oi-ipa-kaloyn-ti-madagaskari-na-sevastei-ti-syntagmatiki-taxi/?utm_source=rss&utm_medium=rss&utm_campaign=oi-ipa-kaloyn-ti-madagaskari-na-sevastei-ti-syntagmatiki-taxi',
      },
      { name: 'recalled', url: null },
    ],
    confidence: 'secondary',
  },
  {
    id: 'zaf-2025-halt',
    country: 'ZAF',
    kind: 'suspension',
    by: 'executive',
    effect: 'limits',
    from: '2025-02-07',
    to: null,
    end: 'in-force',
    knownFrom: '2025-02-07',
    summary:
      'An executive order told all agencies to halt aid to South Africa as far as the law allows; heads of ' +
      'agencies may make exceptions. Its general words reach IMET without naming it.',
    sources: [
      {
        name: 'EO of 7 Feb 2025 on South Africa',
        url: 'https://www.whitehouse.gov/presidential-actions/2025/02/addressing-egregious-actions-of-the-republic-of-south-africa/',
      },
      { name: 'EO text', url: 'https://executivedisorder.net/executive_order/26' },
    ],
    confidence: 'primary',
  },
  {
    id: 'zwe-2000-suspension',
    country: 'ZWE',
    kind: 'suspension',
    by: 'executive',
    effect: 'limits',
    from: '2000-10-01',
    fromPrecision: 'year',
    to: null,
    end: 'in-force',
    besideLaw: [
      { provision: 'annual-expanded-only-list', as: 'stands-apart' },
      { provision: 'annual-zwe-government', as: 'stands-apart' },
      { provision: 'tvpa-110-tier3', as: 'stands-apart' },
    ],
    knownFrom: null,
    summary:
      'State gave no defense transfers and no aid to the government but humanitarian from 2001 on. 63 lines in ' +
      'FY2000, and none from then to FY2020.',
    sources: [
      PARTICIPATION_SOURCE,
      {
        name: 'State fact sheet, 7 Jun 2012, copied',
        url: 'http://brandtsrandomgovernmentpressreleases.blogspot.com/2012/06/fact-sheet-us-zimbabwe-relations.html',
      },
    ],
    confidence: 'secondary',
  },
])

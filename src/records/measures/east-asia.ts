import { defineMeasures } from '../row.ts'

/** Steps in East Asia. */
export const eastAsia = defineMeasures([
  {
    id: 'twn-2022-authority',
    country: 'TWN',
    kind: 'announcement',
    by: 'congress',
    effect: 'none',
    from: '2022-12-23',
    to: null,
    end: 'in-force',
    knownFrom: '2022-12-23',
    summary:
      'The Taiwan Enhanced Resilience Act tells the Secretaries to include Taiwan in IMET. Until then Taiwan had ' +
      'paid for its training.',
    sources: [
      {
        name: '22 U.S.C. ch. 48A (sec. 3353 IMET cooperation with Taiwan), P.L. 117-263',
        url: 'http://uscode.house.gov./view.xhtml;jsessionid=473CBED87049F2CEB2CF9D4E8BEC9AD2?req=granuleid%3AUSC-prelim-title22-chapter48A-subchapter1&saved=%7CZ3JhbnVsZWlkOlVTQy1wcmVsaW0tdGl0bGUyMi1zZWN0aW9uMzM1MQ%3D%3D%7C%7C%7C0%7Cfalse%7Cprelim&edition=prelim',
      },
      { name: 'MOFA Taiwan, 28 Dec 2022', url: 'https://en.mofa.gov.tw/News_Content.aspx?n=1328&s=99391' },
    ],
    confidence: 'primary',
  },
  {
    id: 'chn-1989-sanctions',
    country: 'CHN',
    kind: 'announcement',
    by: 'executive',
    effect: 'none',
    scope: 'arms and other suspensions',
    from: '1989-06-05',
    to: null,
    end: 'in-force',
    knownFrom: '1989-06-05',
    summary:
      'Arms and other dealings were suspended after Tiananmen, by the President and then by law. China had no IMET ' +
      'program to stop.',
    sources: [
      {
        name: 'Presidential Determination 2022-06 of 21 Dec 2021 (TVPA sec. 110)',
        url: 'https://github.com/brian14708/wh-briefings/blob/main/presidential-actions/2021-12/2021-12-21-memorandum-on-the-presidential-determination-with-respect-to-the-efforts-of-foreign-governments-regarding-trafficking-in-persons.md',
      },
      {
        name: 'Presidential Determination 2024-14 of 30 Sep 2024 (TVPA sec. 110)',
        url: 'https://github.com/brian14708/wh-briefings/blob/main/legislation/2024-09/2024-09-30-memorandum-on-the-presidential-determination-with-respect-to-the-efforts-of-foreign-governments-regarding-trafficking-in-persons-2.md',
      },
      { name: 'P.L. 101-246 (recalled)', url: null },
    ],
    confidence: 'recalled',
  },
])

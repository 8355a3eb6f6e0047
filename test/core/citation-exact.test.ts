import { describe, expect, it } from 'vitest'
import { ACT_IDS, type ActId } from '../../src/core/act.ts'
import { formatCitation, formatCitations } from '../../src/core/citation-format.ts'
import { checkedCitation } from '../../src/core/citation-kind.ts'
import { findCitations } from '../../src/core/citation-parse.ts'
import { citationSchema, parseCitation, type Citation } from '../../src/core/citation.ts'
import { parseUslm, uslm } from '../../src/core/uslm.ts'

const found = (text: string) => formatCitations(findCitations(text))

describe('one citation in each of its spellings', () => {
  it.each<[string, readonly string[]]>([
    ['5 U.S.C. 552', ['5 U.S.C. 552', '5 USC 552', '5 U. S. C. 552', '5 U.S.C. sec. 552', '5 U.S.C. secs. 552', '5 U.S.C. § 552', '5 U.S.C. §552', '5 U.S.C. §§ 552']],
    ['22 U.S.C. 2151 note', ['22 U.S.C. 2151 note', '22 U.S.C. 2151 note, as amended']],
    ['10 U.S.C. 343; 10 U.S.C. 2166a', [
      '10 U.S.C. 343 (formerly 2166a)', '10 U.S.C. 343 (now 2166a)', '10 U.S.C. 343 (earlier 2166a)', '10 U.S.C. 343 (formerly 10 U.S.C. 2166a)', '10 U.S.C. 343; former 2166a',
    ]],
    ['Pub. L. 94-330', ['Pub. L. 94-330', 'Pub.L. 94-330', 'Public Law 94-330', 'PublicLaw 94-330', 'P.L. 94-330', 'P. L. 94-330', 'P.L.94-330', 'Pub. L.94-330']],
    ['Pub. L. 94-330; Pub. L. 94-441', [
      'P.L. 94-330; 94-441', 'P.L. 94-330;94-441', 'P.L. 94-330 ; 94-441', 'P.L. 94-330/94-441', 'P.L. 94-330 and 94-441', 'P.L. 94-330, and 94-441', 'P.L. 94-330, 94-441',
      'P.L. 94-330 (1976); 94-441',
    ]],
    ['Pub. L. 117-103 div. K', ['P.L. 117-103 div. K', 'P.L. 117-103, div. K', 'P.L. 117-103,div. K', 'P.L. 117-103 division K']],
    ['Pub. L. 106-554 app. D', ['P.L. 106-554 app. D', 'P.L. 106-554, App. D', 'P.L. 106-554,App. D', 'P.L. 106-554 appendix D', 'P.L. 106-554 Appendix D']],
    ['Pub. L. 106-554 title XL sec. 5', ['P.L. 106-554 title XL sec. 5', 'P.L. 106-554, title XL, sec. 5', 'P.L. 106-554,title XL,sec. 5']],
    ['Pub. L. 104-208 sec. 1; Pub. L. 104-208 sec. 2', [
      'P.L. 104-208 sec. 1, 2', 'P.L. 104-208 secs. 1, 2', 'P.L. 104-208, secs. 1 and 2', 'P.L. 104-208 Section 1, 2', 'P.L. 104-208 sections 1, 2', 'P.L. 104-208 § 1, 2', 'P.L. 104-208 §§1, 2',
      'P.L. 104-208 sec. 1, sec. 2', 'P.L. 104-208 sec. 1 with 2', 'P.L. 104-208 sec. 1/2', 'P.L. 104-208 sec. 1; 2',
    ]],
    ['Pub. L. 104-208 secs. 1 to 3', ['P.L. 104-208 sec. 1-3', 'P.L. 104-208 secs. 1 to 3', 'P.L. 104-208 sec. 1 to sec. 3']],
    ['Pub. L. 116-94 IMET heading', ['P.L. 116-94 IMET heading', 'P.L. 116-94, IMET heading', 'P.L. 116-94 (IMET heading)', 'P.L. 116-94 IMET headings', 'IMET heading of P.L. 116-94', 'IMET heading in Pub. L. 116-94', 'heading IMET, P. L. 116-94', 'P.L. 116-94 (2019) IMET heading']],
    ['Pub. L. 99-190 sec. 5; Pub. L. 99-190 IMET heading', [
      'P.L. 99-190 sec. 5 and IMET heading', 'P.L. 99-190 sec. 5, IMET heading', 'P.L. 99-190 sec. 5 (IMET heading)', 'P.L. 99-190 sec. 5 and title III (IMET heading)',
    ]],
    ['FAA sec. 541; FAA sec. 542', [
      'FAA 541, 542', 'FAA sec. 541, 542', 'FAA secs. 541, 542', 'FAA Section 541, 542', 'FAA sections 541 and 542', 'FAA § 541, 542', 'FAA §§541, 542', 'FAA, sec. 541, 542', 'FAA, secs. 541, 542',
      'FAA, Section 541, 542', 'FAA, sections 541, 542', 'FAA, § 541, 542', 'FAA, §§541, 542',
    ]],
    ['FAA sec. 620M(a)(iv)', ['section 620M(a)(iv) of the FAA', 'Section 620M(a)(iv) of the Foreign Assistance Act of 1961']],
    ['annual act FY1985 sec. 537', [
      'annual act FY1985 sec. 537', 'annual act FY1985, sec. 537', 'annual appropriations act FY1985 sec. 537', 'annual act of FY1985 sec. 537', 'Consolidated Appropriations Act, 1985 sec. 537',
      'FY1985 sec. 537', 'FY1985 act sec. 537', 'sec. 537 (FY1985)',
    ]],
    ['annual act FY1985', ['annual act FY1985', 'annual act FY1985.', 'annual act FY1985; more', 'annual act FY1985)', 'annual acts FY1985, more']],
    ['annual acts FY1994 to FY2006 sec. 508', ['annual acts FY1994 to FY2006 sec. 508', 'FY1994 to FY2006 sec. 508', 'FY1994-FY2006 sec. 508', 'FY1994-2006 sec. 508', 'sec. 508 (FY1994-2006)', 'sec. 508 (FY1994-FY2006)']],
    ['annual acts FY2002 to FY2006 sec. 508', ['FY2002-06 sec. 508', 'FY2002-FY06 sec. 508', 'sec. 508 (FY2002-06)']],
    // Two digits of the century after.
    ['annual acts FY1994 to FY2006 sec. 508', ['FY1994-06 sec. 508', 'sec. 508 (FY1994-FY06)']],
    ['annual acts FY1994 to FY1995 sec. 508', ['FY1994-95 sec. 508']],
    ['annual act FY1994 sec. 508; annual act FY1996 sec. 508', ['FY1994 and FY1996 sec. 508', 'sec. 508 (FY1994, FY1996)', 'sec. 508 (FY1994 and 1996)', 'sec. 508 (FY1994, 1996)']],
    ['annual act IMET heading', ['heading IMET', 'general heading IMET', 'IMET heading', 'annual act IMET heading']],
    ['PD 2001-28 (2001-08-09)', ['PD 2001-28 (2001-08-09)', 'Presidential Determination 2001-28 (9 Aug 2001)', 'presidential determination 2001-28 (9 August 2001)']],
    ['PD 88-5; PD 90-15; PD 91-2', ['PDs 88-5, 90-15 and 91-2', 'Presidential Determinations 88-5 and 90-15, 91-2']],
    ['Presidential Determination of 2001-08-09; Presidential Determination of 2001-09-10', ['PD of 9 Aug 2001, 10 Sept 2001', 'determinations of 9 Aug 2001 and 2001-09-10', 'Determination of 2001-08-09, and 10 Sep 2001']],
    ['Presidential memorandum of 2001-01-02', ['Presidential memorandum of 2001-01-02', 'President memorandum, 2001-01-02', 'presidential memorandum 2 Jan 2001']],
    ['Deputy Secretary of Defense memorandum of 2019-12-10', ['Deputy Secretary of Defense memorandum of 10 December 2019', 'Deputy Secretary of Defense memorandum, 10 Dec 2019']],
    ['EO 12163 (1979-09-29)', ['EO 12163 (1979-09-29)', 'E.O. 12163 of 29 Sep 1979', 'Executive Order 12163 (29 Sept 1979)', 'Executive order 12163 of 1979-09-29']],
    ['66 FR 50095; 66 FR 1234', ['66 FR 50095, 1234', '66 F.R. 50095, 1234', '66 Fed. Reg. 50095, 1234', '66 Fed.Reg. 50095, 1234']],
    ['66 FR 50095; 66 FR 50096; 66 FR 50097', ['66 FR 50095, 50096 and 50097', '66 FR 50095, 50096, and 50097']],
    ['TVPA sec. 110', ['TVPA of 2000 sec. 110', 'Trafficking Victims Protection Act of 2000 sec. 110', 'TVPA 2000 sec. 110']],
    ['CSPA sec. 404; ASPA sec. 2007; EAA sec. 6; FSA sec. 498A; IRFA sec. 405', ['CSPA of 2008 sec. 404; ASPA of 2002 sec. 2007; EAA of 1979 sec. 6; FSA of 1992 sec. 498A; IRFA of 1998 sec. 405']],
    ['Pub. L. 84-1028; Pub. L. 85-1', ['P.L. 84-1028, 85-1', 'Pub. L. 84-1028 and 85-1']],
    ['AR 12-15 Figure 3-1', ['AR 12-15 Figure 3-1', 'AR 12-15 figure 3-1']],
    ['22 CFR 126.1(a)(2)', ['22 CFR 126.1(a)(2)', '22 C.F.R. 126.1(a)(2)', 'ITAR 126.1(a)(2)', '22 CFR 126.1(a)(2).']],
    ['SAMM C10.6.3', ['SAMM C10.6.3', 'SAMM para C10.6.3', 'SAMM paragraph C10.6.3']],
    ['SAMM C10.6.3 (2012); SAMM C10.AP12.4 (2012)', ['SAMM C10.6.3; earlier C10.AP12.4 (2012)', 'SAMM C10.6.3, C10.AP12.4 (2012 edition)', 'SAMM C10.6.3;C10.AP12.4 (2012)', 'SAMM C10.6.3/C10.AP12.4 (2012)']],
    ['AR 12-15 para 3-3; AR 12-15 para 3-4a', ['AR 12-15 para 3-3, 3-4a', 'AR 12-15 paras 3-3; 3-4a', 'AR 12-15 paragraph 3-3, 3-4a', 'AR 12-15 paragraphs 3-3; 3-4a']],
    ['AR 12-15 Table 13-1', ['AR 12-15 table 13-1', 'AR 12-15 Table 13-1', 'AR 12-15 para table 13-1', 'AR 12-15 para Table 13-1']],
    ['AR 12-15 chapter 14', ['AR 12-15 chapter 14', 'AR 12-15 Chapter 14']],
    ['DSCA Policy 08-36 para 4.1.2 (2008-10-06)', ['DSCA Policy 08-36 para 4.1.2 (2008-10-06)', 'DSCA Policy Memorandum 08-36 para 4.1.2 (6 Oct 2008)']],
  ])('%s', (written, spellings) => {
    expect(spellings.map((text) => [text, found(text), found(`By some ${text}`)])).toEqual(spellings.map((text) => [text, written, written]))
    expect(formatCitations(parseCitation(written))).toBe(written)
  })

  it('each act by its names', () => {
    const names: Readonly<Record<ActId, readonly string[]>> = {
      AECA: ['AECA', 'Arms Export Control Act', 'Arms Export Control Act of 1976'],
      ASPA: ['ASPA', "American Servicemembers' Protection Act", 'American Service-Members’ Protection Act of 2002', "American Service-members' Protection Act of 2002"],
      BBEDCA: ['BBEDCA'],
      CAATSA: ['CAATSA', 'CAATSA 2017'],
      CSPA: ['CSPA', 'Child Soldiers Prevention Act of 2008', 'Child Soldiers Prevention Act 2008', 'Child Soldiers Prevention Act'],
      EAA: ['EAA', 'Export Administration Act of 1979', 'Export Administration Act'],
      FAA: ['FAA', 'FAA 1961', 'FAA of 1961', 'Foreign Assistance Act', 'Foreign Assistance Act of 1961'],
      'FRAA FY1990-91': ['FRAA FY1990-91', 'Foreign Relations Authorization Act, Fiscal Years 1990 and 1991', 'Foreign Relations Authorization Act FY1990-91'],
      'FRAA FY1994-95': ['FRAA FY1994-95', 'Foreign Relations Authorization Act, Fiscal Years 1994 and 1995', 'FRAA Fiscal Years 1994 and 1995'],
      'FRAA FY2003': ['FRAA FY2003', 'FRAA', 'FY2003 FRAA', 'Foreign Relations Authorization Act, Fiscal Year 2003', 'Foreign Relations Authorization Act FY2003'],
      FSA: ['FSA', 'FREEDOM Support Act', 'FREEDOM Support Act of 1992'],
      INA: ['INA', 'Immigration and Nationality Act'],
      IRFA: ['IRFA', 'International Religious Freedom Act of 1998', 'International Religious Freedom Act'],
      'ISDCA 1981': ['ISDCA 1981', 'International Security and Development Cooperation Act of 1981'],
      'ISDCA 1985': ['ISDCA 1985', 'International Security and Development Cooperation Act of 1985'],
      TVPA: ['TVPA', 'Trafficking Victims Protection Act of 2000', 'Trafficking Victims Protection Act'],
      ZDERA: ['ZDERA', 'ZDERA 2001'],
    }
    for (const act of ACT_IDS) {
      for (const name of names[act]) {
        expect(findCitations(`${name} sec. 12(a)`), name).toStrictEqual([{ kind: 'act', act, section: '12', subsection: ['a'] }])
        expect(findCitations(`by ${name}.`), name).toStrictEqual([{ kind: 'act', act }])
      }
    }
  })
})

describe('what goes on, and what does not', () => {
  it.each([
    ['22 U.S.C. 2347(a)(1) to (3), (b)', '22 U.S.C. 2347(a)(1)-(3); 22 U.S.C. 2347(b)'],
    ['22 U.S.C. 2347(a), (b)-(c)', '22 U.S.C. 2347(a); 22 U.S.C. 2347(b)-(c)'],
    ['22 U.S.C. 2347(a), (b) and (c)', '22 U.S.C. 2347(a); 22 U.S.C. 2347(b); 22 U.S.C. 2347(c)'],
    ['22 U.S.C. 2347(a)/(b), and (c)', '22 U.S.C. 2347(a); 22 U.S.C. 2347(b); 22 U.S.C. 2347(c)'],
    ['22 U.S.C. 2347(a)(4)(A), (6)', '22 U.S.C. 2347(a)(4)(A); 22 U.S.C. 2347(a)(6)'],
    ['22 U.S.C. 2347(a)(4)(A), (B), (b)', '22 U.S.C. 2347(a)(4)(A); 22 U.S.C. 2347(a)(4)(B); 22 U.S.C. 2347(b)'],
    ['22 U.S.C. 2347(aa)(12), (bb)', '22 U.S.C. 2347(aa)(12); 22 U.S.C. 2347(bb)'],
    ['22 U.S.C. 2347(a)(1), (C)', '22 U.S.C. 2347(a)(1); 22 U.S.C. 2347(C)'],
    ['22 U.S.C. 2347 note, 2151 note', '22 U.S.C. 2347 note; 22 U.S.C. 2151 note'],
    ['22 U.S.C. 2394-1a', '22 U.S.C. 2394-1a'],
    ['P.L. 117-103 div. K title VII sec. 7041(i)(1)', 'Pub. L. 117-103 div. K title VII sec. 7041(i)(1)'],
    ['P.L. 117-103 div. KK', 'Pub. L. 117-103 div. KK'],
    ['P.L. 104-208 div. A sec. 101(c)/559', 'Pub. L. 104-208 div. A sec. 101(c)/559'],
    ['P.L. 99-190 title III (IMET heading)', 'Pub. L. 99-190 title III IMET heading'],
    ['annual act FY1985 IMET heading', 'annual act FY1985 IMET heading'],
    ['annual act sec. 99', 'annual act sec. 99'],
    ['sec. 508 (FY1994-2006, FY2008 and FY2010)', 'annual acts FY1994 to FY2006 sec. 508; annual act FY2008 sec. 508; annual act FY2010 sec. 508'],
    ['sec. 508 (FY1994-FY2006, 2008-10)', 'annual acts FY1994 to FY2006 sec. 508; annual acts FY2008 to FY2010 sec. 508'],
    ['sec. 7042 (FY2022 (i)(2))', 'annual act FY2022 sec. 7042(i)(2)'],
    ['sec. 7042 (FY2022 (a), FY2023 (ii)(12))', 'annual act FY2022 sec. 7042(a); annual act FY2023 sec. 7042(ii)(12)'],
    ['sec. 508 (FY85)', 'annual act sec. 508'],
    ['annual act FY2009 (P.L. 111-8) sec. 7070', 'Pub. L. 111-8 sec. 7070'],
    ['sec. 508 (coup), 528', 'annual act sec. 508; annual act sec. 528'],
    ['annual act FY2009 Pub. L. 111-8 sec. 7070', 'Pub. L. 111-8 sec. 7070'],
    ['annual act FY2009 (P. L. 111-8) sec. 7070', 'Pub. L. 111-8 sec. 7070'],
    ['IMET heading, P. L. 116-94 and 116-95', 'Pub. L. 116-94 IMET heading; Pub. L. 116-95 IMET heading'],
    ['IMET heading of P.L. 116-94; P.L. 116-95', 'Pub. L. 116-94 IMET heading; Pub. L. 116-95'],
    ['P.L. 111-8) sec. 7045', 'Pub. L. 111-8 sec. 7045'],
    ['P.L. 99-83 (1985), title VII sec. 703', 'Pub. L. 99-83 title VII sec. 703'],
    ['P.L. 99-83 (1985), div. A sec. 703', 'Pub. L. 99-83 div. A sec. 703'],
    ['P.L. 106-554 div. B (2000), app. D sec. 703', 'Pub. L. 106-554 div. B app. D sec. 703'],
    ['P.L. 99-83 div. A app. B title VII (1985) sec. 703', 'Pub. L. 99-83 div. A app. B title VII sec. 703'],
    ['P.L. 116-94 (2019) sec. 7008(a), (b)', 'Pub. L. 116-94 sec. 7008(a); Pub. L. 116-94 sec. 7008(b)'],
    ['P.L. 116-94 IMET heading, sec. 7008', 'Pub. L. 116-94 IMET heading; Pub. L. 116-94 sec. 7008'],
    ['P.L. 116-94 IMET heading) sec. 7008', 'Pub. L. 116-94 IMET heading; Pub. L. 116-94 sec. 7008'],
    ['P.L. 99-83 (1985) sec. 703, then sec. 7008', 'Pub. L. 99-83 sec. 703; annual act sec. 7008'],
    ['P.L. 112-74: the rate (112-175)', 'Pub. L. 112-74; Pub. L. 112-175'],
    ['P.L. 112-74: the rate (112-175, x)', 'Pub. L. 112-74; Pub. L. 112-175'],
    ['P.L. 112-74: the rate (112-175 div. A)', 'Pub. L. 112-74; Pub. L. 112-175 div. A'],
    ['P.L. 112-74: the rate (112-175 sec. 1)', 'Pub. L. 112-74; Pub. L. 112-175 sec. 1'],
    ['P.L. 112-74: the rate (112-175 secs. 1, 2)', 'Pub. L. 112-74; Pub. L. 112-175 sec. 1; Pub. L. 112-175 sec. 2'],
    ['P.L. 112-74: the rate (95-8)', 'Pub. L. 112-74; Pub. L. 95-8'],
    ['FAA; P.L. 112-74: the rate (112-175)', 'FAA; Pub. L. 112-74; Pub. L. 112-175'],
    ['section 541 of the FAA', 'FAA sec. 541'],
    ['P.L. 99-83, EO 12163', 'Pub. L. 99-83; EO 12163'],
    ['FAA, sec. 22 U.S.C. 2347', 'FAA; 22 U.S.C. 2347'],
    ['FAA 5; P.L. 40-1) sec. 541', 'FAA sec. 5; annual act sec. 541'],
    ['AR 12-15 para 3-10d(4)(a) to 3-10e(12)', 'AR 12-15 para 3-10d(4)(a) to 3-10e(12)'],
    ['AR 12-15 para 3-7j(1), 13-7ab', 'AR 12-15 para 3-7j(1); AR 12-15 para 13-7ab'],
    ['AR 12-15 para 3-3 (2011), 3-4', 'AR 12-15 para 3-3 (2011); AR 12-15 para 3-4'],
    ['SAMM C10.6.3, Table C10.T3 item 12; Figure C10.F4 (2012 edition)', 'SAMM C10.6.3 (2012); SAMM Table C10.T3 item 12 (2012); SAMM Figure C10.F4 (2012)'],
    ['SAMM chapter C10', 'SAMM chapter C10'],
    ['SAMM Table C10.T3 item 12', 'SAMM Table C10.T3 item 12'],
    ['SAMM C10.6.3 earlier C10.16.4', 'SAMM C10.6.3; SAMM C10.16.4'],
    ['AR 12-15 chapter 14, as amended', 'AR 12-15 chapter 14'],
    ['AR 12-15 para 3-3(iii) to 13-11, 3-12(iii)(4)', 'AR 12-15 para 3-3(iii) to 13-11; AR 12-15 para 3-12(iii)(4)'],
    ['AR 12-15 para 3-3 to 3-4abc', 'AR 12-15 para 3-3'],
    ['22 CFR 126.18', '22 CFR 126.18'],
    ['AR 12-15 para 3-3, 3-4, as amended', 'AR 12-15 para 3-3; AR 12-15 para 3-4'],
    ['9 FAM 402', '9 FAM 402'],
    ['9 FAM 402.33.1', '9 FAM 402.33.1'],
    ['10 U.S.C. 343 (formerly 2166), 350', '10 U.S.C. 343; 10 U.S.C. 2166'],
    ['P.L. 94-330; 95-8', 'Pub. L. 94-330; Pub. L. 95-8'],
    ['P.L. 94-330; 95-8, as amended', 'Pub. L. 94-330; Pub. L. 95-8'],
    ['P.L. 94-330; 101-513, as amended', 'Pub. L. 94-330; Pub. L. 101-513'],
    ['P.L. 112-74: the rate (101-5)', 'Pub. L. 112-74; Pub. L. 101-5'],
    ['section 599HH(viii) of the FAA', 'FAA sec. 599HH(viii)'],
    ['sec. 7042 (FY2022 (ii)(12), FY2023 (a), FY2024 (b)(1))', 'annual act FY2022 sec. 7042(ii)(12); annual act FY2023 sec. 7042(a); annual act FY2024 sec. 7042(b)(1)'],
    ['P.L. 99-83 provides (x) sec. 7008', 'Pub. L. 99-83; annual act sec. 7008'],
    ['P.L. 99-83 (a) (b) sec. 7008', 'Pub. L. 99-83; annual act sec. 7008'],
    ['9 FAM 402.3-5', '9 FAM 402.3'],
    ['166 FR 1', '166 FR 1'],
    ['5 Stat. 1, 113 Stat. 1501A-77, 113 Stat. 1501A', '5 Stat. 1; 113 Stat. 1501A-77; 113 Stat. 1501A'],
    ['137 Weekly Comp. Pres. Doc. 1123', '137 Weekly Comp. Pres. Doc. 1123'],
    ['5 CFR 1', '5 CFR 1'],
    ['same act sec. 7008; sec. 7009', 'annual act sec. 7009'],
    ['same division, sec. 7008; sec. 7009', 'annual act sec. 7009'],
    ['same actor sec. 7008', 'annual act sec. 7008'],
    ['CR secs. 7008; sec. 7009', 'annual act sec. 7009'],
  ])('%s', (text, written) => {
    expect(found(text)).toBe(written)
  })

  it.each([
    // words and letters that follow a number make it another
    ['Pub. L. 94-330a', ''], ['Pub. L. 94-330-1', ''], ['P.L. 94-330, 94-441a', 'Pub. L. 94-330'], ['PD 2001-28a', ''], ['EO 12163a', ''], ['66 FR 50095a', ''], ['104 Stat. 1979x', ''],
    ['DSCA Policy 08-36a', ''], ['AR 12-15 para 3-3-3', ''], ['66 FR 50095, 1234a', '66 FR 50095'], ['FAAS 541', ''], ["FAA's 541", ''], ['22 U.S.C. 2151 noted', '22 U.S.C. 2151'],
    ['P.L. 116-94 IMET headingx', 'Pub. L. 116-94'], ['P.L. 117-103 div. KKK', 'Pub. L. 117-103'], ['annual act FY1985x sec. 537', 'annual act sec. 537'],
    // too long, too short, or of another kind
    ['P.L. 40-1', ''], ['FY1985 sec. A', ''], ['sec. 70081', ''], ['FAA sec. 541, (b)', 'FAA sec. 541'], ['sec. 508 (FY1985) (coup), 528', 'annual act FY1985 sec. 508'],
    ['EO 121', ''], ['DSCA Policy 8-36', ''], ['66 FR 50095, 123', '66 FR 50095'], ['66 FR 50095, 2347 U.S.C. 1', '66 FR 50095'], ['66 FR 50095, 2347 CFR 1', '66 FR 50095'],
    ['22 U.S.C. chapter 5', ''], ['10 U.S.C. 343 (formerly twice)', '10 U.S.C. 343'], ['FAA, 541', 'FAA'], ['FAA sec. xyz', 'FAA'], ['SAMM 10', ''], ['AR 12-15 para x', ''], ['AR 12-15 para. 3-3', ''], ['AR 12-15 section 3', ''], ['AR 12-15 chapter 14x', ''], ['AR 12-15 chapter 3-3', ''],
    ['9 FAM x', ''], ['Determination of 30 Feb 2001', ''], ['CR sec. 7008', ''], ['section 9 of the Unknown Act', ''],
    ['P.L. 112-74: the rate (88-205)', 'Pub. L. 112-74'], ['P.L. 112-74: the rate (112-175 x)', 'Pub. L. 112-74'], ['P.L. 112-74: the rate 112-175)', 'Pub. L. 112-74'], ['FAA: the rate (112-175)', 'FAA'],
    // a section is owed only by what stands between it and the law
    ['P.L. 99-83 provides in sec. 703', 'Pub. L. 99-83'], ['P.L. 99-83 provides in sec. 7008', 'Pub. L. 99-83; annual act sec. 7008'], ['P.L. 99-83 (1985), title VII more', 'Pub. L. 99-83'],
    ['sec. 508 (coup), 1986', 'annual act sec. 508'],
  ])('"%s" is "%s"', (text, written) => {
    expect(found(text)).toBe(written)
  })

  it('a bare section is of the yearly act where the act has had such a section', () => {
    const sections = [9, 99, 100, 199, 200, 499, 500, 599, 600, 699, 700, 800, 999, 6999, 7000, 7999, 8000, 8508, 9199]
    expect(sections.filter((section) => found(`sec. ${section}`) !== '')).toEqual([100, 199, 500, 599, 600, 699, 7000, 7999])
    expect(found('sec. 599H; sec. 508A, 70081')).toBe('annual act sec. 599H; annual act sec. 508A')
  })

  it('the law that is open ends with the next', () => {
    expect(findCitations('Pub. L. 99-83, Pub. L. 101-513 sec. 541, then sec. 7008')).toEqual([
      { kind: 'public-law', congress: 99, law: 83 }, { kind: 'public-law', congress: 101, law: 513, section: '541' }, { kind: 'annual-act', section: '7008' },
    ])
  })

  it('spaces, lines and other words do not matter', () => {
    expect(found('  see\n22\tU.S.C.   2347(a),\r\nand 31 U.S.C. 1552(a) ...')).toBe('22 U.S.C. 2347(a); 31 U.S.C. 1552(a)')
  })
})

describe('a citation at the door', () => {
  const act = { kind: 'act', act: 'FAA' }
  const law = { kind: 'public-law', congress: 101, law: 513 }
  const samm = { kind: 'manual', manual: 'SAMM', part: 'paragraph', reference: 'C10' }
  const ar = { kind: 'manual', manual: 'AR 12-15', part: 'paragraph', reference: '3-3' }
  const fam = { kind: 'manual', manual: '9 FAM', part: 'paragraph', reference: '402' }
  const PLACE = 'expected a section before its subsection or range'
  const NUMBERING = 'expected a reference in the numbering of its manual'
  const like = (pattern: RegExp) => `expected a valid value (Invalid string: must match pattern ${pattern})`
  const small = (least: string) => `expected a valid value (Too small: expected ${least})`
  const big = (most: string) => `expected a valid value (Too big: expected ${most})`

  it.each<[object, path: string, expected: string]>([
    [{ ...act, section: '541MMM' }, '.section', 'expected a section number like "541" or "620M"'],
    [{ ...act, section: '12345' }, '.section', 'expected a section number like "541" or "620M"'],
    [{ ...act, section: 'x541' }, '.section', 'expected a section number like "541" or "620M"'],
    [{ ...act, subsection: ['a'] }, '', PLACE],
    [{ ...act, through: '5' }, '', PLACE],
    [{ ...act, section: '5', subsection: [] }, '.subsection', small('array to have >=1 items')],
    [{ ...act, section: '5', subsection: ['a', 'abc'] }, '.subsection[1]', 'expected a mark like "a", "1", "C" or "iv"'],
    [{ ...act, section: '5', subsection: ['1234'] }, '.subsection[0]', 'expected a mark like "a", "1", "C" or "iv"'],
    [{ ...act, section: '5', subsection: ['a'], through: '6' }, '', PLACE],
    [{ ...act, section: '5', through: '(b)' }, '', PLACE],
    [{ ...act, section: '5', through: 'b' }, '.through', 'expected a section, or a subsection in brackets'],
    [{ kind: 'usc', title: 0, section: '1' }, '.title', small('number to be >=1')],
    [{ kind: 'usc', title: 55, section: '1' }, '.title', big('number to be <=54')],
    [{ kind: 'usc', title: 22 }, '.section', 'expected string'],
    [{ kind: 'usc', title: 22, section: '2347abcd' }, '.section', 'expected a section number like "2347a"'],
    [{ kind: 'usc', title: 22, section: 'x2347' }, '.section', 'expected a section number like "2347a"'],
    [{ kind: 'usc', title: 22, section: '2347', note: false }, '.note', 'expected true'],
    [{ kind: 'usc', title: 22, section: '2347', subsection: ['a'], through: '2' }, '', PLACE],
    [{ kind: 'usc', title: 22, section: '2347', page: 3 }, '', 'expected a valid value (Unrecognized key: "page")'],
    [{ ...law, congress: 56 }, '.congress', small('number to be >=57')],
    [{ ...law, congress: 200 }, '.congress', big('number to be <=199')],
    [{ ...law, law: 0 }, '.law', small('number to be >=1')],
    [{ ...law, division: 'ABC' }, '.division', like(/^[A-Z]{1,2}$/)],
    [{ ...law, division: 'aB' }, '.division', like(/^[A-Z]{1,2}$/)],
    [{ ...law, appendix: 'AB' }, '.appendix', like(/^[A-Z]$/)],
    [{ ...law, appendix: 'a' }, '.appendix', like(/^[A-Z]$/)],
    [{ ...law, title: '4' }, '.title', like(/^[IVXL]+$/)],
    [{ ...law, title: 'IVa' }, '.title', like(/^[IVXL]+$/)],
    [{ ...law, title: 'aIV' }, '.title', like(/^[IVXL]+$/)],
    [{ ...law, under: '101', section: '1' }, '.under', like(/^\d+\([a-z]\)$/)],
    [{ ...law, under: '101(c)x', section: '1' }, '.under', like(/^\d+\([a-z]\)$/)],
    [{ ...law, under: 'x101(c)', section: '1' }, '.under', like(/^\d+\([a-z]\)$/)],
    [{ ...law, under: '101(c)' }, '', 'expected a section under `under`'],
    [{ ...law, heading: 'IMET', section: '1' }, '', 'expected a section or a heading'],
    [{ ...law, heading: 'FMF' }, '.heading', 'expected "IMET"'],
    [{ ...law, subsection: ['a'] }, '', PLACE],
    [{ kind: 'annual-act' }, '', 'expected a fiscal year, a section or a heading'],
    [{ kind: 'annual-act', fiscalYear: 1961 }, '.fiscalYear', small('number to be >=1962')],
    [{ kind: 'annual-act', fiscalYear: 2200 }, '.fiscalYear', big('number to be <=2199')],
    [{ kind: 'annual-act', fiscalYear: 1990, throughFiscalYear: 1990 }, '', 'expected `throughFiscalYear` after `fiscalYear`'],
    [{ kind: 'annual-act', throughFiscalYear: 1990, section: '5' }, '', 'expected `throughFiscalYear` after `fiscalYear`'],
    [{ kind: 'annual-act', heading: 'IMET', section: '5' }, '', 'expected a section or a heading'],
    [{ kind: 'annual-act', fiscalYear: 1990, subsection: ['a'] }, '', PLACE],
    [{ kind: 'statutes-at-large', volume: 0, page: '1' }, '.volume', small('number to be >=1')],
    [{ kind: 'statutes-at-large', volume: 1000, page: '1' }, '.volume', big('number to be <=999')],
    [{ kind: 'statutes-at-large', volume: 1, page: '1AA' }, '.page', like(/^\d+[A-Z]?(?:-\d+)?$/)],
    [{ kind: 'statutes-at-large', volume: 1, page: 'x1' }, '.page', like(/^\d+[A-Z]?(?:-\d+)?$/)],
    [{ kind: 'determination' }, '', 'expected a number or a date'],
    [{ kind: 'determination', number: '201-5' }, '.number', like(/^(?:\d{2}|\d{4})-\d{1,3}$/)],
    [{ kind: 'determination', number: '12001-5' }, '.number', like(/^(?:\d{2}|\d{4})-\d{1,3}$/)],
    [{ kind: 'determination', number: '2001-2888' }, '.number', like(/^(?:\d{2}|\d{4})-\d{1,3}$/)],
    [{ kind: 'determination', date: 'x' }, '.date', 'expected a real calendar day YYYY-MM-DD from 1900-01-01 to 2199-12-31'],
    [{ kind: 'memorandum', by: 'President' }, '.date', 'expected string'],
    [{ kind: 'executive-order', number: 999 }, '.number', small('number to be >=1000')],
    [{ kind: 'executive-order', number: 100_000 }, '.number', big('number to be <=99999')],
    [{ kind: 'federal-register', volume: 1, page: 0 }, '.page', small('number to be >=1')],
    [{ kind: 'federal-register', volume: 1, page: 1_000_000 }, '.page', big('number to be <=999999')],
    [{ kind: 'presidential-documents', volume: 1, page: 100_000 }, '.page', big('number to be <=99999')],
    [{ kind: 'cfr', title: 0, section: '1' }, '.title', small('number to be >=1')],
    [{ kind: 'cfr', title: 51, section: '1' }, '.title', big('number to be <=50')],
    [{ kind: 'cfr', title: 22, section: '1.' }, '.section', like(/^\d+(?:\.\d+)?$/)],
    [{ kind: 'cfr', title: 22, section: 'x1' }, '.section', like(/^\d+(?:\.\d+)?$/)],
    [{ ...samm, reference: '' }, '.reference', small('string to have >=1 characters')],
    [{ ...samm, reference: 'xC10' }, '', NUMBERING],
    [{ ...samm, reference: 'C10x' }, '', NUMBERING],
    [{ ...samm, through: '3-3' }, '', NUMBERING],
    [{ ...ar, through: 'x3-3' }, '.through', like(/^\d+-\d+[a-z]{0,2}(?:\([0-9a-zA-Z]{1,3}\))*$/)],
    [{ ...ar, through: '3-3x5' }, '.through', like(/^\d+-\d+[a-z]{0,2}(?:\([0-9a-zA-Z]{1,3}\))*$/)],
    [{ ...ar, item: 5 }, '', NUMBERING],
    [{ ...ar, reference: '3' }, '', NUMBERING],
    [{ ...ar, part: 'chapter' }, '', NUMBERING],
    [{ ...ar, part: 'chapter', reference: 'x4' }, '', NUMBERING],
    [{ ...ar, part: 'chapter', reference: '4x' }, '', NUMBERING],
    [{ ...fam, part: 'table' }, '', NUMBERING],
    [{ ...fam, through: '3-3' }, '', NUMBERING],
    [{ ...fam, reference: '402x' }, '', NUMBERING],
    [{ ...fam, reference: 'x402' }, '', NUMBERING],
    [{ ...fam, item: 1 }, '', NUMBERING],
    [{ ...samm, edition: 1959 }, '.edition', small('number to be >=1960')],
    [{ ...samm, edition: 2200 }, '.edition', big('number to be <=2199')],
    [{ ...samm, item: 0 }, '.item', small('number to be >=1')],
    [{ kind: 'policy-memorandum', number: '8-36' }, '.number', like(/^\d{2}-\d{1,3}$/)],
    [{ kind: 'policy-memorandum', number: '108-36' }, '.number', like(/^\d{2}-\d{1,3}$/)],
    [{ kind: 'policy-memorandum', number: '08-3666' }, '.number', like(/^\d{2}-\d{1,3}$/)],
    [{ kind: 'policy-memorandum', number: '08-36', paragraph: 'x4' }, '.paragraph', like(/^\d+(?:\.\d+)*$/)],
    [{ kind: 'policy-memorandum', number: '08-36', paragraph: '4.' }, '.paragraph', like(/^\d+(?:\.\d+)*$/)],
    [[], '', 'expected object'],
    [7 as never, '', 'expected object'],
    [null as never, '', 'expected object'],
  ])('%j is refused%s: %s', (value, path, expected) => {
    expect(() => checkedCitation(value, 'basis')).toThrow(
      expect.objectContaining({ code: 'invalid-citation', path: `basis${path}`, message: expect.stringContaining(`basis${path}: ${expected}, got ${JSON.stringify(value).slice(0, 50)}`) as string }),
    )
  })

  it.each<[string, object]>([
    ['an act', { kind: 'act', act: 'NDAA' }], ['a maker of memoranda', { kind: 'memorandum', by: 'Pope', date: '2001-01-01' }], ['a manual', { ...ar, manual: 'AR' }],
    ['a part', { ...samm, part: 'page' }], ['a kind', { kind: 'letter' }],
  ])('%s that is none is refused with those that are', (_, value) => {
    expect(() => checkedCitation(value)).toThrow(/^citation\.(act|by|manual|part|kind): expected a valid value \(Invalid (option|discriminator value)/)
  })

  it('is refused in a list, and no list at all', () => {
    expect(() => formatCitations([{ kind: 'act', act: 'FAA' }, { kind: 'act' } as never])).toThrow(expect.objectContaining({ code: 'invalid-citation', path: 'citation.act' }))
    expect(() => formatCitations('FAA' as never)).toThrow(expect.objectContaining({ code: 'invalid-citation', path: 'citations', message: 'citations: expected a list of citations, got "FAA"' }))
    expect(formatCitations([])).toBe('')
    const closed = new Proxy([], { get: () => { throw new Error('closed') } })
    expect(() => formatCitations(closed)).toThrow(expect.objectContaining({ name: 'ImetError', path: 'citations' }))
    const shut = { get kind(): never { throw new Error('closed') } }
    expect(() => checkedCitation(shut, 'basis')).toThrow(expect.objectContaining({ name: 'ImetError', path: 'basis' }))
    expect(() => parseCitation('none', 'basis')).toThrow(
      expect.objectContaining({ code: 'invalid-citation', path: 'basis', message: 'basis: expected a citation like "22 U.S.C. 2347(a)" or "Pub. L. 101-513 sec. 541", got "none"' }),
    )
    expect(() => parseCitation('none')).toThrow(expect.objectContaining({ path: 'citation' }))
    expect(findCitations(undefined as never)).toEqual([])
  })

  it.each<[Citation, string]>([
    [{ kind: 'usc', title: 54, section: '99999Aabc-12a', subsection: ['999', 'aa', 'BB', 'xvi', 'XVI'], through: '(zz)' }, '54 U.S.C. 99999Aabc-12a(999)(aa)(BB)(xvi)(XVI)-(zz)'],
    [{ kind: 'usc', title: 1, section: '1', through: '12345ABabc-12a' }, '1 U.S.C. 1 to 12345ABabc-12a'],
    [{ kind: 'act', act: 'FAA', section: '1234AB' }, 'FAA sec. 1234AB'],
    [{ kind: 'act', act: 'FAA', section: '541', subsection: ['a'], through: '(c)' }, 'FAA sec. 541(a)-(c)'],
    [{ kind: 'public-law', congress: 101, law: 513, section: '541', subsection: ['a', '1'], through: '(3)' }, 'Pub. L. 101-513 sec. 541(a)(1)-(3)'],
    [{ kind: 'public-law', congress: 101, law: 513, section: '541', through: '545' }, 'Pub. L. 101-513 secs. 541 to 545'],
    [{ kind: 'public-law', congress: 57, law: 99_999 }, 'Pub. L. 57-99999'],
    [
      { kind: 'public-law', congress: 199, law: 1, division: 'AB', appendix: 'C', title: 'XLIV', under: '101(c)', section: '5', subsection: ['a'] },
      'Pub. L. 199-1 div. AB app. C title XLIV sec. 101(c)/5(a)',
    ],
    [{ kind: 'public-law', congress: 99, law: 190, title: 'III', heading: 'IMET' }, 'Pub. L. 99-190 title III IMET heading'],
    [{ kind: 'annual-act', fiscalYear: 1962, throughFiscalYear: 2199, section: '1', through: '5' }, 'annual acts FY1962 to FY2199 secs. 1 to 5'],
    [{ kind: 'annual-act', heading: 'IMET' }, 'annual act IMET heading'],
    [{ kind: 'annual-act', fiscalYear: 1990, heading: 'IMET' }, 'annual act FY1990 IMET heading'],
    [{ kind: 'annual-act', fiscalYear: 1990 }, 'annual act FY1990'],
    [{ kind: 'statutes-at-large', volume: 999, page: '1501A-77' }, '999 Stat. 1501A-77'],
    [{ kind: 'determination', number: '88-5', date: '1988-01-02' }, 'PD 88-5 (1988-01-02)'],
    [{ kind: 'memorandum', by: 'President', date: '2001-01-02' }, 'Presidential memorandum of 2001-01-02'],
    [{ kind: 'memorandum', by: 'Secretary of Defense', date: '2001-01-02' }, 'Secretary of Defense memorandum of 2001-01-02'],
    [{ kind: 'executive-order', number: 99_999, date: '2001-01-02' }, 'EO 99999 (2001-01-02)'],
    [{ kind: 'federal-register', volume: 999, page: 999_999 }, '999 FR 999999'],
    [{ kind: 'presidential-documents', volume: 37, page: 99_999 }, '37 Weekly Comp. Pres. Doc. 99999'],
    [{ kind: 'cfr', title: 50, section: '126', subsection: ['a', '1'] }, '50 CFR 126(a)(1)'],
    [{ kind: 'manual', manual: 'SAMM', part: 'chapter', reference: 'C10' }, 'SAMM chapter C10'],
    [{ kind: 'manual', manual: 'SAMM', part: 'figure', reference: 'C10.F4' }, 'SAMM Figure C10.F4'],
    [{ kind: 'manual', manual: 'SAMM', part: 'table', reference: 'C10.T3', item: 12, edition: 2012 }, 'SAMM Table C10.T3 item 12 (2012)'],
    [{ kind: 'manual', manual: 'AR 12-15', part: 'paragraph', reference: '13-10ab(4)(abc)', through: '13-11', edition: 2011 }, 'AR 12-15 para 13-10ab(4)(abc) to 13-11 (2011)'],
    [{ kind: 'manual', manual: 'AR 12-15', part: 'chapter', reference: '14' }, 'AR 12-15 chapter 14'],
    [{ kind: 'manual', manual: 'AR 12-15', part: 'table', reference: '3-1' }, 'AR 12-15 Table 3-1'],
    [{ kind: 'manual', manual: '9 FAM', part: 'paragraph', reference: '402.3' }, '9 FAM 402.3'],
    [{ kind: 'policy-memorandum', number: '08-136', paragraph: '4.12.3' }, 'DSCA Policy 08-136 para 4.12.3'],
  ])('%j is taken, and written %s', (citation, written) => {
    expect(checkedCitation(citation)).toEqual(citation)
    expect(citationSchema().parse(citation)).toEqual(citation)
    expect(formatCitation(citation)).toBe(written)
  })
})

describe('the address of a citation', () => {
  it.each<[Citation, string]>([
    [{ kind: 'usc', title: 22, section: '2394-1', subsection: ['a', '12', 'BB'] }, '/us/usc/t22/s2394-1/a/12/BB'],
    [
      { kind: 'public-law', congress: 104, law: 208, division: 'AB', appendix: 'C', title: 'VII', under: '101(c)', section: '559A', subsection: ['b', '2'] },
      '/us/pl/104/208/dAB/appC/tVII/s101/c/s559A/b/2',
    ],
    [{ kind: 'usc', title: 22, section: '2347' }, '/us/usc/t22/s2347'],
    [{ kind: 'cfr', title: 22, section: '126' }, '/us/cfr/t22/s126'],
    [{ kind: 'public-law', congress: 104, law: 208, title: 'XL' }, '/us/pl/104/208/tXL'],
    [{ kind: 'public-law', congress: 104, law: 208 }, '/us/pl/104/208'],
    [{ kind: 'public-law', congress: 104, law: 208, section: '101', subsection: ['c'] }, '/us/pl/104/208/s101/c'],
    [{ kind: 'statutes-at-large', volume: 113, page: '1501A-77' }, '/us/stat/113/1501A-77'],
    [{ kind: 'cfr', title: 22, section: '126.1', subsection: ['a', '10'] }, '/us/cfr/t22/s126.1/a/10'],
  ])('%j: %s', (citation, address) => {
    expect(uslm(citation)).toBe(address)
    expect(uslm(citation, '1990-11-05')).toBe(`${address}@1990-11-05`)
    expect(parseUslm(address)).toStrictEqual({ citation, on: null })
    expect(parseUslm(`${address}@1990-11-05`)).toEqual({ citation, on: '1990-11-05' })
  })

  it.each<[Citation, string | null]>([
    [{ kind: 'act', act: 'CSPA', section: '404', subsection: ['b'] }, '/us/pl/110/457/tIV/s404/b'],
    [{ kind: 'act', act: 'TVPA' }, '/us/pl/106/386/dA'],
    [{ kind: 'act', act: 'FAA', section: '541', through: '545' }, null],
    [{ kind: 'usc', title: 22, section: '2347', note: true }, null],
    [{ kind: 'usc', title: 22, section: '2347', subsection: ['a'], through: '(c)' }, null],
    [{ kind: 'public-law', congress: 101, law: 513, heading: 'IMET' }, null],
    [{ kind: 'annual-act', fiscalYear: 1990 }, null],
    [{ kind: 'memorandum', by: 'President', date: '2001-01-02' }, null],
    [{ kind: 'manual', manual: 'SAMM', part: 'paragraph', reference: 'C10' }, null],
    [{ kind: 'policy-memorandum', number: '08-36' }, null],
    [{ kind: 'federal-register', volume: 66, page: 1 }, null],
    [{ kind: 'executive-order', number: 12_163 }, null],
    [{ kind: 'presidential-documents', volume: 37, page: 1 }, null],
  ])('%j: %s', (citation, address) => {
    expect(uslm(citation)).toBe(address)
    expect(uslm(citation, '2000-01-01')).toBe(address === null ? null : `${address}@2000-01-01`)
  })

  it.each([
    'x/us/usc/t22/s2347', '/us/usc/t22/s2347/', '/us/usc/t22/s2347/abc', '/us/usc/t22/s2347@1990-11-05@', '/us/usc/t/s2347', '/us/usc/tA/s2347', '/us/usc/t22/s', '/us/usc/t22/s2347x!',
    'x/us/pl/101/513', '/us/pl/101/513x', '/us/pl/101', '/us/pl/101/513/da', '/us/pl/101/513/appAB', '/us/pl/101/513/tZ', '/us/pl/101/513/s541/a/s5x5', '/us/pl/101/513/sx',
    'x/us/stat/104/1979', '/us/stat/104/1979/2', '/us/stat/x/1979', '/us/stat/104/', '/us/cfr/t22/s126.1x', 'x/us/cfr/t22/s126.1', '/us/cfr/t51/s1', '/us/cfr/t22/s126.1/',
    '@1990-11-05', '/us/usc/t22/s2347@x',
  ])('is not %s', (text) => {
    expect(() => parseUslm(text, 'at')).toThrow(
      expect.objectContaining({ code: 'invalid-citation', path: 'at', message: `at: expected an identifier like "/us/usc/t22/s2347/a@1990-11-05", got ${JSON.stringify(text)}` }),
    )
  })

  it('does not heed what is given as nothing', () => {
    const nothing = { through: undefined, subsection: undefined } as object
    expect(uslm({ kind: 'usc', title: 22, section: '2347', note: undefined, ...nothing } as Citation)).toBe('/us/usc/t22/s2347')
    expect(uslm({ kind: 'public-law', congress: 101, law: 513, section: '541', heading: undefined, ...nothing } as Citation)).toBe('/us/pl/101/513/s541')
  })

  it('is a text, and its day a day', () => {
    expect(() => parseUslm(7 as never)).toThrow(expect.objectContaining({ code: 'invalid-citation', path: 'citation' }))
    expect(() => uslm({ kind: 'usc', title: 22, section: '2347' }, '1990-02-30')).toThrow(expect.objectContaining({ code: 'invalid-day', path: 'on' }))
    expect(() => uslm({ kind: 'usc', title: 99, section: '2347' })).toThrow(expect.objectContaining({ code: 'invalid-citation', path: 'citation.title' }))
  })
})

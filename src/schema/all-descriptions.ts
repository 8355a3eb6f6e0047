/**
 * What the documentation says of each named schema (under the empty name) and of its fields. Made from the comments in
 * `src/` by test/schema/snapshots.test.ts, which fails where the two differ. Made anew at each call.
 */
export function allDescriptions(): Readonly<Record<string, Readonly<Record<string, string>>>> {
  return {
    IsoDate: {
      '': 'A real calendar day from 1900-01-01 to 2199-12-31 as `YYYY-MM-DD`. Two days compare as strings. Public functions check it and throw ImetError with the code `invalid-day`.',
    },
    Cents: {
      '': 'An amount of money in whole United States cents: a safe integer, so sums and comparisons are exact. Negative for a reduction. The public functions check it and throw ImetError with the code `invalid-money`.',
    },
    Amount: {
      '': 'An amount that cannot be negative: whole cents.',
    },
    Decimal: {
      '': 'A decimal as the law prints it: `0.38`, or text. Its printed digits count, not its binary value.',
    },
    FiscalYear: {
      '': "A federal fiscal year, named by the calendar year in which it ends; `'TQ'` is the transition quarter, 1976-07-01 to 1976-09-30 (31 U.S.C. 1102; Congressional Budget Act of 1974, Pub. L. 93-344 sec. 501).",
    },
    CountryCode: {
      '': 'An ISO 3166-1 alpha-3 code; also `XKX` (Kosovo) and the withdrawn codes that the history needs (`SUN`, `YUG`, `ZAR`, ...).',
    },
    ProvisionId: {
      '': 'The id of a provision: a wrong one does not compile.',
    },
    Confidence: {
      '': 'How firmly a statement stands. `primary`: the statute or official document was read. `secondary`: a report about it was read (CRS, GAO, press, encyclopaedia). `recalled`: general knowledge, not confirmed; never decides silently.',
    },
    Source: {
      '': 'Where a statement can be checked. `url` is `null` where no address is known.',
    },
    Truth: {
      '': 'Three-valued truth.',
    },
    Statement: {
      '': 'What is known of one thing: a plain value, or a value with the day on which it was established. What is not stated is unknown.',
    },
    Access: {
      '': 'What a country may receive on a day. - `open`: no bar; `unresolved` lists what the public record cannot show. - `conditional`: allowed once stated conditions are met (a certification, or payment by the country). - `restricted`: a part is stopped, or new training is held back. - `expanded-only`: only expanded IMET. - `barred`: none. - `undetermined`: the facts do not decide it.',
    },
    DecidedAccess: {
      '': 'An access that facts can decide: any but `undetermined`.',
    },
    Slot: {
      '': 'The four questions of fact a country-level provision can turn on. - `applies`: its trigger is met for the country (listed, determined, in default, named). - `waived`: a waiver that reaches IMET is in effect. - `excepted`: an exception written in law takes IMET out of it. - `certified`: the certification or report it waits for has been made.',
    },
    Extent: {
      '': 'How far a fact goes. `all`: all of IMET. `expanded`: only expanded IMET (a waiver that frees just that). `part`: some other part (named projects, one service, a category of students).',
    },
    FactId: {
      '': 'The name of a fact: the provision and the question, as in `cspa-404/waived`.',
    },
    FactValue: {
      '': 'A fact is true, false, `not-ascertained` (asked, and known to be beyond the public record) or `unknown`: the sources leave it open on the day, and say so. A fact that is not given at all is unknown too. What is unknown can leave a decision undetermined.',
    },
    Fact: {
      '': 'One statement of fact about a country. Without `from` and `to` it speaks of the day that is asked about.',
      knownFrom: 'First day it was public. Where absent, `from` stands in; without either it is taken as known.',
      endKnownFrom: 'First day on which its end was public. Where absent, `to` stands in.',
    },
    AssessInput: {
      '': 'What `assess` is asked: a country, what is known of it, and on which day it is asked as known.',
    },
    UsedFact: {
      '': 'A fact that a finding looked at, and what it found.',
    },
    FindingResult: {
      '': 'How a provision comes out for the country on the day.',
    },
    Finding: {
      '': 'One provision, considered: what it does here, and why.',
      ground: "Law, or the executive's own policy.",
      access: 'What this provision alone would leave. For `unknown`: what it would leave if the missing facts turned out against the country.',
      citation: 'In the usual style, with the section of the version that was applied.',
      version: 'The days of the version applied and the law that made it; `null` where none is in force.',
      records: 'Ids of the records behind the facts.',
      confidence: 'Of the weakest thing the result rests on.',
    },
    MissingFact: {
      '': "A fact that is not known and can still change a provision's result.",
      asks: 'The question of fact, in one sentence.',
      knownTo: 'Whether anyone can find out, or the Government alone.',
      askOf: 'Who determines it.',
      value: '`unknown`: nobody said. `not-ascertained`: asked, and not to be had from the public record.',
      wouldLeave: 'What the provision would leave if the fact turned out against the country.',
      decisive: 'Whether the answer as a whole waits for it.',
    },
    Remedy: {
      '': 'A lawful act or event that would lift a bar, and what it would bring by itself.',
      act: 'What has to happen, in one sentence.',
      sets: 'The facts that it changes.',
      access: 'The access after this remedy alone.',
    },
    DisputedDate: {
      '': 'A day on which sources disagree, where the answer would be another one on the other reading.',
      day: 'The day that the record has, as the better supported.',
      rival: 'The other day.',
      otherwise: 'The access on the other reading.',
    },
    CountryDecision: {
      schemaVersion: 'Of the shape of the result: it rises when a field is renamed, removed or changes its meaning.',
      library: 'The version of the library.',
      lawAsOf: 'The last day through which the law is known here.',
      recordsAsOf: "The last day through which our records reach; `null` where the facts are the caller's own.",
      '': 'May the country receive IMET on the day? With the proof. Plain data: it serialises to JSON and back without loss.',
      knownOn: 'The day as of which it was asked what was publicly known; `null` for all that is known.',
      legalAccess: "What law alone leaves, with the executive's own policy set aside.",
      disputed: 'The disputed days that the answer depends on; none where it is the same on every reading of the sources.',
    },
    ProgramState: {
      '': 'A name of STATES: where a country stands in the program.',
    },
    CountryStatus: {
      schemaVersion: 'Of the shape of the result: it rises when a field is renamed, removed or changes its meaning.',
      library: 'The version of the library.',
      lawAsOf: 'The last day through which the law is known here.',
      recordsAsOf: "The last day through which our records reach; `null` where the facts are the caller's own.",
      '': 'Where a country stands on a day.',
      since: 'First day of the state, as far as it has lasted without a break.',
      measures: 'The steps on record that were in effect on the day, or had last been taken by then.',
    },
    Span: {
      '': "A span of a country's timeline: `from` is its first day, `to` the first day of the next, `null` in the last.",
    },
    Grade: {
      '': 'The equivalent grade in the United States forces, from the lowest to the highest of each corps.',
    },
    HomeService: {
      '': 'The service of the sending country to which a person belongs.',
    },
    PersonCategory: {
      '': 'What a person is in the sending country (FAA secs. 541(a), 660). - `military`: a member of the armed forces, of a military police or military intelligence corps too. - `defense-civilian`: a civilian of the defense ministry or of the forces. - `other-ministry-civilian`, `legislator`, `non-governmental`: civilians outside defense. - `police`: a member of a police, prison or other law-enforcement force. - `customs`, `maritime-agency`: an officer of customs; of a civilian agency that enforces the law at sea. - `intelligence`: a member of a civilian service for internal intelligence or surveillance.',
    },
    PersonScreening: {
      '': 'What has been found out about a person. What is left out is unknown; a result that is unknown never passes.',
      leahyVetted: 'The person was vetted under FAA sec. 620M and cleared.',
      credibleInformation: 'There is credible information that the person committed a gross violation of human rights.',
      drugTrafficking: 'There is reason to believe that the person trafficked in drugs (FAA sec. 487).',
      securityVetted: 'Security vetting by the Defense Department has been completed and cleared the person.',
      securityAdverse: 'Security vetting turned up something that excludes the person.',
      familySecurityVetted: 'The same vetting of each accompanying family member; leave out where none travels and say so in `familyTravels`.',
      identityDataEntered: 'Name, date and place of birth stand in the training track.',
      firearmsAccepted: 'The person accepted the rule on private firearms.',
      medicallyExamined: 'A medical examination was passed.',
      medicallyInadmissible: 'A health ground of inadmissibility exists (8 U.S.C. 1182(a)(1)).',
      medicallyCovered: 'Medical cost is covered by a government, the program or an approved policy.',
      visaIssued: 'The visa is issued.',
      travelOrderIssued: 'The invitational travel order is issued.',
      attacheConsulted: 'The person was chosen in consultation with the defense attache.',
      twoYearCertificate: 'The country certified that the person will not serve in civilian law enforcement for two years.',
      prerequisitesMet: "The course's prerequisites other than English and grade are met.",
      hazardScreened: 'Screened against the physical demands of a hazardous course.',
      flightSurgeonExamined: 'Examined by a United States flight surgeon.',
      flightAptitude: 'Flight aptitude is proven.',
      specializedEnglish: 'Specialized English training is done or programmed first.',
      invited: 'The person was invited by the chief whose invitation the course needs.',
      administrativeControlAccepted: 'For a civilian: the government accepts the same administrative control as for its soldiers.',
      citizenOfSendingCountry: 'The person holds the citizenship of the sending country.',
    },
    EnglishTest: {
      '': 'A test of English comprehension: the level reached (0 to 100), the day, and whether it was held in the home country.',
    },
    Person: {
      '': "A person who is nominated. No name is asked for; `reference` is the caller's own.",
    },
    Unit: {
      '': 'The unit from which a person comes, and what vetting found. The Department of State vets a unit on its own behalf (FAA sec. 620M); what is left out is unknown.',
      securityForce: 'It belongs to forces that may use force: military, police, border guards, prison guards.',
      civilianLawEnforcement: 'It enforces civilian law, whatever its name or ministry (AR 12-15 para 3-7g).',
      remediation: 'The Secretary of State determined and reported that effective steps are taken (FAA sec. 620M(b)).',
    },
    TrainingKind: {
      '': 'How the instruction is given (FAA sec. 541(a)(1)-(3); AR 12-15 ch. 3).',
    },
    Topic: {
      '': 'What the instruction is about.',
    },
    Place: {
      '': 'A section, with what is cited below it or a range that begins there.',
      basis: 'By what it falls there: its first day, the printed month or year, or its fiscal year.',
    },
    Institution: {
      '': 'Who gives it (FAA secs. 541(a)(1)-(3), 644(n)).',
    },
    CourseFlag: {
      '': 'What makes a course subject to a rule of its own.',
    },
    ExpandedObjective: {
      '': 'The four purposes for which civilians outside the defense ministry may be trained, and which make a course expanded IMET (FAA sec. 541(a)(i)-(iv), added by Pub. L. 101-513).',
    },
    Expanded: {
      '': 'Whether a course is expanded IMET: by certification of the Defense Security Cooperation Agency, for a time.',
      certifiedOn: 'The day of the last certification.',
      share: 'The share of the content that serves the four purposes, in percent.',
      audience: 'For whom the certification is.',
    },
    Course: {
      '': 'A course as it is offered: what is left out is unknown; `flags: []` says that none applies.',
      weeks: 'Training weeks, English language training not counted.',
      school: 'By name, former name or abbreviation.',
      requiredEnglish: 'English comprehension level that it requires, 0 to 100; `null` where it requires none.',
      leastGrade: 'Lowest grade admitted; `null` where there is none.',
    },
    Funds: {
      '': 'The money: its source, its year, and what has been done with it.',
      authorityReceived: 'The service holds funding authority and lets travel orders be prepared.',
      paysTravel: 'Whether IMET pays the journey to the United States and back.',
    },
    ProgramLine: {
      '': 'The line of the program that pays: what is known of its planning and approval.',
      inPlan: "It stands in the country's combined education and training plan.",
      accepted: 'The annual working group accepted it.',
      outOfCycleApproved: 'Outside the annual program: approved as an exception.',
      justified: 'Justified in writing, where its kind needs that.',
      meetsNeed: 'It meets a real need that the country cannot meet itself (AR 12-15 para 3-3).',
      serviceApproved: 'The service approved it: a course with classified matter, or one that stands in no list.',
      civilianInstitutionApproved: 'The Defense Security Cooperation Agency approved training at a civilian institution that no installation offers.',
      equipmentHeld: 'The equipment is in the inventory or asked for.',
      stateConcurred: "The Department of State concurred in the selection, where a school's statute asks for it.",
      requestedOn: 'The day on which on-the-job or observer training was asked for.',
    },
    WaiverCategory: {
      '': 'The kinds of rule that an approving authority can waive.',
    },
    Nomination: {
      '': 'One nomination. What is left out is unknown, and an unknown never passes: it makes the answer `missing`. `waivers` lists those granted; left out, nobody has said whether any was.',
      reportDate: 'The day on which the student reports: a course begins on it (AR 12-15 para 3-7j).',
      startDate: 'First day of class, where it differs.',
      on: 'The day on which the question is put; without it, nothing is said of days left.',
      countryConditionsMet: 'The conditions on which the country may receive IMET, or the limits on it, are met for this nomination.',
      windUpApproved: 'For a student in training when a bar fell: completing the training was approved as wind-up (FAA sec. 617).',
    },
    NominationFactId: {
      '': 'The name of a question of fact on which a rule of nomination turns.',
    },
    NominationOutcome: {
      '': '`go`: every rule that was considered is satisfied. `stop`: a rule bars it. `missing`: something is still to be done or to be found out.',
    },
    NominationFinding: {
      '': "One rule, considered: what it does here, and why. The shape of a country's finding, with the rule in the provision's place.",
      provision: 'The provision of permanent law, where it is one.',
      outcome: 'What this rule alone would leave. For `unknown`: what it would leave if the missing facts turned out against it.',
      version: 'The days in force; `null` for the whole where it is not in force on the day.',
    },
    MissingNominationFact: {
      '': 'A fact that is not known and can still change the result of a rule.',
      decisive: 'Whether the answer as a whole waits for it.',
    },
    NominationRemedy: {
      '': 'A lawful act that would satisfy a rule that strikes, and what it would bring by itself.',
      outcome: 'The outcome after this remedy alone.',
    },
    NextStep: {
      '': 'Something to be done, with the day by which it is due where a source gives a number.',
      daysLeft: 'Days from the day asked about to `due`, negative when it is past; `null` without either.',
      state: '`open`: still to be done. `check`: nobody said whether it is done. `duty`: owed by the Government.',
    },
    NominationDecision: {
      schemaVersion: 'Of the shape of the result: it rises when a field is renamed, removed or changes its meaning.',
      library: 'The version of the library.',
      lawAsOf: 'The last day through which the law is known here.',
      recordsAsOf: "The last day through which our records reach; `null` where the facts are the caller's own.",
      '': 'May this person attend this course under IMET? With the proof. Plain data: it serialises to JSON and back without loss.',
      on: 'The day whose law was applied: the report date, or the day asked about once training has begun.',
      access: 'What the country may receive on that day.',
      daysToClass: 'Days from the day asked about to the first day of class; `null` where no day was given.',
    },
    NominationWayOut: {
      '': 'Acts that together lead to an outcome, none of which can be left out: one bundle of each choice, the shortest first.',
      size: 'The number of acts in a smallest set.',
    },
    BeyondActs: {
      '': 'A rule that keeps a nomination from going whatever acts are done on it.',
      missing: 'The facts that have to be found out first, where it is not known to strike; empty where it does.',
    },
    NominationWaysOut: {
      '': 'What it would take for a nomination to go.',
      best: 'The best that acts on the nomination can reach.',
      ways: 'From the best outcome down; empty where it goes already, or nothing on the nomination helps.',
      beyond: 'What keeps it from going whatever is done: a bar on the country, what the person is, what nobody said yet.',
    },
    WayOut: {
      '': 'What it would take: acts that together lead to an access, none of which can be left out. Any one of the remedies of each choice will do, so that a choice of three and a choice of two stand for six sets; `setsOf` makes them one by one.',
      access: 'The access after one of each, taken together.',
      size: 'How many acts it takes.',
      without: 'The access when one of the acts is left out, by its place among the choices: never that of the whole.',
    },
    WaysOut: {
      '': 'What it would take to open a country, from the best access down and from the fewest acts up.',
      access: 'As it stands.',
      best: 'The best that lawful acts can reach.',
    },
    SettlingFact: {
      '': 'An unknown fact with the value that would help to settle, who can determine it and where to look.',
      knownTo: 'Whether anyone can find out, or the Government alone.',
      askOf: 'Who determines it.',
    },
    Settling: {
      '': 'What would settle a decision to one access: one bundle of facts from each choice, whatever all other facts turn out to be. None of the facts can be left out. Bundles stand shortest first, so the first of each make a smallest set.',
      size: 'The number of facts in a smallest set.',
    },
    Settlement: {
      '': 'What would settle a decision, for each access to which it can come.',
      outcomes: 'From the best access down. A decision that is settled has one, which takes nothing.',
    },
    Side: {
      '': 'One side of a finding.',
    },
    FindingChange: {
      '': 'A provision that comes out otherwise in the second decision.',
      before: '`null`: the decision does not consider it, since it is about other countries.',
      decisive: 'Whether access as a whole could not differ as it does without this.',
    },
    Comparison: {
      '': 'Two decisions, compared.',
      changed: 'Whether access differs.',
      findings: 'What comes out otherwise: the decisive first, each in the order of the findings.',
    },
    LawText: {
      '': 'The text of a provision on one of the two days.',
    },
    LawStep: {
      '': 'What happened to a provision on a day between. `lapsed`: no longer law, until it is `revived`.',
      by: 'The public law that did it, or what is on file about the end.',
    },
    LawChange: {
      '': 'A provision whose text was changed between the two days.',
      before: '`null`: it was no law on the first day.',
      steps: 'In order of days; never empty.',
    },
    LawFlip: {
      '': "A finding that comes out otherwise under the other day's law, on the same facts.",
    },
    LawEffect: {
      '': 'What the change in the law does to a country whose facts stay the same.',
      flips: 'Whether access differs.',
    },
    LawComparison: {
      '': 'The law of two days, compared.',
      changes: 'In the order of the register.',
      effect: '`null` where no facts were given.',
    },
    Basis: {
      '': "What the lines share by. - `as-requested`: each line is its request; nothing is divided. - `pro-rata`: all that is available, in proportion to the requests. `weights`: to the weights. `prior-year`: to last year's amounts. - `priority`: requests are met in order of priority, 1 first; those of the priority in which the money ends share pro rata.",
    },
    Method: {
      '': 'How shares are rounded to whole units. The last three never take a unit from anyone when there is one more to share.',
    },
    AllocationRule: {
      '': "A rule of the year on the lines. - `floor`: not less than. `ceiling`: not more than. `earmark`: exactly. - `set-aside`: off the top, before any line (a no-year part, women's participation, general costs). - `expanded-minimum`: at least so much expanded IMET, `by` the program as a whole or by each line (or one country's). - `class-cap`: a class of countries (high income) gets no more than `amount` together, no more than `each` apiece, and, with `costShareRequired`, nothing without paying its students' travel and living allowances. - `notification-required`: to be notified to Congress before it is obligated. - `hold`: so many percent withheld until certified. - `exclude`: nothing.",
    },
    AllocationInput: {
      '': 'What `allocate` is asked, as it is checked at the door. All amounts are whole cents.',
      unit: 'Lines are whole multiples of it; 1 cent unless given.',
      method: 'How shares become whole units; `largest-remainder` unless given.',
      capAtRequest: 'Under `pro-rata`, `weights` and `prior-year`: no line gets more than it requests, unless a floor says so.',
    },
    Reason: {
      '': 'Why a line is what it is.',
      rule: "The place of the rule in the input's `rules`, where a rule is the reason.",
    },
    StatusDecision: {
      '': "A country's legal standing, as far as a division of money looks at it. A decision of `assessCountry` is one; so is any object with these two fields.",
    },
    AllocatedLine: {
      '': "One country's line in a plan. `allocated` is the whole of it, with what is held and what is for expanded IMET.",
      held: 'The part that may not be obligated until it is certified.',
      expanded: 'The part that is to be expanded IMET under a minimum.',
      decision: 'The decision that was handed in with the line.',
    },
    Party: {
      '': 'A party to a conflict: a rule by its place in the input, a line by its place, or what the input itself fixes.',
    },
    AllocationFinding: {
      '': "Something to know about a plan. - `infeasible`: the rules cannot all be kept; `parties` is the smallest set of them in conflict, and nothing is allocated. - `unmet`: a rule that lines cannot be bent to (a program's expanded minimum) is not kept. - `flagged`: a line's legal standing needs a look. `excluded`: a line gets nothing, by a rule or by its standing. - `notification`, `held`: to be notified first; withheld until certified. - `line-added`: a rule names a country that asked for nothing. `above-request`: lines get more than they asked for. - `unallocated`: why money is left. `tie`: equal claims to a residual unit were settled by country code.",
    },
    Residual: {
      '': 'One unit or more that a line got beyond the whole part of its exact share.',
      rest: "The rest of its exact share, as a fraction of a unit: `'7/10'`.",
    },
    AllocationPlan: {
      schemaVersion: 'Of the shape of the result: it rises when a field is renamed, removed or changes its meaning.',
      library: 'The version of the library.',
      lawAsOf: 'The last day through which the law is known here.',
      recordsAsOf: "The last day through which our records reach; `null` where the facts are the caller's own.",
      '': 'The plan: `lines` + `reserved` + `unallocated` is what was available, to the cent.',
      lines: 'In the order of the input; lines that a rule adds come last.',
      reserved: 'The set-asides.',
    },
    LedgerEvent: {
      '': "One entry in the account of a year's money. - `continuing`: a continuing resolution lets so much be obligated in all; the next replaces it, an appropriation ends it. - `appropriation`, `supplemental`, `transfer-in` add; `rescission`, `sequestration`, `transfer-out` take away. - `apportionment`: so much more may be obligated; once there is one, obligations stay within what is apportioned. - `allotment`: so much more for a country; once it has one, its obligations stay within it. - `obligation`, `deobligation`, `outlay` of a country's money. `reobligation`: of money deobligated after the fund expired. - `termination`: the country's assistance ends; after it only obligations `windingUp`, for eight months.",
    },
    LedgerInput: {
      '': "A year's account as `ledger` takes it: the events in order of days, and the day on which the money expires.",
      expires: 'First day no longer available for new obligations; `null` for no-year money.',
    },
    ContinuingInput: {
      '': 'ContinuingInput.',
      annualRate: "The year before's appropriation, net of rescissions: what the rate for operations is taken from.",
      on: 'Count only what was available by this day (the day itself with it).',
      seasonal: 'What past years had obligated by then, where that is known: the lower figure counts.',
    },
    DeviationInput: {
      '': 'DeviationInput.',
      lines: "`table`: the amount of the year's tables, or of the 653(a) report. `actual`: the amount now planned. In cents.",
      reportSubmitted: 'Whether the 653(a) report is in: deviations from it are allowed only afterwards.',
    },
    NotificationInput: {
      '': 'NotificationInput.',
      justified: 'The amount justified to Congress for the country that year; 0 if none was.',
      listed: "Whether the year's act lists the country for notification of every obligation.",
      withheld: 'Whether the money was withheld by law and is now to be used otherwise.',
      notified: 'The day the committees were notified.',
    },
    TransferInput: {
      '': 'TransferInput.',
      consulted: 'The day of consultation with a written justification.',
    },
    YearEndInput: {
      '': 'YearEndInput.',
    },
    Cancellation: {
      '': 'Cancellation.',
      course: '`dedicated`: for international students alone. `contract`: held by a contractor.',
      cancelled: 'The day the country asked.',
      cause: "Whose doing it is; the country's unless said.",
    },
    LivingSituation: {
      '': 'LivingSituation.',
      mess: '`free`: meals cost nothing. `none`: no mess. `full`: all meals of a mess, paid. `partial`: one or two. `ship`: a mess aboard.',
      lodging: "Actual lodging and utilities, and the place's maximum. Needed where quarters are paid.",
    },
    TuitionQuestion: {
      '': 'TuitionQuestion.',
      concurrentImet: 'Whether the country receives IMET at the same time.',
      highIncomeListed: 'Whether it is on the high-income list of FAA sec. 546.',
      reciprocalAgreement: 'Whether it has a reciprocal training agreement under AECA sec. 21(g).',
    },
    TrainingLine: {
      '': 'TrainingLine.',
      rates: "The course's tuition under each rate; `weekly` for on-the-job training.",
      onTheJob: 'On-the-job or observer training: weeks and days, and its actual cost where it was captured.',
      countryPays: 'What the country agreed to pay itself.',
    },
    FundDays: {
      '': 'The days of a fund, each the first day on which it is so; `null`: never.',
      reobligationEnds: "Until when IMET deobligated from it may be obligated again, where the year's act has that clause.",
    },
    ControlFinding: {
      '': 'A finding of a fund-control check: what was asked of the law, how it came out, and where it is written.',
      result: "`breach`: it is broken. `condition`: it may go on once the condition is met. `unknown`: the rule's text was not read.",
      day: 'First day on which it may be done, or last day by which it must be.',
    },
    CountryBalance: {
      '': "One country's part of the account, in cents.",
      allotted: '`null` while nothing was allotted to it.',
      obligated: 'Net of what was deobligated.',
    },
    Balance: {
      '': 'The account at the end of a day, in cents.',
      authority: 'Budget authority: under a continuing resolution what it lets be obligated, afterwards the appropriation and its changes.',
      apportioned: '`null` while nothing was apportioned.',
      obligated: 'Net of what was deobligated.',
      deobligated: 'Deobligated in all, and of it after the fund expired and not obligated again.',
      unobligated: 'Authority less obligations; negative where a cut came after the money was obligated.',
      obligable: 'What may still be obligated: within the authority and, where there is one, the apportionment.',
    },
    LedgerEntry: {
      '': 'An event, whether it was taken into the account, why not, and the account after it.',
    },
    Ledger: {
      schemaVersion: 'Of the shape of the result: it rises when a field is renamed, removed or changes its meaning.',
      library: 'The version of the library.',
      lawAsOf: 'The last day through which the law is known here.',
      recordsAsOf: "The last day through which our records reach; `null` where the facts are the caller's own.",
      '': 'A replayed account: its entries by day.',
      balance: 'The account after the last entry.',
      findings: 'The findings of all entries, refused or only noted.',
    },
    Remark: {
      '': 'Something in a row that was read in part or left out, with its column and the reason.',
    },
    ReportedLine: {
      '': 'One line of a foreign military training report (FAA sec. 656). What the print does not give is `null`; what it gives and cannot be is `null` with a remark.',
      row: 'Its place in the table, from 1.',
      kind: '`total` where the print has a sum of lines among them.',
      fiscalYear: 'The fiscal year whose training the report tells.',
      program: 'The program or fund, as printed.',
      priorYearMoney: "Whether the money is an earlier year's, by the label.",
      cost: 'In cents, as printed: a price, not an obligation.',
      unit: "The students' unit.",
      givenBy: 'The unit or school that gave the training.',
      source: 'Where the line was published.',
    },
    Verdict: {
      '': 'How a line stands to the law of its first day. - `within`: nothing on record forbade it. - `explained`: the country was barred or limited, and the law leaves room for a line like this; `ground` says which. - `conflict`: barred or limited, and nothing in the line explains it: a wrong record, a waiver or exception that is not on record, or a wrong line. - `undetermined`: the record does not decide the day. - `not-judged`: the line asks no question of this law, or names no day. - `unreadable`: the row could not be read; `error` says where and why.',
    },
    VerdictGround: {
      '': 'Why the verdict is what it is.',
    },
    RowError: {
      '': 'Why a row could not be read.',
      row: "The row's place in the input, from 1; the header is not counted.",
      column: 'The column at fault; `null` where the row as a whole is.',
      reason: 'What was expected and what stands there.',
    },
    Screening: {
      '': 'One published training line against the law on its first day. Plain data: it serialises to JSON without loss.',
      row: "The line's place in its table, from 1.",
      on: 'The day judged; where `basis` is not `first-day`, the first of the days that were judged together.',
      basis: 'By what it was judged: its first day, or the printed month or year, or its fiscal year, access being the same in all of it.',
      fiscalYear: 'Of the first day; without one, that of the report.',
      because: 'What decides the access, in a sentence, or why there is no answer.',
      findings: 'The finding that decides the access; where it is undetermined, those left open; none where it is open.',
    },
    ScreeningCount: {
      '': 'How the lines of one country and fiscal year stand. The verdicts add up to `lines`.',
      country: '`null` for rows whose country could not be read.',
      students: 'As far as they are printed, sums left out.',
    },
    Effect: {
      '': 'What a provision does to IMET when its trigger is met. `none`: it does not reach IMET, and `reachNote` says why.',
    },
    Ground: {
      '': "The kind of law: a standing act, a section of a year's appropriations act, or the executive's own policy.",
    },
    Level: {
      '': 'At what a provision looks when it decides.',
      free: 'Claimants that are held at neither bound, and what they share.',
      held: 'For each claimant: held at its least, at its most, or free.',
    },
    Reach: {
      '': 'The least access that findings leave, as ranks: as far as it is decided, and as far as it could yet come.',
    },
    Waiver: {
      '': 'Who may set a bar aside, on what standard, with what notice, within what limit.',
    },
    Lapse: {
      '': 'A time without a version between two others (a clause dropped one year and enacted again), and why.',
    },
    ProvisionCitation: {
      '': 'How a provision is cited: the act and its section, the U.S. Code, the public law that enacted it.',
    },
    Version: {
      '': 'The text of a provision between two amendments, in our words; `to: null` while it still stands.',
    },
    Provision: {
      '': 'A provision of law as data, without its id (the key under which it is filed).',
    },
    ProvisionVersion: {
      '': 'One version of a provision, with what identifies the provision.',
    },
    Amendment: {
      '': 'A change in the text of a provision: from this day, by this law, it reads so.',
    },
    Precision: {
      '': 'How exactly a day is known: `month` and `year` mean the first day of that month or year stands for it.',
    },
    End: {
      '': 'Why `to` is what it is. `ended`: it ended on `to`. `in-force`: the newest text or statement seen still has it. `not-found`: no end was found. It held through `heldThrough`, as far as a source tells, and was over by `overBy`, where later facts (courses begun again) show it; of a day between the two nobody can say from this record.',
    },
    Rival: {
      '': "Another day that a source gives for a row's `from` or `to`; the row itself has the one that is better supported.",
      because: 'What the source says, and why the other day is preferred.',
    },
    Determination: {
      id: 'Lower-case, `<country>-<year>-<slug>`, unique over all collections.',
      to: 'First day on which it no longer held.',
      heldThrough: "With `end: 'not-found'`: the last day on which a source still has it in force.",
      overBy: "With `end: 'not-found'`: by this day other facts (courses begun again) show it was over.",
      knownFrom: 'The day it became public; `null` where unknown, and then `from` stands in.',
      endKnownFrom: 'The day its end became public, where that differs from `to`: an instrument that carries its own last day.',
      '': 'A legal fact about one country, filed under the provision and the question it answers: a determination, listing, waiver, exception or certification.',
      value: '`false` only to record that something expected did not happen.',
      instrument: 'The instrument: `PD 2001-28; 66 FR 50095`.',
    },
    MeasureKind: {
      '': "What a step did to a country's program.",
    },
    Measure: {
      id: 'Lower-case, `<country>-<year>-<slug>`, unique over all collections.',
      to: 'First day on which it no longer held.',
      heldThrough: "With `end: 'not-found'`: the last day on which a source still has it in force.",
      overBy: "With `end: 'not-found'`: by this day other facts (courses begun again) show it was over.",
      knownFrom: 'The day it became public; `null` where unknown, and then `from` stands in.',
      endKnownFrom: 'The day its end became public, where that differs from `to`: an instrument that carries its own last day.',
      '': "One step in a country's program taken by the executive or by the host government: the event log.",
      announces: "With `kind: 'announcement'`: it announces a step to come. Other announcements only tell of a fact.",
      effect: 'What it does to access while it lasts: nothing; stops all (`bars`); leaves only expanded IMET; or stops a part of it or holds it back for the time being (`limits`).',
      scope: 'What is stopped, where it is not the whole of IMET.',
      besideLaw: "A law that stops the program on days of the step. `carries-out`: the step does what that law asks, so the law decides and the step's own effect is `none`. `stands-apart`: each stops it on a ground of its own.",
      studentsInTraining: 'What happened to students already in training, where known.',
    },
    Coverage: {
      '': 'How far a list is on record here over a time. `complete`: whoever is not in it was not listed, or not waived. `partial`: the list or its names are known in part, or from recollection. `not-found`: nothing of it was found, and silence says nothing.',
      to: 'First day that it no longer speaks of; `null` while the newest text seen still stands.',
    },
    Appropriation: {
      '': 'One fiscal year of the IMET account. Amounts are whole cents.',
      enacted: '`null` while no act is known to be law.',
      amount: 'As enacted; `null` where the law prints none and none was found.',
      final: 'What was left in the end. `printed`: as budget tables print it, to the thousand dollars. `as-enacted`: the enacted amount; `derived`: it follows from additions and cuts.',
      remembered: 'A figure remembered from tables that were not read; it never stands in for `final`.',
    },
  }
}

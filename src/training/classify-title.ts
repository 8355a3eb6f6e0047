import { once } from '../core/schema.ts'
import { ImetError, shown } from '../core/errors.ts'
import type { Topic, TrainingKind } from './course.ts'

/** What a published course title tells of the course. */
export interface TitleReading {
  readonly topic: Topic
  readonly kind: TrainingKind
  /** Whether the title itself says that the course is expanded IMET. */
  readonly saysExpanded: boolean
}

/** A line that is no course: a total printed among the lines, or a charge. */
const NOT_A_COURSE = /^\W*$|program totals|medical insurance|insurance review|^covid-19 ext|^interpreter$|^tla (for|-)|leave time|^summary$|in[- ]country (support|\))|\(in country\)$|local outreach/i

/**
 * What the titles' words mean, most telling first: a title takes the topic of the first that it matches. Published titles
 * are cut at about 25 letters and abbreviated by many hands, hence the stems. A topic with many words stands on several lines.
 */
const topics = once((): readonly (readonly [Topic, RegExp])[] => [
  // Words that would be taken for something else further down.
  ['medical', /\bhiv\b|casualty care|hyperbaric|outbreak|animal care|^lab bio/i],
  ['security-cooperation-management', /purchaser/i],
  ['instructor-training', /^instructor/i],
  ['logistics-and-maintenance', /supply off|engr eqp|\bdsl\b|org mt$/i],
  ['communications-and-information-systems', /\bc4|chief info|info(rmation)? warf/i],
  ['administration', /inspector general|\bdaig\b/i],
  ['professional-military-education', /non-? ?comm(issioned)? off|nco prof|off(icer)? candidate|industrial college/i],
  ['professional-military-education', /senior enlisted|\bpldc\b|intermediate (lvl|level)/i],
  ['law-of-war-and-human-rights', /women'?s (role|integr|part)/i],
  ['civil-military-relations', /elector(al)? process|security and civil-m/i],
  ['combat-arms', /c-?ied\b|counter[- ]ied/i],
  ['english-language', /engl|american lang|\balc\b|\bdli\b|\bset\b|\bget\b|lang(uage)? (instr|lab|prof|train|tng)/i],
  ['english-language', /^language|\bb(al|al)ic\b|\baelic\b|\belt\b|\beng lang|toefl|\balps\b|\belc\b/i],
  ['logistics-and-maintenance', /repair|\brpr|rep-span|mechanic|\bmech\b|overh|ovhl|diesel|turbine/i],
  ['logistics-and-maintenance', /power ?(plant|train)|pneud|hydraul|corros|weld|avionic|sheet met|nondestruct/i],
  ['logistics-and-maintenance', /crew chief|\bmnt\b|maint|\bmain$|(aircraft|acft).*(tech|elec|struct)|propel/i],
  ['logistics-and-maintenance', /gr(ou)?nd equip|eng(ine)? techn|quality assur|inven(tory)? c(on)?tr|troubl|trblsht/i],
  ['logistics-and-maintenance', /electr(ical|ician)|calibr|\bpmel\b|engine (tech|sys)/i],
  ['military-justice', /mil(itary)?[- ]justice|mil(itary)? judge|mil(itary)? law dev|\bmldp\b|judge adv|\bjag\b/i],
  ['military-justice', /legal off|paralegal|naval justice|rule ?(of )? ?law|iaw rol|\btrial|attorney/i],
  ['law-of-war-and-human-rights', /human r(ight|ts|gt)|\bhhrr\b|\bihrm\b|law of (war|armed|mil)|\bloac\b|\bi-?lomo\b/i],
  ['law-of-war-and-human-rights', /legal|diils|int(ernationa)?l (operational )?law|operational law|operations law/i],
  ['law-of-war-and-human-rights', /gender|women'?s,? (peace|health)|ethics|refugee/i],
  ['counternarcotics-cooperation', /narc|counter ?drug|cntr ?drug|\bcd ops\b|\bdrug/i],
  ['defense-governance', /corrupt|defense gov|security gov|defense inst|def(ense)? transf|defense reform|decision m/i],
  ['defense-governance', /dec m(ak|k)|defense dec|exec prgm in dec|policy dev|criteria/i],
  ['civil-military-relations', /civ(il)?(ian)?\W*(mil|control|cntrl|affair|off)|\bccmr\b|\bcmsid\b|\bcmr\b/i],
  ['civil-military-relations', /\bimelda\b|media and (the )?mil|public aff|\bpa (off|qual|course)|peace ?building/i],
  ['civil-military-relations', /hemispheric def|reintegration|democra|legislat|ethnic conf|border security/i],
  ['civil-military-relations', /managing intl conf/i],
  ['defense-resource-management', /\bdrmi\b|\bm?idmc\b|res(ource)?s? m(gt|gmt|ana)|def(ense)? m(gt|gmt|ana)|acqui/i],
  ['defense-resource-management', /procure|contract|account|budg|financ|comptrol|human capital|purchas|\bidarm\b/i],
  ['defense-resource-management', /cost (est|ana)|streamlining gov/i],
  ['police', /mil(itary)? police|\bmp (off|basic|nco|bolc)|police|correction|spec(ial)? reac|\bcid\b|special agent/i],
  ['police', /hostage|crime prev|conv(entional)? phys|protective serv|spec(ial)? inves/i],
  ['peacekeeping', /peace ?keep|pckeep|peace op|\bunpko|\bpko\b|\bpk (mil|for|latest)|peace support|stability ops/i],
  ['maritime-law-enforcement', /boarding|brdg off|\bmle\b|maritime law|law enf|piracy|fisher|\biatp\b/i],
  ['maritime-law-enforcement', /port (physical )?sec|portsecur|port sec|\bmio\b|interdict/i],
  ['intelligence', /\bint(el|ell)\b|intellig|\bintell? |\bcstip\b|counter ?intel|\bci train|imagery|crypt|\brecon\b/i],
  ['intelligence', /reconnais|tact intel/i],
  ['disaster-response', /disaster|dis\. resp|su?pt to civil auth|fire officer|emergency man|crisis|incident command/i],
  ['disaster-response', /hazmat|fire ?fight|fire prot|damage cont|damcont|homeland def/i],
  ['medical', /\bmedic|\bmed\b|health|hlth|nurs(e|ing)|\bdent(al|ist)|surg|phys(ical)? ther|physio|hiv/i],
  ['medical', /(?<!train(ing|g) )\baids\b|trauma|hygiene|prevent med|preventive med|pharm|hosp|life ?sav|\bmental/i],
  ['medical', /epidem|\bdimo\b|biomed|veterin|\bhm\b|hm-|hm a|optom|patient/i],
  ['special-operations', /special forces|\bsf (qual|op)|special op|spec op|ranger|\bseal\b|\bbud\/?s\b|demol|sniper/i],
  ['special-operations', /psy(ch?|c)?(ological)? op|psyc op|path ?finder|airborne|jump ?master|parach|rigger/i],
  ['special-operations', /free ?fall|\bsere\b|survival|special warfare|irregular|terror|antiterr|\bct[- ]|combat div/i],
  ['special-operations', /div(e|ing) prep|swim prep|diving|\bdiver|commando|waterborne|air assault|jungle|unconv/i],
  ['special-operations', /counter ?insur|sapper/i],
  ['flight', /flight|\bflt\b|flying|pilot|aviat(ion|or)|aero(space|naut|med)|air ?crew|\bt-?(6|37|38|41)\b|helicop/i],
  ['flight', /\bhelo\b|\b[uac]h-?\d|c-?130|p-?3c|\bupt\b|\bsatp\b|simulat|\bsim\b|centrifuge|hypoxia|airlift/i],
  ['flight', /air traf|f-?16|rotary|crew resource|\bphysl\b|av safety|\blso\b|instrmnt|acft|aircraft|instrument proc/i],
  ['maritime-skills', /search|rescue|\bsar\b|coxswain|\bboat|patrol c|river|seaman|coast guard|\bport\b|harbor/i],
  ['maritime-skills', /vessel|\bship|marit|naut|surf\b|outboard|navsciatts|surface war|\bswos?\b/i],
  ['maritime-skills', /\bnav(y|al) (eng|arch|gun)|marine (sci|saf|insp)|oceanog|aid positioning|mar environ/i],
  ['maritime-skills', /\bcg (trng|develop)|mine ?(war|counter)|hydrog|boatsw|\basw\b|anti-?sub|submar|afloat/i],
  ['maritime-skills', /dep(artment|t) head|quartermaster a|underway|yard patrol|watch off|amphib/i],
  ['security-cooperation-management', /disam|discs|sec(urity)? (asst|assist|coop)|\bimso\b|mil(itary)? student off/i],
  ['security-cooperation-management', /(country|cntry) liaison|training manager|escort off/i],
  ['communications-and-information-systems', /\bcomm(s|un)?\b|communic|signal (sys|sup|elec)|radio|radar|satell/i],
  ['communications-and-information-systems', /comput|cyber|network|info(rmation)? (sys|tech|ops|oper|ana)|\bit fund/i],
  ['communications-and-information-systems', /software|\bdata|telec|automation|automatic|\bvor\b|\bvir-?\d|\bewo\b/i],
  ['communications-and-information-systems', /electromag|info(rmation)? assur|switch|spectrum|microwave|micros tec/i],
  ['communications-and-information-systems', /digital|vhf|adf-|dme|\bew\b|electronic war/i],
  ['professional-military-education', /war col|staff c|staff off|\bnsa \(|inter-american def|hemispheric sec/i],
  ['professional-military-education', /transnational threat|c&gs|com?m?an?d (&|and) g|command and staff/i],
  ['professional-military-education', /cmn?d (&|and) gen|\bacsc\b|ac&sc|\bawc\b|\bndu\b|\bnwc\b|\bicaf\b|eisenhower/i],
  ['professional-military-education', /joint forces|jt\/comb|joint (and comb|trans|plan|cmd|op)|captains? c|capts?\b/i],
  ['professional-military-education', /\bcpts?\b|\bccc\b|career|off(icer)?s? adv|advanced? (course|crs|prep|lead)/i],
  ['professional-military-education', /\boac\b|\bobc\b|\bbolc|off(icer)?r? (ba?si?c|qual|indoc)|basic off|off bsc/i],
  ['professional-military-education', /\blog-c|squadron|\bsos\b|\bisos\b|sqdrn|int(ernationa)?l?'?l? off|allied off/i],
  ['professional-military-education', /fellow|\bif (prep|amer)|cadet|\b[bas]?nco|\bs?nco\b|bncoc|ancoc|\bslc\b/i],
  ['professional-military-education', /sergeant|\bsgt\b|\bsgm\b|petty off|warrior|leader|\bldr|intermediate level/i],
  ['professional-military-education', /\bile\b|command col|academy|acad\b|prof(essional)? (mil|dev)|profess|\bpme\b/i],
  ['professional-military-education', /company grade|co grade|\bsenior (off|nco|exec|int)|sr nco/i],
  ['professional-military-education', /exec(utive)? (off|dev|prog)|strateg|commander|exec off|general staff|flag\b/i],
  ['professional-military-education', /\bot\b|\bd?vot\b|\becot\b|warfare sch|expedition\w* warf|dist(ance)? ed/i],
  ['professional-military-education', /military studies|national sec|security (stud|env|in)|mil stud|student prep/i],
  ['professional-military-education', /stu prep|cmd\/exec|war ?gam|\bconference|seminar|symposi|\bor(i|ie)nt/i],
  ['instructor-training', /instru?ct|instr\b|faculty|teach|train(ing)? the train|curric|(tng|training) dev|trainer/i],
  ['instructor-training', /\binstru\b|training aids/i],
  ['combat-arms', /infan|\binf\b|armor|artill|\barty\b|\bfa\b|mortar|gunn|\btank|air def|\bada\b|missile|weapon/i],
  ['combat-arms', /\bwpn|small arm|gun barrel|ordnance|\bammo\b|ammun|\bhawk\b|bridge crew|integrated def|armament/i],
  ['combat-arms', /\beod\b|explos|munition|engineer|engr|combat|ground def|gnd def|\bchem(ical)?\b|\bnbc\b|cbrn/i],
  ['combat-arms', /(security|scty) forces|sec(urity)? spec|gnd spec|marksman|fire ?(support|power|pwr|obs)/i],
  ['combat-arms', /joint fire|urban|tactic|javelin|stinger|small unit|demining|signal|\bmarine corps|usmc/i],
  ['combat-arms', /air op(tio)?ns|theater air/i],
  ['logistics-and-maintenance', /log(ist|\b)|logis|i?osco\b|fosco|repar retns|\bsk-a|storage|unit movement/i],
  ['logistics-and-maintenance', /aerial deliv|engineman|\bdies(l|el)?\b|diesl|\bt-?5[36]\b|whl veh/i],
  ['logistics-and-maintenance', /\bce (engin|org|c-)|\bpol\b|elec pwr|prop apr|aerosp prop|logtool|supply|engines?\b/i],
  ['logistics-and-maintenance', /propul|struct|airframe|machin|transport|fuel|petrol|warehouse|quarterm|mess |food/i],
  ['logistics-and-maintenance', /cook|culin|deploy|load ?master|techn|tech\b|inspect|egress|refrig|plumb|carpent/i],
  ['logistics-and-maintenance', /builder|\bbu\b|construct|const equip|generator|motor|vehicle|wheel|driver|hull/i],
  ['logistics-and-maintenance', /fireman|storekeep|cargo|packag|metal|batter|inven|lighting|\b[abe][emot][- ]/i],
  ['administration', /admin|\byn-a|manp pers|force support|\bgis\b|business c|person+el|manpower|postal|chaplain/i],
  ['administration', /clerk|secretar|protocol|record|\bband\b|music|human res|recruit|histor|safety|photo|journal/i],
  ['administration', /broadcast|equal opp|deomi|inspector general|weather|meteor|\bgeo|map|survey|topog|phys(ica)?l/i],
  ['administration', /environment|manag|mgmt|mgt|quality|statist|plan|plng|operat|ops\b|oper\b|opns|orsa/i],
  ['administration', /op(s|erations)? res|legislative|\bprogram/i],
  ['technical', /apprentice|specialist|journeyman|electron|\bojt\b|special formal|misc|fundamental/i],
])

const kinds = once((): readonly (readonly [TrainingKind, RegExp])[] => [
  ['distance-learning', /\bdist(ance)?\b.*(ed|learn)|\bdl\b|virtual|online|corresp|\bdist ed\b/i],
  ['language-detachment', /lang(uage)? (tng|training) det|\bltd\b/i],
  ['language-detachment', /eng(lish)? (lang(uage)? )?(tng|training) (team|det)/i],
  ['field-training-team', /\bfot\b|\bftt\b|field train/i],
  ['mobile-team', /\bm[te]t\b|\bmtt\b|metmtt|mobile|\beimet team\b|\(met\)|-met\b|site survey/i],
  ['mobile-team', /ph(ase)? ?(i|1)+ .*survey/i],
  ['on-the-job', /\bojt\b|on-?the-?job|familiariz|\bfam\b/i],
  ['observer', /(?<!fire )\bobs(erver|t)?\b|\bobt\b|(?<!fire )observ/i],
  ['orientation-tour', /orient(ation)? (tour|visit)|\bot\b|\bdvot\b|\becot\b|\bdv\b.*(tour|visit)|\btour\b/i],
  ['field-studies', /field stud|informational prog/i],
  ['postgraduate', /^m\.?s\.? in\b|- ?m[as]\b|\bmaster('?s)? (deg|of|in)\b|master'?s\b(?! sgt)|\bma\b|\bphd\b/i],
  ['postgraduate', /postgrad/i],
  ['exchange', /\bexch(ange)?\b/i],
])

/** The language in which a course is taught is not its topic. */
const TAUGHT_IN = /\(\s*(iaafa)?\s*-?\s*(spanish|english|sp)\s*\)|-\s*(span(ish)?)\b/gi

const EXPANDED = /e-?\s?imet|expanded imet/i

function kindOf(title: string, topic: Topic): TrainingKind {
  const named = kinds().find(([, words]) => words.test(title))
  if (named !== undefined) return named[0]
  if (topic === 'english-language' || topic === 'professional-military-education') return topic
  return 'technical'
}

/**
 * Reads a course title as the published training reports print it: what the course is about and how it is given; `null`
 * for a line that is no course, or a title whose words are not known here. The words of a title are a hint, not a
 * certification: only the Defense Security Cooperation Agency certifies a course as expanded IMET.
 *
 * @throws ImetError `invalid-input` for something that is no text
 * @example
 * ```ts
 * classifyTitle('BOARDING OFF (MLE-01)EIMET') // { topic: 'maritime-law-enforcement', kind: 'technical', saysExpanded: true }
 * ```
 */
export function classifyTitle(title: string): TitleReading | null {
  if (typeof title !== 'string') throw new ImetError('invalid-input', 'title', `expected the title of a course, got ${shown(title)}`)
  if (NOT_A_COURSE.test(title)) return null
  const plain = title.replace(/[’‘]/g, "'").replace(EXPANDED, ' ').replace(TAUGHT_IN, ' ')
  const topic = topics().find(([, words]) => words.test(plain))?.[0]
  return topic === undefined ? null : { topic, kind: kindOf(plain, topic), saysExpanded: EXPANDED.test(title) }
}

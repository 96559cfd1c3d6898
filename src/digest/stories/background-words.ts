/**
 * In how many of a hundred articles of the default topic a word stands, whatever event they report: per line a percentage and the words
 * (as `termsOf` cuts them). Counted in the project's own passages by `npx tsx bench/train/background-words.ts`. A handful of articles of a
 * morning cannot tell by itself that "camp", "official" and "relatives" are in all of them; two articles that share those report not one
 * event by that.
 */
const BACKGROUND = `
75 state
72 islamic
65 minister
53 syria
51 foreign
48 children
44 home
41 women
40 back
37 group
35 government
34 two
30 al ministry return
28 camp
26 ask court mother
25 fighter join year
24 hol
23 citizen
22 bring men one people
21 brought interior national
20 iraq security woman
19 roj
18 famili prison
17 justice left member three
16 four take
15 call come held official
14 police want
13 man prime reporter spokesman syrian up
12 fought out president since suspect
11 arrest case charg country help kurdish last law new sentenc six taken
10 adult affair baghdad citizenship first five iraqi terrorism tri trial
9 answer authoriti countri decision hand lawyer office opposition plane prosecutor question right secretary still took turkey
8 accus among came child fight go him kill let monday north orphan own prisoner put repatriat repatriate report stat ten terrorist week
went whether
7 airport appeal confirm crim dutch eight european every flight follow former france french germany hasakah liv look made month near
old parent parliament passport remain thursday tuesday whose
6 announc belgian britain british cabinet chief convict council deputy federal fetch forc foreigner friday german hold international
judge nationality never nobody noth now only order raqqa request sent son try unit
5 act again agre allow american australian because belgium belong border born brussel collect committee consider damascu daughter day
dead decid denmark department deport detain died east fami flown found general get going head husband individual jail jihadist judg
know land leader led libya lost matter me meet military my open operation other pari party receiv recruit region rul send service seven
speak special sunday sweden talk travell turkish un urg way we've widow without work
4 abroad agency ambassador attack berlin boy caliphate captur coalition com committ conference criminal custody danish death defence
deni detaine diplomat don't eastern eleven end father gave girl given gone guard hear how i'm leave live london many membership
newspaper next nine none norway number offer once part plan public publish red refus relativ repatriation same see set spokeswoman
support swedish thank thousand time too tribunal tunisian turn visit wait war we'll wednesday yet
3 accept administration ankara another anti anyone army arrival australia away brother can't canada cas cell claim comment commissioner
concern consular counter decide delegation demand director down dozen dual embassy envoy erbil europe examin expect expert finland
finnish geneva got hague house human hundred i'd i've includ intelligence interview isn't issue january keep kosovo kurd later lawmaker
least leav letter life like link list long march marri met million minor money moroccan mosul mov nam nation neighbour netherland night
norwegian officer organisation ottawa paper plann policy prepar pres promis prosecut qamishli radio ready rep run russia russian
saturday school second separate serv several sign sister soldier spain spoke stand statement stay stripp swis tak television they're
think third through until washington we're while won't wrote yazidi
2 active add adviser aged aid air aircraft albanian alli already amman anybody appear april arm around arriv attorney austria austrian
baghouz baku basi behind beirut believ bill bishkek bomb bosnia branch bus cairo canadian canberra cannot capital carri central centre
chamber charge charter check city clos commander commission condition consul copenhagen count crescent criticis cros cross danger deal
dealt debate declin democratic detention discuss doctor door dushanbe earlier egypt egyptian else evacuat even ever evidence face fall
far fate fear few file flag flew force further gen give good grandchildren grandmother half he'd heard helsinki high humanitarian i'll
immigration independent indonesia indonesian inform information intend investigat investigation ireland ita italian jakarta june kazakh
kazakhstan kept kingdom known kuwait kyrgyzstan largest lebanese lebanon legal line little local longer lose madrid make malaysia
malaysian meant migration militant mind misrata morocco moscow name need neither off ombudswoman opinion origin oslo our outside paid
parliamentary parti partner pass pay penalty per person pick place port portuguese position possible power prais present prosecution
rabat rank rather reach read receive reject release remand remark repeat repli rest returne riyadh rome rule sarajevo saudi sdf senator
senior sentence servic show sirte situation social soon source south spanish spr start stockholm stop stopp strip student study subject
supreme switzerland sydney tajik tajikistan tashkent team tell tent term territory they'll thing thought threat tim tirana today
together train transfer travel trinidad tripoli tuni tunisia twelve union uzbek uzbekistan victim vienna vot warn we'd welcom western
whoever why within wiv word written young
`;

const shares = new Map<string, number>();
let share = 0;
for (const word of BACKGROUND.trim().split(/\s+/)) {
  if (/^\d+$/.test(word)) share = Number(word) / 100;
  else shares.set(word, share);
}

/** Share of articles (0 to 1) that hold the term whatever they report; 0 for a word that is not known to be common. */
export const backgroundShare = (term: string): number => shares.get(term) ?? 0;

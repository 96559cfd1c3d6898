/**
 * In how many of a hundred articles of the default topic a term stands, whatever event they report: a percentage with a colon, then words,
 * numbers and pairs ("islamic_state") as `termsOf` cuts them. Counted in the project's own passages by
 * `npx tsx bench/train/background-words.ts`, which prints the table. A handful of articles of a morning cannot tell by itself that "camp",
 * "official" and "12" are in all of them; two articles that share those report not one event by that.
 */
const BACKGROUND = `
70: state
63: islamic minister
62: islamic_state
54: syria
51: foreign
49: children
44: home
42: women
39: two
38: back
35: government
33: group ministry
31: court
30: year
29: ask return
27: al camp mother
25: one
24: men
23: citizen fighter join
22: brought hol security woman
21: bring interior iraq national people three
19: four prison
18: left roj
17: come famili justice member official take
16: call man police
15: since up want
14: held last out syrian
13: arrest sentenc six spokesman taken
12: charg country five iraqi law prime trial
11: affair case citizenship first fought hand help kurdish lawyer new office president reporter suspect terrorism terrorist took tri
10: adult answer baghdad came countri flight him prosecutor put question right stat turkey week
9: 2019 decision fight foreign_minister monday month own passport report secretary still went whether
8: accus airport among appeal authoriti child eight go judge kill let look made near old opposition orphan parent plane prisoner sent ten
thursday
7: confirm convict council crim day dutch european every federal forc foreigner former france french friday germany hasakah liv
nationality nobody north noth now only parliament raqqa remain repatriat repatriate request seven tuesday unit whose
6: 12 act britain british cabinet committee damascu department deputy fami fetch follow found general german hold international jail judg
matter never nine open order other receiv send service son special sunday try turkish way widow without
5: 20 abroad agre allow american announc another because belgian belgium belong border born boy brussel chief danish daughter dead decid
denmark deport detain died diplomat eleven father flown gave get given going head how husband individual interior_minister know land leave
libya lost meet military nam offer operation paper pari part party plan prime_minister public recruit red region relativ rul same speak
sweden talk time travell un wait war wednesday work
4: 11 13 14 2014 2015 30 40 administration again agency ambassador ankara army attack australian away berlin caliphate captur coalition
collect com committ conference consider counter criminal custody death decide defence deni detaine east embassy end erbil expect girl gone
got guard hear house human jihadist justice_minister leader led letter list live london many march me membership minor moroccan mov my
netherland newspaper next none number officer organisation policy pres promis refus saturday school second see sentence serv set sign
sister spoke spokeswoman stay support swedish thank third tribunal tunisian turn urg visit we'll we've wrote yet
3: 100 15 2016 2017 60 accept adviser aircraft anti anyone arrival australia believ bill brother bus can't canada capital cas cell centre
charge claim comment commissioner concern consul consular copenhagen delegation demand director don't down dozen dual eastern envoy europe
examin far finland finnish flew geneva grandmother hague half heard hour i'm i've immigration includ intelligence interview january keep
known kurd later lawmaker least leav life like long met migration million money moscow mosul name nation need neighbour night norway
norwegian off once ottawa pay person plann prepar prosecut publish qamishli radio reach read ready rep repatriation returne run russia
russian senator separate several show soldier south spain stand statement stockholm stripp student swis tak team television think thought
thousand through too travel tunisia unit_stat until washington we're within won't word written
2: 13_children 16 17 19 2018 2020 2021 23 24 300 31 80 add adopt affair_minister aged agreement aid air albanian alli along already amman
anybody appear april area arm around arriv assist attorney austria austrian autumn baghouz baku base behind beirut board bosnia branch
canadian canberra cannot carri caught central charter check city clos commander commission condition count crescent criticis cros cross
daesh deal debate declin democratic democratic_forc detention discuss doctor document doesn't door dushanbe egypt egyptian else even ever
evidence expert explain face fall file find flag force frenchmen further give guilty he'd helsinki high home_affair home_office hundred
i'd idlib indonesia indonesian inform information investigat investigation isn't issue istanbul ita italian jakarta jordan judicial june
kazakh kazakhstan kept kingdom kosovo kuwait kyrgyzstan largest lebanese lebanon legal libyan line link little local longer lose madrid
make malaysia malaysian marri militant mind mission morn morocco neither origin oslo our outside paid parliamentary parti partner pass
penalty per plac place port portuguese position possible present prosecution provid rabat rank rather receive red_crescent red_cros reject
releas release remand repeat repli rest rome rule sarajevo saudi sdf servic side sirte situation social soon source spanish spent
spokesperson spr start stop stopp strip study subject supreme suspicion switzerland sydney syrian_democratic tajik tajikistan tashkent
tent term territory they'll they're thing threat tim tirana together train transfer trinidad tripoli tuni twelve twice union unit_nation
used uzbek victim video vienna view vot vote warn watch we'd welcom western while whoever why wife wish withdrawn wiv yazidi young
1: 1,000 1,200 10 10_year 10,000 100_people 110 12_women 12_year 12,000 14_children 15_year 150 18 2,000 2,000_foreign 20_children
20_women 20_year 200 2011 2012 2013 2022 2023 21 22 23_children 25 250 26 27 28 29 3,000 32 33 34 35 36 38 39 4 400 41 47 5,000 50 500 56
57 600 61 70 700 800 90 900 aarhu abandon able above absentia abu abu_dhabi acces accompani account accuse acquitt acros action active
activist administrative admit admitt advice advis affect afghan afghanistan afraid africa african age agenci ago agree ain ain_issa al_hol
albania aleppo algeria algerian algier alive allegiance alliance alone although am amend amnesty analyst annex antwerp anyth apologis
appli application approach approv arab arabia aren't argu arrang article asian assemb assess assessment assistance association astana
asylum athen attend attorney_general august aunt author autonomou autonomou_administration available await aware azerbaijan azerbaijani
babi baby bahrain bail ban bangladesh bangladeshi bas basi battle battlefield bay become bed began begin begun behalf belgrade believe
bench bern best better bind birth bishkek blanket bloc blood bodi body bomb book bosnian bought break breakfast brief briton broadcaster
bucharest budapest budget built bulgaria bulgarian bundestag bureau burn cairo camera cancell car card care carry cent centr central_asian
central_command chad chair chairman chamber chancellery chancellor chang change channel charity chechen checkpoint china choice chose
christma circumstanc cit clear client close co code colleagu colleague colombo command common community complain complaint condemn
conflict congres connection consent constitution constitutional consulate consult contact continue contrast control conversation convert
conviction convoy cook cooperation coordinat coordinator corridor cost couldn't counsel counterpart couple course cousin creation crime
criminal_court critic croatian cut cypru czech dagestan dai dan danger dangerou dat date datuk dawn dealt debat december declar decree
defeat defend defendant deir delay delhi deliver deny deportation depriv deputi describ desert desk devot dhabi dhaka didn't different
directorate discus discussion dismiss district divid dna documentary doha doing dollar doubt draft drawn drew driven driver dublin due
duty ear earlier easter effort el elder election embassi emirati empty engineer enough enter entitl entry escap escort estimat estonian eu
euro european_union evacuat evacuate event everyone example exception exchange execut exist expell extend extradit extradition extremist
fac fact fail fair false fate favour fear february federal_council federal_court fell fence few fewer fifteen fifth figur figure fil
filipino fill film final financ finger finish finn flat fled flemish fly foot foreign_affair foreign_office forgotten form forty fourteen
fourth frankfurt fre free freedom friend front full fund gang gate gather gaza gazette gaziantep gen genocide georgia georgian giv global
global_affair goes good governor grandchildren grandfather grandparent grant greece greek green ground grown grozny guantanamo
guantanamo_bay guantánamo guarante gulf hall handcuff hang happen hard hasn't haven't he'll headache health herself high_court highest hom
home_minister home_secretary hop hope hospital host hotel hous however human_right humanitarian hundr hungarian hungary i'll ibrahim
iceland icelandic idea identifi identity imam independent india indian indict infant inmat inquiry insist instruction integration intend
intention interest internal internal_security internet intervene investigator invit involv iranian ireland irish isi islamabad island
israel issa issu it'll itself jan job joint jordanian journalist journey judgment judicial_council july junior jury just kabul karkh kenya
kenyan kerala khartoum khorasan kind knew kobani kuala kuala_lumpur kurdistan kuwaiti kyiv kyrgyz labour lack laid lanka late latvia
latvian lead learn learnt les lett levant levant_pres liberal lift lik lin lisbon ljubljana lord lorry los lower lumpur luxembourg
macedonia macedonian magistrate main majority mak maldiv maldivian malta maltese malé mandate manila marawi market mayor mean meant media
medical melbourne mention mercy meridian merit message middle middle_east migrant milan militia minut misrata miss mistake model mogadishu
moldova moldovan monitor montenegro montreal most motion mountain move mozambique mp mps much murder muslim nairobi national_court
national_security nationalist nationaliti naturalis network new_delhi new_york new_zealand niger nigerian nineteen nordic north_macedonia
northeast northeastern northern not note november novi novi_pazar nurse object objection oblig obligation observer obtain october offenc
offence ombudsman ombudswoman ones online opinion oppos option organis otherwise ought overnight overturn pakistan pakistani palace
palestinian panel pankisi pardon participation pas past patience pazar pentagon permit perth petition philippin philippine phone
photograph pick plead pledg podgorica point poland polish politician poll portugal pos post power prague prais preacher prefer premier
presidency press pretoria prevent previou priority pristina private problem proceeding professor programme promise proof propos proposal
prosecute protection protest province psychologist punish puntland qatar quarter quiet quot raid rais ral ran rapporteur reason rebel
recall reception recommend record recruiter referr refuge refuse regard regional rehabilitation relation remark remember removal
representative republic rescue researcher resident resolution respect respond responsibility responsible retir returnee review revok riga
risk riyadh road romania room rotterdam row rumour rusafa safe safety sahel sanatorium sat saudi_arabia saw schiphol sea search seat
secret security_council security_minister seek seen seiz seminar senate senegalese senior september serbia serbian serve session settl
share she'll sheikh short shot shown shut sibling sick sid silent similar singapore single sinjar sit site skopje slave sleep slovak
slovenia slovenian small smaller smuggler sofia soil sold solution somali somalia somebody someone someth sourc south_africa south_african
speaker spend spoken sri sri_lanka staff standard state_department state_security state_west stateles station step stood straight strand
strasbourg street stress strike stuck studi successor sudan sudanese summer supreme_court supreme_judicial surrender suspend sworn
syria_foreign tabl table tallinn tanzanian task taught tbilisi teacher teenager tehran telephone tell terror terrorism_act test text th
their themselv therefore they'd they've thirteen thirty though threaten ticket ties tobago today toddler tomorrow tonight toronto torture
touch tourist town traffick transferr transport treat trinidadian troop turk turkmenistan twenty ugandan uighur uk ukraine ukrainian
unaccompani uncle unicef university unknown unlawful unles use uzbekistan van verdict verifi very village vilniu visa visitor volunteer
voter walk wall warrant warsaw wasn't water weapon website weekend weigh welfare well wellington west whatever wherever whitehall who'd
will wing winter withdrawal withdrew witnes witness worker world wouldn't wound writ write wrong yerevan yes yesterday york you'll you're
youth zagreb zealand zor élysée
`;

const shares = new Map<string, number>();
let share = 0;
for (const word of BACKGROUND.trim().split(/\s+/)) {
  if (word.endsWith(':')) share = Number(word.slice(0, -1)) / 100;
  else shares.set(word.replaceAll('_', ' '), share);
}

/** Share of articles (0 to 1) that hold the term whatever they report; 0 for a word that is not known to be common. */
export const backgroundShare = (term: string): number => shares.get(term) ?? 0;

import type { Article } from './boundary-on.js';

/** More that is not about the topic: Syria, Iraq, Islamic State and homecomings of other kinds; all invented. */
export const MORE_OFF: readonly Article[] = [
  [
    'Syria and Israel exchange prisoners',
    'Syria handed over an Israeli woman held in Damascus in exchange for two shepherds, the defence ministry said. Russia brokered the deal. The woman was flown home through Moscow.',
  ],
  [
    'Journalist freed after six years',
    'A journalist who was kidnapped in Syria in 2012 returned home to Lyon on Friday. His family met him at the air base. He had been held with 12 other hostages by Islamic State. The president welcomed him on the tarmac.',
  ],
  [
    'Camps flooded in Idlib',
    'Rain flooded 40 camps for the displaced in northwest Syria. Families spent the night in the open, women and children among them. Aid groups want tents. Two boys drowned.',
  ],
  [
    'Turkey and the Kurds',
    'Turkish jets struck positions of the Kurdish-led Syrian Democratic Forces near Kobani. Eleven people were killed. Ankara regards the fighters as terrorists. Washington asked both to stop.',
  ],
  [
    'Mosul church reopens',
    'The bells of Mosul rang again. The church had been a court of Islamic State for three years. Christian families who fled to Erbil have come back. UNESCO paid for the work.',
  ],
  [
    'Iraq to release prisoners',
    'Iraq will free 35,000 prisoners under an amnesty law, the judiciary said. Embezzlers may go home once they repay. The jails hold twice as many as they were built for. Sunnis had asked for the law.',
  ],
  [
    'Assad officer tried in Koblenz',
    'A former officer of the Syrian secret service went on trial in Koblenz. He is accused of the torture of 4,000 prisoners in Damascus. He had come to Germany as a refugee in 2014. Witnesses wept in court.',
  ],
  [
    'Strike kills leader',
    'An American drone killed a leader of Islamic State in northern Syria, the Pentagon said. He was a Saudi citizen who had joined the group in 2014. No civilians were hurt. The raid was flown from Erbil.',
  ],
  [
    'Somalia: foreign fighters of al-Shabab',
    'Somali troops killed 11 foreign fighters of al-Shabab in the Golis mountains. Most were Kenyans. Three women and their children surrendered. They will be returned to their relatives.',
  ],
  [
    'Afghan interpreters stuck',
    'Afghan interpreters who worked for Britain are stuck in Islamabad, a charity said. Families with children wait in hotels. Flights have been promised since June. The Home Office checks each case.',
  ],
  [
    'US soldiers come home from Syria',
    'A thousand American soldiers will return home from Syria by the end of the year. The mission against Islamic State goes on with fewer bases. Kurds fear that they will be left alone. Families waited at Fort Bragg.',
  ],
  [
    'Court rejects Rwandan',
    'A French court rejected the request of a Rwandan to be tried at home. He is charged with genocide in 1994. He has lived in Rouen for twenty years. His citizenship was revoked in March.',
  ],
  [
    'Abducted children of Ukraine',
    'Russia returned eleven Ukrainian children to their relatives with the help of Qatar. They had been held in camps in Crimea. The ombudsman said that 19,000 are still there. A special flight took them to Doha.',
  ],
  [
    'Two held in Brussels over attack plan',
    'Belgian police detained two men who planned an attack on a station. Both were in contact with a jihadist in Syria by telephone. A judge extended their detention. A third suspect was freed.',
  ],
  [
    'Yazidis search for the missing',
    'About 2,700 Yazidis are missing, eleven years after Islamic State came to Sinjar. Women were sold in Raqqa. A survivor returned last month from Gaza. Iraq opens graves to count the dead.',
  ],
  [
    'Sudanese army takes prisoners',
    'The army of Sudan says that it captured Colombian and Chadian fighters near El Fasher. It showed their passports. Bogotá wants its nationals back. A deputy minister apologised.',
  ],
  [
    'Hungary brings Syrians in',
    'Hungary flew 30 Christian families from Syria to Budapest. They were threatened in Homs. The state pays for school and housing. The opposition asked why others are refused.',
  ],
  [
    'Mercenary trial in Donetsk',
    'A court in Donetsk sentenced two Britons to death as mercenaries. They had fought for Ukraine and were captured in Mariupol. London demanded their return as prisoners of war. The judge said they could appeal.',
  ],
  [
    'Oil company quits Iraq',
    'The oil company will bring home its foreign staff from Iraq. Rockets hit the camp in Basra on Sunday. The flight with 60 nationals of Norway landed at night. Production goes on.',
  ],
  [
    'Deported from the United States',
    'A plane with 104 citizens of India, deported from the United States, landed in Amritsar. Women were in handcuffs. The foreign minister told parliament that returns are nothing new. Children had to stay in a camp in Panama.',
  ],
  [
    'Prince wins case on title',
    'A judge ruled that the prince may keep his passport. He had left for Dubai in 2016. The state wanted to strip him of his nationality. His wife returned to Amman.',
  ],
  [
    'Terror suspect deported to Tunisia',
    'Germany deported a Tunisian who was convicted of support for al-Qaeda. He had never been in Syria. The court in Gelsenkirchen had ordered that he be brought back. The minister called it a good day.',
  ],
  [
    'Lone attacker was known',
    'The man who shot three people in Oslo was known to the police. He had sworn loyalty to Islamic State online. His lawyer said that he was ill. The trial begins in March; he faces 30 years in prison.',
  ],
  [
    'Quake: rescuers go to Syria',
    'Algeria sent rescuers to Syria after the earthquake. Eighty-six came home on Friday. They had pulled eleven children from the ruins of Aleppo. Citizens lined the street.',
  ],
  [
    'Hostage bodies',
    'The bodies of three hostages murdered by Islamic State were found near Dabiq, Qatar said. They will be flown home to the United States. Families have waited since 2014. Tests of DNA go on.',
  ],
  [
    'New president of Syria visits Paris',
    'The president of Syria was received in Paris. He had once fought for al-Qaeda in Iraq. They spoke of sanctions and of the return of refugees. Protesters called him a terrorist.',
  ],
  [
    'Christmas market suspect',
    'A court in Magdeburg convicted a doctor from Saudi Arabia of murder. He drove into a crowd in 2024. He was no Islamist, the judge said. The relatives of the dead left in tears.',
  ],
  [
    'Mali: jihadists kill soldiers',
    'Jihadists killed 40 soldiers in Mali on Sunday. A faction of Islamic State claimed the attack on the camp. Families fled to Niger. Niger closed the border.',
  ],
  [
    'Taiwan citizens tried in China',
    'Forty citizens of Taiwan were deported from Spain to China. They are suspected of fraud. Taipei wants them returned and tried at home. Rights experts at the UN criticised Madrid.',
  ],
  [
    'Golfer returns',
    'The golfer returned to Dublin with the cup. Children waited with flags. "I was a prisoner of my own doubts," he said. The camp of his rival was silent.',
  ],
  [
    'Syrian foreign fighters join army',
    'Syria will take 3,500 foreign fighters, most of them Uyghurs, into its new army. Washington gave its consent. They had helped to topple the government. Beijing is worried.',
  ],
  [
    'Pilots freed by Papuan rebels',
    'A pilot from New Zealand was freed after 19 months. He was flown to Jakarta and met his wife. The rebels want independence. The foreign minister thanked Indonesia.',
  ],
  [
    'Stateless babies in Kuwait',
    'Kuwait has stripped 35,000 people of citizenship in a year, most of them women who married Kuwaitis. Some lost their jobs. A court may not hear appeals. The interior ministry spoke of forged papers.',
  ],
  [
    'Soldiers who refused',
    'A Russian court jailed five soldiers who had left their unit in Ukraine. They wanted to go home. Their wives had written to the president. They may be returned to the front.',
  ],
  [
    'Syria holds vote',
    'Syria elected a parliament on Sunday, with no vote in the Kurdish-held north-east. The Syrian Democratic Forces called it a farce. Women won six seats. Nobody voted in Sweida.',
  ],
  [
    'Cholera in camps',
    'Cholera has reached the camps for the displaced in northern Syria, the UN said. Twelve children died in Raqqa and Deir ez-Zor. The Euphrates is low. Vaccines came from Geneva.',
  ],
  [
    'Inquiry into Manchester attack',
    'The inquiry into the bombing heard that the brother of the bomber was returned from Libya in 2019. The father was known as an Islamist. Families of the 22 dead asked why MI5 failed. The brother is in prison in Durham.',
  ],
  [
    'Film about a caliph',
    'A film about the last Ottoman caliph opens on Thursday. He left Istanbul on the Orient Express with his wives and children. His citizenship was taken. The director came home from exile.',
  ],
  [
    'Israel holds Palestinians',
    'Israel returned 90 prisoners to Gaza on Monday. Some had been held for a year in a camp in the Negev. Women kissed the ground. Hamas freed four hostages.',
  ],
  [
    'Greek court frees Syrian crew',
    'A court in Kalamata freed nine Egyptians who were charged over a shipwreck. Hundreds of migrants from Syria and Pakistan drowned. The men had spent a year in jail. Their lawyer said they want to see their families.',
  ],
  [
    'Armour arrives at oil fields',
    'American tanks rolled into eastern Syria on Thursday to guard oil fields. A spokesman for the coalition said that the troops would keep Islamic State from coming back. The Syrian Democratic Forces escorted the convoy from the Iraqi border. Russia called it banditry. The Pentagon did not say how many soldiers would stay. Turkey had begun an offensive against the Kurds in October, and families fled Kobani.',
  ],
  [
    'Patrols resume near Qamishli',
    'Russian and Turkish soldiers resumed joint patrols near Qamishli. People threw stones at the vehicles. The ceasefire was holding, the Kurdish-led forces said. American troops returned to a base that they had left. Both want to fight Islamic State.',
  ],
  [
    'General asks for more commandos',
    'The general wants 300 more commandos in Iraq and Syria for the war on Islamic State. They would train Kurdish fighters and call in airstrikes. Soldiers now spend a year away from home. A senator asked who would hold Raqqa once it was taken. The president has ruled out ground forces.',
  ],
  [
    'Candidates quarrel over ISIS',
    'The candidates quarrelled over ISIS on Tuesday. She wants more airstrikes and a no-fly zone in Syria; he said that he would take the oil. Both promised to destroy the caliphate and to keep terrorists out of the country. A retired officer called both plans dreams. Refugees from Syria were the other topic, and neither would say how many may come.',
  ],
  [
    'Army takes back town in Anbar',
    'Iraqi troops took back a town in Anbar from Islamic State. Families came out of cellars with white flags. Soldiers searched men and boys for weapons. The militants had held 300 people as shields. The offensive on Mosul is next, the general said.',
  ],
  [
    'Damascus and Kurds sign pact',
    'Damascus and the Syrian Democratic Forces signed a pact on Monday. The fighters will join the army in battalions, and the oil fields return to the state. Kurds danced in Hasakah. Turkey welcomed it with caution. A ceasefire holds since March.',
  ],
];

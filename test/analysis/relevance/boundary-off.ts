import type { Article } from './boundary-on.js';

/** Short articles about something else, near the boundary of the topic; all invented, and written before the rules had read them. */
export const BOUNDARY_OFF: readonly Article[] = [
  [
    'Special flight brings 180 citizens home from Khartoum',
    'A special flight with 180 citizens, among them 60 women and children, landed in Tashkent on Tuesday, the Foreign Ministry said. They had been stranded by the fighting in Sudan. The humanitarian operation will go on. Doctors met the passengers at the airport.',
  ],
  [
    'Students return from Damascus',
    'Pakistan flew home 318 pilgrims and students from Syria on Thursday after the fall of the government in Damascus. They crossed into Lebanon by bus and took a charter flight from Beirut. "The embassy never closed," said Ambassador Khalid Mirzan. Families wept at the airport in Karachi.',
  ],
  [
    'Legion counts its dead',
    'At least 60 foreign fighters of the Ukrainian army were killed this year, its spokesman said. Most were from Colombia and Georgia. A Danish volunteer who had fought in Syria with the Kurds was among them. His body will be returned to Aarhus on Friday.',
  ],
  [
    'UN wants mercenaries out of Libya',
    'All foreign fighters and mercenaries must leave Libya, the UN mission said. Some 20,000 are in the country, many of them Syrians and Chadians. Turkey said that its officers were there by invitation. Both sides agreed to send home 300 fighters each as a first step.',
  ],
  [
    'Former PKK fighters hand in arms',
    'A group of 30 PKK fighters, among them women, burned their weapons in a cave near Sulaymaniyah. Ankara promised a law on the return of those who committed no crime. The Kurdish regional government called it a historic day. Prisoners may follow later, a lawmaker said.',
  ],
  [
    'Islamic State attack on church kills nine',
    'A bomber of Islamic State killed nine people in a church in Damascus on Sunday, the interior ministry said. The man blew himself up near the altar. Syria’s president promised justice. Two suspects were detained overnight in a suburb.',
  ],
  [
    'Teenagers held over plot against concert',
    'Two teenagers were arrested in Linz on suspicion of planning an attack on a concert. They had sworn an oath to Islamic State in a video, police said. Neither had ever left Austria. A court will decide on detention on Friday.',
  ],
  [
    'Firefighters come home from Canada',
    'Forty Mexican firefighters came home from Canada on Saturday after six weeks. The foreign fighters of the flames, as a local paper called them, were met by children with flags. "We would return tomorrow," said Captain Rosario Tello. Two were treated in hospital for burns.',
  ],
  [
    'Palmyra busts go back to Syria',
    'A Swiss museum has returned nine busts looted from Palmyra under Islamic State. The repatriation was agreed with Damascus in spring. Citizens of Geneva had petitioned for it. The busts were flown to Syria on a military plane.',
  ],
  [
    'Chip maker to bring profits home',
    'The chip maker will repatriate 14 billion dollars that it holds abroad, it said on Monday. The tax holiday ends in June. Shareholders will see part of the money returned. The unions want it invested in camps for apprentices.',
  ],
  [
    'Citizenship test gets harder',
    'Denmark will make its citizenship test harder, the government said. Applicants must have lived in the country for nine years and may not have been in prison. Dual nationals convicted of gang crime may be stripped of their citizenship. Families with children pay a lower fee.',
  ],
  [
    'Accused in 9/11 case to plead',
    'Three men held at Guantánamo Bay may plead guilty after all, a military judge ruled. They are accused of planning the attacks of 11 September 2001 for al-Qaeda. Relatives of the victims were divided. The prison holds 15 detainees today, and two Yemenis were returned to Oman last month.',
  ],
  [
    'Preacher put on plane to Amman',
    'Britain deported a preacher to Jordan on Sunday after a battle of nine years in the courts. Ministers had called him a danger to national security. In his sermons he praised jihadists in Iraq. He will be tried again in Amman for a bomb plot of 1998.',
  ],
  [
    'Thousands of Syrians go home',
    'More than 400,000 Syrians have returned from Turkey since December, the UN refugee agency said. Many find their homes in ruins. Families who lived in camps for ten years went back to Idlib and Aleppo. Germany wants to pay for the journey of those who leave of their own accord.',
  ],
  [
    'Army frees 200 from Boko Haram',
    'Nigerian troops freed 200 women and children from a camp of Boko Haram in the Sambisa forest. Some had been held for six years. The faction is loyal to Islamic State West Africa Province. They will be returned to their families after medical care.',
  ],
  [
    'Migrants flown back from Benghazi',
    'The migration agency flew 160 migrants, 30 of them women and children, from Benghazi back to Bangladesh. They had been held in detention centres run by militias. Each was given money for a new start. "I wanted to see my mother," said one.',
  ],
  [
    'Prison riot in Guayaquil',
    'Nine prisoners died in a riot at a prison in Guayaquil. Foreign inmates will be repatriated to Colombia and Venezuela, the government said. Soldiers took back control of the jail at dawn. Relatives waited at the gates for names.',
  ],
  [
    'Wagner men sent from Mali to Belarus',
    'Some 400 fighters of the Wagner group left Mali for Belarus, diplomats said. Many had served in Syria and Libya before. Widows of those who fell near the Algerian border want their bodies returned. Bamako says that jihadists are beaten.',
  ],
  [
    'Teacher in Lyon charged over posts',
    'A teacher in Lyon was charged on Friday with glorifying terrorism. He had shared songs of Islamic State with two pupils, the prosecutor said. His passport was withdrawn while he waits for trial. His lawyer called him a fool, not a jihadist.',
  ],
  [
    'Captain returns to face old club',
    'The captain returns to Istanbul on Sunday to face the club that let him go. "I am a fighter and I was always coming home," he said. Three nationals of Syria are in the squad. Fans in the camp of the visitors are limited to 900.',
  ],
];

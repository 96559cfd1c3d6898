import { expect, test } from 'vitest';
import { statementsIn } from '../statements/reading.js';

/** "name | country" of whoever says the last words of a text. */
const speakerOf = (text: string): string => {
  const speaker = statementsIn(text).at(-1)?.speaker;
  return `${speaker?.name ?? speaker?.role} | ${speaker?.country}`;
};

test.each<[string, string]>([
  // Advisers.
  ['An adviser to the Norwegian prime minister said that it was late.', 'An adviser to the Norwegian prime minister | NO'],
  ['Kenya wants a court. Kenya has asked twice. A presidential adviser said that it was late.', 'A presidential adviser | KE'],
  ['Kenya wants a court. An adviser to the charity said that it was late.', 'An adviser to the charity | null'],
  // Possessors.
  ['“It is late,” said Rescue Network’s Ann Kest.', 'Ann Kest | NGO'],
  // He and she: whoever opens the sentence before, without a name.
  ["Ireland's prime minister was asked whether he would come. “She is Irish,” he replied.", "Ireland's prime minister | IE"],
  ['The Irish foreign minister met the women in May. She said they were Irish.', 'The Irish foreign minister | IE'],
  ["Denmark's intelligence chief appeared before the committee. “They are a threat,” he said.", "Denmark's intelligence chief | DK"],
  ["The women's lawyer visited Roj. She said they were tired.", "The women's lawyer | null"],
  ['A Belgian minister and a Dutch minister visited the camp. The spokeswoman was silent. “It is bad,” he said.', 'undefined | undefined'],
  ['A court in Copenhagen heard the case. He said he was sorry.', 'undefined | undefined'],
  ['The Irish minister spoke to Carl Kest. “It is bad,” she said.', 'undefined | undefined'],
  ['The women wait in Roj. “Nobody comes,” she said.', 'undefined | undefined'],
  ["It was late, the families' lawyer Marie Kest said.", 'Marie Kest | null'],
  ['A Norwegian ministry spokesperson said it was late. “We wait,” they said.', 'A Norwegian ministry spokesperson | NO'],
  ['Norway waits. The US has urged Oslo to act. “We stand ready,” said Ambassador Cynthia Kest.', 'Cynthia Kest | US'],
  ["The spokesman of Iraq's Security Media Cell, Saad Kest, said it was late.", 'Saad Kest | IQ'],
  // Committees of a parliament or a state, letters of whom nobody tells more.
  ['The Finnish government waits. The Constitutional Law Committee said it was late.', 'Constitutional Law Committee | FI'],
  ["Canada waits. The QRP's Heather Kest said it was late.", 'Heather Kest | null'],
  // Behind a given name the word of an office is a surname.
  ['“It is late,” said Rose Driver, head of the Red Cross in Hasakeh.', 'Rose Driver | ICRC'],
  ['Mark Major, the British defence secretary, said it was late.', 'Mark Major | GB'],
  ['British Defence Secretary Mark Major said it was late.', 'Mark Major | GB'],
  ['House Speaker Mike Mason said it was late.', 'Mike Mason | null'],
  // An office behind the name.
  ['Laura Kest of the Canadian foreign ministry said it was late.', 'Laura Kest | CA'],
  ['Laura Kest, of Canada’s foreign ministry, said it was late.', 'Laura Kest | CA'],
  ['Laura Kest of the Finnish delegation said it was late.', 'Laura Kest | FI'],
  ['Laura Kest of the University of Oslo said it was late.', 'Laura Kest | null'],
  ['Laura Kest of Oslo said it was late.', 'Laura Kest | null'],
  // Rank, honorific and letters between the office and the name.
  ['“We will not wait,” said the spokesman for the Norwegian ministry, Navy Capt. Bren Mills.', 'Bren Mills | NO'],
  ['Its chair, the crossbench peer Baroness Kest-Hughes, said it was late.', 'Kest-Hughes | null'],
  ['The independent reviewer of terrorism legislation, Adrian Kest KC, has said that it was late.', 'Adrian Kest | null'],
  ['The Norwegian Minister of National Security General Curtis Kest said it was late.', 'Curtis Kest | NO'],
  ['The retired brigadier Curtis Kest said it was late.', 'Curtis Kest | null'],
  ['According to court documents, Jan Dorn, 29, left Norway in June.', 'court documents | NO'],
  ["The UN migration agency's chief of mission in Iraq, Annalisa Kest, said it was late.", 'Annalisa Kest | UN'],
  // Whom the clause behind the name makes somebody work for.
  ['Rojin Hess, who follows the file of foreigners for the Autonomous Administration, said it was late.', 'Rojin Hess | AANES'],
  ['Rojin Hess, who works with refugees in Syria, said it was late.', 'Rojin Hess | null'],
  ['Malika Kest, the head of the human rights organisation “Mothers’ Line”, said it was late.', 'Malika Kest | NGO'],
  ['A Yazidi organisation, Sinjar Memory, said it was late.', 'Sinjar Memory | NGO'],
  // Citizens who come together under the name of a country.
  ['Norway waits. The president of Voices for Libya, Laila Kest, said it was late.', 'Laila Kest | NGO'],
  ['Carla Kest, director of Friends of Kenya Norway, said it was late.', 'Carla Kest | NGO'],
  ["Syria's Kurdish-led administration said its prisons were full.", "Syria's Kurdish-led administration | AANES"],
  ['Iraq is waiting. A source in the camp administration said it was late.', 'A source in the camp administration | null'],
  [
    'Interior Minister Cengiz Kest announced that Ankara would act. Turkey is no prison, Kest told a meeting in Ankara. Germany, according to the Foreign Ministry in Berlin, is ready. The Interior Ministry said it was late.',
    'Interior Ministry | TR',
  ],
  // A surname that is a verb elsewhere, among many capitals.
  ['The director of Rescue Network, Anna Tinker, urged Canberra to act on Monday.', 'Anna Tinker | NGO'],
  ['“It is late,” said Amnesty International’s Ann Kest.', 'Ann Kest | Amnesty'],
  ['Norway wants a court. Norway has asked twice. “It is late,” said the Greens’ Ann Kest.', 'Ann Kest | NO'],
  ['“It is late,” said the Lund Times’s Ann Kest.', 'Ann Kest | null'],
  // A role without a house.
  ['The foundation Open Roads was glad. “It is late,” said director Ann Kest.', 'Ann Kest | NGO'],
  ['The European Union was glad. “It is late,” spokeswoman Ann Kest told reporters.', 'Ann Kest | EU'],
  ['The Rescue Network met Amnesty International. “It is late,” said director Ann Kest.', 'Ann Kest | null'],
  ['The Rescue Network was glad. “It is late,” said the director Ann Kest.', 'Ann Kest | null'],
  ['“It is late,” said Young Minds Forward chief executive Ann Kest.', 'Ann Kest | NGO'],
  ['It is late, according to the group Mothers of the Detained.', 'Mothers of the Detained | NGO'],
  ['Non-governmental organisations said that it was late.', 'Non-governmental organisations | NGO'],
  ['The group Open Roads was glad. “It is late,” wrote Ann Kest, a researcher with the group.', 'Ann Kest | NGO'],
  ['The organisation Open Roads fights the terrorist organisation Daesh. It is late, according to the organisation.', 'Open Roads | NGO'],
  ['Open Roads Foundation was glad.\n\n“It is late,” spokesman Ann Kest told reporters.', 'Ann Kest | NGO'],
  ['An adviser to the Norwegian prime minister was tired. “It is late,” he said.', 'An adviser to the Norwegian prime minister | NO'],
  // Names that several bodies have.
  [
    'The European Union wants a court. A spokesman for the bloc’s foreign service said that it was late.',
    'A spokesman for the bloc’s foreign service | EU',
  ],
  ['Norway wants a court. A spokesman for the bloc said that it was late.', 'A spokesman for the bloc | null'],
  [
    'The UN wants a court. Its work is slow. A spokesman for the Secretary-General said that it was late.',
    'A spokesman for the Secretary-General | UN',
  ],
  [
    'The UN wants a court. A spokesman for the Secretary-General of the party said that it was late.',
    'A spokesman for the Secretary-General of the party | null',
  ],
])('%s', (text, speaker) => {
  expect(speakerOf(text)).toBe(speaker);
});

test.each<[string, string]>([
  ['Fighters of Islamic State are held in a prison. “It is cold,” spokesman Carl Aubin said.', 'Carl Aubin | null'],
  ['Islamic State was beaten. “We shall see,” government spokeswoman Claire Aubin said.', 'Claire Aubin | null'],
  ['The Islamic State group was beaten. France waits, government spokeswoman Claire Aubin said.', 'Claire Aubin | FR'],
  ['Human Rights Watch went there. Islamic State was beaten. “It is cold,” Ann Kest, a researcher with the group, said.', 'Ann Kest | HRW'],
  ['Islamic State was there. “It was us,” the group’s spokesman, Abu Karim, said.', 'Abu Karim | DAESH'],
])('an armed group is spoken of everywhere: %s', (text, speaker) => {
  expect(speakerOf(text)).toBe(speaker);
});

test.each<[string, string]>([
  ['Norway’s only known prisoner has asked to be tried.', 'Norway’s only known prisoner | null'],
  ['The Danish foreign minister Per Holm said it was late.', 'Per Holm | DK'],
  ['“We shall act,” Interior Minister Otto Brand of Norway promised in 2019.', 'Otto Brand | NO'],
])('a name that is also another word: %s', (text, speaker) => {
  expect(speakerOf(text)).toBe(speaker);
});

test.each<[string, string]>([
  ['Gen. Luc Maes, head of US Central Command, came late. “It is cold,” the general said.', 'Luc Maes | US'],
  ['Sen. Ann Kest and a colleague of Norway spoke. Sen. Eva Lind was silent. “It is cold,” the senator said.', 'Eva Lind | NO'],
  [
    '“It is cold,” the justice minister of Norway said.\n\nShadow justice minister Eva Lind was not there. Norwegian justice minister Kari Lunde was.',
    'Kari Lunde | NO',
  ],
])('called back by a rank or an office: %s', (text, speaker) => {
  expect(speakerOf(text)).toBe(speaker);
});

test.each<[string, string]>([
  ['In talks with France’s foreign minister, Kest “stressed that time was short,” his office said. Ann Kest was glad.', 'France'],
])('whom somebody talks with describes nobody: %s', (text, not) => {
  expect(
    statementsIn(text)
      .map(({ speaker }) => `${speaker?.role}`)
      .join(),
  ).not.toContain(not);
});

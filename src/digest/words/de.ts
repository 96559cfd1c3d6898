import type { FigureEvent, Group } from '../../domain/figure.js';
import type { UnreadArticles } from '../../domain/ports/unread.js';
import type { Authority, StanceLabel } from '../../domain/stance.js';
import type { CountedNoun, FrameWords } from './frame-words.js';
import { plainStance } from './plain-stance.js';

const PLURALS: Record<CountedNoun, readonly [string, string]> = {
  article: ['Artikel', 'Artikel'],
  source: ['Quelle', 'Quellen'],
  feed: ['Feed', 'Feeds'],
  outlet: ['Medium', 'Medien'],
  change: ['Änderung', 'Änderungen'],
  story: ['Meldung', 'Meldungen'],
  statement: ['Aussage', 'Aussagen'],
  number: ['Zahl', 'Zahlen'],
};
const counted = (noun: CountedNoun, count: number): string => `${count} ${PLURALS[noun][count === 1 ? 0 : 1]}`;

const LABELS: Record<StanceLabel, string> = {
  repatriate: 'zurückholen',
  repatriate_children_only: 'nur Kinder',
  case_by_case: 'Einzelfallprüfung',
  refuse: 'Aufnahme verweigern',
  undecided: 'unentschieden',
  prosecute_at_home: 'zu Hause anklagen',
  prosecute_locally: 'vor Ort anklagen',
  international_tribunal: 'internationales Tribunal',
  revoke_citizenship: 'ausbürgern',
  third_country_detention: 'Drittstaat',
};
const EVENTS: Record<FigureEvent, string> = {
  travelled: 'ausgereist',
  detained: 'festgehalten',
  returned: 'zurückgekehrt',
  repatriated: 'zurückgeholt',
  killed: 'getötet',
  prosecuted: 'angeklagt',
  convicted: 'verurteilt',
  stripped: 'ausgebürgert',
  deported: 'abgeschoben',
  escaped: 'geflohen',
  wanted: 'gesucht',
};
const GROUPS: Record<Group, string> = { men: 'Männer', women: 'Frauen', children: 'Kinder', orphans: 'Waisen', everyone: 'alle' };
const INITIALS: Record<Group, string> = { men: 'M', women: 'F', children: 'K', orphans: 'W', everyone: 'A' };
const AUTHORITIES: Record<Authority, string> = {
  head: 'Staats- oder Regierungschef',
  minister: 'Ministerrang',
  named_official: 'amtliche Quelle',
  unnamed_official: 'nicht genannter Amtsträger',
  law: 'Gesetz oder gerichtlich bestätigter Akt',
};
const label = (each: StanceLabel): string => LABELS[each];
const group = (each: Group): string => GROUPS[each];

const UNREAD: Record<keyof UnreadArticles, string> = {
  failed: 'Seite nicht lesbar',
  refused: 'Seite für Programme gesperrt',
  waiting: 'noch nicht gelesen',
  unanalysed: 'Auswertung gescheitert',
  withoutAddress: 'ohne Adresse',
};

export const GERMAN: FrameWords = {
  language: 'de',
  locale: 'de',
  colon: ': ',
  comma: ', ',
  semicolon: '; ',
  counted,
  sections: { changes: 'Was sich geändert hat', stories: 'Wichtigste Meldungen', statements: 'Aussagen', numbers: 'Zahlen' },
  weekly: 'die Woche',
  about: (articles, sources) => `${counted('article', articles)} dazu aus ${counted('source', sources)}`,
  read: (articles, sources) => `${counted('article', articles)} aus ${counted('source', sources)} gelesen`,
  nothingNew: (read) => `Nichts Neues: ${counted('article', read)} gelesen, keiner mit Neuem dazu.`,
  noArticle: 'Kein Artikel gelesen.',
  nothingNewShort: 'nichts Neues',
  noArticleShort: 'kein Artikel gelesen',
  late: (moment) => `Verspätet: erstellt ${moment} nach einem Ausfall`,
  failed: (feeds, outlets) => `${counted('feed', feeds)} nicht erreichbar: ${outlets}`,
  notRead: (articles) => `nicht gelesen: ${articles}`,
  articlesIn: (count, language) => `${counted('article', count)} (${language})`,
  unread: (count, reason) => `${counted('article', count)} (${UNREAD[reason]})`,
  unknownLanguage: 'unbekannte Sprache',
  fullDigest: 'Vollständige Ausgabe',
  fullStory: 'Ganze Geschichte',
  andMore: (count) => ` und ${count} weitere`,
  first: '(zuerst gemeldet)',
  copiedBy: (outlets) => `übernommen von ${counted('outlet', outlets)}`,
  alsoIn: 'auch in ',
  asOf: (day) => `Stand ${day}`,
  since: (year) => `seit ${year}`,
  accordingTo: (source) => `laut ${source}`,
  including: 'darunter',
  and: 'und',
  notNamed: 'nicht namentlich genannt',
  reported: '(laut Bericht)',
  before: 'Vorher',
  now: 'Jetzt',
  corrected: 'Zählung berichtigt',
  why: 'Grund',
  opposed: 'Amtsträger widersprechen sich',
  differOn: (people, event) => `Quellen nennen verschiedene Zahlen: ${people}${event === null ? '' : `, ${event}`}`,
  stance: (stance, people) =>
    plainStance(stance, { label, group }, { urging: 'fordert von anderen:', custodian: 'als Verwahrer:', deed: ' – vollzogen' }, people),
  label,
  event: (event) => EVENTS[event],
  group,
  initial: (each) => INITIALS[each],
  authority: (authority) => AUTHORITIES[authority],
  boardTitle: (topic) => `Wo die Staaten stehen: ${topic}`,
  boardSubtitle: (days) => `${days} · nach dem zuletzt Gesagten oder Getanen`,
  legend: { word: 'gesagt', deed: 'getan', before: 'vor der Änderung', changed: 'geändert' },
  seriesSubtitle: 'wie jede Quelle sie schreibt; der Balken zeigt, was die Formulierung zulässt',
};

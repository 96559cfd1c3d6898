import type { FigureEvent, Group } from '../../domain/figure.js';
import type { UnreadArticles } from '../../domain/ports/unread.js';
import type { Authority, StanceLabel } from '../../domain/stance.js';
import type { CountedNoun, FrameWords } from './frame-words.js';
import { plainStance } from './plain-stance.js';

/** Arabic counts its nouns in six ways; with the noun first one form serves all. */
const NOUNS: Record<CountedNoun, string> = {
  article: 'المقالات',
  source: 'المصادر',
  feed: 'الخلاصات',
  outlet: 'وسائل الإعلام',
  change: 'التغييرات',
  story: 'الأخبار',
  statement: 'التصريحات',
  number: 'الأرقام',
};
const counted = (noun: CountedNoun, count: number): string => `${NOUNS[noun]}: ${count}`;

const LABELS: Record<StanceLabel, string> = {
  repatriate: 'استعادة',
  repatriate_children_only: 'الأطفال فقط',
  case_by_case: 'كل حالة على حدة',
  refuse: 'رفض الاستعادة',
  undecided: 'لم يُحسم',
  prosecute_at_home: 'محاكمة في الوطن',
  prosecute_locally: 'محاكمة حيث يُحتجزون',
  international_tribunal: 'محكمة دولية',
  revoke_citizenship: 'سحب الجنسية',
  third_country_detention: 'بلد ثالث',
};
const EVENTS: Record<FigureEvent, string> = {
  travelled: 'سافروا للالتحاق',
  detained: 'محتجزون',
  returned: 'عادوا',
  repatriated: 'أُعيدوا',
  killed: 'قُتلوا',
  prosecuted: 'حوكموا',
  convicted: 'أُدينوا',
  stripped: 'جُرّدوا من الجنسية',
  deported: 'رُحّلوا',
  escaped: 'فرّوا',
  wanted: 'مطلوبون',
};
const GROUPS: Record<Group, string> = { men: 'رجال', women: 'نساء', children: 'أطفال', orphans: 'أيتام', everyone: 'الجميع' };
const INITIALS: Record<Group, string> = { men: 'ر', women: 'ن', children: 'ط', orphans: 'ي', everyone: 'ج' };
const AUTHORITIES: Record<Authority, string> = {
  head: 'رئيس دولة أو حكومة',
  minister: 'وزير',
  named_official: 'مصدر رسمي',
  unnamed_official: 'مسؤول لم يُذكر اسمه',
  law: 'قانون أو إجراء أكده القضاء',
};
const label = (each: StanceLabel): string => LABELS[each];
const group = (each: Group): string => GROUPS[each];

const UNREAD: Record<keyof UnreadArticles, string> = {
  failed: 'تعذّر فتح الصفحة',
  refused: 'الصفحة محجوبة عن البرامج',
  waiting: 'لم تُقرأ بعد',
  unanalysed: 'تعذّر التحليل',
  withoutAddress: 'بلا رابط',
};

export const ARABIC: FrameWords = {
  language: 'ar',
  locale: 'ar',
  colon: ': ',
  comma: '، ',
  semicolon: '؛ ',
  counted,
  sections: { changes: 'ما الذي تغيّر', stories: 'أبرز الأخبار', statements: 'أبرز التصريحات', numbers: 'أبرز الأرقام' },
  weekly: 'الأسبوع',
  about: (articles, sources) => `${counted('article', articles)} · ${counted('source', sources)}`,
  read: (articles, sources) => `المقالات المقروءة: ${articles} · ${counted('source', sources)}`,
  nothingNew: (read) => `لا جديد (${counted('article', read)}).`,
  noArticle: 'لم يُقرأ أي مقال.',
  nothingNewShort: 'لا جديد',
  noArticleShort: 'لم يُقرأ أي مقال',
  late: (moment) => `متأخر: أُعدّ ${moment} بعد انقطاع`,
  failed: (feeds, outlets) => `خلاصات تعذّرت قراءتها: ${feeds} (${outlets})`,
  notRead: (articles) => `لم تُقرأ: ${articles}`,
  articlesIn: (count, language) => `${language}: ${count}`,
  unread: (count, reason) => `${UNREAD[reason]}: ${count}`,
  unknownLanguage: 'لغة غير معروفة',
  fullDigest: 'النشرة الكاملة',
  fullStory: 'القصة كاملة',
  andMore: (count) => ` (+${count})`,
  first: '(أول من نشر)',
  copiedBy: (outlets) => `نقلاً: ${counted('outlet', outlets)}`,
  alsoIn: 'كما في ',
  asOf: (day) => `حتى ${day}`,
  since: (year) => `منذ ${year}`,
  accordingTo: (source) => `بحسب ${source}`,
  including: 'منهم',
  and: 'و',
  notNamed: 'متحدث لم يُسمَّ',
  reported: '(نقلاً عنه)',
  before: 'سابقاً',
  now: 'الآن',
  corrected: 'تصحيح العدد',
  why: 'السبب',
  opposed: 'مسؤولون يناقض بعضهم بعضاً',
  differOn: (people, event) => `المصادر تختلف في العدد: ${people}${event === null ? '' : `، ${event}`}`,
  stance: (stance, people) =>
    plainStance(stance, { label, group }, { urging: 'يطالب غيره:', custodian: 'بصفته محتجِزاً:', deed: ' – نُفّذ' }, people),
  label,
  event: (event) => EVENTS[event],
  group,
  initial: (each) => INITIALS[each],
  authority: (authority) => AUTHORITIES[authority],
  boardTitle: (topic) => `مواقف الدول: ${topic}`,
  boardSubtitle: (days) => `${days} · وفق آخر ما قيل أو جرى`,
  legend: { word: 'قول', deed: 'فعل', before: 'قبل التغيير', changed: 'تغيّر' },
  seriesSubtitle: 'كما كتبه كل مصدر؛ الشريط يبيّن ما تسمح به الصياغة',
};

import type { FigureEvent, Group } from '../../domain/figure.js';
import type { UnreadArticles } from '../../domain/ports/unread.js';
import type { Authority, StanceLabel } from '../../domain/stance.js';
import type { CountedNoun, FrameWords } from './frame-words.js';
import { plainStance } from './plain-stance.js';

const PLURALS: Record<CountedNoun, readonly [string, string]> = {
  article: ['article', 'articles'],
  source: ['source', 'sources'],
  feed: ['flux', 'flux'],
  outlet: ['média', 'médias'],
  change: ['changement', 'changements'],
  story: ['sujet', 'sujets'],
  statement: ['déclaration', 'déclarations'],
  number: ['chiffre', 'chiffres'],
};
const counted = (noun: CountedNoun, count: number): string => `${count} ${PLURALS[noun][count < 2 ? 0 : 1]}`;
const read = (count: number): string => (count < 2 ? 'lu' : 'lus');

const LABELS: Record<StanceLabel, string> = {
  repatriate: 'rapatrier',
  repatriate_children_only: 'enfants seulement',
  case_by_case: 'au cas par cas',
  refuse: 'refuser le retour',
  undecided: 'pas de décision',
  prosecute_at_home: 'juger au pays',
  prosecute_locally: 'juger sur place',
  international_tribunal: 'tribunal international',
  revoke_citizenship: 'déchoir de nationalité',
  third_country_detention: 'pays tiers',
};
const EVENTS: Record<FigureEvent, string> = {
  travelled: 'partis rejoindre le groupe',
  detained: 'détenus',
  returned: 'rentrés',
  repatriated: 'rapatriés',
  killed: 'tués',
  prosecuted: 'poursuivis',
  convicted: 'condamnés',
  stripped: 'déchus de leur nationalité',
  deported: 'expulsés',
  escaped: 'évadés',
  wanted: 'recherchés',
};
const GROUPS: Record<Group, string> = { men: 'hommes', women: 'femmes', children: 'enfants', orphans: 'orphelins', everyone: 'tous' };
const INITIALS: Record<Group, string> = { men: 'H', women: 'F', children: 'E', orphans: 'O', everyone: 'T' };
const AUTHORITIES: Record<Authority, string> = {
  head: 'chef d’État ou de gouvernement',
  minister: 'ministre',
  named_official: 'source officielle',
  unnamed_official: 'responsable non identifié',
  law: 'loi ou acte confirmé en justice',
};
const label = (each: StanceLabel): string => LABELS[each];
const group = (each: Group): string => GROUPS[each];

const UNREAD: Record<keyof UnreadArticles, string> = {
  failed: 'page inaccessible',
  refused: 'page fermée aux robots',
  waiting: 'en attente',
  unanalysed: 'analyse en échec',
  withoutAddress: 'sans adresse',
};

export const FRENCH: FrameWords = {
  language: 'fr',
  locale: 'fr',
  colon: '\u00a0: ',
  comma: ', ',
  semicolon: '\u00a0; ',
  counted,
  sections: { changes: 'Ce qui a changé', stories: 'À la une', statements: 'Déclarations', numbers: 'Chiffres' },
  weekly: 'la semaine',
  about: (articles, sources) => `${counted('article', articles)} sur le sujet, ${counted('source', sources)}`,
  read: (articles, sources) => `${counted('article', articles)} ${read(articles)}, ${counted('source', sources)}`,
  nothingNew: (count) => `Rien de nouveau\u00a0: ${counted('article', count)} ${read(count)}, aucun avec du nouveau sur le sujet.`,
  noArticle: 'Aucun article lu.',
  nothingNewShort: 'rien de nouveau',
  noArticleShort: 'aucun article lu',
  late: (moment) => `En retard\u00a0: établi ${moment} après une panne`,
  failed: (feeds, outlets) => `${counted('feed', feeds)} en échec\u00a0: ${outlets}`,
  notRead: (articles) => `non lus\u00a0: ${articles}`,
  articlesIn: (count, language) => `${counted('article', count)} en ${language}`,
  unread: (count, reason) => `${counted('article', count)} (${UNREAD[reason]})`,
  unknownLanguage: 'langue inconnue',
  fullDigest: 'Bulletin complet',
  fullStory: 'Tout le sujet',
  andMore: (count) => ` et ${count} autres`,
  first: '(premier à l’annoncer)',
  copiedBy: (outlets) => `repris par ${counted('outlet', outlets)}`,
  alsoIn: 'aussi dans ',
  asOf: (day) => `au ${day}`,
  since: (year) => `depuis ${year}`,
  accordingTo: (source) => `selon ${source}`,
  including: 'dont',
  and: 'et',
  notNamed: 'auteur non nommé',
  reported: '(propos rapportés)',
  before: 'Avant',
  now: 'Maintenant',
  corrected: 'décompte corrigé',
  why: 'Raison',
  opposed: 'des responsables se contredisent',
  differOn: (people, event) => `les sources divergent sur le nombre\u00a0: ${people}${event === null ? '' : `, ${event}`}`,
  stance: (stance, people) =>
    plainStance(
      stance,
      { label, group },
      { urging: 'demande aux autres\u00a0:', custodian: 'en tant que détenteur\u00a0:', deed: ' – fait' },
      people,
    ),
  label,
  event: (event) => EVENTS[event],
  group,
  initial: (each) => INITIALS[each],
  authority: (authority) => AUTHORITIES[authority],
  boardTitle: (topic) => `Positions des pays\u00a0: ${topic}`,
  boardSubtitle: (days) => `${days} · selon les derniers propos ou actes`,
  legend: { word: 'propos', deed: 'acte', before: 'avant le changement', changed: 'a changé' },
  seriesSubtitle: 'tel que chaque source l’écrit\u202f; la barre montre ce que la formule permet',
};

import { feedsAndArticles } from './0001-feeds-and-articles.js';
import { facts } from './0002-facts.js';
import { statementSearch } from './0003-statement-search.js';
import { subscriptionsAndDeliveries } from './0004-subscriptions-and-deliveries.js';
import { feedMemory } from './0005-feed-memory.js';
import { feedOrigin } from './0006-feed-origin.js';
import { claims } from './0007-claims.js';
import { articleTexts } from './0008-article-texts.js';
import { audit } from './0008-audit.js';
import { archive } from './0009-archive.js';
import { digestForm } from './0010-digest-form.js';
import { installations } from './0011-installations.js';
import { correctionsAndReports } from './0012-corrections-and-reports.js';
import { claimOrder } from './0014-claim-order.js';
import { analysisTries } from './0015-analysis-tries.js';
import { wireCopies } from './0017-wire-copies.js';
import { reportedStances } from './0019-reported-stances.js';
import { stories } from './0020-stories.js';
import { groupedAs } from './0021-grouped-as.js';
import { statementPeriods } from './0022-statement-periods.js';
import { listsAndSilentEntries } from './0023-lists-and-silent-entries.js';
import { rareWords } from './0024-rare-words.js';
import type { SchemaStep } from './migration.js';

/** THE LIST of schema steps by file name, in the order they run. A step that was released is never changed; a new one follows. */
export const SCHEMA_STEPS: Readonly<Record<string, SchemaStep>> = {
  '0001-feeds-and-articles': feedsAndArticles,
  '0002-facts': facts,
  '0003-statement-search': statementSearch,
  '0004-subscriptions-and-deliveries': subscriptionsAndDeliveries,
  '0005-feed-memory': feedMemory,
  '0006-feed-origin': feedOrigin,
  '0007-claims': claims,
  '0008-article-texts': articleTexts,
  '0008-audit': audit,
  '0009-archive': archive,
  '0010-digest-form': digestForm,
  '0011-installations': installations,
  '0012-corrections-and-reports': correctionsAndReports,
  '0014-claim-order': claimOrder,
  '0015-analysis-tries': analysisTries,
  '0017-wire-copies': wireCopies,
  '0019-reported-stances': reportedStances,
  '0020-stories': stories,
  '0021-grouped-as': groupedAs,
  '0022-statement-periods': statementPeriods,
  '0023-lists-and-silent-entries': listsAndSilentEntries,
  '0024-rare-words': rareWords,
};

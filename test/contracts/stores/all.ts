import { describe } from 'vitest';
import type { DatabaseUnderTest } from '../../support/database.js';
import { analysisStoreContract } from './analyses.js';
import { archiveContract } from './archive.js';
import { articleStoreContract } from './articles.js';
import { auditStoreContract } from './audit.js';
import { claimStoreContract } from './claims.js';
import { wireCopyContract } from './copies.js';
import { correctionStoreContract, reportStoreContract } from './corrections.js';
import { deliveryStoreContract } from './deliveries.js';
import { digestStoreContract } from './digests.js';
import { erasureStoreContract } from './erasure.js';
import { factQueryContract } from './fact-queries.js';
import { factStoreContract } from './facts.js';
import { feedOriginContract } from './feed-origin.js';
import { feedStoreContract } from './feeds.js';
import { installationStoreContract } from './installations.js';
import { retentionStoreContract } from './retention.js';
import { rigFor } from './rig.js';
import { storyStoreContract } from './stories.js';
import { subscriptionStoreContract } from './subscriptions.js';
import { unreadContract } from './unread.js';
import { windowContract } from './windows.js';

/** Every contract of the stores, on one database. */
export function storeContracts(database: DatabaseUnderTest): void {
  const rig = rigFor(database);
  describe('FeedStore', () => feedStoreContract(rig));
  describe('FeedStore: topic packs and operators', () => feedOriginContract(rig));
  describe('ArticleStore', () => articleStoreContract(rig));
  describe('FactStore: facts', () => factStoreContract(rig));
  describe('FactStore: look-ups', () => factQueryContract(rig));
  describe('Wire copies', () => wireCopyContract(rig));
  describe('FactStore: windows', () => windowContract(rig));
  describe('UnreadStore', () => unreadContract(rig));
  describe('AnalysisStore', () => analysisStoreContract(rig));
  describe('SubscriptionStore', () => subscriptionStoreContract(rig));
  describe('AuditStore', () => auditStoreContract(rig));
  describe('ErasureStore', () => erasureStoreContract(rig));
  describe('RetentionStore', () => retentionStoreContract(rig));
  describe('DigestStore', () => digestStoreContract(rig));
  describe('DeliveryStore', () => deliveryStoreContract(rig));
  describe('InstallationStore', () => installationStoreContract(rig));
  describe('ClaimStore and DeadJobStore', () => claimStoreContract(rig));
  describe('ArchiveStore', () => archiveContract(rig));
  describe('CorrectionStore', () => correctionStoreContract(rig));
  describe('StoryStore', () => storyStoreContract(rig));
  describe('ReportStore', () => reportStoreContract(rig));
}

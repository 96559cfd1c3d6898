CREATE TABLE "alerts" (
  "id" text not null primary key,
  "platform" text not null,
  "workspace" text not null,
  "channel" text not null,
  "topic" text not null,
  "country" text,
  "created_by" text not null,
  "created_at" text not null
) strict;

CREATE INDEX "alerts_channel" on "alerts" ("platform", "workspace", "channel");

CREATE TABLE "analyses" (
  "article_id" text not null references "articles" ("id") on delete cascade,
  "topic" text not null,
  "version" text,
  "relevant" integer,
  "published" text,
  "analysed_at" text,
  "first_analysed_at" text,
  "error" text,
  "claimed_until" text,
  "failures" integer default 0 not null,
  "next_try_at" text,
  constraint "analyses_pk" primary key ("article_id", "topic")
) strict;

CREATE INDEX "analyses_failed" on "analyses" ("analysed_at") where "error" is not null;

CREATE INDEX "analyses_published" on "analyses" ("topic", "published");

CREATE INDEX "analyses_version" on "analyses" ("version") where "version" is not null;

CREATE TABLE "articles" (
  "id" text not null primary key,
  "url" text not null unique,
  "title" text not null,
  "outlet" text not null,
  "byline" text,
  "published_at" text,
  "found_at" text not null,
  "state" text not null,
  "reason" text,
  "attempts" integer not null,
  "next_try_at" text,
  "readable_from" text,
  "text_source" text,
  "language" text,
  "summary" text not null,
  "content" text,
  "text" text,
  "claimed_until" text,
  "copy_of" text
) strict;

CREATE INDEX "articles_copies" on "articles" ("copy_of") where "copy_of" is not null;

CREATE INDEX "articles_given_up" on "articles" ("found_at", "id") where state = 'failed' and next_try_at is null;

CREATE INDEX "articles_readable" on "articles" ("readable_from", "id") where "readable_from" is not null;

CREATE INDEX articles_text on articles (coalesce(published_at, found_at)) where text is not null;

CREATE TABLE "audit" (
  "id" text not null primary key,
  "at" text not null,
  "platform" text not null,
  "workspace" text not null,
  "user" text,
  "action" text not null,
  "subject_kind" text not null,
  "subject_id" text not null,
  "before" text,
  "after" text
) strict;

CREATE INDEX "audit_at" on "audit" ("at", "id");

CREATE INDEX "audit_workspace" on "audit" ("platform", "workspace");

CREATE TABLE "carried_facts" (
  "article_id" text not null,
  "topic" text not null,
  "fact_id" text not null,
  constraint "carried_facts_pk" primary key ("article_id", "topic", "fact_id")
) strict;

CREATE INDEX "carried_facts_fact" on "carried_facts" ("fact_id");

CREATE TABLE "corrections" (
  "id" text not null primary key,
  "fact_id" text not null,
  "kind" text not null,
  "article_id" text not null,
  "topic" text not null,
  "verdict" text not null,
  "changes" text not null,
  "note" text not null,
  "platform" text not null,
  "workspace" text not null,
  "user" text,
  "at" text not null,
  "before" text not null,
  "revised" integer not null
) strict;

CREATE INDEX "corrections_article" on "corrections" ("article_id", "topic");

CREATE INDEX "corrections_fact" on "corrections" ("fact_id", "at");

CREATE INDEX "corrections_pending" on "corrections" ("revised", "at");

CREATE TABLE "dead_jobs" (
  "job" text not null,
  "key" text not null,
  "reason" text not null,
  "attempts" integer not null,
  "died_at" text not null,
  constraint "dead_jobs_pk" primary key ("job", "key")
) strict;

CREATE TABLE "deliveries" (
  "id" text not null primary key,
  "digest_id" text not null references "digests" ("id"),
  "subscription_id" text not null,
  "platform" text not null,
  "workspace" text not null,
  "channel" text not null,
  "state" text not null,
  "attempt" integer not null,
  "nonce" text not null,
  "due_at" text not null,
  "claimed_at" text,
  "sent_at" text,
  "message_id" text,
  "error" text,
  "unsure_since" text,
  "revision" integer default 0 not null,
  constraint "deliveries_digest_channel" unique ("digest_id", "platform", "workspace", "channel")
) strict;

CREATE INDEX deliveries_due on deliveries (platform, due_at, id) where state = 'due';

CREATE INDEX deliveries_purse on deliveries (platform, workspace, due_at, id) where state = 'due';

CREATE INDEX "deliveries_sending" on "deliveries" ("claimed_at") where "state" = 'sending';

CREATE INDEX "deliveries_stopped" on "deliveries" ("state") where "state" in ('failed', 'unknown');

CREATE INDEX "deliveries_subscription" on "deliveries" ("subscription_id");

CREATE INDEX deliveries_unsure on deliveries (platform, due_at, id) where state = 'due' and unsure_since is not null;

CREATE INDEX "deliveries_workspace" on "deliveries" ("platform", "workspace");

CREATE TABLE "digests" (
  "id" text not null primary key,
  "topic" text not null,
  "subtopic" text,
  "country" text,
  "since" text not null,
  "until" text not null,
  "built_at" text not null,
  "empty" integer not null,
  "message" text not null,
  "revision" integer default 0 not null,
  "kind" text default 'digest' not null
) strict;

CREATE INDEX "digests_built" on "digests" ("built_at");

CREATE INDEX "digests_latest" on "digests" ("topic", "until");

CREATE TABLE "entries" (
  "id" text not null primary key,
  "feed_id" text not null references "feeds" ("id") on delete cascade,
  "key" text not null,
  "title" text not null,
  "url" text,
  "published_at" text,
  "seen_at" text not null,
  "article_id" text references "articles" ("id") on delete set null,
  "silent_on" text,
  constraint "entries_feed_key" unique ("feed_id", "key")
) strict;

CREATE INDEX "entries_article" on "entries" ("article_id");

CREATE INDEX "entries_feed_url" on "entries" ("feed_id", "url");

CREATE INDEX entries_silent on entries (seen_at) where silent_on is not null;

CREATE TABLE "feeds" (
  "id" text not null primary key,
  "url" text not null unique,
  "outlet" text not null,
  "topics" text not null,
  "title" text,
  "state" text not null,
  "etag" text,
  "last_modified" text,
  "body_hash" text,
  "next_poll_at" text not null,
  "last_poll_at" text,
  "last_success_at" text,
  "failures" integer not null,
  "last_error" text,
  "entries_seen" integer not null,
  "memory" text default '{}' not null,
  "origin" text default 'pack' not null,
  "claimed_until" text
) strict;

CREATE INDEX "feeds_due" on "feeds" ("state", "next_poll_at");

CREATE INDEX "feeds_outlet" on "feeds" ("outlet", "url");

CREATE TABLE "figures" (
  "id" text not null primary key,
  "article_id" text not null references "articles" ("id") on delete cascade,
  "topic" text not null,
  "published" text not null,
  "analysis_version" text not null,
  "rank" integer not null,
  "country" text,
  "evidence" text not null,
  "evidence_start" integer not null,
  "evidence_end" integer not null,
  "value" real not null,
  "max" real,
  "modifier" text,
  "unit" text not null,
  "text" text not null,
  "text_start" integer not null,
  "text_end" integer not null,
  "event" text,
  "as_of" text,
  "group" text,
  "parent_id" text,
  "key" integer not null
) strict;

CREATE INDEX "figures_article" on "figures" ("article_id", "topic");

CREATE INDEX "figures_country" on figures (topic, country, published desc, article_id, rank);

CREATE INDEX "figures_event" on figures (topic, event, published desc, article_id, rank);

CREATE INDEX "figures_published" on figures (topic, published desc, article_id, rank);

CREATE TABLE "installations" (
  "platform" text not null,
  "workspace" text not null,
  "name" text not null,
  "sealed_token" text not null,
  "key_id" text not null,
  "installed_by" text not null,
  "installed_at" text not null,
  constraint "installations_key" primary key ("platform", "workspace")
) strict;

CREATE TABLE "leases" (
  "name" text not null primary key,
  "holder" text not null,
  "until" text not null
) strict;

CREATE TABLE "reports" (
  "id" text not null primary key,
  "fact_id" text not null,
  "kind" text not null,
  "note" text not null,
  "platform" text not null,
  "workspace" text not null,
  "user" text,
  "at" text not null,
  "state" text not null
) strict;

CREATE INDEX "reports_fact" on "reports" ("fact_id");

CREATE INDEX "reports_state" on "reports" ("state", "at");

CREATE TABLE "schema_lock" (
  "id" varchar(255) not null primary key,
  "is_locked" integer default 0 not null
);

CREATE TABLE "schema_steps" (
  "name" varchar(255) not null primary key,
  "timestamp" varchar(255) not null
);

CREATE TABLE "speakers" (
  "key" text not null primary key
) strict;

CREATE TABLE "stances" (
  "id" text not null primary key,
  "article_id" text not null references "articles" ("id") on delete cascade,
  "topic" text not null,
  "published" text not null,
  "analysis_version" text not null,
  "rank" integer not null,
  "country" text,
  "evidence" text not null,
  "evidence_start" integer not null,
  "evidence_end" integer not null,
  "stance" text not null,
  "group" text not null,
  "authority" text not null,
  "deed" integer not null,
  "part" text not null,
  "date" text,
  "held_on" text not null
) strict;

CREATE INDEX "stances_article" on "stances" ("article_id", "topic");

CREATE INDEX "stances_board" on "stances" ("topic", "country", "part", "stance", "group", "authority", "date", "held_on", "published", "id");

CREATE INDEX "stances_country" on stances (topic, country, held_on desc, published desc, article_id, rank);

CREATE INDEX "stances_held" on stances (topic, held_on desc, published desc, article_id, rank);

CREATE INDEX "stances_reported" on "stances" ("topic", "country", "published", "id");

CREATE VIRTUAL TABLE statement_words using fts5(
      words, scope, content='', contentless_delete=1, tokenize='porter unicode61 remove_diacritics 2'
    );

CREATE TABLE "statements" (
  "id" text not null unique,
  "article_id" text not null references "articles" ("id") on delete cascade,
  "topic" text not null,
  "published" text not null,
  "analysis_version" text not null,
  "rank" integer not null,
  "country" text,
  "evidence" text not null,
  "evidence_start" integer not null,
  "evidence_end" integer not null,
  "seq" integer not null primary key,
  "quote" text not null,
  "direct" integer not null,
  "key" integer not null,
  "speaker" text,
  "speaker_key" text,
  "spans" text not null
) strict;

CREATE INDEX "statements_article" on "statements" ("article_id", "topic");

CREATE INDEX "statements_country" on "statements" ("topic", "country", "seq");

CREATE INDEX "statements_seq" on "statements" ("topic", "seq");

CREATE INDEX "statements_speaker" on "statements" ("speaker_key", "topic", "seq");

CREATE TABLE "stories" (
  "id" text not null primary key,
  "topic" text not null,
  "opened_at" text not null,
  "merged_into" text
) strict;

CREATE TABLE "story_articles" (
  "article_id" text not null references "articles" ("id") on delete cascade,
  "topic" text not null,
  "story_id" text not null,
  "copy_of" text,
  "analysed_at" text,
  constraint "story_articles_key" primary key ("article_id", "topic")
) strict;

CREATE INDEX "story_articles_story" on "story_articles" ("story_id");

CREATE TABLE "subscriptions" (
  "id" text not null primary key,
  "platform" text not null,
  "workspace" text not null,
  "channel" text not null,
  "topic" text not null,
  "subtopic" text,
  "country" text,
  "hour" integer not null,
  "minute" integer not null,
  "zone" text not null,
  "days" text not null,
  "quiet" integer not null,
  "paused" integer not null,
  "pause_reason" text,
  "created_by" text not null,
  "created_at" text not null,
  "last_until" text not null,
  "next_due_at" text not null,
  "form" text default '{}' not null
) strict;

CREATE INDEX "subscriptions_channel" on "subscriptions" ("platform", "workspace", "channel");

CREATE INDEX "subscriptions_due" on "subscriptions" ("paused", "next_due_at");

CREATE TABLE "text_marks" (
  "article_id" text not null,
  "mark" text not null,
  "found_at" text not null,
  constraint "text_marks_pk" primary key ("article_id", "mark")
) strict;

CREATE INDEX "text_marks_found" on "text_marks" ("found_at");

CREATE INDEX "text_marks_mark" on "text_marks" ("mark", "article_id");

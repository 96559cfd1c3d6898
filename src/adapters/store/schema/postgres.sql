CREATE TABLE alerts (
  id text collate "C" not null,
  platform text collate "C" not null,
  workspace text collate "C" not null,
  channel text collate "C" not null,
  topic text collate "C" not null,
  country text collate "C",
  created_by text collate "C" not null,
  created_at text collate "C" not null,
  constraint alerts_pkey PRIMARY KEY (id)
);

CREATE TABLE analyses (
  article_id text collate "C" not null,
  topic text collate "C" not null,
  version text collate "C",
  relevant integer,
  published text collate "C",
  analysed_at text collate "C",
  first_analysed_at text collate "C",
  error text collate "C",
  claimed_until text collate "C",
  failures integer not null,
  next_try_at text collate "C",
  constraint analyses_article_id_fkey FOREIGN KEY (article_id) REFERENCES articles(id) ON DELETE CASCADE,
  constraint analyses_pk PRIMARY KEY (article_id, topic)
);

CREATE TABLE articles (
  id text collate "C" not null,
  url text collate "C" not null,
  title text collate "C" not null,
  outlet text collate "C" not null,
  byline text collate "C",
  published_at text collate "C",
  found_at text collate "C" not null,
  state text collate "C" not null,
  reason text collate "C",
  attempts integer not null,
  next_try_at text collate "C",
  readable_from text collate "C",
  text_source text collate "C",
  language text collate "C",
  summary text collate "C" not null,
  content text collate "C",
  text text collate "C",
  claimed_until text collate "C",
  copy_of text collate "C",
  constraint articles_pkey PRIMARY KEY (id),
  constraint articles_url_key UNIQUE (url)
);

CREATE TABLE audit (
  id text collate "C" not null,
  at text collate "C" not null,
  platform text collate "C" not null,
  workspace text collate "C" not null,
  "user" text collate "C",
  action text collate "C" not null,
  subject_kind text collate "C" not null,
  subject_id text collate "C" not null,
  before text collate "C",
  after text collate "C",
  constraint audit_pkey PRIMARY KEY (id)
);

CREATE TABLE carried_facts (
  article_id text collate "C" not null,
  topic text collate "C" not null,
  fact_id text collate "C" not null,
  constraint carried_facts_pk PRIMARY KEY (article_id, topic, fact_id)
);

CREATE TABLE corrections (
  id text collate "C" not null,
  fact_id text collate "C" not null,
  kind text collate "C" not null,
  article_id text collate "C" not null,
  topic text collate "C" not null,
  verdict text collate "C" not null,
  changes text collate "C" not null,
  note text collate "C" not null,
  platform text collate "C" not null,
  workspace text collate "C" not null,
  "user" text collate "C",
  at text collate "C" not null,
  before text collate "C" not null,
  revised integer not null,
  constraint corrections_pkey PRIMARY KEY (id)
);

CREATE TABLE dead_jobs (
  job text collate "C" not null,
  key text collate "C" not null,
  reason text collate "C" not null,
  attempts integer not null,
  died_at text collate "C" not null,
  constraint dead_jobs_pk PRIMARY KEY (job, key)
);

CREATE TABLE deliveries (
  id text collate "C" not null,
  digest_id text collate "C" not null,
  subscription_id text collate "C" not null,
  platform text collate "C" not null,
  workspace text collate "C" not null,
  channel text collate "C" not null,
  state text collate "C" not null,
  attempt integer not null,
  nonce text collate "C" not null,
  due_at text collate "C" not null,
  claimed_at text collate "C",
  sent_at text collate "C",
  message_id text collate "C",
  error text collate "C",
  unsure_since text collate "C",
  revision integer not null,
  constraint deliveries_digest_channel UNIQUE (digest_id, platform, workspace, channel),
  constraint deliveries_digest_id_fkey FOREIGN KEY (digest_id) REFERENCES digests(id),
  constraint deliveries_pkey PRIMARY KEY (id)
);

CREATE TABLE digests (
  id text collate "C" not null,
  topic text collate "C" not null,
  subtopic text collate "C",
  country text collate "C",
  since text collate "C" not null,
  until text collate "C" not null,
  built_at text collate "C" not null,
  empty integer not null,
  message text collate "C" not null,
  revision integer not null,
  kind text collate "C" not null,
  constraint digests_pkey PRIMARY KEY (id)
);

CREATE TABLE entries (
  id text collate "C" not null,
  feed_id text collate "C" not null,
  key text collate "C" not null,
  title text collate "C" not null,
  url text collate "C",
  published_at text collate "C",
  seen_at text collate "C" not null,
  article_id text collate "C",
  silent_on text collate "C",
  constraint entries_article_id_fkey FOREIGN KEY (article_id) REFERENCES articles(id) ON DELETE SET NULL,
  constraint entries_feed_id_fkey FOREIGN KEY (feed_id) REFERENCES feeds(id) ON DELETE CASCADE,
  constraint entries_feed_key UNIQUE (feed_id, key),
  constraint entries_pkey PRIMARY KEY (id)
);

CREATE TABLE feeds (
  id text collate "C" not null,
  url text collate "C" not null,
  outlet text collate "C" not null,
  topics text collate "C" not null,
  title text collate "C",
  state text collate "C" not null,
  etag text collate "C",
  last_modified text collate "C",
  body_hash text collate "C",
  next_poll_at text collate "C" not null,
  last_poll_at text collate "C",
  last_success_at text collate "C",
  failures integer not null,
  last_error text collate "C",
  entries_seen integer not null,
  memory text collate "C" not null,
  origin text collate "C" not null,
  claimed_until text collate "C",
  constraint feeds_pkey PRIMARY KEY (id),
  constraint feeds_url_key UNIQUE (url)
);

CREATE TABLE figures (
  id text collate "C" not null,
  article_id text collate "C" not null,
  topic text collate "C" not null,
  published text collate "C" not null,
  analysis_version text collate "C" not null,
  rank integer not null,
  country text collate "C",
  evidence text collate "C" not null,
  evidence_start integer not null,
  evidence_end integer not null,
  value double precision not null,
  max double precision,
  modifier text collate "C",
  unit text collate "C" not null,
  text text collate "C" not null,
  text_start integer not null,
  text_end integer not null,
  event text collate "C",
  as_of text collate "C",
  "group" text collate "C",
  parent_id text collate "C",
  key integer not null,
  constraint figures_article_id_fkey FOREIGN KEY (article_id) REFERENCES articles(id) ON DELETE CASCADE,
  constraint figures_pkey PRIMARY KEY (id)
);

CREATE TABLE installations (
  platform text collate "C" not null,
  workspace text collate "C" not null,
  name text collate "C" not null,
  sealed_token text collate "C" not null,
  key_id text collate "C" not null,
  installed_by text collate "C" not null,
  installed_at text collate "C" not null,
  constraint installations_key PRIMARY KEY (platform, workspace)
);

CREATE TABLE leases (
  name text collate "C" not null,
  holder text collate "C" not null,
  until text collate "C" not null,
  constraint leases_pkey PRIMARY KEY (name)
);

CREATE TABLE reports (
  id text collate "C" not null,
  fact_id text collate "C" not null,
  kind text collate "C" not null,
  note text collate "C" not null,
  platform text collate "C" not null,
  workspace text collate "C" not null,
  "user" text collate "C",
  at text collate "C" not null,
  state text collate "C" not null,
  constraint reports_pkey PRIMARY KEY (id)
);

CREATE TABLE schema_lock (
  id character varying(255) not null,
  is_locked integer not null,
  constraint schema_lock_pkey PRIMARY KEY (id)
);

CREATE TABLE schema_steps (
  name character varying(255) not null,
  "timestamp" character varying(255) not null,
  constraint schema_steps_pkey PRIMARY KEY (name)
);

CREATE TABLE speakers (
  key text collate "C" not null,
  constraint speakers_pkey PRIMARY KEY (key)
);

CREATE TABLE stances (
  id text collate "C" not null,
  article_id text collate "C" not null,
  topic text collate "C" not null,
  published text collate "C" not null,
  analysis_version text collate "C" not null,
  rank integer not null,
  country text collate "C",
  evidence text collate "C" not null,
  evidence_start integer not null,
  evidence_end integer not null,
  stance text collate "C" not null,
  "group" text collate "C" not null,
  authority text collate "C" not null,
  deed integer not null,
  part text collate "C" not null,
  date text collate "C",
  held_on text collate "C" not null,
  constraint stances_article_id_fkey FOREIGN KEY (article_id) REFERENCES articles(id) ON DELETE CASCADE,
  constraint stances_pkey PRIMARY KEY (id)
);

CREATE TABLE statements (
  id text collate "C" not null,
  article_id text collate "C" not null,
  topic text collate "C" not null,
  published text collate "C" not null,
  analysis_version text collate "C" not null,
  rank integer not null,
  country text collate "C",
  evidence text collate "C" not null,
  evidence_start integer not null,
  evidence_end integer not null,
  seq bigint not null,
  quote text collate "C" not null,
  direct integer not null,
  key integer not null,
  speaker text collate "C",
  speaker_key text collate "C",
  spans text collate "C" not null,
  words tsvector,
  constraint statements_article_id_fkey FOREIGN KEY (article_id) REFERENCES articles(id) ON DELETE CASCADE,
  constraint statements_pkey PRIMARY KEY (id)
);

CREATE TABLE stories (
  id text collate "C" not null,
  topic text collate "C" not null,
  opened_at text collate "C" not null,
  merged_into text collate "C",
  constraint stories_pkey PRIMARY KEY (id)
);

CREATE TABLE story_articles (
  article_id text collate "C" not null,
  topic text collate "C" not null,
  story_id text collate "C" not null,
  copy_of text collate "C",
  analysed_at text collate "C",
  constraint story_articles_article_id_fkey FOREIGN KEY (article_id) REFERENCES articles(id) ON DELETE CASCADE,
  constraint story_articles_key PRIMARY KEY (article_id, topic)
);

CREATE TABLE subscriptions (
  id text collate "C" not null,
  platform text collate "C" not null,
  workspace text collate "C" not null,
  channel text collate "C" not null,
  topic text collate "C" not null,
  subtopic text collate "C",
  country text collate "C",
  hour integer not null,
  minute integer not null,
  zone text collate "C" not null,
  days text collate "C" not null,
  quiet integer not null,
  paused integer not null,
  pause_reason text collate "C",
  created_by text collate "C" not null,
  created_at text collate "C" not null,
  last_until text collate "C" not null,
  next_due_at text collate "C" not null,
  form text collate "C" not null,
  constraint subscriptions_pkey PRIMARY KEY (id)
);

CREATE TABLE text_marks (
  article_id text collate "C" not null,
  mark text collate "C" not null,
  found_at text collate "C" not null,
  constraint text_marks_pk PRIMARY KEY (article_id, mark)
);

CREATE INDEX alerts_channel ON alerts USING btree (platform, workspace, channel);

CREATE INDEX analyses_failed ON analyses USING btree (analysed_at) WHERE (error IS NOT NULL);

CREATE INDEX analyses_published ON analyses USING btree (topic, published);

CREATE INDEX analyses_version ON analyses USING btree (version) WHERE (version IS NOT NULL);

CREATE INDEX articles_copies ON articles USING btree (copy_of) WHERE (copy_of IS NOT NULL);

CREATE INDEX articles_given_up ON articles USING btree (found_at, id) WHERE ((state = 'failed'::text) AND (next_try_at IS NULL));

CREATE INDEX articles_readable ON articles USING btree (readable_from, id) WHERE (readable_from IS NOT NULL);

CREATE INDEX articles_text ON articles USING btree (COALESCE(published_at, found_at)) WHERE (text IS NOT NULL);

CREATE INDEX audit_at ON audit USING btree (at, id);

CREATE INDEX audit_workspace ON audit USING btree (platform, workspace);

CREATE INDEX carried_facts_fact ON carried_facts USING btree (fact_id);

CREATE INDEX corrections_article ON corrections USING btree (article_id, topic);

CREATE INDEX corrections_fact ON corrections USING btree (fact_id, at);

CREATE INDEX corrections_pending ON corrections USING btree (revised, at);

CREATE INDEX deliveries_due ON deliveries USING btree (platform, due_at, id) WHERE (state = 'due'::text);

CREATE INDEX deliveries_purse ON deliveries USING btree (platform, workspace, due_at, id) WHERE (state = 'due'::text);

CREATE INDEX deliveries_sending ON deliveries USING btree (claimed_at) WHERE (state = 'sending'::text);

CREATE INDEX deliveries_stopped ON deliveries USING btree (state) WHERE (state = ANY (ARRAY['failed'::text, 'unknown'::text]));

CREATE INDEX deliveries_subscription ON deliveries USING btree (subscription_id);

CREATE INDEX deliveries_unsure ON deliveries USING btree (platform, due_at, id) WHERE ((state = 'due'::text) AND (unsure_since IS NOT NULL));

CREATE INDEX deliveries_workspace ON deliveries USING btree (platform, workspace);

CREATE INDEX digests_built ON digests USING btree (built_at);

CREATE INDEX digests_latest ON digests USING btree (topic, until);

CREATE INDEX entries_article ON entries USING btree (article_id);

CREATE INDEX entries_feed_url ON entries USING btree (feed_id, url);

CREATE INDEX entries_silent ON entries USING btree (seen_at) WHERE (silent_on IS NOT NULL);

CREATE INDEX feeds_due ON feeds USING btree (state, next_poll_at);

CREATE INDEX feeds_outlet ON feeds USING btree (outlet, url);

CREATE INDEX figures_article ON figures USING btree (article_id, topic);

CREATE INDEX figures_country ON figures USING btree (topic, country, published DESC, article_id, rank);

CREATE INDEX figures_event ON figures USING btree (topic, event, published DESC, article_id, rank);

CREATE INDEX figures_published ON figures USING btree (topic, published DESC, article_id, rank);

CREATE INDEX reports_fact ON reports USING btree (fact_id);

CREATE INDEX reports_state ON reports USING btree (state, at);

CREATE INDEX stances_article ON stances USING btree (article_id, topic);

CREATE INDEX stances_board ON stances USING btree (topic, country, part, stance, "group", authority, date, held_on, published, id);

CREATE INDEX stances_country ON stances USING btree (topic, country, held_on DESC, published DESC, article_id, rank);

CREATE INDEX stances_held ON stances USING btree (topic, held_on DESC, published DESC, article_id, rank);

CREATE INDEX stances_reported ON stances USING btree (topic, country, published, id);

CREATE INDEX statements_article ON statements USING btree (article_id, topic);

CREATE INDEX statements_country ON statements USING btree (topic, country, seq);

CREATE INDEX statements_newest ON statements USING btree (seq);

CREATE INDEX statements_period ON statements USING brin (seq);

CREATE INDEX statements_seq ON statements USING btree (topic, seq);

CREATE INDEX statements_speaker ON statements USING btree (speaker_key, topic, seq);

CREATE INDEX statements_words ON statements USING gin (words);

CREATE INDEX story_articles_story ON story_articles USING btree (story_id);

CREATE INDEX subscriptions_channel ON subscriptions USING btree (platform, workspace, channel);

CREATE INDEX subscriptions_due ON subscriptions USING btree (paused, next_due_at);

CREATE INDEX text_marks_found ON text_marks USING btree (found_at);

CREATE INDEX text_marks_mark ON text_marks USING btree (mark, article_id);

ALTER TABLE statements ALTER COLUMN words SET STATISTICS 500;

-- text search configuration standpoint
--   asciihword: simple
--   asciiword: standpoint_stem
--   email: simple
--   file: simple
--   float: simple
--   host: simple
--   hword: simple
--   hword_asciipart: simple
--   hword_numpart: simple
--   hword_part: simple
--   int: simple
--   numhword: simple
--   numword: standpoint_stem
--   sfloat: simple
--   uint: simple
--   url: simple
--   url_path: simple
--   version: simple
--   word: standpoint_stem;

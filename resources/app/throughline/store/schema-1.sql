-- The case file, version 1. Instants are epoch milliseconds UTC; the least and greatest 64-bit integers stand for
-- minus and plus infinity. Enumerations are kept by name, lists as JSON arrays of text. Ids come from one sequence,
-- so that no two records of a case share one. A text that is not known is empty, not null.
PRAGMA application_id = 0x544C696E; -- "TLin"
PRAGMA user_version = 1;

CREATE TABLE case_info (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  uuid TEXT NOT NULL,
  title TEXT NOT NULL,
  summary TEXT NOT NULL,
  zone TEXT NOT NULL,
  reference_date TEXT,
  created INTEGER NOT NULL
) STRICT;

-- The next id that no record has ever had.
CREATE TABLE id_sequence (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  next INTEGER NOT NULL
) STRICT;

CREATE TABLE lane (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  color TEXT NOT NULL,
  position INTEGER NOT NULL,
  visible INTEGER NOT NULL
) STRICT;

CREATE TABLE entity (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  aliases TEXT NOT NULL,
  note TEXT NOT NULL,
  latitude REAL,
  longitude REAL
) STRICT;

CREATE TABLE source (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  author TEXT NOT NULL,
  publisher TEXT NOT NULL,
  published TEXT NOT NULL,
  accessed TEXT NOT NULL,
  url TEXT NOT NULL,
  language TEXT NOT NULL,
  reliability TEXT NOT NULL,
  repeats INTEGER REFERENCES source DEFERRABLE INITIALLY DEFERRED,
  body TEXT NOT NULL
) STRICT;

CREATE TABLE passage (
  id INTEGER PRIMARY KEY,
  source INTEGER NOT NULL REFERENCES source DEFERRABLE INITIALLY DEFERRED,
  quote TEXT NOT NULL,
  text_before TEXT NOT NULL,
  text_after TEXT NOT NULL,
  position INTEGER NOT NULL,
  page TEXT NOT NULL
) STRICT;

CREATE TABLE event (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  description TEXT NOT NULL,
  lane INTEGER NOT NULL REFERENCES lane DEFERRABLE INITIALLY DEFERRED,
  status TEXT NOT NULL,
  importance TEXT NOT NULL,
  tags TEXT NOT NULL,
  color TEXT,
  tie_order INTEGER NOT NULL,
  start_earliest INTEGER NOT NULL,
  start_latest INTEGER NOT NULL,
  end_earliest INTEGER,
  end_latest INTEGER,
  best INTEGER,
  approximate INTEGER NOT NULL,
  uncertain INTEGER NOT NULL,
  hard INTEGER NOT NULL,
  precision TEXT NOT NULL,
  zone TEXT NOT NULL,
  zone_stated INTEGER NOT NULL,
  time_text TEXT NOT NULL
) STRICT;

CREATE TABLE participation (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event DEFERRABLE INITIALLY DEFERRED,
  entity INTEGER NOT NULL REFERENCES entity DEFERRABLE INITIALLY DEFERRED,
  role TEXT NOT NULL
) STRICT;

CREATE TABLE claim (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event DEFERRABLE INITIALLY DEFERRED,
  source INTEGER NOT NULL REFERENCES source DEFERRABLE INITIALLY DEFERRED,
  passage INTEGER REFERENCES passage DEFERRABLE INITIALLY DEFERRED,
  speaker INTEGER REFERENCES entity DEFERRABLE INITIALLY DEFERRED,
  stance TEXT NOT NULL,
  statement TEXT NOT NULL,
  place INTEGER REFERENCES entity DEFERRABLE INITIALLY DEFERRED,
  credibility INTEGER NOT NULL,
  first_hand INTEGER NOT NULL,
  note TEXT NOT NULL,
  start_earliest INTEGER NOT NULL,
  start_latest INTEGER NOT NULL,
  end_earliest INTEGER,
  end_latest INTEGER,
  best INTEGER,
  approximate INTEGER NOT NULL,
  uncertain INTEGER NOT NULL,
  hard INTEGER NOT NULL,
  precision TEXT NOT NULL,
  zone TEXT NOT NULL,
  zone_stated INTEGER NOT NULL,
  time_text TEXT NOT NULL
) STRICT;

CREATE TABLE event_link (
  id INTEGER PRIMARY KEY,
  from_event INTEGER NOT NULL REFERENCES event DEFERRABLE INITIALLY DEFERRED,
  to_event INTEGER NOT NULL REFERENCES event DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL,
  min_gap INTEGER NOT NULL,
  max_gap INTEGER NOT NULL,
  hard INTEGER NOT NULL
) STRICT;

-- Bytes of attached files, once each. They stay when the last attachment goes, so that undo can bring it back.
CREATE TABLE stored_bytes (
  sha256 TEXT PRIMARY KEY,
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE attachment (
  id INTEGER PRIMARY KEY,
  event INTEGER REFERENCES event DEFERRABLE INITIALLY DEFERRED,
  source INTEGER REFERENCES source DEFERRABLE INITIALLY DEFERRED,
  sha256 TEXT NOT NULL REFERENCES stored_bytes DEFERRABLE INITIALLY DEFERRED,
  size INTEGER NOT NULL,
  media_type TEXT NOT NULL,
  original_name TEXT NOT NULL
) STRICT;

CREATE TABLE saved_view (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  start_millis INTEGER NOT NULL,
  end_millis INTEGER NOT NULL,
  grouping TEXT NOT NULL,
  hidden_lanes TEXT NOT NULL,
  hidden_statuses TEXT NOT NULL
) STRICT;

CREATE INDEX passage_source ON passage (source);
CREATE INDEX participation_event ON participation (event, entity);
CREATE INDEX participation_entity ON participation (entity, event);
CREATE INDEX claim_event ON claim (event, stance);
CREATE INDEX claim_source ON claim (source, event);
CREATE INDEX event_link_from ON event_link (from_event, kind);
CREATE INDEX event_link_to ON event_link (to_event, kind);
CREATE INDEX attachment_event ON attachment (event);

-- What was done to the case, and nothing ever erased. What the hash covers is said in HistoryHash.
CREATE TABLE history (
  sequence INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  author TEXT NOT NULL,
  kind TEXT NOT NULL,
  target INTEGER REFERENCES history,
  label TEXT NOT NULL,
  changes TEXT NOT NULL,
  previous TEXT NOT NULL,
  hash TEXT NOT NULL
) STRICT;

-- Which rows of the history concern an event: itself or what hangs on it.
CREATE TABLE history_event (
  event INTEGER NOT NULL,
  sequence INTEGER NOT NULL REFERENCES history,
  PRIMARY KEY (event, sequence)
) STRICT, WITHOUT ROWID;

-- What can be searched for, a row for each record that has words. The search index keeps no text of its own.
CREATE VIEW search_text (id, kind, title, body) AS
  SELECT id, 'event', title, description FROM event
  UNION ALL
  SELECT id, 'entity', name, replace(trim(aliases, '[]"'), '","', char(10)) || char(10) || note FROM entity
  UNION ALL
  SELECT id, 'source', title, author || char(10) || publisher || char(10) || body FROM source
  UNION ALL
  SELECT id, 'passage', '', quote FROM passage
  UNION ALL
  SELECT id, 'claim', '', statement || char(10) || note FROM claim;

CREATE VIRTUAL TABLE search USING fts5 (
  title,
  body,
  content = 'search_text',
  content_rowid = 'id',
  tokenize = "unicode61 remove_diacritics 2"
);

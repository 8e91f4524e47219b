-- The case file, version 2: saved views hold the whole arrangement; eras; the order and colours of rows.
PRAGMA user_version = 2;

ALTER TABLE saved_view ADD COLUMN people TEXT NOT NULL DEFAULT '[]';
ALTER TABLE saved_view ADD COLUMN places TEXT NOT NULL DEFAULT '[]';
ALTER TABLE saved_view ADD COLUMN organisations TEXT NOT NULL DEFAULT '[]';
ALTER TABLE saved_view ADD COLUMN tags TEXT NOT NULL DEFAULT '[]';
ALTER TABLE saved_view ADD COLUMN sources TEXT NOT NULL DEFAULT '[]';
ALTER TABLE saved_view ADD COLUMN from_millis INTEGER NOT NULL DEFAULT -9223372036854775808;
ALTER TABLE saved_view ADD COLUMN to_millis INTEGER NOT NULL DEFAULT 9223372036854775807;
ALTER TABLE saved_view ADD COLUMN conflicts_only INTEGER NOT NULL DEFAULT 0;
ALTER TABLE saved_view ADD COLUMN undated_only INTEGER NOT NULL DEFAULT 0;
ALTER TABLE saved_view ADD COLUMN words TEXT NOT NULL DEFAULT '';
ALTER TABLE saved_view ADD COLUMN hidden_rows TEXT NOT NULL DEFAULT '[]';
ALTER TABLE saved_view ADD COLUMN collapsed_rows TEXT NOT NULL DEFAULT '[]';
ALTER TABLE saved_view ADD COLUMN position INTEGER NOT NULL DEFAULT 0;

-- Named periods behind the events; one without length is a marker.
CREATE TABLE era (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  start_millis INTEGER NOT NULL,
  end_millis INTEGER NOT NULL,
  color TEXT NOT NULL
) STRICT;

-- The order and colour of rows that are not lanes.
CREATE TABLE row_style (
  id INTEGER PRIMARY KEY,
  row_key TEXT NOT NULL UNIQUE,
  position INTEGER NOT NULL,
  color TEXT
) STRICT;

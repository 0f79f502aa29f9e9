"""Every table of archive.db, by numbered migrations (sqlite-utils 4); a landed migration is never edited.

Times are ISO 8601 in UTC ("2026-11-22T01:24:30Z"), days are ISO, calendar values EDTF. JSON columns hold lists.
Row ids never leave the database: outside it a document is its `key`, a version its `record_id`.
"""

from __future__ import annotations

from sqlite_utils import Database, Migrations

migrations = Migrations("dateline")

TABLES = """
CREATE TABLE sources (
  id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, name TEXT NOT NULL, home TEXT, kind TEXT, stance TEXT,
  country TEXT, languages TEXT NOT NULL DEFAULT '[]', timezone TEXT, every INTEGER, next_due_at TEXT, probed TEXT
) STRICT;

CREATE TABLE runs (
  id INTEGER PRIMARY KEY, command TEXT NOT NULL, started_at TEXT NOT NULL, finished_at TEXT, outcome TEXT, version TEXT
) STRICT;

CREATE TABLE run_sources (
  run_id INTEGER NOT NULL REFERENCES runs(id), source_id INTEGER NOT NULL REFERENCES sources(id),
  found INTEGER NOT NULL DEFAULT 0, new INTEGER NOT NULL DEFAULT 0, fetched INTEGER NOT NULL DEFAULT 0,
  failed INTEGER NOT NULL DEFAULT 0, outcome TEXT, detail TEXT,
  PRIMARY KEY (run_id, source_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX run_sources_source ON run_sources(source_id, run_id);

CREATE TABLE links (
  id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, url TEXT NOT NULL, host TEXT NOT NULL,
  source_id INTEGER REFERENCES sources(id), role TEXT NOT NULL, via_id INTEGER REFERENCES links(id),
  found_at TEXT NOT NULL, title TEXT, published TEXT, modified TEXT,
  state TEXT NOT NULL DEFAULT 'new' CHECK (state IN ('new', 'leased', 'done', 'failed', 'gone')),
  leased_by INTEGER REFERENCES runs(id), leased_until TEXT, attempts INTEGER NOT NULL DEFAULT 0, not_before TEXT,
  etag TEXT, last_modified TEXT, last_status INTEGER, last_fetched_at TEXT, last_full_at TEXT, error TEXT
) STRICT;
CREATE INDEX links_work ON links(source_id, role, state, not_before);
CREATE INDEX links_leases ON links(leased_until) WHERE state = 'leased';

CREATE TABLE hosts (
  host TEXT PRIMARY KEY, parked_until TEXT, reason TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE captures (
  id INTEGER PRIMARY KEY, record_id TEXT NOT NULL UNIQUE, url TEXT NOT NULL, key TEXT NOT NULL,
  source_id INTEGER REFERENCES sources(id), link_id INTEGER REFERENCES links(id), run_id INTEGER REFERENCES runs(id),
  role TEXT NOT NULL, fetched_at TEXT NOT NULL, status INTEGER NOT NULL, media_type TEXT,
  payload_digest TEXT NOT NULL, refers_to TEXT, truncated TEXT, ip TEXT,
  file TEXT NOT NULL, offset INTEGER NOT NULL, length INTEGER NOT NULL, sha256 TEXT NOT NULL,
  page_kind TEXT, parser_revision TEXT, document_key TEXT, content_digest TEXT,
  UNIQUE (file, offset)
) STRICT;
CREATE INDEX captures_link ON captures(link_id);
CREATE INDEX captures_document ON captures(document_key, fetched_at);
CREATE INDEX captures_key ON captures(key, fetched_at);
CREATE INDEX captures_source ON captures(source_id, fetched_at);
CREATE INDEX captures_parser ON captures(parser_revision, role);

CREATE TABLE documents (
  id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, url TEXT NOT NULL, source_id INTEGER REFERENCES sources(id),
  kind TEXT NOT NULL, title TEXT, authors TEXT NOT NULL DEFAULT '[]', language TEXT,
  published TEXT, published_earliest TEXT, published_latest TEXT, published_basis TEXT, updated TEXT,
  first_seen TEXT NOT NULL, last_seen TEXT NOT NULL, gone_since TEXT, gone_status INTEGER,
  version_id INTEGER REFERENCES versions(id), versions INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX documents_source ON documents(source_id, published_earliest);
CREATE INDEX documents_published ON documents(published_earliest);
CREATE INDEX documents_language ON documents(language);
CREATE INDEX documents_kind ON documents(kind);
CREATE INDEX documents_gone ON documents(gone_since) WHERE gone_since IS NOT NULL;

CREATE TABLE versions (
  id INTEGER PRIMARY KEY, document_id INTEGER NOT NULL REFERENCES documents(id),
  capture_id INTEGER NOT NULL REFERENCES captures(id), record_id TEXT NOT NULL UNIQUE, number INTEGER NOT NULL,
  first_seen TEXT NOT NULL, last_seen TEXT NOT NULL, content_digest TEXT NOT NULL, parser_revision TEXT NOT NULL,
  kind TEXT NOT NULL, title TEXT, authors TEXT NOT NULL DEFAULT '[]',
  published TEXT, published_basis TEXT, published_surface TEXT, updated TEXT, language TEXT,
  text TEXT NOT NULL, blocks TEXT NOT NULL, emails TEXT NOT NULL DEFAULT '[]',
  attachments TEXT NOT NULL DEFAULT '[]', images TEXT NOT NULL DEFAULT '[]',
  UNIQUE (document_id, number)
) STRICT;
CREATE INDEX versions_capture ON versions(capture_id);
CREATE INDEX versions_edits ON versions(first_seen) WHERE number > 1;

CREATE TABLE sentences (
  id INTEGER PRIMARY KEY, document_id INTEGER NOT NULL REFERENCES documents(id),
  version_id INTEGER NOT NULL REFERENCES versions(id), position INTEGER NOT NULL,
  start INTEGER NOT NULL, end INTEGER NOT NULL, kind TEXT NOT NULL, text TEXT NOT NULL,
  UNIQUE (version_id, position)
) STRICT;
CREATE INDEX sentences_document ON sentences(document_id, position);

CREATE TABLE dates (
  id INTEGER PRIMARY KEY, document_id INTEGER NOT NULL REFERENCES documents(id),
  version_id INTEGER NOT NULL REFERENCES versions(id), sentence_id INTEGER NOT NULL REFERENCES sentences(id),
  start INTEGER NOT NULL, end INTEGER NOT NULL, surface TEXT NOT NULL, value TEXT, precision TEXT NOT NULL,
  earliest TEXT, latest TEXT, basis TEXT NOT NULL, anchor TEXT
) STRICT;
CREATE INDEX dates_document ON dates(document_id, value);
CREATE INDEX dates_value ON dates(value, precision);
CREATE INDEX dates_sentence ON dates(sentence_id);
CREATE INDEX dates_version ON dates(version_id);
CREATE INDEX dates_earliest ON dates(earliest);

CREATE TABLE penalties (
  id INTEGER PRIMARY KEY, document_id INTEGER NOT NULL REFERENCES documents(id),
  version_id INTEGER NOT NULL REFERENCES versions(id), sentence_id INTEGER NOT NULL REFERENCES sentences(id),
  start INTEGER NOT NULL, end INTEGER NOT NULL, surface TEXT NOT NULL, kind TEXT NOT NULL, status TEXT NOT NULL,
  term TEXT, person TEXT, date TEXT, court TEXT, charges TEXT NOT NULL DEFAULT '[]', amount TEXT
) STRICT;
CREATE INDEX penalties_document ON penalties(document_id);
CREATE INDEX penalties_sentence ON penalties(sentence_id);
CREATE INDEX penalties_version ON penalties(version_id);
CREATE INDEX penalties_person ON penalties(person);
CREATE INDEX penalties_kind ON penalties(kind, status);

CREATE TABLE issues (
  id INTEGER PRIMARY KEY, kind TEXT NOT NULL, detail TEXT NOT NULL, field TEXT, excerpt TEXT,
  source_id INTEGER REFERENCES sources(id), capture_id INTEGER REFERENCES captures(id),
  link_id INTEGER REFERENCES links(id), run_id INTEGER REFERENCES runs(id), at TEXT NOT NULL
) STRICT;
CREATE INDEX issues_kind ON issues(kind, source_id);
CREATE INDEX issues_capture ON issues(capture_id);
CREATE INDEX issues_link ON issues(link_id);
CREATE INDEX issues_source ON issues(source_id);
"""

TOKENIZER = "unicode61 remove_diacritics 2"


@migrations()
def m001_tables(db: Database) -> None:
    """All tables of the first schema."""
    for statement in filter(str.strip, TABLES.split(";\n")):
        db.execute(statement)


@migrations()
def m002_search(db: Database) -> None:
    """Full-text search over sentences and titles, kept in step by triggers."""
    db.table("sentences").enable_fts(["text"], create_triggers=True, tokenize=TOKENIZER)
    db.table("documents").enable_fts(["title"], create_triggers=True, tokenize=TOKENIZER)


DOCUMENTS = """
ALTER TABLE versions ADD COLUMN credits TEXT NOT NULL DEFAULT '[]';
ALTER TABLE versions ADD COLUMN section TEXT;
ALTER TABLE versions ADD COLUMN tags TEXT NOT NULL DEFAULT '[]';
ALTER TABLE versions ADD COLUMN image TEXT;
ALTER TABLE versions ADD COLUMN image_caption TEXT;
ALTER TABLE versions ADD COLUMN related TEXT NOT NULL DEFAULT '[]';
ALTER TABLE documents ADD COLUMN credits TEXT NOT NULL DEFAULT '[]';
ALTER TABLE documents ADD COLUMN section TEXT;
ALTER TABLE documents ADD COLUMN tags TEXT NOT NULL DEFAULT '[]';
CREATE INDEX documents_section ON documents(source_id, section);
"""


@migrations()
def m003_documents(db: Database) -> None:
    """What a page says of itself besides: credits, section, tags, main picture, related documents."""
    for statement in filter(str.strip, DOCUMENTS.split(";\n")):
        db.execute(statement)


MEMORIES = """
CREATE TABLE memories (
  id INTEGER PRIMARY KEY, site TEXT NOT NULL, revision INTEGER NOT NULL, record_id TEXT NOT NULL UNIQUE,
  learnt_at TEXT NOT NULL, parser_revision TEXT NOT NULL, pages INTEGER NOT NULL,
  boxes TEXT NOT NULL, lines TEXT NOT NULL, blanks TEXT NOT NULL
) STRICT;
CREATE INDEX memories_site ON memories(site, revision);
ALTER TABLE captures ADD COLUMN memory_id INTEGER REFERENCES memories(id);
ALTER TABLE versions ADD COLUMN memory_id INTEGER REFERENCES memories(id);
"""


@migrations()
def m004_memories(db: Database) -> None:
    """What was learnt of each site, and which of it each capture and version was read with."""
    for statement in filter(str.strip, MEMORIES.split(";\n")):
        db.execute(statement)


PARENTS = """
CREATE TABLE attachments (
  id INTEGER PRIMARY KEY, document_id INTEGER NOT NULL REFERENCES documents(id),
  version_id INTEGER NOT NULL REFERENCES versions(id), position INTEGER NOT NULL, url TEXT NOT NULL, key TEXT NOT NULL,
  UNIQUE (version_id, key)
) STRICT;
CREATE INDEX attachments_key ON attachments(key);
CREATE INDEX attachments_document ON attachments(document_id);
CREATE VIEW parents AS
  SELECT DISTINCT child.id AS document_id, parent.id AS parent_id, child.key AS key, parent.key AS parent_key
  FROM documents AS child JOIN captures ON captures.document_key = child.key
  LEFT JOIN links ON links.id = captures.link_id
  JOIN attachments ON attachments.key IN (captures.key, links.key)
  JOIN documents AS parent ON parent.id = attachments.document_id
  WHERE parent.id <> child.id;
"""


@migrations()
def m005_parents(db: Database) -> None:
    """The files that each version offers, by URL key, and the pages to which a document was attached."""
    for statement in filter(str.strip, PARENTS.split(";\n")):
        db.execute(statement)


@migrations()
def m006_date_parts(db: Database) -> None:
    """Which part of its period a date names ("late May"), and how far from its anchor a computed one lies."""
    db.execute("ALTER TABLE dates ADD COLUMN part TEXT")
    db.execute("ALTER TABLE dates ADD COLUMN step TEXT")


QUOTATIONS = """
CREATE TABLE quotations (
  id INTEGER PRIMARY KEY, document_id INTEGER NOT NULL REFERENCES documents(id),
  version_id INTEGER NOT NULL REFERENCES versions(id), sentence_id INTEGER NOT NULL REFERENCES sentences(id),
  start INTEGER NOT NULL, end INTEGER NOT NULL, surface TEXT NOT NULL, kind TEXT NOT NULL,
  speaker TEXT, said_by TEXT, cue TEXT, continues INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX quotations_document ON quotations(document_id);
CREATE INDEX quotations_sentence ON quotations(sentence_id);
CREATE INDEX quotations_version ON quotations(version_id);
CREATE INDEX quotations_speaker ON quotations(speaker);
"""


@migrations()
def m007_quotations(db: Database) -> None:
    """Words that a text gives as somebody's own, and whose."""
    for statement in filter(str.strip, QUOTATIONS.split(";\n")):
        db.execute(statement)


PEOPLE = """
ALTER TABLE penalties ADD COLUMN articles TEXT NOT NULL DEFAULT '[]';
ALTER TABLE penalties ADD COLUMN judge TEXT;
ALTER TABLE penalties ADD COLUMN regime TEXT;
ALTER TABLE penalties ADD COLUMN probation TEXT;
ALTER TABLE penalties ADD COLUMN speaker TEXT;
ALTER TABLE penalties ADD COLUMN confidence REAL;
ALTER TABLE penalties ADD COLUMN rule TEXT;
ALTER TABLE penalties ADD COLUMN computed TEXT NOT NULL DEFAULT '[]';
CREATE INDEX penalties_date ON penalties(date);
CREATE TABLE people (
  id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, name TEXT NOT NULL
) STRICT;
CREATE INDEX people_name ON people(name);
CREATE TABLE penalty_people (
  id INTEGER PRIMARY KEY, document_id INTEGER NOT NULL REFERENCES documents(id),
  version_id INTEGER NOT NULL REFERENCES versions(id), penalty_id INTEGER NOT NULL REFERENCES penalties(id),
  position INTEGER NOT NULL, person_id INTEGER REFERENCES people(id), name TEXT NOT NULL, number INTEGER,
  UNIQUE (penalty_id, position)
) STRICT;
CREATE INDEX penalty_people_person ON penalty_people(person_id, version_id);
CREATE INDEX penalty_people_document ON penalty_people(document_id);
CREATE INDEX penalty_people_version ON penalty_people(version_id);
CREATE TABLE withheld (
  id INTEGER PRIMARY KEY CHECK (id = 1), digest TEXT NOT NULL, names INTEGER NOT NULL, documents INTEGER NOT NULL,
  applied_at TEXT NOT NULL
) STRICT;
ALTER TABLE versions ADD COLUMN withheld TEXT NOT NULL DEFAULT '[]';
CREATE INDEX versions_withheld ON versions(document_id) WHERE withheld <> '[]';
CREATE INDEX captures_withheld ON captures(key) WHERE page_kind = 'withheld';
"""


@migrations()
def m008_people(db: Database) -> None:
    """Whom each penalty is for, what else its text tells of it and how surely it was read; which list of withheld names
    and documents the rows are in line with."""
    for statement in filter(str.strip, PEOPLE.split(";\n")):
        db.execute(statement)

/** The steps that build the database, in order. `PRAGMA user_version` counts those taken. Only ever append. */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE documents (id TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE transactions (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    timestamp TEXT NOT NULL,
    author TEXT NOT NULL
  ) STRICT;
  CREATE TABLE changes (
    document_id TEXT NOT NULL,
    sequence INTEGER NOT NULL REFERENCES transactions (sequence),
    previous_revision TEXT,
    result_revision TEXT,
    mutations TEXT NOT NULL,
    effects TEXT NOT NULL,
    PRIMARY KEY (sequence, document_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX changes_by_document ON changes (document_id, sequence);
  CREATE TABLE webhooks (id TEXT PRIMARY KEY, delivered_through INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE sessions (token_hash TEXT PRIMARY KEY, account TEXT NOT NULL, created_at TEXT NOT NULL) STRICT;
  CREATE TABLE key_values (
    account TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL,
    PRIMARY KEY (account, key)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
  `,
  `
  CREATE TABLE accounts (
    id TEXT PRIMARY KEY,
    login TEXT NOT NULL,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    password_hash TEXT NOT NULL,
    created_at TEXT NOT NULL,
    removed_at TEXT
  ) STRICT, WITHOUT ROWID;
  CREATE UNIQUE INDEX accounts_by_login ON accounts (login) WHERE removed_at IS NULL;
  DROP TABLE sessions;
  CREATE TABLE sessions (
    token_hash TEXT PRIMARY KEY,
    asset_hash TEXT NOT NULL UNIQUE,
    account TEXT NOT NULL,
    created_at TEXT NOT NULL,
    used_at TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE api_tokens (
    id TEXT PRIMARY KEY,
    label TEXT NOT NULL,
    role TEXT NOT NULL,
    token_hash TEXT UNIQUE,
    created_at TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE audit (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    event TEXT NOT NULL,
    subject TEXT NOT NULL,
    address TEXT
  ) STRICT;
  ALTER TABLE webhooks ADD COLUMN definition TEXT;
  ALTER TABLE webhooks ADD COLUMN failures INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE webhooks ADD COLUMN next_attempt_at TEXT;
  CREATE TABLE webhook_attempts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    webhook TEXT NOT NULL,
    at TEXT NOT NULL,
    transaction_id TEXT NOT NULL,
    document_id TEXT NOT NULL,
    operation TEXT NOT NULL,
    status INTEGER,
    error TEXT,
    ms INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX webhook_attempts_by_webhook ON webhook_attempts (webhook, id);
  `,
  `
  CREATE TABLE sign_in_attempts (
    key TEXT PRIMARY KEY,
    attempts REAL NOT NULL,
    at INTEGER NOT NULL,
    forgotten_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
  // What is written of a new document is shorter (see `changeText`): an older version would not know how to read it.
  '',
  // What is removed is overwritten (`openDatabase`): an older version would leave it in the file again.
  '',
]

/** From this version of the schema on nothing that was removed is left in the file. */
export const OVERWRITES_SINCE = 5

CREATE TABLE workspace (
    -- UUIDs compare without regard to the case of their letters.
    id        TEXT PRIMARY KEY COLLATE NOCASE,
    name      TEXT NOT NULL UNIQUE,
    paid      INTEGER NOT NULL,
    -- The admin workspace whose accepted sub-workspace this is.
    parent_id TEXT COLLATE NOCASE REFERENCES workspace (id)
) STRICT;

CREATE TABLE api_key (
    secret_sha256 BLOB PRIMARY KEY CHECK (length(secret_sha256) = 32),
    workspace_id  TEXT NOT NULL COLLATE NOCASE REFERENCES workspace (id),
    name          TEXT NOT NULL,
    -- JSON array of names, in the order in which they were given.
    scopes        TEXT NOT NULL,
    UNIQUE (workspace_id, name)
) STRICT;

CREATE TABLE member (
    -- The order of creation. Never used twice, so that a page's cursor outlives the member it stands after.
    position          INTEGER PRIMARY KEY AUTOINCREMENT,
    id                TEXT NOT NULL COLLATE NOCASE UNIQUE,
    workspace_id      TEXT NOT NULL COLLATE NOCASE REFERENCES workspace (id),
    email             TEXT NOT NULL COLLATE NOCASE,
    user_id           TEXT NOT NULL,
    user_email        TEXT,
    nickname          TEXT,
    first_name        TEXT,
    last_name         TEXT,
    role              TEXT NOT NULL,
    accepted          INTEGER NOT NULL,
    issuer_id         TEXT,
    -- JSON array of names.
    permissions       TEXT,
    timestamp_created TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    UNIQUE (workspace_id, email)
) STRICT;

CREATE INDEX member_of_workspace ON member (workspace_id, position);
CREATE INDEX member_by_email ON member (email);

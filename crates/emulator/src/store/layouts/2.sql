-- The whole control plane. Tables of layout 1 are made anew, because SQLite cannot take a constraint away; foreign keys
-- are off meanwhile, and checked at the end. `new_id` is a function of this program.

CREATE TABLE workspace_2 (
    position                 INTEGER PRIMARY KEY AUTOINCREMENT,
    -- UUIDs compare without regard to the case of their letters.
    id                       TEXT NOT NULL COLLATE NOCASE UNIQUE,
    name                     TEXT NOT NULL,
    -- The name in its seed, which knows it by that name even after it was given another.
    seed_name                TEXT UNIQUE,
    paid                     INTEGER NOT NULL,
    -- The user who owns it.
    owner_id                 TEXT NOT NULL,
    -- Digest of what a change of owner must know.
    transfer_sha256          BLOB CHECK (length(transfer_sha256) = 32),
    org_logo_url             TEXT,
    org_client_domain        TEXT,
    domain_verified          INTEGER NOT NULL DEFAULT 0,
    scheduled_for_removal_at TEXT,
    -- JSON object of the other fields that the API shows: plans and preferences.
    fields                   TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(fields)),
    -- JSON objects that the two billing operations show, where a seed gives them.
    plan_details             TEXT CHECK (json_valid(plan_details)),
    subscription_details     TEXT CHECK (json_valid(subscription_details)),
    timestamp_created        TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    timestamp_updated        TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))
) STRICT;

CREATE INDEX workspace_by_name ON workspace_2 (name);

INSERT INTO workspace_2 (id, name, seed_name, paid, owner_id)
SELECT id, name, name, paid, coalesce(
    (SELECT user_id FROM member WHERE workspace_id = workspace.id AND role = 'owner'), new_id()
)
FROM workspace ORDER BY rowid;

-- A link between an admin workspace and a sub-workspace.
CREATE TABLE group_link (
    position           INTEGER PRIMARY KEY AUTOINCREMENT,
    id                 TEXT NOT NULL COLLATE NOCASE UNIQUE,
    admin_workspace_id TEXT NOT NULL COLLATE NOCASE REFERENCES workspace (id),
    sub_workspace_id   TEXT NOT NULL COLLATE NOCASE REFERENCES workspace (id),
    status             TEXT NOT NULL CHECK (status IN ('pending', 'accepted', 'rejected')),
    timestamp_created  TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    timestamp_updated  TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    CHECK (admin_workspace_id <> sub_workspace_id)
) STRICT;

-- One parent or invitation at most.
CREATE UNIQUE INDEX group_link_of_sub ON group_link (sub_workspace_id) WHERE status <> 'rejected';
CREATE INDEX group_link_of_admin ON group_link (admin_workspace_id, position);

INSERT INTO group_link (id, admin_workspace_id, sub_workspace_id, status)
SELECT new_id(), parent_id, id, 'accepted'
FROM workspace WHERE parent_id IS NOT NULL ORDER BY rowid;

DROP TABLE workspace;
ALTER TABLE workspace_2 RENAME TO workspace;

-- Names of keys need not differ: no document says so.
CREATE TABLE api_key_2 (
    position          INTEGER PRIMARY KEY AUTOINCREMENT,
    id                TEXT NOT NULL COLLATE NOCASE UNIQUE,
    workspace_id      TEXT NOT NULL COLLATE NOCASE REFERENCES workspace (id),
    name              TEXT NOT NULL,
    -- JSON array of names, in the order in which they were given.
    scopes            TEXT NOT NULL CHECK (json_valid(scopes)),
    secret_sha256     BLOB NOT NULL UNIQUE CHECK (length(secret_sha256) = 32),
    timestamp_created TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    timestamp_updated TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))
) STRICT;

INSERT INTO api_key_2 (id, workspace_id, name, scopes, secret_sha256)
SELECT new_id(), workspace_id, name, scopes, secret_sha256
FROM api_key ORDER BY rowid;

DROP TABLE api_key;
ALTER TABLE api_key_2 RENAME TO api_key;
CREATE INDEX api_key_of_workspace ON api_key (workspace_id, position);

-- Labels are unique since 2026-07-01; workspaces older than that may hold duplicates, so the table does not refuse them.
CREATE TABLE custom_tag (
    position          INTEGER PRIMARY KEY AUTOINCREMENT,
    id                TEXT NOT NULL COLLATE NOCASE UNIQUE,
    workspace_id      TEXT NOT NULL COLLATE NOCASE REFERENCES workspace (id),
    label             TEXT NOT NULL,
    description       TEXT,
    timestamp_created TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    timestamp_updated TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))
) STRICT;

CREATE INDEX custom_tag_of_workspace ON custom_tag (workspace_id, position);

CREATE TABLE custom_tag_mapping (
    position          INTEGER PRIMARY KEY AUTOINCREMENT,
    id                TEXT NOT NULL COLLATE NOCASE UNIQUE,
    workspace_id      TEXT NOT NULL COLLATE NOCASE REFERENCES workspace (id),
    tag_id            TEXT NOT NULL COLLATE NOCASE REFERENCES custom_tag (id) ON DELETE CASCADE,
    -- 1 sending account, 2 campaign.
    resource_type     INTEGER NOT NULL CHECK (resource_type IN (1, 2)),
    -- The id of a campaign, the address of an account.
    resource_id       TEXT NOT NULL COLLATE NOCASE,
    timestamp_created TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    UNIQUE (tag_id, resource_type, resource_id)
) STRICT;

CREATE INDEX custom_tag_mapping_of_workspace ON custom_tag_mapping (workspace_id, position);
CREATE INDEX custom_tag_mapping_of_resource ON custom_tag_mapping (workspace_id, resource_id, resource_type);

CREATE TABLE audit_record (
    position       INTEGER PRIMARY KEY AUTOINCREMENT,
    id             TEXT NOT NULL COLLATE NOCASE UNIQUE,
    workspace_id   TEXT NOT NULL COLLATE NOCASE REFERENCES workspace (id),
    timestamp      TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    activity_type  INTEGER NOT NULL,
    ip_address     TEXT NOT NULL,
    from_api       INTEGER NOT NULL,
    user_agent     TEXT,
    user_id        TEXT,
    user_name      TEXT,
    api_key_id     TEXT,
    affected_count INTEGER,
    campaign_id    TEXT,
    webhook_id     TEXT,
    subsequence_id TEXT,
    list_id        TEXT,
    -- JSON object.
    audit_metadata TEXT CHECK (json_valid(audit_metadata))
) STRICT;

CREATE INDEX audit_record_of_workspace ON audit_record (workspace_id, position);

-- What the engine does not reason about is kept as the JSON that the API shows; the columns beside it follow from it, and
-- are what lists filter by.

CREATE TABLE campaign (
    position     INTEGER PRIMARY KEY AUTOINCREMENT,
    workspace_id TEXT NOT NULL COLLATE NOCASE REFERENCES workspace (id),
    document     TEXT NOT NULL CHECK (json_valid(document)),
    id           TEXT NOT NULL COLLATE NOCASE UNIQUE AS (document ->> 'id') STORED,
    name         TEXT AS (document ->> 'name'),
    status       INTEGER AS (document ->> 'status')
) STRICT;

CREATE INDEX campaign_of_workspace ON campaign (workspace_id, position);

CREATE TABLE account (
    position          INTEGER PRIMARY KEY AUTOINCREMENT,
    workspace_id      TEXT NOT NULL COLLATE NOCASE REFERENCES workspace (id),
    document          TEXT NOT NULL CHECK (json_valid(document)),
    id                TEXT NOT NULL COLLATE NOCASE AS (document ->> 'email') STORED,
    name              TEXT AS (concat_ws(' ', document ->> 'first_name', document ->> 'last_name')),
    status            INTEGER AS (document ->> 'status'),
    provider_code     INTEGER AS (document ->> 'provider_code'),
    stat_warmup_score REAL AS (document ->> 'stat_warmup_score'),
    timestamp_created TEXT NOT NULL AS (document ->> 'timestamp_created') STORED,
    UNIQUE (workspace_id, id)
) STRICT;

-- The order of the cursors that are documented for accounts.
CREATE INDEX account_of_workspace ON account (workspace_id, timestamp_created, id);

CREATE TABLE lead (
    position     INTEGER PRIMARY KEY AUTOINCREMENT,
    workspace_id TEXT NOT NULL COLLATE NOCASE REFERENCES workspace (id),
    document     TEXT NOT NULL CHECK (json_valid(document)),
    id           TEXT NOT NULL COLLATE NOCASE UNIQUE AS (document ->> 'id') STORED,
    email        TEXT COLLATE NOCASE AS (document ->> 'email'),
    campaign     TEXT COLLATE NOCASE AS (document ->> 'campaign')
) STRICT;

CREATE INDEX lead_of_workspace ON lead (workspace_id, position);

CREATE TABLE webhook (
    position     INTEGER PRIMARY KEY AUTOINCREMENT,
    workspace_id TEXT NOT NULL COLLATE NOCASE REFERENCES workspace (id),
    document     TEXT NOT NULL CHECK (json_valid(document)),
    id           TEXT NOT NULL COLLATE NOCASE UNIQUE AS (document ->> 'id') STORED,
    campaign     TEXT COLLATE NOCASE AS (document ->> 'campaign'),
    event_type   TEXT AS (document ->> 'event_type')
) STRICT;

CREATE INDEX webhook_of_workspace ON webhook (workspace_id, position);

CREATE TABLE webhook_event (
    position     INTEGER PRIMARY KEY AUTOINCREMENT,
    workspace_id TEXT NOT NULL COLLATE NOCASE REFERENCES workspace (id),
    document     TEXT NOT NULL CHECK (json_valid(document)),
    id           TEXT NOT NULL COLLATE NOCASE UNIQUE AS (document ->> 'id') STORED,
    success      INTEGER AS (document ->> 'success'),
    day          TEXT AS (document ->> 'timestamp_created_date'),
    webhook_url  TEXT AS (document ->> 'webhook_url'),
    lead_email   TEXT AS (document ->> 'lead_email')
) STRICT;

CREATE INDEX webhook_event_of_workspace ON webhook_event (workspace_id, position);

CREATE TABLE background_job (
    position     INTEGER PRIMARY KEY AUTOINCREMENT,
    workspace_id TEXT NOT NULL COLLATE NOCASE REFERENCES workspace (id),
    document     TEXT NOT NULL CHECK (json_valid(document)),
    -- 24 hexadecimal characters, which grow with time.
    id           TEXT NOT NULL COLLATE NOCASE UNIQUE AS (document ->> 'id') STORED,
    type         TEXT AS (document ->> 'type'),
    status       TEXT AS (document ->> 'status'),
    entity_id    TEXT AS (document ->> 'entity_id'),
    entity_type  TEXT AS (document ->> 'entity_type'),
    created_at   TEXT AS (document ->> 'created_at'),
    updated_at   TEXT AS (document ->> 'updated_at')
) STRICT;

CREATE INDEX background_job_of_workspace ON background_job (workspace_id, position);

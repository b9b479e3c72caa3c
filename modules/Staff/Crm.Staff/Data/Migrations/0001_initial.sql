CREATE SCHEMA IF NOT EXISTS staff;
-- include: module_tables staff

CREATE TABLE staff.units (
    id uuid PRIMARY KEY,
    name text NOT NULL,
    name_en text NOT NULL,
    kind varchar(40) NOT NULL,
    parent_id uuid REFERENCES staff.units (id),
    manager_id uuid,
    active boolean NOT NULL,
    revision bigint NOT NULL
);
CREATE INDEX ix_units_parent_id ON staff.units (parent_id);

CREATE TABLE staff.people (
    id uuid PRIMARY KEY,
    user_name text NOT NULL,
    name text NOT NULL,
    title text NOT NULL,
    email text,
    phone text,
    unit_id uuid NOT NULL REFERENCES staff.units (id),
    roles text[] NOT NULL,
    state varchar(40) NOT NULL,
    deputy_id uuid,
    absent_from date,
    absent_until date,
    culture text NOT NULL,
    time_zone text NOT NULL,
    theme text NOT NULL,
    successor_id uuid,
    left_at timestamptz,
    created_at timestamptz NOT NULL,
    revision bigint NOT NULL,
    search tsvector NOT NULL
);
CREATE UNIQUE INDEX ix_people_user_name ON staff.people (user_name);
CREATE INDEX ix_people_unit_id ON staff.people (unit_id);
CREATE INDEX ix_people_name_id ON staff.people (name, id);
CREATE INDEX ix_people_roles ON staff.people USING gin (roles);
CREATE INDEX ix_people_search ON staff.people USING gin (search);

CREATE TABLE staff.roles (
    key text PRIMARY KEY,
    name text NOT NULL,
    name_en text NOT NULL,
    built_in boolean NOT NULL
);

CREATE TABLE staff.role_grants (
    id uuid PRIMARY KEY,
    role text NOT NULL REFERENCES staff.roles (key) ON DELETE CASCADE,
    permission text NOT NULL,
    scope varchar(40) NOT NULL
);
CREATE UNIQUE INDEX ix_role_grants_role_permission ON staff.role_grants (role, permission);

CREATE TABLE staff.known_permissions (
    name text PRIMARY KEY,
    seeded_at timestamptz NOT NULL
);

-- How people sign in (ASP.NET Core Identity).
CREATE TABLE staff.accounts (
    id uuid PRIMARY KEY REFERENCES staff.people (id),
    user_name varchar(256),
    normalized_user_name varchar(256),
    email varchar(256),
    normalized_email varchar(256),
    email_confirmed boolean NOT NULL,
    password_hash text,
    security_stamp text,
    concurrency_stamp text,
    phone_number text,
    phone_number_confirmed boolean NOT NULL,
    two_factor_enabled boolean NOT NULL,
    lockout_end timestamptz,
    lockout_enabled boolean NOT NULL,
    access_failed_count integer NOT NULL
);
CREATE UNIQUE INDEX ix_accounts_normalized_user_name ON staff.accounts (normalized_user_name);

CREATE TABLE staff.sessions (
    id uuid PRIMARY KEY,
    staff_id uuid NOT NULL,
    stays boolean NOT NULL,
    address text,
    browser text,
    signed_in_at timestamptz NOT NULL,
    last_seen_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    ended_at timestamptz
);
CREATE INDEX ix_sessions_staff_id ON staff.sessions (staff_id);
CREATE INDEX ix_sessions_expires_at ON staff.sessions (expires_at);

CREATE TABLE staff.api_keys (
    id uuid PRIMARY KEY,
    staff_id uuid NOT NULL,
    name text NOT NULL,
    prefix text NOT NULL,
    hash bytea NOT NULL,
    permissions text[] NOT NULL,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    last_used_at timestamptz,
    revoked_at timestamptz
);
CREATE UNIQUE INDEX ix_api_keys_hash ON staff.api_keys (hash);
CREATE INDEX ix_api_keys_staff_id ON staff.api_keys (staff_id);

CREATE TABLE staff.link_tokens (
    hash bytea PRIMARY KEY,
    purpose varchar(40) NOT NULL,
    staff_id uuid,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    used_at timestamptz
);

-- Keys that sign cookies and form tokens, shared by all replicas.
CREATE TABLE staff.data_protection_keys (
    name text PRIMARY KEY,
    xml text NOT NULL
);

CREATE TABLE staff.notices (
    id uuid PRIMARY KEY,
    notification_id uuid NOT NULL,
    staff_id uuid NOT NULL,
    kind text NOT NULL,
    link text NOT NULL,
    facts jsonb NOT NULL,
    at timestamptz NOT NULL,
    read_at timestamptz
);
CREATE UNIQUE INDEX ix_notices_notification_id_staff_id ON staff.notices (notification_id, staff_id);
CREATE INDEX ix_notices_staff_id_at_id ON staff.notices (staff_id, at DESC, id DESC);
CREATE INDEX ix_notices_unread ON staff.notices (staff_id) WHERE read_at IS NULL;

CREATE TABLE staff.notice_settings (
    staff_id uuid NOT NULL,
    kind text NOT NULL,
    mode varchar(40) NOT NULL,
    CONSTRAINT pk_notice_settings PRIMARY KEY (staff_id, kind)
);

-- The audit. Each row's hash covers the row before; nothing is ever changed or removed.
CREATE TABLE staff.audit_log (
    sequence bigint PRIMARY KEY,
    id uuid NOT NULL,
    module text NOT NULL,
    at timestamptz NOT NULL,
    staff_id uuid NOT NULL,
    staff_name text NOT NULL,
    address text,
    trace_id text,
    action text NOT NULL,
    record_type text NOT NULL,
    record_id text NOT NULL,
    changes text NOT NULL,
    previous_hash bytea NOT NULL,
    hash bytea NOT NULL
);
CREATE UNIQUE INDEX ix_audit_log_id ON staff.audit_log (id);
CREATE INDEX ix_audit_log_staff_id_sequence ON staff.audit_log (staff_id, sequence DESC);
CREATE INDEX ix_audit_log_record_id_sequence ON staff.audit_log (record_id, sequence DESC);
CREATE INDEX ix_audit_log_at ON staff.audit_log (at);

CREATE FUNCTION staff.audit_log_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'staff.audit_log is append-only: % is refused', TG_OP;
END
$$;
CREATE TRIGGER audit_log_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON staff.audit_log
    FOR EACH STATEMENT EXECUTE FUNCTION staff.audit_log_is_append_only();

-- What every module has in its own schema; included by each module's first migration.
CREATE TABLE {schema}.audit_pending (
    id uuid PRIMARY KEY,
    at timestamptz NOT NULL,
    staff_id uuid NOT NULL,
    staff_name text NOT NULL,
    address text,
    trace_id text,
    action text NOT NULL,
    record_type text NOT NULL,
    record_id text NOT NULL,
    changes jsonb NOT NULL
);

CREATE TABLE {schema}.idempotency_keys (
    staff_id uuid NOT NULL,
    key text NOT NULL,
    request_hash bytea NOT NULL,
    created_at timestamptz NOT NULL,
    status integer,
    response text,
    CONSTRAINT pk_idempotency_keys PRIMARY KEY (staff_id, key)
);
CREATE INDEX ix_idempotency_keys_created_at ON {schema}.idempotency_keys (created_at);

CREATE TABLE {schema}.jobs (
    name text PRIMARY KEY,
    next_run_at timestamptz NOT NULL,
    lease_until timestamptz,
    lease_by text
);

CREATE TABLE {schema}.job_runs (
    id uuid PRIMARY KEY,
    job text NOT NULL,
    node text NOT NULL,
    started_at timestamptz NOT NULL,
    finished_at timestamptz,
    outcome text,
    detail text
);
CREATE INDEX ix_job_runs_job_started_at ON {schema}.job_runs (job, started_at DESC);

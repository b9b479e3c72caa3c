CREATE TABLE customers.work_reports (
    id uuid PRIMARY KEY,
    owner_id uuid,
    unit_id uuid NOT NULL,
    kind text NOT NULL,
    "on" date NOT NULL,
    summary text,
    problems text,
    plan text,
    submitted_at timestamptz,
    facts jsonb,
    comments jsonb NOT NULL
);
CREATE UNIQUE INDEX ux_work_reports_own ON customers.work_reports (owner_id, kind, "on");
CREATE INDEX ix_work_reports_on ON customers.work_reports (kind, "on", id) WHERE submitted_at IS NOT NULL;
CREATE INDEX ix_work_reports_submitted ON customers.work_reports (submitted_at, id) WHERE submitted_at IS NOT NULL;

CREATE TABLE customers.market_reports (
    id uuid PRIMARY KEY,
    owner_id uuid,
    unit_id uuid NOT NULL,
    kind text NOT NULL,
    title text NOT NULL,
    text text,
    customer_id uuid,
    customer_name text,
    at timestamptz NOT NULL,
    shared boolean NOT NULL
);
CREATE INDEX ix_market_reports_at ON customers.market_reports (at, id);

-- What somebody did in a day or a week.
CREATE INDEX ix_activities_done ON customers.activities (done_by, done_at) WHERE state = 'done';
CREATE INDEX ix_stage_records_by ON customers.stage_records (by, at);
CREATE INDEX ix_stage_records_trading ON customers.stage_records (at) WHERE "to" = 'trading';

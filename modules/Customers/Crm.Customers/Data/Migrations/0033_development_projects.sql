CREATE TABLE customers.development_projects (
    id uuid PRIMARY KEY,
    number text NOT NULL,
    state text NOT NULL,
    customer_id uuid NOT NULL,
    owner_id uuid,
    unit_id uuid NOT NULL,
    survey jsonb NOT NULL,
    screening jsonb,
    goal text,
    expected_yearly numeric(18,2),
    budget numeric(18,2),
    product_lines text[] NOT NULL,
    terms text,
    responsible uuid[] NOT NULL,
    starts_on date,
    ends_on date,
    notes text,
    currency text NOT NULL,
    approval_id uuid,
    comment text,
    report_due_on date,
    report_reminded boolean NOT NULL,
    reviewers_told boolean NOT NULL,
    costs numeric(18,2),
    achieved numeric(18,2),
    created_at timestamptz NOT NULL,
    surveyed_at timestamptz,
    screened_at timestamptz,
    submitted_at timestamptz,
    approved_at timestamptz,
    reported_at timestamptz,
    ended_at timestamptz
);
CREATE UNIQUE INDEX ux_development_projects_number ON customers.development_projects (number);
CREATE INDEX ix_development_projects_created ON customers.development_projects (created_at, id);
CREATE INDEX ix_development_projects_owner ON customers.development_projects (owner_id, created_at, id);
CREATE INDEX ix_development_projects_unit ON customers.development_projects (unit_id, created_at, id);
CREATE INDEX ix_development_projects_customer ON customers.development_projects (customer_id, created_at, id);
CREATE INDEX ix_development_projects_responsible ON customers.development_projects USING gin (responsible);
CREATE INDEX ix_development_projects_due ON customers.development_projects (report_due_on) WHERE state = 'running';
CREATE INDEX ix_development_projects_reported ON customers.development_projects (reported_at) WHERE state = 'reported';

CREATE TABLE customers.project_moves (
    id uuid PRIMARY KEY,
    project_id uuid NOT NULL,
    move text NOT NULL,
    by uuid NOT NULL,
    at timestamptz NOT NULL,
    note text,
    amount numeric(18,2)
);
CREATE INDEX ix_project_moves_project ON customers.project_moves (project_id, at, id);

CREATE TABLE customers.project_actions (
    id uuid PRIMARY KEY,
    project_id uuid NOT NULL,
    activity_id uuid NOT NULL
);
CREATE UNIQUE INDEX ux_project_actions_activity ON customers.project_actions (project_id, activity_id);

CREATE TABLE customers.project_reports (
    id uuid PRIMARY KEY,
    project_id uuid NOT NULL,
    number integer NOT NULL,
    result text NOT NULL,
    summary text NOT NULL,
    costs numeric(18,2) NOT NULL,
    achieved numeric(18,2),
    reason text,
    lessons text,
    continue_until date,
    by uuid NOT NULL,
    at timestamptz NOT NULL,
    state text NOT NULL,
    reviewed_by uuid,
    reviewed_at timestamptz,
    comment text
);
CREATE UNIQUE INDEX ux_project_reports_number ON customers.project_reports (project_id, number);

CREATE TABLE customers.project_rules (
    id uuid PRIMARY KEY,
    rules jsonb NOT NULL
);

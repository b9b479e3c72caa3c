CREATE TABLE customers.number_counters (
    prefix text NOT NULL,
    year integer NOT NULL,
    last bigint NOT NULL,
    CONSTRAINT pk_number_counters PRIMARY KEY (prefix, year)
);

CREATE TABLE customers.expense_applications (
    id uuid PRIMARY KEY,
    number text NOT NULL,
    kind text NOT NULL,
    state text NOT NULL,
    customer_id uuid NOT NULL,
    activity_id uuid,
    visit_plan_id uuid,
    purpose text NOT NULL,
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    place text,
    guests text[] NOT NULL,
    our_people uuid[] NOT NULL,
    particulars jsonb NOT NULL,
    notes text,
    lines jsonb NOT NULL,
    estimate numeric(18,2) NOT NULL,
    currency text NOT NULL,
    owner_id uuid,
    unit_id uuid NOT NULL,
    created_at timestamptz NOT NULL,
    submitted_at timestamptz,
    approval_id uuid,
    comment text,
    approved numeric(18,2),
    report_due_on date,
    report_reminded boolean NOT NULL,
    costs jsonb,
    actual numeric(18,2),
    payable numeric(18,2),
    effect text,
    learned text,
    explanation text,
    excess_refused boolean NOT NULL,
    reported_at timestamptz,
    settlers_told boolean NOT NULL,
    paid numeric(18,2),
    paid_on date,
    settled_by uuid,
    settlement_note text,
    search tsvector NOT NULL
);
CREATE UNIQUE INDEX ux_expense_applications_number ON customers.expense_applications (number);
CREATE INDEX ix_expense_applications_created ON customers.expense_applications (created_at, id);
CREATE INDEX ix_expense_applications_owner ON customers.expense_applications (owner_id, created_at, id);
CREATE INDEX ix_expense_applications_unit ON customers.expense_applications (unit_id, created_at, id);
CREATE INDEX ix_expense_applications_customer ON customers.expense_applications (customer_id, created_at, id);
CREATE INDEX ix_expense_applications_starts ON customers.expense_applications (starts_on, id);
CREATE INDEX ix_expense_applications_amount ON customers.expense_applications (estimate, id);
CREATE INDEX ix_expense_applications_reported ON customers.expense_applications (reported_at, id) WHERE state = 'reported';
CREATE INDEX ix_expense_applications_due ON customers.expense_applications (report_due_on) WHERE state = 'approved';
CREATE INDEX ix_expense_applications_search ON customers.expense_applications USING gin (search) WITH (gin_pending_list_limit = 64);

CREATE TABLE customers.expense_moves (
    id uuid PRIMARY KEY,
    application_id uuid NOT NULL,
    move text NOT NULL,
    by uuid NOT NULL,
    at timestamptz NOT NULL,
    note text,
    amount numeric(18,2)
);
CREATE INDEX ix_expense_moves_application ON customers.expense_moves (application_id, at, id);

CREATE TABLE customers.expense_rules (
    id uuid PRIMARY KEY,
    rules jsonb NOT NULL
);

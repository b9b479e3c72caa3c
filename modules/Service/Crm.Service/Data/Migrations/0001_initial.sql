CREATE SCHEMA IF NOT EXISTS service;
-- include: module_tables service

-- Copies from the events of other modules.
CREATE TABLE service.customers (
    id uuid PRIMARY KEY,
    code text NOT NULL,
    name text NOT NULL,
    name_en text,
    grade text,
    owner_id uuid,
    unit_id uuid NOT NULL,
    merged_into uuid,
    version bigint NOT NULL
);

CREATE TABLE service.customer_phones (
    customer_id uuid NOT NULL,
    number text NOT NULL,
    contact_id uuid NOT NULL,
    contact_name text,
    CONSTRAINT pk_customer_phones PRIMARY KEY (customer_id, number, contact_id)
);
CREATE INDEX ix_customer_phones_number ON service.customer_phones (number);

CREATE TABLE service.customer_standings (
    customer_id uuid PRIMARY KEY,
    tier text,
    tier_version bigint NOT NULL,
    on_hold boolean NOT NULL,
    hold_reason text,
    credit_version bigint NOT NULL,
    service_contact_id uuid,
    team_version bigint NOT NULL
);

CREATE TABLE service.staff (
    id uuid PRIMARY KEY,
    name text NOT NULL,
    unit_id uuid NOT NULL,
    manager_id uuid,
    roles text[] NOT NULL,
    active boolean NOT NULL,
    version bigint NOT NULL
);

CREATE TABLE service.units (
    id uuid PRIMARY KEY,
    name text NOT NULL,
    name_en text NOT NULL,
    parent_id uuid,
    manager_id uuid,
    active boolean NOT NULL,
    version bigint NOT NULL
);

CREATE TABLE service.sla_policies (
    tier text PRIMARY KEY,
    name text NOT NULL,
    targets jsonb NOT NULL,
    version integer NOT NULL
);

-- Settings.
CREATE TABLE service.calendars (
    id uuid PRIMARY KEY,
    unit_id uuid,
    definition jsonb NOT NULL
);
CREATE UNIQUE INDEX ix_calendars_unit_id ON service.calendars (unit_id) NULLS NOT DISTINCT;

CREATE TABLE service.number_counters (
    prefix text NOT NULL,
    year integer NOT NULL,
    last bigint NOT NULL,
    CONSTRAINT pk_number_counters PRIMARY KEY (prefix, year)
);

-- Cases.
CREATE TABLE service.cases (
    id uuid PRIMARY KEY,
    number text NOT NULL,
    kind text NOT NULL,
    channel text NOT NULL,
    status text NOT NULL,
    subject text NOT NULL,
    description text,
    wanted text,
    about text,
    about_staff_ids uuid[] NOT NULL,
    involved_staff_ids uuid[] NOT NULL,
    recused uuid[] NOT NULL,
    customer_id uuid,
    contact_id uuid,
    caller_name text,
    caller_phone text,
    tier text,
    owner_id uuid,
    unit_id uuid NOT NULL,
    opened_by uuid NOT NULL,
    opened_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    resolved_at timestamptz,
    closed_at timestamptz,
    waiting_for text,
    cause text,
    solution text,
    satisfaction integer,
    duplicate_of_id uuid,
    split_from_id uuid,
    promise jsonb NOT NULL,
    first_reply_started_at timestamptz NOT NULL,
    first_reply_due_at timestamptz NOT NULL,
    first_reply_warn_at timestamptz NOT NULL,
    first_reply_around_the_clock boolean NOT NULL,
    first_reply_total_ticks bigint NOT NULL,
    first_reply_paused_at timestamptz,
    first_reply_remaining_ticks bigint,
    first_reply_stopped_at timestamptz,
    resolution_started_at timestamptz NOT NULL,
    resolution_due_at timestamptz NOT NULL,
    resolution_warn_at timestamptz NOT NULL,
    resolution_around_the_clock boolean NOT NULL,
    resolution_total_ticks bigint NOT NULL,
    resolution_paused_at timestamptz,
    resolution_remaining_ticks bigint,
    resolution_stopped_at timestamptz,
    next_due_at timestamptz NOT NULL,
    next_warn_at timestamptz NOT NULL,
    search tsvector NOT NULL
);
CREATE UNIQUE INDEX ix_cases_number ON service.cases (number);
CREATE INDEX ix_cases_next_due_at_id ON service.cases (next_due_at, id);
CREATE INDEX ix_cases_opened_at_id ON service.cases (opened_at, id);
CREATE INDEX ix_cases_customer_id_opened_at ON service.cases (customer_id, opened_at);
CREATE INDEX ix_cases_owner_id_next_due_at ON service.cases (owner_id, next_due_at);
CREATE INDEX ix_cases_unit_id_next_due_at ON service.cases (unit_id, next_due_at);
CREATE INDEX ix_cases_duplicate_of_id ON service.cases (duplicate_of_id) WHERE duplicate_of_id IS NOT NULL;
CREATE INDEX ix_cases_split_from_id ON service.cases (split_from_id) WHERE split_from_id IS NOT NULL;
CREATE INDEX ix_cases_search ON service.cases USING gin (search);

CREATE TABLE service.complaints (
    id uuid PRIMARY KEY CONSTRAINT fk_complaints_cases_id REFERENCES service.cases (id) ON DELETE CASCADE,
    stage text NOT NULL,
    valid boolean,
    judgement text,
    explanation text,
    responsible_unit_id uuid,
    responsible_id uuid,
    cause_code text,
    cause_text text,
    remedy text,
    remedy_text text,
    amount numeric(18,2),
    currency text,
    serious boolean NOT NULL,
    meeting_on date,
    meeting_attendees text,
    meeting_decision text,
    approval_id uuid,
    approval_outcome text,
    approval_comment text,
    approved_at timestamptz,
    decisions jsonb NOT NULL,
    carried_out text,
    carried_out_at timestamptz,
    told text,
    told_at timestamptz,
    survey_expires_at timestamptz,
    score integer,
    score_comment text,
    summary text,
    prevention text,
    penalty text,
    archive_number text,
    archived_at timestamptz
);
CREATE INDEX ix_complaints_responsible_id ON service.complaints (responsible_id) WHERE responsible_id IS NOT NULL;
CREATE INDEX ix_complaints_approval_id ON service.complaints (approval_id) WHERE approval_id IS NOT NULL;
CREATE UNIQUE INDEX ix_complaints_archive_number ON service.complaints (archive_number);

CREATE TABLE service.case_entries (
    id uuid PRIMARY KEY,
    case_id uuid NOT NULL CONSTRAINT fk_case_entries_cases_case_id REFERENCES service.cases (id) ON DELETE CASCADE,
    kind text NOT NULL,
    what text,
    text text,
    facts jsonb NOT NULL,
    channel text,
    by uuid NOT NULL,
    at timestamptz NOT NULL
);
CREATE INDEX ix_case_entries_case_id_at ON service.case_entries (case_id, at);

CREATE TABLE service.interactions (
    id uuid PRIMARY KEY,
    customer_id uuid,
    case_id uuid,
    case_number text,
    channel text NOT NULL,
    outgoing boolean NOT NULL,
    summary text NOT NULL,
    phone text,
    by uuid NOT NULL,
    at timestamptz NOT NULL,
    recused uuid[] NOT NULL
);
CREATE INDEX ix_interactions_customer_id_at ON service.interactions (customer_id, at);
CREATE INDEX ix_interactions_case_id ON service.interactions (case_id);
CREATE INDEX ix_interactions_phone_at ON service.interactions (phone, at) WHERE customer_id IS NULL;

CREATE TABLE service.attachments (
    id uuid PRIMARY KEY,
    case_id uuid NOT NULL,
    hash bytea NOT NULL,
    name text NOT NULL,
    content_type text NOT NULL,
    size bigint NOT NULL,
    by uuid NOT NULL,
    at timestamptz NOT NULL
);
CREATE INDEX ix_attachments_case_id ON service.attachments (case_id);

CREATE TABLE service.file_chunks (
    hash bytea NOT NULL,
    number integer NOT NULL,
    bytes bytea NOT NULL,
    CONSTRAINT pk_file_chunks PRIMARY KEY (hash, number)
);

CREATE UNLOGGED TABLE service.case_presences (
    case_id uuid NOT NULL,
    staff_id uuid NOT NULL,
    seen_at timestamptz NOT NULL,
    CONSTRAINT pk_case_presences PRIMARY KEY (case_id, staff_id)
);

CREATE TABLE service.clock_marks (
    case_id uuid NOT NULL,
    clock text NOT NULL,
    mark text NOT NULL,
    due_at timestamptz NOT NULL,
    at timestamptz NOT NULL,
    CONSTRAINT pk_clock_marks PRIMARY KEY (case_id, clock, mark, due_at)
);

CREATE TABLE service.surveys (
    id uuid PRIMARY KEY,
    case_id uuid NOT NULL,
    token_hash bytea NOT NULL,
    asked_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    answered_at timestamptz,
    score integer,
    comment text
);
CREATE UNIQUE INDEX ix_surveys_token_hash ON service.surveys (token_hash);
CREATE INDEX ix_surveys_case_id ON service.surveys (case_id);

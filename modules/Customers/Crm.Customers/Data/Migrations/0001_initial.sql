CREATE SCHEMA IF NOT EXISTS customers;
-- include: module_tables customers

CREATE TABLE customers.leads (
    id uuid PRIMARY KEY,
    name text NOT NULL,
    name_en text,
    nature text,
    industry text,
    region text,
    address text,
    web text,
    uscc text,
    source text NOT NULL,
    need text,
    brought_by text,
    contacts jsonb NOT NULL,
    contact_name text,
    phone text,
    owner_id uuid,
    unit_id uuid NOT NULL,
    stage text NOT NULL,
    verification text NOT NULL,
    value_grade integer,
    importance text NOT NULL,
    nurture_until date,
    discard_reason text,
    outcome_note text,
    duplicate_reason text,
    customer_id uuid,
    created_by uuid NOT NULL,
    created_at timestamptz NOT NULL,
    last_contact_at timestamptz,
    duplicate_keys bigint[] NOT NULL,
    search tsvector NOT NULL
);
CREATE INDEX ix_leads_created ON customers.leads (created_at, id);
CREATE INDEX ix_leads_owner ON customers.leads (owner_id, created_at, id);
CREATE INDEX ix_leads_pool ON customers.leads (unit_id, created_at, id) WHERE owner_id IS NULL;
CREATE INDEX ix_leads_unit_stage ON customers.leads (unit_id, stage);
CREATE INDEX ix_leads_name ON customers.leads (name, id);
CREATE INDEX ix_leads_value ON customers.leads (coalesce(value_grade, 0), id);
CREATE INDEX ix_leads_nurture ON customers.leads (nurture_until) WHERE stage = 'nurturing';
-- A long pending list would be read by every search; a short one is merged often enough.
CREATE INDEX ix_leads_search ON customers.leads USING gin (search) WITH (gin_pending_list_limit = 256);
CREATE INDEX ix_leads_duplicate_keys ON customers.leads USING gin (duplicate_keys) WITH (gin_pending_list_limit = 64);

CREATE TABLE customers.customers (
    id uuid PRIMARY KEY,
    code text NOT NULL,
    name text NOT NULL,
    name_en text,
    nature text NOT NULL,
    ownership text,
    industry text,
    region text,
    addresses jsonb NOT NULL,
    phones text[] NOT NULL,
    web text,
    uscc text,
    external_code text,
    source text,
    notes text,
    confidentiality text NOT NULL,
    stage text NOT NULL,
    owner_id uuid,
    unit_id uuid NOT NULL,
    lead_id uuid,
    duplicate_reason text,
    registered_by uuid NOT NULL,
    registered_at timestamptz NOT NULL,
    revision bigint NOT NULL,
    duplicate_keys bigint[] NOT NULL,
    search tsvector NOT NULL
);
CREATE UNIQUE INDEX ux_customers_code ON customers.customers (code);
CREATE INDEX ix_customers_code ON customers.customers (code, id);
CREATE UNIQUE INDEX ux_customers_external_code ON customers.customers (external_code) WHERE external_code IS NOT NULL;
CREATE UNIQUE INDEX ux_customers_lead ON customers.customers (lead_id) WHERE lead_id IS NOT NULL;
CREATE INDEX ix_customers_registered ON customers.customers (registered_at, id);
CREATE INDEX ix_customers_owner ON customers.customers (owner_id, registered_at, id);
CREATE INDEX ix_customers_unit_stage ON customers.customers (unit_id, stage);
CREATE INDEX ix_customers_name ON customers.customers (name, id);
CREATE INDEX ix_customers_search ON customers.customers USING gin (search) WITH (gin_pending_list_limit = 256);
CREATE INDEX ix_customers_duplicate_keys ON customers.customers USING gin (duplicate_keys) WITH (gin_pending_list_limit = 64);

CREATE TABLE customers.customer_standings (
    customer_id uuid PRIMARY KEY,
    known_since timestamptz NOT NULL,
    grade text,
    grade_rule text,
    grade_inputs jsonb,
    graded_at timestamptz,
    tier text,
    tier_version bigint NOT NULL,
    value_class text,
    value_score numeric(18,2),
    valued_at timestamptz,
    credit_grade text,
    on_hold boolean NOT NULL,
    hold_reason text,
    credit_version bigint NOT NULL,
    twelve_month_trade numeric(18,2),
    currency text,
    last_order_on date,
    trade_at timestamptz,
    last_contact_at timestamptz,
    last_material_at timestamptz
) WITH (fillfactor = 85);
CREATE INDEX ix_customer_standings_grade ON customers.customer_standings (grade, customer_id);
CREATE INDEX ix_customer_standings_contact ON customers.customer_standings (last_contact_at, customer_id);

CREATE TABLE customers.contacts (
    id uuid PRIMARY KEY,
    name text NOT NULL,
    title text,
    mobile text,
    phone text,
    email text,
    we_chat text,
    birthday date,
    birthday_is_lunar boolean NOT NULL,
    preferred_channel text,
    consents jsonb NOT NULL,
    notes text,
    created_at timestamptz NOT NULL,
    search tsvector NOT NULL
);
CREATE INDEX ix_contacts_search ON customers.contacts USING gin (search) WITH (gin_pending_list_limit = 256);

CREATE TABLE customers.customer_contacts (
    id uuid PRIMARY KEY,
    customer_id uuid NOT NULL,
    contact_id uuid NOT NULL REFERENCES customers.contacts (id),
    role text,
    reports_to uuid,
    main boolean NOT NULL
);
CREATE UNIQUE INDEX ux_customer_contacts ON customers.customer_contacts (customer_id, contact_id);
CREATE INDEX ix_customer_contacts_contact ON customers.customer_contacts (contact_id);

CREATE TABLE customers.stage_records (
    id uuid PRIMARY KEY,
    record_id uuid NOT NULL,
    "from" text,
    "to" text NOT NULL,
    reason text,
    by uuid NOT NULL,
    at timestamptz NOT NULL
);
CREATE INDEX ix_stage_records_record ON customers.stage_records (record_id, at);

CREATE TABLE customers.timeline_entries (
    id uuid PRIMARY KEY,
    customer_id uuid,
    lead_id uuid,
    at timestamptz NOT NULL,
    topic text NOT NULL,
    kind text NOT NULL,
    facts jsonb NOT NULL,
    link text,
    by uuid NOT NULL,
    source_key text NOT NULL
);
CREATE UNIQUE INDEX ux_timeline_entries_source ON customers.timeline_entries (source_key);
CREATE INDEX ix_timeline_entries_customer ON customers.timeline_entries (customer_id, at DESC, id DESC) WHERE customer_id IS NOT NULL;
CREATE INDEX ix_timeline_entries_customer_topic ON customers.timeline_entries (customer_id, topic, at DESC, id DESC) WHERE customer_id IS NOT NULL;
CREATE INDEX ix_timeline_entries_lead ON customers.timeline_entries (lead_id, at DESC, id DESC) WHERE lead_id IS NOT NULL;

CREATE TABLE customers.activities (
    id uuid PRIMARY KEY,
    kind text NOT NULL,
    subject text NOT NULL,
    notes text,
    due_at timestamptz NOT NULL,
    remind_at timestamptz,
    reminded boolean NOT NULL,
    state text NOT NULL,
    customer_id uuid,
    lead_id uuid,
    about text NOT NULL,
    contact_id uuid,
    assignees uuid[] NOT NULL,
    owner_id uuid,
    unit_id uuid NOT NULL,
    planned_at timestamptz NOT NULL,
    result text,
    next_step text,
    reached_contact_id uuid,
    reached text,
    sent text,
    done_at timestamptz,
    done_by uuid
);
CREATE INDEX ix_activities_assignees ON customers.activities USING gin (assignees) WHERE state = 'open';
CREATE INDEX ix_activities_due ON customers.activities (state, due_at, id);
CREATE INDEX ix_activities_customer ON customers.activities (customer_id, due_at, id) WHERE customer_id IS NOT NULL;
CREATE INDEX ix_activities_lead ON customers.activities (lead_id, due_at, id) WHERE lead_id IS NOT NULL;
CREATE INDEX ix_activities_remind ON customers.activities (remind_at) WHERE state = 'open' AND NOT reminded AND remind_at IS NOT NULL;

CREATE TABLE customers.code_rules (
    id uuid PRIMARY KEY,
    pattern text NOT NULL
);
CREATE TABLE customers.code_counters (
    key text PRIMARY KEY,
    last integer NOT NULL
);
CREATE TABLE customers.owner_numbers (
    owner_id uuid PRIMARY KEY,
    number integer NOT NULL
);
CREATE UNIQUE INDEX ux_owner_numbers_number ON customers.owner_numbers (number);

CREATE TABLE customers.grade_rule_sets (
    id uuid PRIMARY KEY,
    rules jsonb NOT NULL
);
CREATE TABLE customers.grade_changes (
    id uuid PRIMARY KEY,
    customer_id uuid NOT NULL,
    grade text NOT NULL,
    previous text,
    rule text NOT NULL,
    inputs jsonb NOT NULL,
    at timestamptz NOT NULL,
    published boolean NOT NULL
);
CREATE INDEX ix_grade_changes_customer ON customers.grade_changes (customer_id, at);
CREATE INDEX ix_grade_changes_unpublished ON customers.grade_changes (id) WHERE NOT published;

CREATE TABLE customers.staff_copies (
    staff_id uuid PRIMARY KEY,
    name text NOT NULL,
    unit_id uuid NOT NULL,
    active boolean NOT NULL,
    version bigint NOT NULL
);

CREATE TABLE customers.case_copies (
    case_id uuid PRIMARY KEY,
    customer_id uuid,
    number text NOT NULL,
    kind text,
    closed_at timestamptz
);
CREATE INDEX ix_case_copies_open ON customers.case_copies (customer_id) WHERE closed_at IS NULL;

CREATE TABLE customers.lead_imports (
    id uuid PRIMARY KEY,
    by uuid NOT NULL,
    unit_id uuid NOT NULL,
    file_name text NOT NULL,
    encoding text NOT NULL,
    delimiter text NOT NULL,
    headers text[] NOT NULL,
    mapping jsonb NOT NULL,
    culture text NOT NULL,
    source text NOT NULL,
    in_pool boolean NOT NULL,
    state text NOT NULL,
    total integer NOT NULL,
    processed integer NOT NULL,
    created integer NOT NULL,
    bad integer NOT NULL,
    suspected integer NOT NULL,
    skipped integer NOT NULL,
    created_at timestamptz NOT NULL,
    started_at timestamptz,
    finished_at timestamptz,
    failure text
);
CREATE INDEX ix_lead_imports_by ON customers.lead_imports (by, created_at, id);

CREATE TABLE customers.import_rows (
    import_id uuid NOT NULL REFERENCES customers.lead_imports (id),
    line integer NOT NULL,
    cells text[] NOT NULL,
    state text NOT NULL,
    reason text,
    resembles jsonb,
    lead_id uuid,
    CONSTRAINT pk_import_rows PRIMARY KEY (import_id, line)
);
CREATE INDEX ix_import_rows_state ON customers.import_rows (import_id, state, line);

CREATE TABLE customers.import_file_chunks (
    import_id uuid NOT NULL REFERENCES customers.lead_imports (id),
    part integer NOT NULL,
    content bytea NOT NULL,
    CONSTRAINT pk_import_file_chunks PRIMARY KEY (import_id, part)
);

CREATE TABLE customers.remembered_mappings (
    staff_id uuid NOT NULL,
    header text NOT NULL,
    field text,
    CONSTRAINT pk_remembered_mappings PRIMARY KEY (staff_id, header)
);

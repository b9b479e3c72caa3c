CREATE SCHEMA IF NOT EXISTS approvals;
-- include: module_tables approvals

CREATE TABLE approvals.policies (
    id uuid CONSTRAINT pk_policies PRIMARY KEY,
    kind text NOT NULL,
    number integer NOT NULL,
    steps jsonb NOT NULL,
    set_at timestamptz NOT NULL
);
CREATE UNIQUE INDEX ix_policies_kind_number ON approvals.policies (kind, number);

CREATE TABLE approvals.requests (
    id uuid CONSTRAINT pk_requests PRIMARY KEY,
    kind text NOT NULL,
    policy_number integer NOT NULL,
    subject_type text NOT NULL,
    subject_id uuid NOT NULL,
    subject text NOT NULL,
    link text NOT NULL,
    requested_by uuid NOT NULL,
    involved uuid[] NOT NULL,
    amount numeric(18,2),
    currency text,
    facts jsonb NOT NULL,
    state varchar(40) NOT NULL,
    requested_at timestamptz NOT NULL,
    ended_at timestamptz,
    end_comment text
);
CREATE INDEX ix_requests_subject_type_subject_id ON approvals.requests (subject_type, subject_id);
CREATE INDEX ix_requests_requested_by_requested_at_id ON approvals.requests (requested_by, requested_at, id);

CREATE TABLE approvals.steps (
    id uuid CONSTRAINT pk_steps PRIMARY KEY,
    request_id uuid NOT NULL CONSTRAINT fk_steps_requests_request_id REFERENCES approvals.requests (id) ON DELETE CASCADE,
    number integer NOT NULL,
    by text NOT NULL,
    mode varchar(40) NOT NULL,
    from_amount numeric(18,2),
    remind_after_hours integer NOT NULL,
    escalate_after_hours integer,
    state varchar(40) NOT NULL,
    note text,
    opened_at timestamptz,
    reminded_at timestamptz,
    escalated boolean NOT NULL
);
CREATE INDEX ix_steps_request_id ON approvals.steps (request_id);
CREATE INDEX ix_steps_opened_at ON approvals.steps (opened_at) WHERE state = 'Open';

CREATE TABLE approvals.assignments (
    id uuid CONSTRAINT pk_assignments PRIMARY KEY,
    step_id uuid NOT NULL CONSTRAINT fk_assignments_steps_step_id REFERENCES approvals.steps (id) ON DELETE CASCADE,
    staff_id uuid NOT NULL,
    for_staff_id uuid,
    instead_of_staff_id uuid,
    passed boolean NOT NULL,
    outcome varchar(40),
    comment text,
    decided_at timestamptz
);
CREATE INDEX ix_assignments_step_id ON approvals.assignments (step_id);
CREATE INDEX ix_assignments_staff_id_passed_outcome ON approvals.assignments (staff_id, passed, outcome);

CREATE TABLE approvals.staff_refs (
    id uuid CONSTRAINT pk_staff_refs PRIMARY KEY,
    name text NOT NULL,
    unit_id uuid NOT NULL,
    manager_id uuid,
    roles text[] NOT NULL,
    active boolean NOT NULL,
    deputy_id uuid,
    absent_from date,
    absent_until date,
    source_version bigint NOT NULL
);

CREATE TABLE approvals.unit_refs (
    id uuid CONSTRAINT pk_unit_refs PRIMARY KEY,
    parent_id uuid,
    source_version bigint NOT NULL
);

-- The policies a new installation has; administrators change them in the portal.
INSERT INTO approvals.policies (id, kind, number, steps, set_at) VALUES
    (gen_random_uuid(), 'service.complaint-remedy', 1,
     '[{"by":"branch-leader","mode":0,"fromAmount":null,"remindAfterHours":24,"escalateAfterHours":72},
       {"by":"general-manager","mode":0,"fromAmount":null,"remindAfterHours":24,"escalateAfterHours":null}]', now()),
    (gen_random_uuid(), 'accounts.recognition', 1,
     '[{"by":"branch-leader","mode":0,"fromAmount":null,"remindAfterHours":24,"escalateAfterHours":72}]', now()),
    (gen_random_uuid(), 'accounts.tier-override', 1,
     '[{"by":"branch-leader","mode":0,"fromAmount":null,"remindAfterHours":24,"escalateAfterHours":72}]', now()),
    (gen_random_uuid(), 'customers.grade-override', 1,
     '[{"by":"manager","mode":0,"fromAmount":null,"remindAfterHours":24,"escalateAfterHours":72}]', now());

-- W-08: requests about a person's data, each to be answered until a day, and which module has erased what.
CREATE TABLE customers.person_requests (
    id uuid PRIMARY KEY,
    number text NOT NULL,
    kind text NOT NULL,
    state text NOT NULL,
    label text NOT NULL,
    reason text NOT NULL,
    person jsonb NOT NULL,
    received_on date NOT NULL,
    due_on date NOT NULL,
    asked_by uuid NOT NULL,
    asked_at timestamptz NOT NULL,
    approval_id uuid NOT NULL,
    decided_by uuid,
    decided_at timestamptz,
    comment text,
    exported_by uuid,
    exported_at timestamptz,
    ended_at timestamptz
);
CREATE UNIQUE INDEX ux_person_requests_number ON customers.person_requests (number);
CREATE INDEX ix_person_requests_due ON customers.person_requests (due_on) WHERE ended_at IS NULL;
CREATE TABLE customers.person_request_parts (
    request_id uuid NOT NULL REFERENCES customers.person_requests (id),
    module text NOT NULL,
    rows integer NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (request_id, module)
);

-- C-30: a grade against the rules, by approval and until a day.
CREATE TABLE customers.grade_overrides (
    id uuid PRIMARY KEY,
    customer_id uuid NOT NULL,
    grade text NOT NULL,
    previous text,
    reason text NOT NULL,
    until date NOT NULL,
    state text NOT NULL,
    asked_by uuid NOT NULL,
    asked_at timestamptz NOT NULL,
    approval_id uuid NOT NULL,
    decided_by uuid,
    decided_at timestamptz,
    comment text,
    ended_by uuid,
    ended_at timestamptz,
    end_reason text
);
CREATE INDEX ix_grade_overrides_customer ON customers.grade_overrides (customer_id, asked_at, id);
CREATE INDEX ix_grade_overrides_until ON customers.grade_overrides (until) WHERE state = 'approved';
-- The one in force, beside the grade, so that a run over all customers needs no other table.
ALTER TABLE customers.customer_standings ADD COLUMN override_id uuid, ADD COLUMN override_grade text, ADD COLUMN override_until date;

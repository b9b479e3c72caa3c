-- C-61: suggestions how customers could be developed, from being written down to what others learn from them.
CREATE TABLE customers.suggestions (
    id uuid PRIMARY KEY,
    owner_id uuid,
    unit_id uuid NOT NULL,
    at timestamptz NOT NULL,
    title text NOT NULL,
    text text NOT NULL,
    topic text NOT NULL,
    source text NOT NULL,
    customer_id uuid,
    said_by text,
    benefit text,
    confidential boolean NOT NULL,
    state text NOT NULL,
    scores jsonb,
    score integer,
    answer text,
    goal text,
    plan text,
    responsible_id uuid,
    due_on date,
    outcome text,
    effect integer,
    reward text,
    reward_amount numeric(18,2),
    reward_note text,
    shared boolean NOT NULL,
    lesson text
);
CREATE INDEX ix_suggestions_at ON customers.suggestions (at, id);
CREATE INDEX ix_suggestions_owner ON customers.suggestions (owner_id, at, id);
CREATE INDEX ix_suggestions_score ON customers.suggestions (state, score);
CREATE INDEX ix_suggestions_customer_id ON customers.suggestions (customer_id) WHERE customer_id IS NOT NULL;
CREATE INDEX ix_suggestions_responsible ON customers.suggestions (responsible_id) WHERE responsible_id IS NOT NULL;

CREATE TABLE customers.suggestion_remarks (
    id uuid PRIMARY KEY,
    suggestion_id uuid NOT NULL REFERENCES customers.suggestions (id) ON DELETE CASCADE,
    at timestamptz NOT NULL,
    by uuid NOT NULL,
    kind text NOT NULL,
    text text NOT NULL
);
CREATE INDEX ix_suggestion_remarks_suggestion_id ON customers.suggestion_remarks (suggestion_id);

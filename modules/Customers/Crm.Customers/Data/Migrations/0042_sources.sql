-- C-24: who told what stands in a customer's archive, and cards that customers fill in themselves.
CREATE TABLE customers.fact_sources (
    id uuid PRIMARY KEY,
    customer_id uuid NOT NULL,
    section text NOT NULL,
    informant text NOT NULL,
    certainty text NOT NULL,
    said_on date NOT NULL,
    detail text,
    recorded_by uuid NOT NULL,
    recorded_at timestamptz NOT NULL,
    card_id uuid
);
CREATE INDEX ix_fact_sources_customer ON customers.fact_sources (customer_id, said_on, recorded_at, id);
CREATE TABLE customers.data_cards (
    id uuid PRIMARY KEY,
    customer_id uuid NOT NULL,
    token_hash bytea NOT NULL,
    state text NOT NULL,
    fields text[] NOT NULL,
    shown text[] NOT NULL,
    message text,
    sent_by uuid NOT NULL,
    sent_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    opened_at timestamptz,
    answers jsonb,
    filled_by text,
    remark text,
    answered_at timestamptz,
    closed_by uuid,
    closed_at timestamptz,
    taken text[]
);
CREATE UNIQUE INDEX ux_data_cards_token ON customers.data_cards (token_hash);
CREATE INDEX ix_data_cards_customer ON customers.data_cards (customer_id, sent_at, id);

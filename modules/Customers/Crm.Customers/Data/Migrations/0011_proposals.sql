CREATE TABLE customers.proposals (
    id uuid PRIMARY KEY,
    opportunity_id uuid NOT NULL,
    number integer NOT NULL,
    state text NOT NULL,
    lines jsonb NOT NULL,
    total numeric(18,2) NOT NULL,
    currency text NOT NULL,
    valid_until date NOT NULL,
    note text,
    file_name text,
    file_type text,
    file_bytes integer,
    created_by uuid NOT NULL,
    created_at timestamptz NOT NULL,
    sent_at timestamptz,
    answered_at timestamptz,
    answer_note text
);
CREATE UNIQUE INDEX ux_proposals_number ON customers.proposals (opportunity_id, number);
CREATE INDEX ix_proposals_valid ON customers.proposals (valid_until) WHERE state = 'sent';

CREATE TABLE customers.proposal_chunks (
    proposal_id uuid NOT NULL REFERENCES customers.proposals (id),
    part integer NOT NULL,
    content bytea NOT NULL,
    CONSTRAINT pk_proposal_chunks PRIMARY KEY (proposal_id, part)
);

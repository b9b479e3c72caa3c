-- C-32: what is done with many customers or leads at once, in the background, record by record.
CREATE TABLE customers.bulk_runs (
    id uuid PRIMARY KEY,
    kind text NOT NULL,
    by uuid NOT NULL,
    state text NOT NULL,
    request jsonb,
    culture text NOT NULL,
    total integer NOT NULL,
    processed integer NOT NULL,
    done integer NOT NULL,
    same integer NOT NULL,
    refused integer NOT NULL,
    undone integer NOT NULL,
    kept integer NOT NULL,
    created_at timestamptz NOT NULL,
    started_at timestamptz,
    finished_at timestamptz,
    failure text
);
CREATE INDEX ix_bulk_runs_by ON customers.bulk_runs (by, created_at DESC, id DESC);

CREATE TABLE customers.bulk_items (
    run_id uuid NOT NULL REFERENCES customers.bulk_runs (id) ON DELETE CASCADE,
    position integer NOT NULL,
    record_id uuid NOT NULL,
    name text NOT NULL,
    state text NOT NULL,
    reason text,
    before jsonb,
    PRIMARY KEY (run_id, position)
);
CREATE INDEX ix_bulk_items_waiting ON customers.bulk_items (run_id, position) WHERE state = 'waiting';
CREATE INDEX ix_bulk_items_state ON customers.bulk_items (run_id, state, position);

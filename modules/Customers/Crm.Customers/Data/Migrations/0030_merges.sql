-- Customers that were merged into others (C-26). Such a customer leaves every table, so that no list, search, count or job sees it; what was
-- moved and what could not be is kept until the merge can be undone no more.
ALTER TABLE customers.customers ADD merged_codes text[] NOT NULL DEFAULT '{}';
ALTER TABLE customers.customers ADD merged_names text[] NOT NULL DEFAULT '{}';

CREATE TABLE customers.merge_records (
    id uuid PRIMARY KEY,
    survivor_id uuid NOT NULL,
    merged_id uuid NOT NULL,
    merged_code text NOT NULL,
    merged_name text NOT NULL,
    owner_id uuid,
    unit_id uuid NOT NULL,
    reason text NOT NULL,
    by uuid NOT NULL,
    at timestamptz NOT NULL,
    undo_until timestamptz NOT NULL,
    fields jsonb NOT NULL,
    standing jsonb NOT NULL,
    undone_at timestamptz,
    undone_by uuid
);
CREATE UNIQUE INDEX ux_merge_records_merged ON customers.merge_records (merged_id) WHERE undone_at IS NULL;
CREATE INDEX ix_merge_records_survivor ON customers.merge_records (survivor_id, at, id);
CREATE INDEX ix_merge_records_at ON customers.merge_records (at, id);

-- Which rows moved, and the rows that went because the survivor had such a one already.
CREATE TABLE customers.merge_moves (
    merge_id uuid NOT NULL REFERENCES customers.merge_records (id) ON DELETE CASCADE,
    table_name text NOT NULL,
    key uuid NOT NULL,
    CONSTRAINT pk_merge_moves PRIMARY KEY (merge_id, table_name, key)
);
CREATE TABLE customers.merge_kept (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    merge_id uuid NOT NULL REFERENCES customers.merge_records (id) ON DELETE CASCADE,
    table_name text NOT NULL,
    content jsonb NOT NULL
);
CREATE INDEX ix_merge_kept_merge ON customers.merge_kept (merge_id, table_name);

-- Who stands for a customer now: itself, or whom it was merged into, and whom that was merged into.
CREATE FUNCTION customers.survivor_of(wanted uuid) RETURNS uuid LANGUAGE sql STABLE AS $$
    WITH RECURSIVE chain AS (
        SELECT wanted AS id, 0 AS step
        UNION ALL
        SELECT m.survivor_id, chain.step + 1 FROM chain JOIN customers.merge_records m ON m.merged_id = chain.id AND m.undone_at IS NULL WHERE chain.step < 100
    )
    SELECT id FROM chain ORDER BY step DESC LIMIT 1
$$;

-- A merge moves members; they do not vanish with the row.
ALTER TABLE customers.segment_members DROP CONSTRAINT segment_members_customer_id_fkey;

-- What belongs to a customer is found by it.
CREATE INDEX ix_leads_customer ON customers.leads (customer_id) WHERE customer_id IS NOT NULL;
CREATE INDEX ix_case_copies_customer ON customers.case_copies (customer_id) WHERE customer_id IS NOT NULL;
CREATE INDEX ix_market_reports_customer ON customers.market_reports (customer_id) WHERE customer_id IS NOT NULL;
CREATE INDEX ix_visitors_customer ON customers.visitors (customer_id) WHERE customer_id IS NOT NULL;

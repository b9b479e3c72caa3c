-- Merges of customers, each with what moved by it, so that it can be undone (C-26). Either news may come first.
CREATE TABLE service.merges (
    id uuid CONSTRAINT pk_merges PRIMARY KEY,
    winner_id uuid NOT NULL,
    loser_id uuid NOT NULL,
    at timestamptz NOT NULL,
    undone_at timestamptz
);
CREATE TABLE service.merge_moves (
    merge_id uuid NOT NULL,
    table_name text NOT NULL,
    key text NOT NULL,
    CONSTRAINT pk_merge_moves PRIMARY KEY (merge_id, table_name, key)
);
CREATE FUNCTION service.survivor_of(wanted uuid) RETURNS uuid LANGUAGE sql STABLE AS $$
    WITH RECURSIVE chain AS (
        SELECT wanted AS id, 0 AS step
        UNION ALL
        SELECT c.merged_into, chain.step + 1 FROM chain JOIN service.customers c ON c.id = chain.id WHERE c.merged_into IS NOT NULL AND chain.step < 100
    )
    SELECT id FROM chain ORDER BY step DESC LIMIT 1
$$;

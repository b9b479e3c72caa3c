-- Since when the owner (or nobody) has it. What exists is as if it had been given out now: no time limit strikes because of an upgrade.
ALTER TABLE customers.leads ADD owner_since timestamptz NOT NULL DEFAULT now();
ALTER TABLE customers.leads ALTER owner_since DROP DEFAULT;
ALTER TABLE customers.customers ADD owner_since timestamptz NOT NULL DEFAULT now();
ALTER TABLE customers.customers ALTER owner_since DROP DEFAULT;
ALTER TABLE customers.staff_copies ADD manager_id uuid;

CREATE INDEX ix_leads_pool_since ON customers.leads (owner_since, id) WHERE owner_id IS NULL AND stage IN ('new', 'contacted', 'verified');
CREATE INDEX ix_leads_pool_name ON customers.leads (name, id) WHERE owner_id IS NULL AND stage IN ('new', 'contacted', 'verified');
CREATE INDEX ix_customers_pool_since ON customers.customers (owner_since, id) WHERE owner_id IS NULL AND stage = 'prospect';
CREATE INDEX ix_customers_pool_name ON customers.customers (name, id) WHERE owner_id IS NULL AND stage = 'prospect';
CREATE INDEX ix_customers_prospects_since ON customers.customers (owner_since) WHERE owner_id IS NOT NULL AND stage = 'prospect';

CREATE TABLE customers.lead_clocks (
    lead_id uuid PRIMARY KEY,
    since timestamptz NOT NULL,
    due_at timestamptz,
    next_at timestamptz NOT NULL,
    escalated boolean NOT NULL
) WITH (fillfactor = 85);
CREATE INDEX ix_lead_clocks_next ON customers.lead_clocks (next_at);
CREATE INDEX ix_lead_clocks_due ON customers.lead_clocks (due_at);
INSERT INTO customers.lead_clocks (lead_id, since, next_at, escalated)
    SELECT id, now(), now(), false FROM customers.leads WHERE owner_id IS NOT NULL AND stage IN ('new', 'contacted', 'verified');

CREATE TABLE customers.pool_rules (
    id uuid PRIMARY KEY,
    rules jsonb NOT NULL
);

CREATE TABLE customers.pool_moves (
    id uuid PRIMARY KEY,
    kind text NOT NULL,
    record_id uuid NOT NULL,
    name text NOT NULL,
    move text NOT NULL,
    from_id uuid,
    to_id uuid,
    owner_id uuid,
    unit_id uuid NOT NULL,
    reason text,
    note text,
    by uuid NOT NULL,
    at timestamptz NOT NULL
);
CREATE INDEX ix_pool_moves_at ON customers.pool_moves (at, id);
CREATE INDEX ix_pool_moves_record ON customers.pool_moves (record_id, at, id);
CREATE INDEX ix_pool_moves_to ON customers.pool_moves (to_id, at, id);
CREATE INDEX ix_pool_moves_from ON customers.pool_moves (from_id, at, id);
CREATE INDEX ix_pool_moves_unit ON customers.pool_moves (unit_id, at, id);

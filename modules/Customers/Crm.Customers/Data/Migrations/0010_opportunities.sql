CREATE TABLE customers.opportunities (
    id uuid PRIMARY KEY,
    customer_id uuid NOT NULL,
    title text NOT NULL,
    stage text NOT NULL,
    open_stage text NOT NULL,
    amount numeric(18,2),
    currency text NOT NULL,
    probability integer NOT NULL,
    probability_judged boolean NOT NULL,
    expected_close date NOT NULL,
    forecast_on date NOT NULL,
    closed_on date,
    parked_until date,
    reason text,
    reason_note text,
    product_lines text[] NOT NULL,
    competitors text[] NOT NULL,
    next_step text,
    next_step_on date,
    notes text,
    owner_id uuid,
    unit_id uuid NOT NULL,
    created_by uuid NOT NULL,
    created_at timestamptz NOT NULL,
    moved_at timestamptz NOT NULL,
    search tsvector NOT NULL
);
CREATE INDEX ix_opportunities_stage ON customers.opportunities (stage, moved_at, id);
CREATE INDEX ix_opportunities_owner ON customers.opportunities (owner_id, stage, moved_at, id);
CREATE INDEX ix_opportunities_unit ON customers.opportunities (unit_id, stage, moved_at, id);
CREATE INDEX ix_opportunities_customer ON customers.opportunities (customer_id, moved_at, id);
CREATE INDEX ix_opportunities_moved ON customers.opportunities (moved_at, id);
CREATE INDEX ix_opportunities_created ON customers.opportunities (created_at, id);
CREATE INDEX ix_opportunities_close ON customers.opportunities (expected_close, id);
CREATE INDEX ix_opportunities_amount ON customers.opportunities (coalesce(amount, 0), id);
CREATE INDEX ix_opportunities_title ON customers.opportunities (title, id);
CREATE INDEX ix_opportunities_forecast ON customers.opportunities (forecast_on) WHERE stage NOT IN ('lost', 'parked');
CREATE INDEX ix_opportunities_closed ON customers.opportunities (stage, closed_on) WHERE closed_on IS NOT NULL;
CREATE INDEX ix_opportunities_parked ON customers.opportunities (parked_until) WHERE stage = 'parked';
CREATE INDEX ix_opportunities_search ON customers.opportunities USING gin (search) WITH (gin_pending_list_limit = 64);

CREATE TABLE customers.opportunity_moves (
    id uuid PRIMARY KEY,
    opportunity_id uuid NOT NULL,
    "from" text,
    "to" text NOT NULL,
    reason text,
    note text,
    until date,
    amount numeric(18,2),
    by uuid NOT NULL,
    at timestamptz NOT NULL
);
CREATE INDEX ix_opportunity_moves_opportunity ON customers.opportunity_moves (opportunity_id, at, id);

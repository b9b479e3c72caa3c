CREATE TABLE customers.visitors (
    id uuid PRIMARY KEY,
    came_at timestamptz NOT NULL,
    name text NOT NULL,
    company text NOT NULL,
    phone text,
    customer_id uuid,
    lead_id uuid,
    need text NOT NULL,
    next_step text NOT NULL,
    owner_id uuid,
    unit_id uuid NOT NULL,
    activity_id uuid NOT NULL,
    by uuid NOT NULL
);
CREATE INDEX ix_visitors_came ON customers.visitors (came_at, id);
CREATE INDEX ix_visitors_owner ON customers.visitors (owner_id, came_at, id);

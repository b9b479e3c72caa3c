CREATE TABLE customers.segments (
    id uuid PRIMARY KEY,
    owner_id uuid NOT NULL,
    name text NOT NULL,
    kind text NOT NULL,
    filter jsonb NOT NULL,
    shared boolean NOT NULL,
    note text,
    members integer,
    frozen_at timestamptz
);
CREATE UNIQUE INDEX ux_segments_name ON customers.segments (owner_id, name);
CREATE INDEX ix_segments_name ON customers.segments (name, id);

CREATE TABLE customers.segment_members (
    segment_id uuid NOT NULL REFERENCES customers.segments (id) ON DELETE CASCADE,
    customer_id uuid NOT NULL REFERENCES customers.customers (id) ON DELETE CASCADE,
    PRIMARY KEY (segment_id, customer_id)
);
CREATE INDEX ix_segment_members_customer_id ON customers.segment_members (customer_id);

CREATE TABLE customers.territories (
    id uuid PRIMARY KEY,
    name text NOT NULL,
    owner_id uuid,
    unit_id uuid NOT NULL
);
CREATE UNIQUE INDEX ux_territories_name ON customers.territories (unit_id, name);

CREATE TABLE customers.customer_places (
    id uuid PRIMARY KEY,
    territory_id uuid REFERENCES customers.territories (id),
    sequence integer,
    latitude double precision,
    longitude double precision
);
CREATE INDEX ix_customer_places_territory_id ON customers.customer_places (territory_id);

CREATE TABLE customers.visit_plans (
    id uuid PRIMARY KEY,
    owner_id uuid,
    unit_id uuid NOT NULL,
    week date NOT NULL,
    state text NOT NULL,
    approval_id uuid,
    comment text,
    subject text,
    stops jsonb NOT NULL
);
CREATE UNIQUE INDEX ux_visit_plans_week ON customers.visit_plans (owner_id, week);
CREATE INDEX ix_visit_plans_week ON customers.visit_plans (week, id);

CREATE TABLE customers.visit_records (
    id uuid PRIMARY KEY,
    checked_in_at timestamptz,
    latitude double precision,
    longitude double precision,
    accuracy double precision,
    needs text,
    objections text,
    gifts text
);

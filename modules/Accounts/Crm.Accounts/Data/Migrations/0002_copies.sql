-- What the module knows of customers and people, from others' events.
CREATE TABLE accounts.customers (
    id uuid CONSTRAINT pk_customers PRIMARY KEY,
    code text NOT NULL,
    name text NOT NULL,
    name_en text,
    external_code text,
    owner_id uuid,
    unit_id uuid NOT NULL,
    grade text,
    graded_at timestamptz,
    registered_at timestamptz NOT NULL,
    merged_into uuid,
    version bigint NOT NULL,
    search tsvector NOT NULL
);
CREATE INDEX ix_customers_code ON accounts.customers (code);
CREATE INDEX ix_customers_external_code ON accounts.customers (external_code);
CREATE INDEX ix_customers_search ON accounts.customers USING gin (search);

CREATE TABLE accounts.staff (
    id uuid CONSTRAINT pk_staff PRIMARY KEY,
    name text NOT NULL,
    unit_id uuid NOT NULL,
    roles text[] NOT NULL,
    active boolean NOT NULL,
    version bigint NOT NULL
);

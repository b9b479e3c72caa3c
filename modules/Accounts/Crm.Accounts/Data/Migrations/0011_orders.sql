-- Orders from other systems (A-20).
CREATE TABLE accounts.orders (
    id uuid CONSTRAINT pk_orders PRIMARY KEY,
    source text NOT NULL,
    external_id text NOT NULL,
    customer_id uuid,
    customer_key text NOT NULL,
    customer_name text,
    ordered_on date NOT NULL,
    line_count integer NOT NULL,
    amount numeric(18,2) NOT NULL,
    currency text NOT NULL,
    rate numeric(18,8) NOT NULL,
    booked numeric(18,2) NOT NULL,
    import_id uuid NOT NULL,
    booked_at timestamptz NOT NULL
);
CREATE UNIQUE INDEX ix_orders_source_external_id ON accounts.orders (source, external_id);
CREATE INDEX ix_orders_customer_id_ordered_on ON accounts.orders (customer_id, ordered_on);
CREATE INDEX ix_orders_ordered_on_id ON accounts.orders (ordered_on, id);
CREATE INDEX ix_orders_import_id_customer_id ON accounts.orders (import_id, customer_id);
CREATE INDEX ix_orders_source_customer_key ON accounts.orders (source, customer_key) WHERE customer_id IS NULL;

CREATE TABLE accounts.order_lines (
    order_id uuid NOT NULL CONSTRAINT fk_order_lines_orders_order_id REFERENCES accounts.orders (id) ON DELETE CASCADE,
    number integer NOT NULL,
    product_code text,
    product_name text,
    quantity numeric(18,4),
    unit_price numeric(18,4),
    discount numeric(9,6) NOT NULL,
    amount numeric(18,4) NOT NULL,
    CONSTRAINT pk_order_lines PRIMARY KEY (order_id, number)
);

CREATE TABLE accounts.order_sources (
    name text CONSTRAINT pk_order_sources PRIMARY KEY,
    latest_on date NOT NULL
);

CREATE TABLE accounts.customer_aliases (
    source text NOT NULL,
    key text NOT NULL,
    customer_id uuid NOT NULL,
    by uuid NOT NULL,
    at timestamptz NOT NULL,
    CONSTRAINT pk_customer_aliases PRIMARY KEY (source, key)
);

CREATE TABLE accounts.customer_trade (
    customer_id uuid CONSTRAINT pk_customer_trade PRIMARY KEY,
    twelve_months numeric(18,2) NOT NULL,
    previous_twelve numeric(18,2) NOT NULL,
    orders12 integer NOT NULL,
    largest_order numeric(18,2) NOT NULL,
    largest_month numeric(18,2) NOT NULL,
    first_order_on date NOT NULL,
    last_order_on date NOT NULL,
    as_of date NOT NULL,
    currency text NOT NULL
);
CREATE INDEX ix_customer_trade_twelve_months_customer_id ON accounts.customer_trade (twelve_months, customer_id);

CREATE TABLE accounts.order_imports (
    id uuid CONSTRAINT pk_order_imports PRIMARY KEY,
    by uuid NOT NULL,
    files jsonb NOT NULL,
    state text NOT NULL,
    source text,
    currency text NOT NULL,
    rate numeric(18,8) NOT NULL,
    culture text NOT NULL,
    orders integer NOT NULL,
    processed integer NOT NULL,
    booked integer NOT NULL,
    known integer NOT NULL,
    unmatched integer NOT NULL,
    amount numeric(18,2) NOT NULL,
    bad_rows integer NOT NULL,
    created_at timestamptz NOT NULL,
    started_at timestamptz,
    finished_at timestamptz
);
CREATE INDEX ix_order_imports_created_at_id ON accounts.order_imports (created_at, id);

CREATE TABLE accounts.order_import_rows (
    import_id uuid NOT NULL CONSTRAINT fk_order_import_rows_order_imports_import_id REFERENCES accounts.order_imports (id) ON DELETE CASCADE,
    file integer NOT NULL,
    line integer NOT NULL,
    cells text[] NOT NULL,
    reason text,
    CONSTRAINT pk_order_import_rows PRIMARY KEY (import_id, file, line)
);

CREATE TABLE accounts.staged_orders (
    import_id uuid NOT NULL CONSTRAINT fk_staged_orders_order_imports_import_id REFERENCES accounts.order_imports (id) ON DELETE CASCADE,
    number integer NOT NULL,
    content jsonb NOT NULL,
    done boolean NOT NULL,
    CONSTRAINT pk_staged_orders PRIMARY KEY (import_id, number)
);
CREATE INDEX ix_staged_orders_waiting ON accounts.staged_orders (import_id, number) WHERE NOT done;

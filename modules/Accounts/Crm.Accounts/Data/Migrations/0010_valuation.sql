-- Value assessment (A-10 to A-12), with a scheme that a new installation can start from.
CREATE TABLE accounts.indicators (
    id uuid CONSTRAINT pk_indicators PRIMARY KEY,
    code text NOT NULL,
    name_zh text NOT NULL,
    name_en text NOT NULL,
    source text NOT NULL,
    direction text NOT NULL,
    scale jsonb NOT NULL
);
CREATE UNIQUE INDEX ix_indicators_code ON accounts.indicators (code);

CREATE TABLE accounts.schemes (
    id uuid CONSTRAINT pk_schemes PRIMARY KEY,
    number integer NOT NULL,
    name text NOT NULL,
    state text NOT NULL,
    lines jsonb NOT NULL,
    classes jsonb NOT NULL,
    tiers jsonb NOT NULL,
    created_by uuid NOT NULL,
    created_at timestamptz NOT NULL,
    activated_by uuid,
    activated_at timestamptz,
    retired_at timestamptz
);
CREATE UNIQUE INDEX ix_schemes_number ON accounts.schemes (number);
CREATE UNIQUE INDEX ix_schemes_state ON accounts.schemes (state) WHERE state = 'active';

CREATE TABLE accounts.value_runs (
    id uuid CONSTRAINT pk_value_runs PRIMARY KEY,
    scheme_id uuid NOT NULL,
    scheme_number integer NOT NULL,
    state text NOT NULL,
    scheduled boolean NOT NULL,
    customers integer NOT NULL,
    changed integer NOT NULL,
    tier_changes integer NOT NULL,
    classes jsonb NOT NULL,
    by uuid NOT NULL,
    requested_at timestamptz NOT NULL,
    finished_at timestamptz,
    milliseconds integer
);
CREATE INDEX ix_value_runs_requested_at_id ON accounts.value_runs (requested_at, id);

CREATE TABLE accounts.customer_values (
    customer_id uuid CONSTRAINT pk_customer_values PRIMARY KEY,
    score numeric(18,2) NOT NULL,
    previous_score numeric(18,2),
    value_class text NOT NULL,
    tier text NOT NULL,
    run_id uuid NOT NULL,
    scheme_id uuid NOT NULL,
    inputs numeric[] NOT NULL,
    points numeric[] NOT NULL,
    valued_at timestamptz NOT NULL
);
CREATE INDEX ix_customer_values_score_customer_id ON accounts.customer_values (score, customer_id);

CREATE TABLE accounts.value_scores (
    run_id uuid NOT NULL,
    customer_id uuid NOT NULL,
    score numeric(18,2) NOT NULL,
    previous_score numeric(18,2),
    value_class text NOT NULL,
    previous_class text,
    tier text NOT NULL,
    scheme_id uuid NOT NULL,
    inputs numeric[] NOT NULL,
    points numeric[] NOT NULL,
    valued_at timestamptz NOT NULL,
    CONSTRAINT pk_value_scores PRIMARY KEY (run_id, customer_id)
);
CREATE INDEX ix_value_scores_customer_id_valued_at ON accounts.value_scores (customer_id, valued_at);

CREATE TABLE accounts.customer_signals (
    id uuid NOT NULL,
    kind text NOT NULL,
    customer_id uuid NOT NULL,
    at timestamptz NOT NULL,
    value integer NOT NULL,
    CONSTRAINT pk_customer_signals PRIMARY KEY (id, kind)
);
CREATE INDEX ix_customer_signals_at ON accounts.customer_signals (at);
CREATE INDEX ix_customer_signals_customer_id ON accounts.customer_signals (customer_id);

INSERT INTO accounts.indicators (id, code, name_zh, name_en, source, direction, scale) VALUES
    (gen_random_uuid(), 'order-amount', '年交易额', 'Yearly trade', 'orders.amount12', 'higher',
     '{"kind":"bands","missing":0,"bands":[{"from":0,"points":0},{"from":1,"points":10},{"from":5000,"points":30},{"from":20000,"points":50},{"from":100000,"points":70},{"from":500000,"points":85},{"from":2000000,"points":100}]}'),
    (gen_random_uuid(), 'order-count', '年订单数', 'Orders in a year', 'orders.count12', 'higher', '{"kind":"linear","from":0,"to":24,"missing":0}'),
    (gen_random_uuid(), 'order-growth', '交易增长率', 'Growth of trade', 'orders.growth', 'higher', '{"kind":"linear","from":-50,"to":50,"missing":50}'),
    (gen_random_uuid(), 'customer-years', '合作年限', 'Years as a customer', 'customer.years', 'higher', '{"kind":"linear","from":0,"to":5,"missing":0}'),
    (gen_random_uuid(), 'complaints', '有效投诉数', 'Valid complaints', 'service.complaints12', 'lower', '{"kind":"linear","from":0,"to":5,"missing":100}'),
    (gen_random_uuid(), 'cases', '年工单数', 'Cases in a year', 'service.cases12', 'lower', '{"kind":"linear","from":0,"to":20,"missing":100}'),
    (gen_random_uuid(), 'satisfaction', '满意度', 'Satisfaction', 'service.satisfaction12', 'higher', '{"kind":"linear","from":1,"to":5,"missing":60}'),
    (gen_random_uuid(), 'contacts', '接触次数', 'Contacts in a year', 'contacts.count12', 'higher', '{"kind":"linear","from":0,"to":24,"missing":0}');

INSERT INTO accounts.schemes (id, number, name, state, lines, classes, tiers, created_by, created_at, activated_by, activated_at)
SELECT gen_random_uuid(), 1, '通用客户价值评估方案', 'active',
    (SELECT jsonb_agg(jsonb_build_object('indicator', i.code, 'nameZh', i.name_zh, 'nameEn', i.name_en, 'source', i.source,
        'direction', i.direction, 'scale', i.scale, 'weight', w.weight) ORDER BY w.place)
     FROM (VALUES (1, 'order-amount', 40), (2, 'order-count', 15), (3, 'order-growth', 10), (4, 'customer-years', 10),
                  (5, 'satisfaction', 10), (6, 'complaints', 10), (7, 'contacts', 5)) AS w (place, code, weight)
     JOIN accounts.indicators i ON i.code = w.code),
    '[{"key":"platinum","from":80},{"key":"gold","from":60},{"key":"iron","from":40}]',
    '[{"key":"strategic","from":80},{"key":"key","from":60}]',
    '00000000-0000-0000-0000-000000000000', now(), '00000000-0000-0000-0000-000000000000', now();

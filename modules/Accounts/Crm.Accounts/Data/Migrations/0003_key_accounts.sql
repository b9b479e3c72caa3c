-- Numbers without gaps: the row is held until the caller's transaction ends.
CREATE TABLE accounts.number_counters (
    prefix text NOT NULL,
    year integer NOT NULL,
    last bigint NOT NULL,
    CONSTRAINT pk_number_counters PRIMARY KEY (prefix, year)
);

CREATE TABLE accounts.key_accounts (
    id uuid CONSTRAINT pk_key_accounts PRIMARY KEY,
    customer_id uuid NOT NULL,
    number text NOT NULL,
    status text NOT NULL,
    status_reason text,
    status_at timestamptz NOT NULL,
    tier text NOT NULL,
    scheme_tier text,
    held_until date,
    wanted jsonb,
    tier_version bigint NOT NULL,
    value_class text,
    manager_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    nominated_by uuid NOT NULL,
    nominated_at timestamptz NOT NULL,
    reason text NOT NULL,
    expected_yearly numeric(18,2) NOT NULL,
    currency text NOT NULL,
    approval_id uuid,
    recognised_at timestamptz,
    team_version bigint NOT NULL,
    team_told_on date
);
CREATE UNIQUE INDEX ix_key_accounts_customer_id ON accounts.key_accounts (customer_id);
CREATE UNIQUE INDEX ix_key_accounts_number ON accounts.key_accounts (number);
CREATE INDEX ix_key_accounts_status_at_id ON accounts.key_accounts (status_at, id);
CREATE INDEX ix_key_accounts_manager_id ON accounts.key_accounts (manager_id);

CREATE TABLE accounts.key_account_members (
    id uuid CONSTRAINT pk_key_account_members PRIMARY KEY,
    key_account_id uuid NOT NULL CONSTRAINT fk_key_account_members_key_accounts_key_account_id REFERENCES accounts.key_accounts (id) ON DELETE CASCADE,
    staff_id uuid NOT NULL,
    role text NOT NULL,
    "from" date NOT NULL,
    until date
);
CREATE INDEX ix_key_account_members_key_account_id ON accounts.key_account_members (key_account_id);
CREATE INDEX ix_key_account_members_staff_id ON accounts.key_account_members (staff_id);

CREATE TABLE accounts.key_account_entries (
    id uuid CONSTRAINT pk_key_account_entries PRIMARY KEY,
    key_account_id uuid NOT NULL CONSTRAINT fk_key_account_entries_key_accounts_key_account_id REFERENCES accounts.key_accounts (id) ON DELETE CASCADE,
    kind text NOT NULL,
    by uuid NOT NULL,
    at timestamptz NOT NULL,
    facts jsonb NOT NULL
);
CREATE INDEX ix_key_account_entries_key_account_id_at_id ON accounts.key_account_entries (key_account_id, at, id);

CREATE TABLE accounts.recognition_criteria (
    id uuid CONSTRAINT pk_recognition_criteria PRIMARY KEY,
    position integer NOT NULL,
    kind text NOT NULL,
    threshold numeric(18,2) NOT NULL,
    tier text NOT NULL,
    active boolean NOT NULL
);

-- By what a new installation proposes key accounts; people change it in the portal.
INSERT INTO accounts.recognition_criteria (id, position, kind, threshold, tier, active) VALUES
    (gen_random_uuid(), 1, 'year', 5000000, 'strategic', true),
    (gen_random_uuid(), 2, 'year', 1000000, 'key', true),
    (gen_random_uuid(), 3, 'one-order', 500000, 'key', true),
    (gen_random_uuid(), 4, 'month', 300000, 'ordinary', true),
    (gen_random_uuid(), 5, 'top-percent', 20, 'ordinary', true);

CREATE TABLE accounts.sla_policies (
    id uuid CONSTRAINT pk_sla_policies PRIMARY KEY,
    tier text NOT NULL,
    number integer NOT NULL,
    name text NOT NULL,
    targets jsonb NOT NULL,
    set_by uuid NOT NULL,
    set_at timestamptz NOT NULL,
    told boolean NOT NULL
);
CREATE UNIQUE INDEX ix_sla_policies_tier_number ON accounts.sla_policies (tier, number);

-- What a new installation promises. A complaint is answered within 24 hours around the clock and done in 5 working days; the two higher tiers are served faster.
INSERT INTO accounts.sla_policies (id, tier, number, name, targets, set_by, set_at, told) VALUES
    (gen_random_uuid(), 'strategic', 1, '战略客户服务标准',
     '[{"caseKind":"inquiry","firstReplyMinutes":60,"firstReplyAroundTheClock":false,"resolutionMinutes":480,"resolutionWorkingDays":null},
       {"caseKind":"requirement","firstReplyMinutes":120,"firstReplyAroundTheClock":false,"resolutionMinutes":null,"resolutionWorkingDays":3},
       {"caseKind":"complaint","firstReplyMinutes":240,"firstReplyAroundTheClock":true,"resolutionMinutes":null,"resolutionWorkingDays":3},
       {"caseKind":"fault","firstReplyMinutes":30,"firstReplyAroundTheClock":true,"resolutionMinutes":240,"resolutionWorkingDays":null},
       {"caseKind":"suggestion","firstReplyMinutes":120,"firstReplyAroundTheClock":false,"resolutionMinutes":null,"resolutionWorkingDays":3},
       {"caseKind":"praise","firstReplyMinutes":120,"firstReplyAroundTheClock":false,"resolutionMinutes":null,"resolutionWorkingDays":3}]',
     '00000000-0000-0000-0000-000000000000', now(), false),
    (gen_random_uuid(), 'key', 1, '重点客户服务标准',
     '[{"caseKind":"inquiry","firstReplyMinutes":120,"firstReplyAroundTheClock":false,"resolutionMinutes":null,"resolutionWorkingDays":1},
       {"caseKind":"requirement","firstReplyMinutes":240,"firstReplyAroundTheClock":false,"resolutionMinutes":null,"resolutionWorkingDays":5},
       {"caseKind":"complaint","firstReplyMinutes":720,"firstReplyAroundTheClock":true,"resolutionMinutes":null,"resolutionWorkingDays":4},
       {"caseKind":"fault","firstReplyMinutes":60,"firstReplyAroundTheClock":false,"resolutionMinutes":480,"resolutionWorkingDays":null},
       {"caseKind":"suggestion","firstReplyMinutes":240,"firstReplyAroundTheClock":false,"resolutionMinutes":null,"resolutionWorkingDays":5},
       {"caseKind":"praise","firstReplyMinutes":240,"firstReplyAroundTheClock":false,"resolutionMinutes":null,"resolutionWorkingDays":5}]',
     '00000000-0000-0000-0000-000000000000', now(), false),
    (gen_random_uuid(), 'ordinary', 1, '一般大客户服务标准',
     '[{"caseKind":"inquiry","firstReplyMinutes":180,"firstReplyAroundTheClock":false,"resolutionMinutes":null,"resolutionWorkingDays":2},
       {"caseKind":"requirement","firstReplyMinutes":360,"firstReplyAroundTheClock":false,"resolutionMinutes":null,"resolutionWorkingDays":8},
       {"caseKind":"complaint","firstReplyMinutes":1440,"firstReplyAroundTheClock":true,"resolutionMinutes":null,"resolutionWorkingDays":5},
       {"caseKind":"fault","firstReplyMinutes":120,"firstReplyAroundTheClock":false,"resolutionMinutes":null,"resolutionWorkingDays":1},
       {"caseKind":"suggestion","firstReplyMinutes":480,"firstReplyAroundTheClock":false,"resolutionMinutes":null,"resolutionWorkingDays":5},
       {"caseKind":"praise","firstReplyMinutes":480,"firstReplyAroundTheClock":false,"resolutionMinutes":null,"resolutionWorkingDays":5}]',
     '00000000-0000-0000-0000-000000000000', now(), false),
    (gen_random_uuid(), 'none', 1, '普通客户服务标准',
     '[{"caseKind":"inquiry","firstReplyMinutes":240,"firstReplyAroundTheClock":false,"resolutionMinutes":null,"resolutionWorkingDays":2},
       {"caseKind":"requirement","firstReplyMinutes":480,"firstReplyAroundTheClock":false,"resolutionMinutes":null,"resolutionWorkingDays":10},
       {"caseKind":"complaint","firstReplyMinutes":1440,"firstReplyAroundTheClock":true,"resolutionMinutes":null,"resolutionWorkingDays":5},
       {"caseKind":"fault","firstReplyMinutes":120,"firstReplyAroundTheClock":false,"resolutionMinutes":null,"resolutionWorkingDays":1},
       {"caseKind":"suggestion","firstReplyMinutes":480,"firstReplyAroundTheClock":false,"resolutionMinutes":null,"resolutionWorkingDays":5},
       {"caseKind":"praise","firstReplyMinutes":480,"firstReplyAroundTheClock":false,"resolutionMinutes":null,"resolutionWorkingDays":5}]',
     '00000000-0000-0000-0000-000000000000', now(), false);

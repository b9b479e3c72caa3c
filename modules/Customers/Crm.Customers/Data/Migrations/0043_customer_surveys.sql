-- C-60: customer surveys, from goal and plan to the filed report. What is asked are questionnaires of Service, of which a copy is kept.
CREATE TABLE customers.customer_surveys (
    id uuid PRIMARY KEY,
    number text NOT NULL,
    owner_id uuid,
    unit_id uuid NOT NULL,
    at timestamptz NOT NULL,
    title text NOT NULL,
    goal text NOT NULL,
    plan text,
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    responsible_id uuid NOT NULL,
    questionnaire_id uuid NOT NULL,
    questionnaire_version integer,
    segment_id uuid,
    state text NOT NULL,
    started_at timestamptz,
    findings text,
    report text,
    approval_id uuid,
    comment text,
    submitted_at timestamptz,
    filed_at timestamptz
);
CREATE INDEX ix_customer_surveys_at ON customers.customer_surveys (at, id);
CREATE UNIQUE INDEX ix_customer_surveys_number ON customers.customer_surveys (number);

CREATE TABLE customers.customer_survey_targets (
    survey_id uuid NOT NULL,
    customer_id uuid NOT NULL,
    CONSTRAINT pk_customer_survey_targets PRIMARY KEY (survey_id, customer_id)
);
CREATE INDEX ix_customer_survey_targets_customer_id ON customers.customer_survey_targets (customer_id);

CREATE TABLE customers.questionnaire_copies (
    id uuid PRIMARY KEY,
    version integer NOT NULL,
    title text NOT NULL,
    title_en text
);

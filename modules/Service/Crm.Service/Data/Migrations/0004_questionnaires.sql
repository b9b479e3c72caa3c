-- Questionnaires (S-40): a draft that is written on, published versions that never change, who was asked, what was answered.
CREATE TABLE service.questionnaires (
    id uuid CONSTRAINT pk_questionnaires PRIMARY KEY,
    title text NOT NULL,
    title_en text,
    draft jsonb,
    published integer,
    retired boolean NOT NULL,
    created_by uuid NOT NULL,
    changed_at timestamptz NOT NULL
);
CREATE INDEX ix_questionnaires_changed_at ON service.questionnaires (changed_at, id);

CREATE TABLE service.questionnaire_versions (
    questionnaire_id uuid NOT NULL,
    number integer NOT NULL,
    content jsonb NOT NULL,
    at timestamptz NOT NULL,
    by uuid NOT NULL,
    CONSTRAINT pk_questionnaire_versions PRIMARY KEY (questionnaire_id, number)
);
-- What people were asked stays what they were asked, whatever a later program may try.
CREATE FUNCTION service.keep_questionnaire_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'version % of a questionnaire is published and does not change', OLD.number;
END
$$;
CREATE TRIGGER keep_questionnaire_version BEFORE UPDATE ON service.questionnaire_versions FOR EACH ROW EXECUTE FUNCTION service.keep_questionnaire_version();

CREATE TABLE service.invitations (
    id uuid CONSTRAINT pk_invitations PRIMARY KEY,
    questionnaire_id uuid NOT NULL,
    version integer NOT NULL,
    round_id uuid,
    customer_id uuid,
    person text,
    token_hash bytea,
    asked_by uuid NOT NULL,
    asked_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    answered_at timestamptz,
    channel text,
    taken_by uuid
);
CREATE UNIQUE INDEX ix_invitations_token_hash ON service.invitations (token_hash);
CREATE INDEX ix_invitations_questionnaire_id ON service.invitations (questionnaire_id, asked_at, id);
CREATE INDEX ix_invitations_customer_id ON service.invitations (customer_id) WHERE customer_id IS NOT NULL;

-- One row for each thing that was chosen, and for each text: figures are counts of rows.
CREATE TABLE service.questionnaire_answers (
    id uuid CONSTRAINT pk_questionnaire_answers PRIMARY KEY,
    invitation_id uuid NOT NULL,
    questionnaire_id uuid NOT NULL,
    version integer NOT NULL,
    round_id uuid,
    question text NOT NULL,
    row text,
    choice text,
    text text,
    at timestamptz NOT NULL
);
CREATE INDEX ix_questionnaire_answers_invitation_id ON service.questionnaire_answers (invitation_id);
CREATE INDEX ix_questionnaire_answers_questionnaire_id ON service.questionnaire_answers (questionnaire_id, version, question, at, id);

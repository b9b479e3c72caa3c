-- Whom a late activity rises to (C-40).
ALTER TABLE customers.staff_copies ADD COLUMN IF NOT EXISTS manager_id uuid;
ALTER TABLE customers.activities ADD COLUMN escalated boolean NOT NULL DEFAULT false;
ALTER TABLE customers.activities ALTER escalated DROP DEFAULT;
-- What was late before there was this rule is known by now.
UPDATE customers.activities SET escalated = true WHERE state = 'open' AND due_at < now();
CREATE INDEX ix_activities_escalate ON customers.activities (due_at) WHERE state = 'open' AND NOT escalated;
CREATE INDEX ix_activities_calendar ON customers.activities (due_at, id) WHERE state <> 'cancelled';
CREATE INDEX ix_activities_people ON customers.activities USING gin (assignees);

CREATE TABLE customers.activity_rules (
    id uuid PRIMARY KEY,
    contacts jsonb NOT NULL,
    visits jsonb NOT NULL,
    visits_per_day integer NOT NULL,
    escalate_after integer
);
INSERT INTO customers.activity_rules (id, contacts, visits, visits_per_day, escalate_after) VALUES (
    '01900000-0000-7000-8000-00000000ac71',
    '[{"stage":"prospect","days":7},{"stage":"trading","days":30},{"stage":"dormant","days":90}]',
    '[{"grade":"A","days":14},{"grade":"B","days":30},{"grade":"C","days":60},{"grade":"D","days":90}]', 6, 8);

-- Whose customer it is and at what stage, and what follows from that (C-41, C-50). Copies, so that one index answers "whom must I call?".
ALTER TABLE customers.customer_standings
    ADD COLUMN owner_id uuid,
    ADD COLUMN unit_id uuid,
    ADD COLUMN stage text,
    ADD COLUMN last_visit_at timestamptz,
    ADD COLUMN next_contact_due timestamptz,
    ADD COLUMN next_visit_due timestamptz;

CREATE FUNCTION customers.contact_days(wanted_stage text, wanted_grade text) RETURNS integer LANGUAGE sql STABLE AS $$
    SELECT (rule->>'days')::integer
    FROM customers.activity_rules, jsonb_array_elements(contacts) rule
    WHERE rule->>'stage' = wanted_stage AND (rule->>'grade' IS NULL OR rule->>'grade' = wanted_grade)
    ORDER BY rule->>'grade' IS NULL LIMIT 1
$$;
CREATE FUNCTION customers.visit_days(wanted_stage text, wanted_grade text) RETURNS integer LANGUAGE sql STABLE AS $$
    SELECT (rule->>'days')::integer FROM customers.activity_rules, jsonb_array_elements(visits) rule
    WHERE rule->>'grade' = wanted_grade AND wanted_stage <> 'lost' LIMIT 1
$$;

-- The dates follow from four facts that many use cases, runs over all customers and other modules' events change. They are kept here, where
-- none of them can forget it.
CREATE FUNCTION customers.keep_dues() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        SELECT c.owner_id, c.unit_id, c.stage INTO NEW.owner_id, NEW.unit_id, NEW.stage FROM customers.customers c WHERE c.id = NEW.customer_id;
    END IF;
    NEW.next_contact_due := coalesce(NEW.last_contact_at, NEW.known_since) + make_interval(days => customers.contact_days(NEW.stage, NEW.grade));
    NEW.next_visit_due := coalesce(NEW.last_visit_at, NEW.known_since) + make_interval(days => customers.visit_days(NEW.stage, NEW.grade));
    RETURN NEW;
END $$;
CREATE FUNCTION customers.keep_standing() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE customers.customer_standings SET owner_id = NEW.owner_id, unit_id = NEW.unit_id, stage = NEW.stage WHERE customer_id = NEW.id;
    RETURN NULL;
END $$;

UPDATE customers.customer_standings s
SET owner_id = c.owner_id, unit_id = c.unit_id, stage = c.stage,
    last_visit_at = (SELECT max(a.done_at) FROM customers.activities a WHERE a.customer_id = c.id AND a.kind = 'visit' AND a.state = 'done')
FROM customers.customers c WHERE c.id = s.customer_id;
UPDATE customers.customer_standings
SET next_contact_due = coalesce(last_contact_at, known_since) + make_interval(days => customers.contact_days(stage, grade)),
    next_visit_due = coalesce(last_visit_at, known_since) + make_interval(days => customers.visit_days(stage, grade));

CREATE TRIGGER keep_dues_of_new BEFORE INSERT ON customers.customer_standings FOR EACH ROW EXECUTE FUNCTION customers.keep_dues();
CREATE TRIGGER keep_dues BEFORE UPDATE ON customers.customer_standings FOR EACH ROW
    WHEN (OLD.last_contact_at IS DISTINCT FROM NEW.last_contact_at OR OLD.last_visit_at IS DISTINCT FROM NEW.last_visit_at
        OR OLD.grade IS DISTINCT FROM NEW.grade OR OLD.stage IS DISTINCT FROM NEW.stage)
    EXECUTE FUNCTION customers.keep_dues();
CREATE TRIGGER keep_standing_of_new AFTER INSERT ON customers.customers FOR EACH ROW EXECUTE FUNCTION customers.keep_standing();
CREATE TRIGGER keep_standing AFTER UPDATE ON customers.customers FOR EACH ROW
    WHEN (OLD.owner_id IS DISTINCT FROM NEW.owner_id OR OLD.unit_id IS DISTINCT FROM NEW.unit_id OR OLD.stage IS DISTINCT FROM NEW.stage)
    EXECUTE FUNCTION customers.keep_standing();

CREATE INDEX ix_customer_standings_due ON customers.customer_standings (next_contact_due, customer_id) WHERE next_contact_due IS NOT NULL;
CREATE INDEX ix_customer_standings_owner_due ON customers.customer_standings (owner_id, next_contact_due, customer_id) WHERE next_contact_due IS NOT NULL;
CREATE INDEX ix_customer_standings_visit ON customers.customer_standings (owner_id, next_visit_due, customer_id) WHERE next_visit_due IS NOT NULL;
CREATE INDEX ix_contacts_birthday ON customers.contacts (birthday) WHERE birthday IS NOT NULL;

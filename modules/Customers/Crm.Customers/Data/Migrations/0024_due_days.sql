-- The rules spelled out for every stage and grade: what is looked up for each of a million rows is one step on an index.
CREATE TABLE customers.due_days (
    stage text NOT NULL,
    grade text NOT NULL,
    contact_days integer,
    visit_days integer,
    CONSTRAINT pk_due_days PRIMARY KEY (stage, grade)
);
CREATE FUNCTION customers.keep_due_days() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM customers.due_days;
    INSERT INTO customers.due_days (stage, grade, contact_days, visit_days)
    SELECT s, g, customers.contact_days(s, nullif(g, '')), customers.visit_days(s, nullif(g, ''))
    FROM unnest(ARRAY['prospect', 'trading', 'dormant', 'lost']) s, unnest(ARRAY['A', 'B', 'C', 'D', 'X', '']) g;
    RETURN NULL;
END $$;
CREATE TRIGGER keep_due_days AFTER INSERT OR UPDATE ON customers.activity_rules FOR EACH ROW EXECUTE FUNCTION customers.keep_due_days();
UPDATE customers.activity_rules SET visits_per_day = visits_per_day;

CREATE OR REPLACE FUNCTION customers.keep_dues() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    contact integer;
    visit integer;
BEGIN
    IF TG_OP = 'INSERT' THEN
        SELECT c.owner_id, c.unit_id, c.stage INTO NEW.owner_id, NEW.unit_id, NEW.stage FROM customers.customers c WHERE c.id = NEW.customer_id;
    END IF;
    SELECT d.contact_days, d.visit_days INTO contact, visit FROM customers.due_days d WHERE d.stage = NEW.stage AND d.grade = coalesce(NEW.grade, '');
    NEW.next_contact_due := coalesce(NEW.last_contact_at, NEW.known_since) + make_interval(days => contact);
    NEW.next_visit_due := coalesce(NEW.last_visit_at, NEW.known_since) + make_interval(days => visit);
    RETURN NEW;
END $$;

-- C-25: who reads a confidential or secret customer; what is asked, who read; fields of the archive that are masked.
ALTER TABLE customers.archive_fields ADD COLUMN sensitive boolean NOT NULL DEFAULT false;

-- 传阅范围: people and units that read it beside its owner and the owner's managers.
CREATE TABLE customers.customer_circulation (
    id uuid PRIMARY KEY,
    customer_id uuid NOT NULL,
    reader_id uuid NOT NULL,
    is_unit boolean NOT NULL,
    note text,
    by uuid NOT NULL,
    at timestamptz NOT NULL
);
CREATE UNIQUE INDEX ux_customer_circulation_reader ON customers.customer_circulation (customer_id, reader_id);

-- Somebody asked to read it until a day; while approved, that person is a reader.
CREATE TABLE customers.access_requests (
    id uuid PRIMARY KEY,
    customer_id uuid NOT NULL,
    reason text NOT NULL,
    until date NOT NULL,
    state text NOT NULL,
    asked_by uuid NOT NULL,
    asked_at timestamptz NOT NULL,
    approval_id uuid NOT NULL,
    decided_by uuid,
    decided_at timestamptz,
    comment text,
    ended_by uuid,
    ended_at timestamptz,
    end_reason text
);
CREATE INDEX ix_access_requests_customer ON customers.access_requests (customer_id, asked_at, id);
CREATE INDEX ix_access_requests_until ON customers.access_requests (until) WHERE state = 'approved';

CREATE TABLE customers.confidential_readings (
    id uuid PRIMARY KEY,
    customer_id uuid NOT NULL,
    staff_id uuid NOT NULL,
    at timestamptz NOT NULL,
    door text NOT NULL
);
CREATE INDEX ix_confidential_readings_customer ON customers.confidential_readings (customer_id, at, id);

-- Who reads what is restricted: one row for each confidential or secret customer, none for the others, so that queries over all customers pass by a small
-- table. Kept by triggers, for owner, managers, level, circulation and requests change in many ways.
CREATE TABLE customers.customer_restrictions (
    customer_id uuid PRIMARY KEY,
    secret boolean NOT NULL,
    unit_id uuid NOT NULL,
    readers uuid[] NOT NULL
);
CREATE INDEX ix_customer_restrictions_readers ON customers.customer_restrictions USING gin (readers);

CREATE FUNCTION customers.restrict_customer(wanted uuid) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO customers.customer_restrictions (customer_id, secret, unit_id, readers)
    SELECT c.id, c.confidentiality = 'secret', c.unit_id, ARRAY(
        WITH RECURSIVE line AS (
            SELECT c.owner_id AS staff_id, 0 AS step WHERE c.owner_id IS NOT NULL
            UNION ALL
            SELECT s.manager_id, line.step + 1 FROM line JOIN customers.staff_copies s ON s.staff_id = line.staff_id WHERE s.manager_id IS NOT NULL AND line.step < 20
        )
        SELECT staff_id FROM line
        UNION SELECT reader_id FROM customers.customer_circulation WHERE customer_id = c.id
        UNION SELECT asked_by FROM customers.access_requests WHERE customer_id = c.id AND state = 'approved')
    FROM customers.customers c WHERE c.id = wanted AND c.confidentiality IN ('confidential', 'secret')
    ON CONFLICT (customer_id) DO UPDATE SET secret = excluded.secret, unit_id = excluded.unit_id, readers = excluded.readers;
    IF NOT FOUND THEN
        DELETE FROM customers.customer_restrictions WHERE customer_id = wanted;
    END IF;
END $$;

CREATE FUNCTION customers.restrict_this() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM customers.restrict_customer(CASE WHEN TG_OP = 'DELETE' THEN OLD.id ELSE NEW.id END);
    RETURN NULL;
END $$;
CREATE TRIGGER restrict_new AFTER INSERT ON customers.customers FOR EACH ROW WHEN (NEW.confidentiality IN ('confidential', 'secret'))
    EXECUTE FUNCTION customers.restrict_this();
CREATE TRIGGER restrict_changed AFTER UPDATE OF confidentiality, owner_id, unit_id ON customers.customers FOR EACH ROW
    WHEN (NEW.confidentiality IN ('confidential', 'secret') OR OLD.confidentiality IN ('confidential', 'secret')) EXECUTE FUNCTION customers.restrict_this();
CREATE TRIGGER restrict_gone AFTER DELETE ON customers.customers FOR EACH ROW WHEN (OLD.confidentiality IN ('confidential', 'secret'))
    EXECUTE FUNCTION customers.restrict_this();

CREATE FUNCTION customers.restrict_of() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP <> 'INSERT' THEN
        PERFORM customers.restrict_customer(OLD.customer_id);
    END IF;
    IF TG_OP <> 'DELETE' THEN
        PERFORM customers.restrict_customer(NEW.customer_id);
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER restrict_circulated AFTER INSERT OR UPDATE OR DELETE ON customers.customer_circulation FOR EACH ROW EXECUTE FUNCTION customers.restrict_of();
CREATE TRIGGER restrict_granted AFTER INSERT OR UPDATE OR DELETE ON customers.access_requests FOR EACH ROW EXECUTE FUNCTION customers.restrict_of();

-- Another manager: of everything that the person or those below own.
CREATE FUNCTION customers.restrict_line() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM customers.restrict_customer(r.customer_id) FROM customers.customer_restrictions r WHERE r.readers @> ARRAY[NEW.staff_id];
    RETURN NULL;
END $$;
CREATE TRIGGER restrict_line_known AFTER INSERT ON customers.staff_copies FOR EACH ROW EXECUTE FUNCTION customers.restrict_line();
CREATE TRIGGER restrict_line_changed AFTER UPDATE OF manager_id ON customers.staff_copies FOR EACH ROW
    WHEN (NEW.manager_id IS DISTINCT FROM OLD.manager_id) EXECUTE FUNCTION customers.restrict_line();

-- The level meant nothing so far; from now on it does.
SELECT customers.restrict_customer(id) FROM customers.customers WHERE confidentiality IN ('confidential', 'secret');

-- C-21: what is kept about a person, department and relation at each customer, consent with its history.
ALTER TABLE customers.contacts
    ADD COLUMN gender text,
    ADD COLUMN address text,
    ADD COLUMN native_place text,
    ADD COLUMN education text,
    ADD COLUMN character text,
    ADD COLUMN interests text,
    ADD COLUMN family text,
    ADD COLUMN consents_by uuid,
    ADD COLUMN marks text[] NOT NULL DEFAULT '{}';

ALTER TABLE customers.customer_contacts
    ADD COLUMN department text,
    ADD COLUMN relation text;

CREATE TABLE customers.contact_consents (
    id uuid PRIMARY KEY,
    contact_id uuid NOT NULL REFERENCES customers.contacts (id) ON DELETE CASCADE,
    channel text NOT NULL,
    allowed boolean,
    at timestamptz NOT NULL,
    how text,
    note text,
    by uuid,
    recorded_at timestamptz NOT NULL
);
CREATE INDEX ix_contact_consents_contact ON customers.contact_consents (contact_id);

-- Forms, files, imports that are taken back and jobs change consents: none of them can forget the history, nor the marks that lists filter by.
CREATE FUNCTION customers.consent_marks(consents jsonb) RETURNS text[] LANGUAGE sql IMMUTABLE AS $$
    SELECT coalesce(array_agg(DISTINCT mark ORDER BY mark), '{}') FROM jsonb_array_elements(consents) c,
        LATERAL (SELECT CASE WHEN (c->>'allowed')::boolean THEN '+' ELSE '-' END AS sign) s, LATERAL (VALUES (sign), (sign || (c->>'channel'))) marks (mark)
$$;

CREATE FUNCTION customers.mark_consents() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.marks := customers.consent_marks(NEW.consents);
    RETURN NEW;
END
$$;

CREATE FUNCTION customers.keep_consents() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO customers.contact_consents (id, contact_id, channel, allowed, at, how, note, by, recorded_at)
    SELECT gen_random_uuid(), NEW.id, coalesce(n->>'channel', o->>'channel'), (n->>'allowed')::boolean, coalesce((n->>'at')::timestamptz, now()),
        n->>'how', n->>'note', NEW.consents_by, clock_timestamp()
    FROM (SELECT value AS n FROM jsonb_array_elements(NEW.consents)) new_ones
    FULL JOIN (SELECT value AS o FROM jsonb_array_elements(CASE TG_OP WHEN 'UPDATE' THEN OLD.consents ELSE '[]' END)) old_ones ON n->>'channel' = o->>'channel'
    WHERE n IS DISTINCT FROM o;
    RETURN NULL;
END
$$;

CREATE TRIGGER mark_consents_of_new BEFORE INSERT ON customers.contacts FOR EACH ROW
    WHEN (NEW.consents <> '[]') EXECUTE FUNCTION customers.mark_consents();
CREATE TRIGGER mark_consents BEFORE UPDATE OF consents ON customers.contacts FOR EACH ROW
    WHEN (OLD.consents IS DISTINCT FROM NEW.consents) EXECUTE FUNCTION customers.mark_consents();
CREATE TRIGGER keep_consents_of_new AFTER INSERT ON customers.contacts FOR EACH ROW
    WHEN (NEW.consents <> '[]') EXECUTE FUNCTION customers.keep_consents();
CREATE TRIGGER keep_consents AFTER UPDATE OF consents ON customers.contacts FOR EACH ROW
    WHEN (OLD.consents IS DISTINCT FROM NEW.consents) EXECUTE FUNCTION customers.keep_consents();

-- What was known before: who noted it down was not kept.
INSERT INTO customers.contact_consents (id, contact_id, channel, allowed, at, recorded_at)
SELECT gen_random_uuid(), p.id, c->>'channel', (c->>'allowed')::boolean, coalesce((c->>'at')::timestamptz, p.created_at), now()
FROM customers.contacts p, jsonb_array_elements(p.consents) c;
UPDATE customers.contacts SET marks = customers.consent_marks(consents) WHERE consents <> '[]';

CREATE INDEX ix_contacts_created ON customers.contacts (created_at, id);
CREATE INDEX ix_contacts_name ON customers.contacts (name, id);
CREATE INDEX ix_contacts_marks ON customers.contacts USING gin (marks) WITH (gin_pending_list_limit = 64);

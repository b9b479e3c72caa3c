-- C-27: files of customers and contacts, changes by key, taking an import back.
ALTER TABLE customers.lead_imports
    ADD COLUMN kind text NOT NULL DEFAULT 'lead',
    ADD COLUMN mode text NOT NULL DEFAULT 'create',
    ADD COLUMN key text,
    ADD COLUMN updated integer NOT NULL DEFAULT 0,
    ADD COLUMN undone integer NOT NULL DEFAULT 0,
    ADD COLUMN kept integer NOT NULL DEFAULT 0;
ALTER TABLE customers.import_rows
    ADD COLUMN before jsonb,
    ADD COLUMN written_in xid;
-- One record is changed by one row of a file only. (lead_id is the record of any kind since now.)
CREATE INDEX ix_import_rows_record ON customers.import_rows (import_id, lead_id) WHERE lead_id IS NOT NULL;

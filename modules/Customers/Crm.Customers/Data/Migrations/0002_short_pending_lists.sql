-- New entries of a search index wait in a list that every search reads through. Kept short (64 kB instead of 4 MB) it costs a search next to
-- nothing; an insert that finds it full puts a few dozen rows in place.
ALTER INDEX customers.ix_contacts_search SET (gin_pending_list_limit = 64);
ALTER INDEX customers.ix_customers_duplicate_keys SET (gin_pending_list_limit = 64);
ALTER INDEX customers.ix_customers_search SET (gin_pending_list_limit = 64);
ALTER INDEX customers.ix_leads_duplicate_keys SET (gin_pending_list_limit = 64);
ALTER INDEX customers.ix_leads_search SET (gin_pending_list_limit = 64);

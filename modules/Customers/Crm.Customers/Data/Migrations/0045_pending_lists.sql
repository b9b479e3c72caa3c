-- How long the lists of new entries may grow is the connection's to say from now on (64 kB, as before): imports let them grow and have them sorted in at one go.
ALTER INDEX customers.ix_leads_search RESET (gin_pending_list_limit);
ALTER INDEX customers.ix_customers_search RESET (gin_pending_list_limit);
ALTER INDEX customers.ix_contacts_search RESET (gin_pending_list_limit);
ALTER INDEX customers.ix_opportunities_search RESET (gin_pending_list_limit);

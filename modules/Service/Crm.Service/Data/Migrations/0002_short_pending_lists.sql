-- New entries of a search index wait in a list that every search reads through. Kept short (64 kB instead of 4 MB) it costs a search next to
-- nothing; an insert that finds it full puts a few dozen rows in place.
ALTER INDEX service.ix_cases_search SET (gin_pending_list_limit = 64);

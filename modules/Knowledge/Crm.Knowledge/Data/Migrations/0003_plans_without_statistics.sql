-- A search is one statement whose plan is always the same: index, a bounded number of candidates, their rank. Statistics about words would
-- only make PostgreSQL plan it anew for each search, which takes longer than the search; without them the first plan is kept.
ALTER TABLE knowledge.article_index ALTER title_search SET STATISTICS 0, ALTER search SET STATISTICS 0;
DO $$ BEGIN
    IF current_setting('server_version_num')::int >= 180000 THEN
        PERFORM pg_clear_attribute_stats('knowledge', 'article_index', column_name, false) FROM unnest(ARRAY['search', 'title_search']) column_name;
    END IF;
END $$;

-- Which customer stands for one that was merged away, as before, at a quarter of the price: handlers of events ask it for every row they write.
CREATE OR REPLACE FUNCTION customers.survivor_of(wanted uuid) RETURNS uuid LANGUAGE plpgsql STABLE AS $$
DECLARE
    next_one uuid;
BEGIN
    FOR step IN 1..100 LOOP
        SELECT m.survivor_id INTO next_one FROM customers.merge_records m WHERE m.merged_id = wanted AND m.undone_at IS NULL;
        EXIT WHEN NOT FOUND;
        wanted := next_one;
    END LOOP;
    RETURN wanted;
END $$;

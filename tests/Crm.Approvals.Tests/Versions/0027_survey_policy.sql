-- No new table; the policy it makes is there.
SELECT 1;

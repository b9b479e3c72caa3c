-- An administrator changes the rules; the days of each stage and grade follow.
UPDATE customers.activity_rules SET visits = '[{"grade":"A","days":10},{"grade":"B","days":30}]';

INSERT INTO customers.composition_days (day, unit_id, owner, dimension, value, customers) VALUES
    ('2026-10-31', '01040000-0000-7000-8000-000000000003', '01030000-0000-7000-8000-000000000003', 'grade', 'A', 12),
    ('2026-10-31', '01040000-0000-7000-8000-000000000003', '00000000-0000-0000-0000-000000000000', 'stage', 'prospect', 3);

INSERT INTO customers.customer_circulation (id, customer_id, reader_id, is_unit, note, by, at) VALUES
    ('01900000-0000-7000-8000-000000003901', '01900000-0000-7000-8000-000000003902', '01900000-0000-7000-8000-000000003903', true, '投标小组', '01900000-0000-7000-8000-000000003904', '2026-11-01T00:00:00Z');
INSERT INTO customers.access_requests (id, customer_id, reason, until, state, asked_by, asked_at, approval_id, decided_by, decided_at, comment, ended_by, ended_at, end_reason) VALUES
    ('01900000-0000-7000-8000-000000003905', '01900000-0000-7000-8000-000000003902', '准备联合投标', '2026-12-31', 'ended', '01900000-0000-7000-8000-000000003906', '2026-11-01T00:00:00Z',
     '01900000-0000-7000-8000-000000003907', '01900000-0000-7000-8000-000000003904', '2026-11-02T00:00:00Z', '同意', '01900000-0000-7000-8000-000000003904', '2026-11-03T00:00:00Z', '投标结束');
INSERT INTO customers.confidential_readings (id, customer_id, staff_id, at, door) VALUES
    ('01900000-0000-7000-8000-000000003908', '01900000-0000-7000-8000-000000003902', '01900000-0000-7000-8000-000000003906', '2026-11-02T01:00:00Z', 'page');
INSERT INTO customers.customer_restrictions (customer_id, secret, unit_id, readers) VALUES
    ('01900000-0000-7000-8000-000000003902', false, '01900000-0000-7000-8000-000000003909', '{01900000-0000-7000-8000-000000003903}');

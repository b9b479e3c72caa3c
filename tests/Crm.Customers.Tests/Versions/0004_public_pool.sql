INSERT INTO customers.lead_clocks (lead_id, since, due_at, next_at, escalated) VALUES
    ('01a20195-9f07-751c-b7f8-377c63451e37', '2026-11-20T01:00:00+00:00', '2026-11-23T01:00:00+00:00', '2026-11-23T01:00:00+00:00', false);
INSERT INTO customers.pool_rules (id, rules) VALUES
    ('01900000-0000-7000-8000-000000000b01', '{"firstTouchHours":8,"followUpHours":40,"escalateHours":8,"returnHours":null,"silentDays":90,"claimsPerDay":20,"holdMost":300,"coolingDays":7}');
INSERT INTO customers.pool_moves (id, kind, record_id, name, move, from_id, to_id, owner_id, unit_id, reason, note, by, at) VALUES
    ('01a20199-0000-7000-8000-000000000001', 'lead', '01a20195-9f07-751c-b7f8-377c63451e36', '绍兴古越运输有限公司', 'released', '01030000-0000-7000-8000-000000000003', NULL, '01030000-0000-7000-8000-000000000003', '01040000-0000-7000-8000-000000000003', 'out-of-area', '客户在绍兴', '01030000-0000-7000-8000-000000000003', '2026-11-21T02:00:00+00:00'),
    ('01a20199-0000-7000-8000-000000000002', 'lead', '01a20195-9f07-751c-b7f8-377c63451e36', '绍兴古越运输有限公司', 'claimed', NULL, '01030000-0000-7000-8000-000000000004', '01030000-0000-7000-8000-000000000004', '01040000-0000-7000-8000-000000000003', NULL, NULL, '01030000-0000-7000-8000-000000000004', '2026-11-21T03:00:00+00:00');

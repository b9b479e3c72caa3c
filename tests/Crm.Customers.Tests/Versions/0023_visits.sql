INSERT INTO customers.territories (id, name, owner_id, unit_id) VALUES
    ('01a20195-0023-7560-827b-000000000001', '浦东', '01030000-0000-7000-8000-000000000003', '01040000-0000-7000-8000-000000000003');
INSERT INTO customers.customer_places (id, territory_id, sequence, latitude, longitude) VALUES
    ('01a20195-0023-7560-827b-000000000002', '01a20195-0023-7560-827b-000000000001', 10, 31.2304, 121.4737),
    ('01a20195-0023-7560-827b-000000000003', NULL, NULL, NULL, NULL);
INSERT INTO customers.visit_plans (id, owner_id, unit_id, week, state, approval_id, comment, subject, stops) VALUES
    ('01a20195-0023-7560-827b-000000000004', '01030000-0000-7000-8000-000000000003', '01040000-0000-7000-8000-000000000003', '2026-11-23', 'approved', '01a20195-0023-7560-827b-000000000005', '同意', '计划拜访',
     '[{"customerId":"01a20195-0023-7560-827b-000000000002","name":"上海明德电气有限公司","day":"2026-11-24","dueAt":"2026-11-20T02:00:00+00:00","activityId":"01a20195-0023-7560-827b-000000000006"}]');
INSERT INTO customers.visit_records (id, checked_in_at, latitude, longitude, accuracy, needs, objections, gifts) VALUES
    ('01a20195-0023-7560-827b-000000000006', '2026-11-24T01:10:00+00:00', 31.2311, 121.4741, 15, '两条进线', '价格偏高', NULL);

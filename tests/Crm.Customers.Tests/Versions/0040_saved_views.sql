INSERT INTO customers.list_views (id, owner_id, unit_id, list, name, filters, sort, columns, reach, removed_at) VALUES
    ('01a20195-0040-7560-827b-000000000001', '01030000-0000-7000-8000-000000000003', '01030000-0000-7000-8000-000000000101', 'customers', '浙江 A 级', '[{"name":"grade","value":"A"},{"name":"v.employeesFrom","value":"100"}]', '-contact', '{code,owner,values.employees}', 'unit', NULL),
    ('01a20195-0040-7560-827b-000000000002', '01030000-0000-7000-8000-000000000003', '01030000-0000-7000-8000-000000000101', 'leads', '超时', '[{"name":"late","value":"true"}]', NULL, NULL, 'own', '2026-11-20T02:00:00+00:00');
INSERT INTO customers.default_views (staff_id, list, view_id) VALUES ('01030000-0000-7000-8000-000000000003', 'customers', '01a20195-0040-7560-827b-000000000001');

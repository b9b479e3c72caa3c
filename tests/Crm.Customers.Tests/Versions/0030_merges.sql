INSERT INTO customers.merge_records (id, survivor_id, merged_id, merged_code, merged_name, owner_id, unit_id, reason, by, at, undo_until, fields, standing) VALUES
    ('01a20195-0030-7560-827b-000000000001', '01a20195-94e3-7366-8f85-de44fa75987b', '01a20195-0030-7560-827b-000000000002', 'JRN01999', '澄岚电器厂',
     '01030000-0000-7000-8000-000000000003', '01010000-0000-7000-8000-000000000001', '同一家公司', '01030000-0000-7000-8000-000000000003',
     '2026-11-20T02:00:00+00:00', '2026-12-20T02:00:00+00:00', '[{"field":"nameEn","after":"Chenglan"}]',
     '{"before":{"knownSince":"2026-11-01T02:00:00+00:00","onHold":false},"merged":{"knownSince":"2026-10-01T02:00:00+00:00","onHold":false},"after":{"knownSince":"2026-10-01T02:00:00+00:00","onHold":false}}');
INSERT INTO customers.merge_moves (merge_id, table_name, key) VALUES
    ('01a20195-0030-7560-827b-000000000001', 'activities', '01a20195-0030-7560-827b-000000000003');
INSERT INTO customers.merge_kept (id, merge_id, table_name, content) VALUES
    ('01a20195-0030-7560-827b-000000000004', '01a20195-0030-7560-827b-000000000001', 'customers', '{"id": "01a20195-0030-7560-827b-000000000002", "code": "JRN01999"}');
UPDATE customers.customers SET merged_codes = '{JRN01999}', merged_names = '{澄岚电器厂}' WHERE id = '01a20195-94e3-7366-8f85-de44fa75987b';

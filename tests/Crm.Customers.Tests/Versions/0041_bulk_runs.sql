INSERT INTO customers.bulk_runs (id, kind, by, state, request, culture, total, processed, done, same, refused, undone, kept, created_at, started_at, finished_at, failure) VALUES
    ('01a20195-0041-7560-827b-000000000001', 'customer', '01030000-0000-7000-8000-000000000003', 'done', '{"action":"assign","ownerId":"01030000-0000-7000-8000-000000000004"}', 'zh-CN', 2, 2, 1, 0, 1, 0, 0,
     '2026-11-20T02:00:00+00:00', '2026-11-20T02:00:10+00:00', '2026-11-20T02:00:11+00:00', NULL);
INSERT INTO customers.bulk_items (run_id, position, record_id, name, state, reason, before) VALUES
    ('01a20195-0041-7560-827b-000000000001', 0, '01a20195-94e3-7366-8f85-de44fa75987b', '宁波海川电器有限公司', 'done', NULL, '{"ownerId":"01030000-0000-7000-8000-000000000003","unitId":"01030000-0000-7000-8000-000000000101"}'),
    ('01a20195-0041-7560-827b-000000000001', 1, '01a20195-94e3-7366-8f85-de44fa759800', '已合并的客户', 'refused', '记录不存在，或您无权修改。', NULL);

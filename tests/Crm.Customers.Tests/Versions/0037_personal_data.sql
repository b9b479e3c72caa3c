INSERT INTO customers.person_requests (id, number, kind, state, label, reason, person, received_on, due_on, asked_by, asked_at, approval_id, decided_by, decided_at, comment, exported_by, exported_at, ended_at) VALUES
    ('01900000-0000-7000-8000-000000003701', 'PD-2026-00001', 'erasure', 'running', '王芳', '本人来电要求删除',
     '{"names": ["王芳"], "phones": ["13800001234"], "words": ["wang@example.com"], "records": {"contact": ["01900000-0000-7000-8000-000000003702"]}, "customers": ["01900000-0000-7000-8000-000000003703"], "ties": ["华夏"], "namesAnywhere": false}',
     '2026-11-01', '2026-12-01', '01900000-0000-7000-8000-000000003704', '2026-11-01T00:00:00Z', '01900000-0000-7000-8000-000000003705',
     '01900000-0000-7000-8000-000000003706', '2026-11-02T00:00:00Z', '同意', '01900000-0000-7000-8000-000000003704', '2026-11-01T01:00:00Z', NULL);
INSERT INTO customers.person_request_parts (request_id, module, rows, at) VALUES ('01900000-0000-7000-8000-000000003701', 'service', 3, '2026-11-02T00:00:01Z');

INSERT INTO approvals.requests (id, kind, policy_number, subject_type, subject_id, subject, link, requested_by, involved, amount, currency, facts, state, requested_at, ended_at) VALUES
    ('01a20196-0ef4-7d1b-b9bd-eab68b9241d4', 'service.complaint-remedy', 1, 'complaint', '01a20196-0da0-7807-a112-c4f819a3b35a', 'TS-2026-00003 冷库停电未通知，货物受损 ef0efe', '/service/cases/01a20196-0da0-7807-a112-c4f819a3b35a', '01030000-0000-7000-8000-000000000007', '{"01030000-0000-7000-8000-000000000005"}', 12000.0, 'CNY', '[{"key":"complaint","value":"冷库停电未通知，货物受损 ef0efe"},{"key":"wanted","value":"赔偿货损"},{"key":"cause","value":"通知名单没有更新"},{"key":"remedy","value":"赔偿货损并书面道歉"}]', 'Approved', '2026-11-22T04:49:01.172957+00:00', '2026-11-22T04:49:01.292578+00:00'),
    ('01a20195-d2d5-7436-8f9b-2e5939a4ef4c', 'accounts.recognition', 1, 'key-account', '01a20195-d310-704c-a783-5af776568163', 'KA-2026-00002 QUICK-Stop', '/accounts/01a20195-d310-704c-a783-5af776568163', '01030000-0000-7000-8000-000000000005', '{}', 6000000.0, 'CNY', '[{"key":"customer","value":"JRW03123 QUICK-Stop"},{"key":"tier","value":"strategic"},{"key":"manager","value":"孙丽华"},{"key":"expectedTrade","value":"6,000,000.00 CNY"},{"key":"reason","value":"年交易额全公司第一,订单稳定,建议按战略客户服务。"},{"key":"grade","value":"A"}]', 'Open', '2026-11-22T04:48:45.781058+00:00', NULL);
INSERT INTO approvals.steps (id, request_id, number, by, mode, remind_after_hours, escalate_after_hours, state, opened_at, escalated) VALUES
    ('01a20195-d3d8-76ff-b2ac-acd3c6530515', '01a20195-d2d5-7436-8f9b-2e5939a4ef4c', 1, 'branch-leader', 'One', 24, 72, 'Open', '2026-11-22T04:48:46.026415+00:00', false),
    ('01a20196-0eff-7fb6-8b94-041af8650dc5', '01a20196-0ef4-7d1b-b9bd-eab68b9241d4', 2, 'general-manager', 'One', 24, NULL, 'Approved', '2026-11-22T04:49:01.217056+00:00', false);
INSERT INTO approvals.assignments (id, step_id, staff_id, passed, outcome, comment, decided_at) VALUES
    ('01a20196-0f28-733b-b4ea-64181d75ecf8', '01a20196-0eff-7fb6-8b94-041af8650dc5', '01030000-0000-7000-8000-000000000001', false, 'Approved', '同意', '2026-11-22T04:49:01.292578+00:00'),
    ('01a20195-d4ad-7047-8a3f-55259a04e244', '01a20195-d3d8-76ff-b2ac-acd3c6530515', '01030000-0000-7000-8000-000000000002', false, NULL, NULL, NULL);
INSERT INTO approvals.staff_refs (id, name, unit_id, manager_id, roles, active, source_version) VALUES
    ('01030000-0000-7000-8000-00000000000d', '高远', '01040000-0000-7000-8000-000000000001', '01030000-0000-7000-8000-000000000001', '{"operator"}', true, 2),
    ('01030000-0000-7000-8000-000000000001', '陈国栋', '01040000-0000-7000-8000-000000000001', NULL, '{"general-manager"}', true, 2);
INSERT INTO approvals.unit_refs (id, parent_id, source_version) VALUES
    ('01040000-0000-7000-8000-000000000003', '01040000-0000-7000-8000-000000000002', 2),
    ('01040000-0000-7000-8000-000000000001', NULL, 2);
INSERT INTO approvals.jobs (name, next_run_at) VALUES
    ('approvals.nudge', '2026-11-22T04:53:23.203532+00:00');
INSERT INTO approvals.job_runs (id, job, node, started_at, finished_at, outcome, detail) VALUES
    ('01a20195-76e7-7856-8c7f-9d4a8ca6d731', 'approvals.nudge', 'node-1', '2026-11-22T04:48:22.247279+00:00', '2026-11-22T04:48:23.147948+00:00', 'done', '0 late requests');
INSERT INTO approvals.audit_pending (id, at, staff_id, staff_name, address, trace_id, action, record_type, record_id, changes) VALUES
    ('01a20196-1100-7000-8000-000000000001', '2026-11-22T04:49:00+00:00', '01030000-0000-7000-8000-000000000006', '吴佳', '127.0.0.1', '4bf92f3577b34da6a3ce929d0e0e4736', 'changed', 'Record', '01a20196-0da0-7807-a112-c4f819a3b35a', '{"name":{"old":"一","new":"二"}}');
INSERT INTO approvals.idempotency_keys (staff_id, key, request_hash, created_at, status, response) VALUES
    ('01030000-0000-7000-8000-000000000006', 'order-4711', '\x2021419131ce1a5b', '2026-11-22T04:49:00+00:00', 201, '{"id":"01a20196-0da0-7807-a112-c4f819a3b35a"}'),
    ('01030000-0000-7000-8000-000000000006', 'order-4712', '\x70faa742dacdc1df', '2026-11-22T04:49:01+00:00', NULL, NULL);

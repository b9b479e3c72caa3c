INSERT INTO accounts.jobs (name, next_run_at) VALUES
    ('accounts.valuation', '2026-11-22T19:30:00+00:00'),
    ('accounts.turn-of-day', '2026-11-22T16:10:00+00:00');
INSERT INTO accounts.job_runs (id, job, node, started_at, finished_at, outcome, detail) VALUES
    ('01a20195-7967-7152-aa22-3dfae48f0655', 'accounts.sla-news', 'node-1', '2026-11-22T04:48:22.887099+00:00', '2026-11-22T04:48:23.688034+00:00', 'done', '4 policies told'),
    ('01a20195-7856-72cc-bfd6-11b3efdce9aa', 'accounts.turn-of-day', 'node-1', '2026-11-22T04:48:22.614085+00:00', '2026-11-22T04:48:22.867925+00:00', 'done', '0 key accounts');
INSERT INTO accounts.audit_pending (id, at, staff_id, staff_name, address, trace_id, action, record_type, record_id, changes) VALUES
    ('01a20196-1100-7000-8000-000000000001', '2026-11-22T04:49:00+00:00', '01030000-0000-7000-8000-000000000006', '吴佳', '127.0.0.1', '4bf92f3577b34da6a3ce929d0e0e4736', 'changed', 'Record', '01a20196-0da0-7807-a112-c4f819a3b35a', '{"name":{"old":"一","new":"二"}}');
INSERT INTO accounts.idempotency_keys (staff_id, key, request_hash, created_at, status, response) VALUES
    ('01030000-0000-7000-8000-000000000006', 'order-4711', '\x2021419131ce1a5b', '2026-11-22T04:49:00+00:00', 201, '{"id":"01a20196-0da0-7807-a112-c4f819a3b35a"}'),
    ('01030000-0000-7000-8000-000000000006', 'order-4712', '\x70faa742dacdc1df', '2026-11-22T04:49:01+00:00', NULL, NULL);

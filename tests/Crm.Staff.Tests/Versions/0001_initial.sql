INSERT INTO staff.units (id, name, name_en, kind, parent_id, manager_id, active, revision) VALUES
    ('01040000-0000-7000-8000-000000000001', '总部', 'Headquarters', 'Headquarters', NULL, '01030000-0000-7000-8000-000000000001', true, 2),
    ('01040000-0000-7000-8000-000000000002', '华东分公司', 'East China branch', 'Branch', '01040000-0000-7000-8000-000000000001', '01030000-0000-7000-8000-000000000002', true, 2),
    ('01040000-0000-7000-8000-000000000004', '大客户部', 'Key accounts', 'Team', '01040000-0000-7000-8000-000000000002', '01030000-0000-7000-8000-000000000005', true, 2);
INSERT INTO staff.people (id, user_name, name, title, email, phone, unit_id, roles, state, culture, time_zone, theme, created_at, revision, search) VALUES
    ('01030000-0000-7000-8000-00000000000d', 'ops', '高远', '运维', 'ops@demo.example', '021-55550112', '01040000-0000-7000-8000-000000000001', '{"operator","administrator"}', 'Active', 'zh-CN', 'Asia/Shanghai', 'auto', '2026-11-22T04:48:24.389489+00:00', 2, '''0112'' ''021'':36C ''02155550112'' ''155550112'' ''21'' ''2155550112'' ''50112'' ''550112'' ''5550112'' ''55550112'':37C ''gaoyuan'' ''gy'' ''ops'':13A ''y'' ''yuan'' ''维'' ''运'' ''运维'':24C ''远'' ''高'' ''高远'':1A'),
    ('01030000-0000-7000-8000-000000000002', 'zhou', '周敏', '分管领导', 'zhou@demo.example', '021-55550101', '01040000-0000-7000-8000-000000000002', '{"branch-leader"}', 'Active', 'zh-CN', 'Asia/Shanghai', 'auto', '2026-11-22T04:48:24.388182+00:00', 2, '''0101'' ''021'':38C ''02155550101'' ''155550101'' ''21'' ''2155550101'' ''50101'' ''550101'' ''5550101'' ''55550101'':39C ''m'' ''min'' ''zhou'':13A ''zhoumin'' ''zm'' ''分'' ''分管'':24C ''周'' ''周敏'':1A ''导'' ''敏'' ''管'' ''管领'':25C ''领'' ''领导'':26C');
INSERT INTO staff.roles (key, name, name_en, built_in) VALUES
    ('operator', '运维', 'Operator', true),
    ('general-manager', '总经理', 'General manager', true);
INSERT INTO staff.role_grants (id, role, permission, scope) VALUES
    ('01a20195-6bd1-7f01-a08a-95cade1a325a', 'operator', 'staff.jobs.read', 'All'),
    ('01a20195-6bd0-77b7-9d78-021f0248c2b6', 'operator', 'staff.people.read', 'All');
INSERT INTO staff.known_permissions (name, seeded_at) VALUES
    ('staff.jobs.read', '2026-11-22T04:48:19.4101+00:00'),
    ('staff.people.read', '2026-11-22T04:48:19.409631+00:00');
INSERT INTO staff.accounts (id, user_name, normalized_user_name, email_confirmed, password_hash, security_stamp, concurrency_stamp, phone_number_confirmed, two_factor_enabled, lockout_enabled, access_failed_count) VALUES
    ('01030000-0000-7000-8000-00000000000d', 'ops', 'OPS', false, 'AQAAAAIAAYag', 'F75A5BA6', 'a86f4c93-e36f-430c-85ce-ad83ebff4126', false, false, true, 0),
    ('01030000-0000-7000-8000-000000000002', 'zhou', 'ZHOU', false, 'AQAAAAIAAYag', 'F75A5BA6', 'c141ddc6-72b1-42cd-804b-3368a92f9df5', false, false, true, 0);
INSERT INTO staff.sessions (id, staff_id, stays, address, signed_in_at, last_seen_at, expires_at) VALUES
    ('01a20196-03ad-7af4-8969-b133e172fa24', '01030000-0000-7000-8000-000000000001', false, '127.0.0.1', '2026-11-22T04:48:58.28551+00:00', '2026-11-22T04:48:58.28551+00:00', '2026-11-22T16:48:58.28551+00:00'),
    ('01a20196-01be-706f-89c2-fe4777e40f14', '01030000-0000-7000-8000-000000000003', false, '127.0.0.1', '2026-11-22T04:48:57.790003+00:00', '2026-11-22T04:48:57.790003+00:00', '2026-11-22T16:48:57.790003+00:00');
INSERT INTO staff.data_protection_keys (name, xml) VALUES
    ('key-45d98a8e-5dea-4db7-b6f8-ac6626df3b8c', '<key id="1" version="1" />');
INSERT INTO staff.notices (id, notification_id, staff_id, kind, link, facts, at) VALUES
    ('01a20196-0b09-74ad-a0d2-26fb7c5b6731', '01a20196-0ad2-7528-af4e-d79db75ddbcc', '01030000-0000-7000-8000-000000000003', 'accounts.recognised', '/accounts/01a20196-0997-77ef-840d-1ed024247453', '{"number":"KA-2026-00003","customer":"海澜星辰ef0efe冷链物流有限公司"}', '2026-11-22T04:49:00.114069+00:00'),
    ('01a20195-d667-7aa0-b8f6-ec2e73c84921', '01a20195-d4ca-7b8c-8cc6-a56ce24b146d', '01030000-0000-7000-8000-000000000002', 'approvals.requested', '/approvals/01a20195-d2d5-7436-8f9b-2e5939a4ef4c', '{"kind":"accounts.recognition","state":"Open","subject":"KA-2026-00002 QUICK-Stop","requester":"孙丽华"}', '2026-11-22T04:48:46.026415+00:00');
INSERT INTO staff.audit_log (sequence, id, module, at, staff_id, staff_name, action, record_type, record_id, changes, previous_hash, hash) VALUES
    (1, '01a20195-6c07-7139-8ee2-eb68753aa753', 'staff', '2026-11-22T04:48:19.463967+00:00', '00000000-0000-0000-0000-000000000000', 'Crm', 'created', 'RoleGrant', '01a20195-6bac-73f4-af0e-cfe4ba8761ed', '{"role": {"new": "sales-representative"}, "scope": {"new": "All"}, "permission": {"new": "staff.people.read"}}', '\x0000000000000000000000000000000000000000000000000000000000000000', '\x2021419131ce1a5bc2fded77df2095bcf214ac93c0b294d9a22b4e7b8fc94e70'),
    (2, '01a20195-6c39-7131-9ec5-54abc38245ac', 'staff', '2026-11-22T04:48:19.513985+00:00', '00000000-0000-0000-0000-000000000000', 'Crm', 'created', 'RoleGrant', '01a20195-6bd0-7a73-a444-8b4a4b086bd1', '{"role": {"new": "service-agent"}, "scope": {"new": "All"}, "permission": {"new": "staff.people.read"}}', '\x2021419131ce1a5bc2fded77df2095bcf214ac93c0b294d9a22b4e7b8fc94e70', '\x70faa742dacdc1dfbe9e6f440968b08de63b7662e8720b817242da183725b1e7');
INSERT INTO staff.jobs (name, next_run_at) VALUES
    ('staff.tidy', '2026-11-22T10:48:23.40065+00:00');
INSERT INTO staff.job_runs (id, job, node, started_at, finished_at, outcome, detail) VALUES
    ('01a20195-7956-7840-873d-89814125b655', 'staff.tidy', 'node-1', '2026-11-22T04:48:22.870552+00:00', '2026-11-22T04:48:23.395509+00:00', 'done', '0 sessions, 0 links, 0 notifications removed');
INSERT INTO staff.audit_pending (id, at, staff_id, staff_name, address, trace_id, action, record_type, record_id, changes) VALUES
    ('01a20196-1100-7000-8000-000000000001', '2026-11-22T04:49:00+00:00', '01030000-0000-7000-8000-000000000006', '吴佳', '127.0.0.1', '4bf92f3577b34da6a3ce929d0e0e4736', 'changed', 'Record', '01a20196-0da0-7807-a112-c4f819a3b35a', '{"name":{"old":"一","new":"二"}}');
INSERT INTO staff.idempotency_keys (staff_id, key, request_hash, created_at, status, response) VALUES
    ('01030000-0000-7000-8000-000000000006', 'order-4711', '\x2021419131ce1a5b', '2026-11-22T04:49:00+00:00', 201, '{"id":"01a20196-0da0-7807-a112-c4f819a3b35a"}'),
    ('01030000-0000-7000-8000-000000000006', 'order-4712', '\x70faa742dacdc1df', '2026-11-22T04:49:01+00:00', NULL, NULL);
INSERT INTO staff.api_keys (id, staff_id, name, prefix, hash, permissions, created_at, expires_at, last_used_at, revoked_at) VALUES
    ('01a20196-1200-7000-8000-000000000001', '01030000-0000-7000-8000-00000000000d', 'ERP', 'crm_7Qk2', '\x39b11323bf040e7e', '{"accounts.orders.import"}', '2026-11-22T04:49:00+00:00', '2027-11-22T04:49:00+00:00', '2026-11-22T05:00:00+00:00', NULL);
INSERT INTO staff.link_tokens (hash, purpose, staff_id, created_at, expires_at, used_at) VALUES
    ('\x39b11323bf040e7f', 'Setup', NULL, '2026-11-22T04:49:00+00:00', '2026-11-23T04:49:00+00:00', '2026-11-22T04:55:00+00:00'),
    ('\x39b11323bf040e80', 'Password', '01030000-0000-7000-8000-00000000000d', '2026-11-22T04:49:00+00:00', '2026-11-23T04:49:00+00:00', NULL);
INSERT INTO staff.notice_settings (staff_id, kind, mode) VALUES
    ('01030000-0000-7000-8000-00000000000d', 'approvals.requested', 'Quiet');

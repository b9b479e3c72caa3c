INSERT INTO customers.segments (id, owner_id, name, kind, filter, shared, note, members, frozen_at) VALUES
    ('01a20195-0025-7560-827b-000000000001', '01030000-0000-7000-8000-000000000003', '浙江 A 级', 'live', '{"grade":"A","region":"330000"}', true, NULL, NULL, NULL),
    ('01a20195-0025-7560-827b-000000000002', '01030000-0000-7000-8000-000000000003', '年会名单', 'frozen', '{}', false, '年终答谢会', 1, '2026-11-20T02:00:00+00:00');
INSERT INTO customers.segment_members (segment_id, customer_id) VALUES ('01a20195-0025-7560-827b-000000000002', '01a20195-94e3-7366-8f85-de44fa75987b');

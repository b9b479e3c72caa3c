INSERT INTO customers.suggestions (id, owner_id, unit_id, at, title, text, topic, source, customer_id, said_by, benefit, confidential, state, scores, score, answer, goal, plan, responsible_id, due_on,
    outcome, effect, reward, reward_amount, reward_note, shared, lesson) VALUES
    ('01a20195-0035-7560-827b-000000000001', '01030000-0000-7000-8000-000000000003', '01030000-0000-7000-8000-000000000101', '2026-11-02T02:00:00+00:00', '老客户转介绍有礼', '每介绍一家成交客户，赠一次免费巡检。', 'promotion',
     'customer', '01a20195-94e3-7366-8f85-de44fa75987b', '王芳', '获客成本低', false, 'done', '{"benefit":5,"feasibility":4,"effort":3,"urgency":3}', 82, '采纳，谢谢。', '年内新增十家', '先在浙江试行',
     '01030000-0000-7000-8000-000000000003', '2026-12-31', '三周内四家', 4, 'material', 500.00, '点子好', true, '礼要及时兑现'),
    ('01a20195-0035-7560-827b-000000000002', '01030000-0000-7000-8000-000000000003', '01030000-0000-7000-8000-000000000101', '2026-11-20T02:00:00+00:00', '竞品客户名单', '某竞品将退出华东。', 'market',
     'staff', NULL, NULL, NULL, true, 'collected', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL);
INSERT INTO customers.suggestion_remarks (id, suggestion_id, at, by, kind, text) VALUES
    ('01a20195-0035-7560-827b-000000000003', '01a20195-0035-7560-827b-000000000001', '2026-11-10T02:00:00+00:00', '01030000-0000-7000-8000-000000000003', 'progress', '已发出十五份邀请。');

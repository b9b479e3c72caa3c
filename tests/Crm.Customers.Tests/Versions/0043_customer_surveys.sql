INSERT INTO customers.customer_surveys (id, number, owner_id, unit_id, at, title, goal, plan, starts_on, ends_on, responsible_id, questionnaire_id, questionnaire_version, segment_id, state, started_at,
    findings, report, approval_id, comment, submitted_at, filed_at) VALUES
    ('01a20195-0043-7560-827b-000000000001', 'DC-2026-00001', '01030000-0000-7000-8000-000000000003', '01030000-0000-7000-8000-000000000101', '2026-11-02T02:00:00+00:00', '年度客户满意度调查', '了解停电通知是否及时', '先电话后链接',
     '2026-11-03', '2026-11-20', '01030000-0000-7000-8000-000000000003', '01a20195-0040-7560-827b-000000000001', 1, NULL, 'filed', '2026-11-03T02:00:00+00:00', '三成客户没有收到通知', '改由客户经理逐户确认',
     '01a20195-0043-7560-827b-000000000003', '同意', '2026-11-20T02:00:00+00:00', '2026-11-21T02:00:00+00:00');
INSERT INTO customers.customer_survey_targets (survey_id, customer_id) VALUES ('01a20195-0043-7560-827b-000000000001', '01a20195-94e3-7366-8f85-de44fa75987b');
INSERT INTO customers.questionnaire_copies (id, version, title, title_en) VALUES ('01a20195-0040-7560-827b-000000000001', 1, '客户满意度调查', 'Customer satisfaction');

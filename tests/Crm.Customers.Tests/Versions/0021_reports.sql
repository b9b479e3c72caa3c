INSERT INTO customers.work_reports (id, owner_id, unit_id, kind, "on", summary, problems, plan, submitted_at, facts, comments) VALUES
    ('01a20195-0021-7560-827b-000000000001', '01030000-0000-7000-8000-000000000003', '01040000-0000-7000-8000-000000000003', 'daily', '2026-11-20', '电话回访为主，三家有明确意向', '样品库存不足，需协调仓库', '按周计划拜访', '2026-11-20T09:00:00+00:00',
     '{"done":[{"key":"call","count":2}],"effective":1,"newLeads":1,"activities":[{"id":"01a20195-9f07-7a6b-8a4a-5f8c4c7c1c11","kind":"call","subject":"跟进报价","about":"上海明德电气有限公司","at":"2026-11-20T02:16:00+00:00","result":"已收到报价"}],"moves":[{"name":"绍兴听涛食品有限公司","isLead":true,"from":"new","to":"contacted"}],"planned":[],"days":[]}',
     '[{"by":"01030000-0000-7000-8000-000000000004","at":"2026-11-20T10:00:00+00:00","text":"报价客户要盯紧"}]'),
    ('01a20195-0021-7560-827b-000000000002', '01030000-0000-7000-8000-000000000003', '01040000-0000-7000-8000-000000000003', 'weekly', '2026-11-16', '本周草稿', NULL, NULL, NULL, NULL, '[]');
INSERT INTO customers.market_reports (id, owner_id, unit_id, kind, title, text, customer_id, customer_name, at, shared) VALUES
    ('01a20195-0021-7560-827b-000000000003', '01030000-0000-7000-8000-000000000003', '01040000-0000-7000-8000-000000000003', 'competitor', '华能电气在华东区域降价 8%', '有效期到年底', NULL, NULL, '2026-11-21T02:00:00+00:00', true);

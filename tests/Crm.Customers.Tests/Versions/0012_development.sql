INSERT INTO customers.development_questionnaires (id, number, questions, created_by, created_at) VALUES
    ('01a20195-ad01-7366-8f85-de44fa75987b', 2, '[{"key":"volume","text":"年需求量","textEn":"Yearly volume","weight":100,"answers":[{"text":"大","textEn":"Large","points":100},{"text":"小","textEn":"Small","points":10}]}]', '01030000-0000-7000-8000-000000000003', '2026-11-20T04:48:28.659328+00:00');
INSERT INTO customers.development_assessments (id, customer_id, lead_id, number, score, parts, note, by, at) VALUES
    ('01a20195-ae01-7366-8f85-de44fa75987b', '01a20195-94e3-7366-8f85-de44fa75987b', NULL, 2, 100.00, '[{"question":"年需求量","questionEn":"Yearly volume","answer":"大","answerEn":"Large","weight":100,"points":100,"share":100}]', '现场核实', '01030000-0000-7000-8000-00000000000b', '2026-11-21T04:48:28.659328+00:00');
INSERT INTO customers.development_plans (id, strategy, need_survey, competitors) VALUES
    ('01a20195-94e3-7366-8f85-de44fa75987b', '先做一条线路试运', '每月 40 柜冷链', '远洋冷链');

INSERT INTO customers.fact_sources (id, customer_id, section, informant, certainty, said_on, detail, recorded_by, recorded_at, card_id) VALUES
    ('01900000-0000-7000-8000-000000004201', '01900000-0000-7000-8000-000000004202', 'trading', 'agency', 'likely', '2026-11-01', '中诚信', '01900000-0000-7000-8000-000000004203',
     '2026-11-01T00:00:00Z', '01900000-0000-7000-8000-000000004204');
INSERT INTO customers.data_cards (id, customer_id, token_hash, state, fields, shown, message, sent_by, sent_at, expires_at, opened_at, answers, filled_by, remark, answered_at, closed_by, closed_at, taken) VALUES
    ('01900000-0000-7000-8000-000000004204', '01900000-0000-7000-8000-000000004202', '\x0102', 'reviewed', '{name,phones}', '{name}', '请核对', '01900000-0000-7000-8000-000000004203',
     '2026-11-01T00:00:00Z', '2026-11-15T00:00:00Z', '2026-11-02T00:00:00Z', '{"name": "华夏", "phones": "[\"0571-1\"]"}', '王芳', '无', '2026-11-02T00:00:00Z',
     '01900000-0000-7000-8000-000000004203', '2026-11-03T00:00:00Z', '{phones}');

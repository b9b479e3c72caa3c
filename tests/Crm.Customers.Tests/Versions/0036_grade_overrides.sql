INSERT INTO customers.grade_overrides (id, customer_id, grade, previous, reason, until, state, asked_by, asked_at, approval_id, decided_by, decided_at, comment, ended_by, ended_at, end_reason) VALUES
    ('01900000-0000-7000-8000-000000003601', '01900000-0000-7000-8000-000000003602', 'A', 'C', '战略合作', '2026-12-31', 'ended', '01900000-0000-7000-8000-000000003603',
     '2026-11-01T00:00:00Z', '01900000-0000-7000-8000-000000003604', '01900000-0000-7000-8000-000000003605', '2026-11-02T00:00:00Z', '同意', '01900000-0000-7000-8000-000000003605',
     '2026-11-03T00:00:00Z', '合作终止');

INSERT INTO customers.proposals (id, opportunity_id, number, state, lines, total, currency, valid_until, note, file_name, file_type, file_bytes, created_by, created_at, sent_at, answered_at, answer_note) VALUES
    ('01a20195-ac01-7366-8f85-de44fa75987b', '01a20195-aa01-7366-8f85-de44fa75987b', 1, 'declined', '[{"name":"冷链干线","quantity":12,"unitPrice":40000}]', 480000.00, 'CNY', '2026-11-30', '含保险', '报价单.pdf', 'application/pdf', 4, '01030000-0000-7000-8000-00000000000b', '2026-11-01T04:48:28.659328+00:00', '2026-11-02T04:48:28.659328+00:00', '2026-11-20T04:48:28.659328+00:00', '贵了两成'),
    ('01a20195-ac02-7366-8f85-de44fa75987b', '01a20195-aa02-7366-8f85-de44fa75987b', 1, 'draft', '[]', 90000.00, 'CNY', '2027-01-30', NULL, NULL, NULL, NULL, '01030000-0000-7000-8000-000000000003', '2026-11-20T04:48:28.659328+00:00', NULL, NULL, NULL);
INSERT INTO customers.proposal_chunks (proposal_id, part, content) VALUES
    ('01a20195-ac01-7366-8f85-de44fa75987b', 0, '\x25504446');

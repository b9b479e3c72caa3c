UPDATE customers.customer_contacts SET department = '采购部', relation = '总经理的同学', role = 'decides' WHERE id = '01a20195-94e4-79fd-9021-7a4cc51f6242';
UPDATE customers.contacts SET gender = 'female', address = '无锡市梁溪区人民中路960号', native_place = '江苏无锡', education = 'bachelor', "character" = '爽快',
    interests = '羽毛球', family = '一女，今年高考', consents_by = '01030000-0000-7000-8000-000000000003',
    consents = '[{"at":"1970-01-01T00:00:00+00:00","allowed":true,"channel":"message"},{"at":"2026-11-20T02:00:00+00:00","by":"01030000-0000-7000-8000-000000000003","how":"phone","note":"来电说明","allowed":false,"channel":"email"}]'
    WHERE id = '01a20195-94d9-7cc4-86d3-f896d085e15e';
INSERT INTO customers.contact_consents (id, contact_id, channel, allowed, at, how, note, by, recorded_at) VALUES
    ('01a20195-0034-7560-827b-000000000001', '01a20196-087f-7300-a61a-1670d61892e2', 'phone', false, '2026-11-20T02:00:00+00:00', 'phone', NULL,
     '01030000-0000-7000-8000-000000000003', '2026-11-20T02:05:00+00:00');

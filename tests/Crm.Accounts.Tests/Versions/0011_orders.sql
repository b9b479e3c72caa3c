INSERT INTO accounts.orders (id, source, external_id, customer_id, customer_key, customer_name, ordered_on, line_count, amount, currency, rate, booked, import_id, booked_at) VALUES
    ('01a20195-b369-79ab-a25a-9c230a56dedf', 'northwind', '10331', '01a20195-9c99-7fc0-af3a-fc63644acc0c', 'BONAP', 'Bon app''', '1996-10-16', 1, 88.5, 'USD', 7.1, 628.35, '01a20195-af2b-7c78-b02a-aeedc6fb8ec5', '2026-11-22T04:48:37.734272+00:00'),
    ('01a20195-b36b-705c-892a-300ac070bdf4', 'erp', 'DD251004020', '01a20195-98c5-7163-b03e-493730982607', 'JRN01041', NULL, '2025-10-04', 1, 9120.0, 'CNY', 1.0, 9120.0, '01a20195-b147-7775-9bab-759a5a828969', '2026-11-22T04:48:37.733744+00:00');
INSERT INTO accounts.order_lines (order_id, number, product_code, product_name, quantity, unit_price, discount, amount) VALUES
    ('01a20195-b369-79ab-a25a-9c230a56dedf', 1, '54', 'Tourtière', 15.0, 5.9, 0.0, 88.5),
    ('01a20195-b36b-705c-892a-300ac070bdf4', 1, NULL, '智能电表', 30.0, 320.0, 0.05, 9120.0);
INSERT INTO accounts.order_sources (name, latest_on) VALUES
    ('erp', '2026-11-22'),
    ('northwind', '1998-05-06');
INSERT INTO accounts.customer_trade (customer_id, twelve_months, previous_twelve, orders12, largest_order, largest_month, first_order_on, last_order_on, as_of, currency) VALUES
    ('01a20195-9cae-7120-91de-3160ebc020f2', 0.0, 715.68, 0, 0.0, 0.0, '1996-07-18', '1996-07-18', '1998-05-06', 'CNY'),
    ('01a20195-96a9-7561-b7e6-3eb84df1503c', 0.0, 96800.0, 0, 0.0, 0.0, '2025-02-08', '2025-08-07', '2026-11-22', 'CNY');
INSERT INTO accounts.order_imports (id, by, files, state, source, currency, rate, culture, orders, processed, booked, known, unmatched, amount, bad_rows, created_at, started_at, finished_at) VALUES
    ('01a20196-0bc9-76df-b100-32bf3a416e01', '01030000-0000-7000-8000-000000000005', '[{"bad":0,"file":0,"kind":"orders","name":"orders.csv","rows":2,"first":[],"columns":[{"field":"orderId","column":0,"header":"订单号"},{"field":"customerCode","column":1,"header":"客户编码"},{"field":"orderedOn","column":2,"header":"日期"},{"field":"productName","column":3,"header":"产品"},{"field":"quantity","column":4,"header":"数量"},{"field":"unitPrice","column":5,"header":"单价"}],"encoding":"UTF-8"}]', 'done', 'erp', 'CNY', 1.0, 'en', 2, 2, 2, 0, 0, 1220000.0, 0, '2026-11-22T04:49:00.361587+00:00', '2026-11-22T04:49:00.41096+00:00', '2026-11-22T04:49:00.444776+00:00'),
    ('01a20195-b147-7775-9bab-759a5a828969', '01030000-0000-7000-8000-000000000005', '[{"bad":0,"file":0,"kind":"orders","name":"订单.csv","rows":792,"first":[],"columns":[{"field":"orderId","column":0,"header":"订单号"},{"field":"customerCode","column":1,"header":"客户编码"},{"field":"orderedOn","column":2,"header":"订单日期"},{"field":"productName","column":3,"header":"产品名称"},{"field":"quantity","column":4,"header":"数量"},{"field":"unitPrice","column":5,"header":"单价"},{"field":"discount","column":6,"header":"折扣"},{"field":"amount","column":7,"header":"金额"}],"encoding":"UTF-8"}]', 'done', 'erp', 'CNY', 1.0, '', 468, 468, 468, 0, 0, 88228260.0, 0, '2026-11-22T04:48:37.191617+00:00', '2026-11-22T04:48:37.249981+00:00', '2026-11-22T04:48:39.660022+00:00');
INSERT INTO accounts.order_import_rows (import_id, file, line, cells) VALUES
    ('01a20196-0bc9-76df-b100-32bf3a416e01', 0, 2, '{"Aef0efe1","JRN01152","2026-11-02","冷库用电","1","620000.00"}'),
    ('01a20196-0bc9-76df-b100-32bf3a416e01', 0, 3, '{"Aef0efe2","JRN01152","2026-10-03","冷库用电","2","300000.00"}');
INSERT INTO accounts.staged_orders (import_id, number, content, done) VALUES
    ('01a20195-b147-7775-9bab-759a5a828969', 24, '{"lines":[{"amount":6400.0,"discount":0,"quantity":20,"unitPrice":320,"productCode":null,"productName":"智能电表"}],"amount":6400.0,"orderedOn":"2026-09-16","externalId":"DD260916001","customerKey":"JRN01002","customerCode":"JRN01002","customerName":null}', true),
    ('01a20195-b147-7775-9bab-759a5a828969', 26, '{"lines":[{"amount":6400.0,"discount":0,"quantity":20,"unitPrice":320,"productCode":null,"productName":"智能电表"}],"amount":6400.0,"orderedOn":"2026-03-20","externalId":"DD260320001","customerKey":"JRN01002","customerCode":"JRN01002","customerName":null}', true);
INSERT INTO accounts.customer_aliases (source, key, customer_id, by, at) VALUES
    ('northwind', 'QUICK', '01a20195-9c99-7fc0-af3a-fc63644acc0c', '01030000-0000-7000-8000-000000000005', '2026-11-22T04:49:00+00:00');

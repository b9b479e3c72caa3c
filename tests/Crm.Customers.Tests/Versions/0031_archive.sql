INSERT INTO customers.archive_fields (id, key, kind, section, position, label, label_en, unit, unit_en, required, several_lines, min, max, decimals, choices, industries, shipped, retired) VALUES
    ('01a20195-0031-7560-827b-000000000001', 'coldStores', 'number', 'characteristics', 10, '冷库数量', 'Cold stores', '座', 'stores', false, false, 0, 500, 0, '[]', '{C38}', false, false);
UPDATE customers.customers SET founded_on = '1998-06-01', capital = 5000000.00, capital_currency = 'CNY', trade_rights = true,
    archive = '{"coldStores": 3, "serviceArea": "华东", "sellingPower": "strong"}' WHERE id = '01a20195-94e3-7366-8f85-de44fa75987b';

-- C-31: how loyal a customer is, as one more field of the archive: a filter, a segment, a column, and in files.
INSERT INTO customers.archive_fields (id, key, kind, section, position, label, label_en, help, help_en, several_lines, required, industries, shipped, retired, choices) VALUES
    ('01a20195-0038-7000-8000-000000000001', 'loyalty', 'choice', 'trading', 9, '忠诚度', 'Loyalty',
     '流失：不再购买；观望：还在比较；重复购买：多次购买；忠诚：首选我们；推荐：向他人推荐我们。', 'Lost: buys no more; watching: still compares; repeat: has bought again; loyal: chooses us first; advocate: recommends us.',
     false, false, ARRAY[]::text[], true, false,
     '[{"code": "lost", "label": "流失", "labelEn": "Lost", "retired": false}, {"code": "watching", "label": "观望", "labelEn": "Watching", "retired": false},
       {"code": "repeat", "label": "重复购买", "labelEn": "Repeat", "retired": false}, {"code": "loyal", "label": "忠诚", "labelEn": "Loyal", "retired": false},
       {"code": "advocate", "label": "推荐", "labelEn": "Advocate", "retired": false}]');

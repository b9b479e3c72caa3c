-- C-20: the rest of the basic section, and the fields of the archive that administrators define.
ALTER TABLE customers.customers
    ADD founded_on date,
    ADD capital numeric(18,2),
    ADD capital_currency text,
    ADD trade_rights boolean,
    ADD archive jsonb;

CREATE TABLE customers.archive_fields (
    id uuid PRIMARY KEY,
    key text NOT NULL,
    kind text NOT NULL,
    section text NOT NULL,
    position integer NOT NULL,
    label text NOT NULL,
    label_en text NOT NULL,
    help text,
    help_en text,
    unit text,
    unit_en text,
    required boolean NOT NULL,
    several_lines boolean NOT NULL,
    min_length integer,
    max_length integer,
    pattern text,
    min numeric(24,6),
    max numeric(24,6),
    decimals integer,
    "from" date,
    "to" date,
    choices jsonb NOT NULL,
    nature text,
    industries text[] NOT NULL,
    shipped boolean NOT NULL,
    retired boolean NOT NULL
);
CREATE UNIQUE INDEX ux_archive_fields_key ON customers.archive_fields (key);

-- A customer's values are kept with it, in one document: one version, one audit, one row that a merge or an import takes away and puts back. So that customers are
-- found by them among a million, also by a range, which a GIN index over documents cannot do, each value stands here once more, typed, one row a value.
-- The foreign key keeps a field with values from being deleted, also while somebody just saves one.
CREATE TABLE customers.archive_values (
    customer_id uuid NOT NULL,
    field_id uuid NOT NULL REFERENCES customers.archive_fields (id),
    item integer NOT NULL,
    text text,
    number numeric(24,6),
    day date,
    CONSTRAINT pk_archive_values PRIMARY KEY (customer_id, field_id, item)
);
-- text_pattern_ops: equal texts and those that begin so, whatever the database's collation.
CREATE INDEX ix_archive_values_text ON customers.archive_values (field_id, text text_pattern_ops, customer_id) WHERE text IS NOT NULL;
CREATE INDEX ix_archive_values_number ON customers.archive_values (field_id, number, customer_id) WHERE number IS NOT NULL;
CREATE INDEX ix_archive_values_day ON customers.archive_values (field_id, day, customer_id) WHERE day IS NOT NULL;

-- Kept by a trigger, so that no use case, import, merge or undoing of one can forget it. Customers without values cost nothing.
CREATE FUNCTION customers.keep_archive_values() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP <> 'INSERT' THEN
        DELETE FROM customers.archive_values v USING customers.archive_fields f
        WHERE v.customer_id = OLD.id AND f.id = v.field_id AND (TG_OP = 'DELETE' OR OLD.archive -> f.key IS DISTINCT FROM NEW.archive -> f.key);
    END IF;
    IF TG_OP <> 'DELETE' THEN
        INSERT INTO customers.archive_values (customer_id, field_id, item, text, number, day)
        SELECT NEW.id, f.id, i.item,
            CASE WHEN f.kind = 'yes-no' THEN CASE WHEN i.value = 'true' THEN 'yes' ELSE 'no' END WHEN f.kind IN ('text', 'choice', 'choices') THEN left(lower(i.value #>> '{}'), 200) END,
            CASE WHEN f.kind = 'number' THEN (i.value #>> '{}')::numeric END,
            CASE WHEN f.kind = 'date' THEN (i.value #>> '{}')::date END
        FROM jsonb_each(coalesce(NEW.archive, '{}')) v
        JOIN customers.archive_fields f ON f.key = v.key
        CROSS JOIN LATERAL jsonb_array_elements(CASE jsonb_typeof(v.value) WHEN 'array' THEN v.value ELSE jsonb_build_array(v.value) END) WITH ORDINALITY i (value, item)
        WHERE TG_OP = 'INSERT' OR OLD.archive -> f.key IS DISTINCT FROM NEW.archive -> f.key;
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER archive_values_added AFTER INSERT ON customers.customers FOR EACH ROW WHEN (NEW.archive IS NOT NULL) EXECUTE FUNCTION customers.keep_archive_values();
CREATE TRIGGER archive_values_changed AFTER UPDATE OF archive ON customers.customers FOR EACH ROW WHEN (OLD.archive IS DISTINCT FROM NEW.archive)
    EXECUTE FUNCTION customers.keep_archive_values();
CREATE TRIGGER archive_values_removed AFTER DELETE ON customers.customers FOR EACH ROW WHEN (OLD.archive IS NOT NULL) EXECUTE FUNCTION customers.keep_archive_values();

-- What seed 002 wants to know of a customer: fields like any other, which an administrator may name otherwise or retire.
INSERT INTO customers.archive_fields (id, key, kind, section, position, label, label_en, help, help_en, unit, unit_en, several_lines, min, decimals, choices, required, industries, shipped, retired)
SELECT v.id::uuid, v.key, v.kind, v.section, v.position, v.label, v.label_en, v.help, v.help_en, v.unit, v.unit_en, v.several_lines, v.min, v.decimals::integer, v.choices::jsonb, false, '{}', true, false FROM (VALUES
    ('01a20195-0031-7000-8000-000000000001', 'legalRepresentative', 'text', 'basic', 1, '法定代表人', 'Legal representative', NULL, NULL, NULL, NULL, false, NULL, NULL, '[]'),
    ('01a20195-0031-7000-8000-000000000002', 'businessScope', 'text', 'basic', 2, '经营范围', 'Business scope', NULL, NULL, NULL, NULL, true, NULL, NULL, '[]'),
    ('01a20195-0031-7000-8000-000000000003', 'fax', 'text', 'basic', 3, '传真', 'Fax', NULL, NULL, NULL, NULL, false, NULL, NULL, '[]'),
    ('01a20195-0031-7000-8000-000000000004', 'companyEmail', 'text', 'basic', 4, '公司邮箱', 'Company e-mail', NULL, NULL, NULL, NULL, false, NULL, NULL, '[]'),
    ('01a20195-0031-7000-8000-000000000005', 'dealingSince', 'date', 'basic', 5, '与本公司交易始于', 'Dealing with us since', NULL, NULL, NULL, NULL, false, NULL, NULL, '[]'),
    ('01a20195-0031-7000-8000-000000000006', 'assets', 'number', 'basic', 6, '资产总额', 'Total assets', NULL, NULL, '万元', '× 10,000 CNY', false, 0, 2, '[]'),
    ('01a20195-0031-7000-8000-000000000007', 'bank', 'text', 'basic', 7, '开户行', 'Bank', NULL, NULL, NULL, NULL, false, NULL, NULL, '[]'),
    ('01a20195-0031-7000-8000-000000000008', 'goods', 'text', 'basic', 8, '主要货物', 'Main goods', '货名、规格型号、包装', 'Names, specifications and packing', NULL, NULL, true, NULL, NULL, '[]'),
    ('01a20195-0031-7000-8000-000000000009', 'customsAtHome', 'choice', 'basic', 9, '国内通关', 'Customs clearance at home', NULL, NULL, NULL, NULL, false, NULL, NULL, '[{"code": "self", "label": "自理", "labelEn": "Own", "retired": false}, {"code": "agent", "label": "委托代理", "labelEn": "By an agent", "retired": false}]'),
    ('01a20195-0031-7000-8000-000000000010', 'customsAbroad', 'choice', 'basic', 10, '国外清关', 'Customs clearance abroad', NULL, NULL, NULL, NULL, false, NULL, NULL, '[{"code": "self", "label": "自理", "labelEn": "Own", "retired": false}, {"code": "agent", "label": "委托代理", "labelEn": "By an agent", "retired": false}]'),
    ('01a20195-0031-7000-8000-000000000011', 'transportAtHome', 'choice', 'basic', 11, '国内运输', 'Transport at home', NULL, NULL, NULL, NULL, false, NULL, NULL, '[{"code": "self", "label": "自理", "labelEn": "Own", "retired": false}, {"code": "agent", "label": "委托代理", "labelEn": "By an agent", "retired": false}]'),
    ('01a20195-0031-7000-8000-000000000012', 'transportAbroad', 'choice', 'basic', 12, '国外运输', 'Transport abroad', NULL, NULL, NULL, NULL, false, NULL, NULL, '[{"code": "self", "label": "自理", "labelEn": "Own", "retired": false}, {"code": "agent", "label": "委托代理", "labelEn": "By an agent", "retired": false}]'),
    ('01a20195-0031-7000-8000-000000000013', 'loading', 'choice', 'basic', 13, '装卸', 'Loading and unloading', NULL, NULL, NULL, NULL, false, NULL, NULL, '[{"code": "self", "label": "自理", "labelEn": "Own", "retired": false}, {"code": "agent", "label": "委托代理", "labelEn": "By an agent", "retired": false}]'),
    ('01a20195-0031-7000-8000-000000000014', 'outletType', 'choice', 'characteristics', 1, '经营形式', 'Kind of outlet', NULL, NULL, NULL, NULL, false, NULL, NULL, '[{"code": "wholesale", "label": "批发", "labelEn": "Wholesale", "retired": false}, {"code": "retail", "label": "零售", "labelEn": "Retail", "retired": false}, {"code": "agent", "label": "代理", "labelEn": "Agency", "retired": false}, {"code": "franchise", "label": "特约", "labelEn": "Franchise", "retired": false}, {"code": "chain", "label": "连锁", "labelEn": "Chain", "retired": false}, {"code": "exclusive", "label": "专营", "labelEn": "Exclusive", "retired": false}, {"code": "maker", "label": "生产", "labelEn": "Manufacturer", "retired": false}, {"code": "other", "label": "其他", "labelEn": "Other", "retired": false}]'),
    ('01a20195-0031-7000-8000-000000000015', 'serviceArea', 'text', 'characteristics', 2, '服务区域', 'Service area', '客户向哪些地区供货或服务', 'Where the customer sells or serves', NULL, NULL, false, NULL, NULL, '[]'),
    ('01a20195-0031-7000-8000-000000000016', 'sellingPower', 'choice', 'characteristics', 3, '销售能力', 'Selling power', NULL, NULL, NULL, NULL, false, NULL, NULL, '[{"code": "strong", "label": "强", "labelEn": "Strong", "retired": false}, {"code": "medium", "label": "中", "labelEn": "Medium", "retired": false}, {"code": "weak", "label": "弱", "labelEn": "Weak", "retired": false}]'),
    ('01a20195-0031-7000-8000-000000000017', 'developmentPotential', 'choice', 'characteristics', 4, '发展潜力', 'Development potential', NULL, NULL, NULL, NULL, false, NULL, NULL, '[{"code": "high", "label": "大", "labelEn": "High", "retired": false}, {"code": "medium", "label": "中", "labelEn": "Medium", "retired": false}, {"code": "low", "label": "小", "labelEn": "Low", "retired": false}]'),
    ('01a20195-0031-7000-8000-000000000018', 'philosophy', 'text', 'characteristics', 5, '经营观念', 'Business philosophy', NULL, NULL, NULL, NULL, true, NULL, NULL, '[]'),
    ('01a20195-0031-7000-8000-000000000019', 'policies', 'text', 'characteristics', 6, '经营方针与政策', 'Policies', NULL, NULL, NULL, NULL, true, NULL, NULL, '[]'),
    ('01a20195-0031-7000-8000-000000000020', 'employees', 'number', 'characteristics', 7, '职工人数', 'Employees', NULL, NULL, '人', 'people', false, 0, 0, '[]'),
    ('01a20195-0031-7000-8000-000000000021', 'annualSales', 'number', 'characteristics', 8, '年销售额', 'Annual sales', NULL, NULL, '万元', '× 10,000 CNY', false, 0, 2, '[]'),
    ('01a20195-0031-7000-8000-000000000022', 'management', 'text', 'characteristics', 9, '经营管理特点', 'Way of management', NULL, NULL, NULL, NULL, true, NULL, NULL, '[]'),
    ('01a20195-0031-7000-8000-000000000023', 'salesRecord', 'text', 'business', 1, '销售实绩', 'Sales performance', '目前及以往的销售实绩', 'Now and before', NULL, NULL, true, NULL, NULL, '[]'),
    ('01a20195-0031-7000-8000-000000000024', 'managerQuality', 'choice', 'business', 2, '经营管理者素质', 'Quality of management', NULL, NULL, NULL, NULL, false, NULL, NULL, '[{"code": "good", "label": "好", "labelEn": "Good", "retired": false}, {"code": "fair", "label": "一般", "labelEn": "Fair", "retired": false}, {"code": "poor", "label": "差", "labelEn": "Poor", "retired": false}]'),
    ('01a20195-0031-7000-8000-000000000025', 'staffQuality', 'choice', 'business', 3, '业务人员素质', 'Quality of staff', NULL, NULL, NULL, NULL, false, NULL, NULL, '[{"code": "good", "label": "好", "labelEn": "Good", "retired": false}, {"code": "fair", "label": "一般", "labelEn": "Fair", "retired": false}, {"code": "poor", "label": "差", "labelEn": "Poor", "retired": false}]'),
    ('01a20195-0031-7000-8000-000000000026', 'competitorRelations', 'text', 'business', 4, '与竞争公司的关系', 'Relation to competitors', NULL, NULL, NULL, NULL, true, NULL, NULL, '[]'),
    ('01a20195-0031-7000-8000-000000000027', 'ties', 'text', 'business', 5, '与本公司的业务联系', 'Business with us', NULL, NULL, NULL, NULL, true, NULL, NULL, '[]'),
    ('01a20195-0031-7000-8000-000000000028', 'attitude', 'choice', 'business', 6, '合作态度', 'Attitude to us', NULL, NULL, NULL, NULL, false, NULL, NULL, '[{"code": "eager", "label": "积极", "labelEn": "Eager", "retired": false}, {"code": "neutral", "label": "一般", "labelEn": "Neutral", "retired": false}, {"code": "cool", "label": "冷淡", "labelEn": "Cool", "retired": false}]'),
    ('01a20195-0031-7000-8000-000000000029', 'activityLevel', 'choice', 'trading', 1, '销售活动状况', 'Trading activity', NULL, NULL, NULL, NULL, false, NULL, NULL, '[{"code": "growing", "label": "上升", "labelEn": "Growing", "retired": false}, {"code": "steady", "label": "平稳", "labelEn": "Steady", "retired": false}, {"code": "falling", "label": "下降", "labelEn": "Falling", "retired": false}, {"code": "idle", "label": "停顿", "labelEn": "Idle", "retired": false}]'),
    ('01a20195-0031-7000-8000-000000000030', 'problems', 'text', 'trading', 2, '存在的问题', 'Problems', NULL, NULL, NULL, NULL, true, NULL, NULL, '[]'),
    ('01a20195-0031-7000-8000-000000000031', 'advantages', 'text', 'trading', 3, '保持的优势', 'Advantages', NULL, NULL, NULL, NULL, true, NULL, NULL, '[]'),
    ('01a20195-0031-7000-8000-000000000032', 'measures', 'text', 'trading', 4, '未来的对策', 'What to do about it', NULL, NULL, NULL, NULL, true, NULL, NULL, '[]'),
    ('01a20195-0031-7000-8000-000000000033', 'reputation', 'choice', 'trading', 5, '企业信誉与形象', 'Reputation', NULL, NULL, NULL, NULL, false, NULL, NULL, '[{"code": "excellent", "label": "优", "labelEn": "Excellent", "retired": false}, {"code": "good", "label": "良", "labelEn": "Good", "retired": false}, {"code": "fair", "label": "一般", "labelEn": "Fair", "retired": false}, {"code": "poor", "label": "差", "labelEn": "Poor", "retired": false}]'),
    ('01a20195-0031-7000-8000-000000000034', 'creditStanding', 'choice', 'trading', 6, '信用状况', 'Credit standing', NULL, NULL, NULL, NULL, false, NULL, NULL, '[{"code": "good", "label": "好", "labelEn": "Good", "retired": false}, {"code": "fair", "label": "一般", "labelEn": "Fair", "retired": false}, {"code": "poor", "label": "差", "labelEn": "Poor", "retired": false}]'),
    ('01a20195-0031-7000-8000-000000000035', 'tradeTerms', 'text', 'trading', 7, '交易条件', 'Terms of trade', NULL, NULL, NULL, NULL, true, NULL, NULL, '[]'),
    ('01a20195-0031-7000-8000-000000000036', 'creditHistory', 'text', 'trading', 8, '以往出现的信用问题', 'Credit problems in the past', NULL, NULL, NULL, NULL, true, NULL, NULL, '[]')
) v (id, key, kind, section, position, label, label_en, help, help_en, unit, unit_en, several_lines, min, decimals, choices);

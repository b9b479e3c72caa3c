CREATE TABLE customers.development_questionnaires (
    id uuid PRIMARY KEY,
    number integer NOT NULL,
    questions jsonb NOT NULL,
    created_by uuid NOT NULL,
    created_at timestamptz NOT NULL
);
CREATE UNIQUE INDEX ux_development_questionnaires_number ON customers.development_questionnaires (number);

CREATE TABLE customers.development_assessments (
    id uuid PRIMARY KEY,
    customer_id uuid,
    lead_id uuid,
    number integer NOT NULL,
    score numeric(18,2) NOT NULL,
    parts jsonb NOT NULL,
    note text,
    by uuid NOT NULL,
    at timestamptz NOT NULL
);
CREATE INDEX ix_development_assessments_customer ON customers.development_assessments (customer_id, at, id) WHERE customer_id IS NOT NULL;
CREATE INDEX ix_development_assessments_lead ON customers.development_assessments (lead_id, at, id) WHERE lead_id IS NOT NULL;

-- Its id is the customer's.
CREATE TABLE customers.development_plans (
    id uuid PRIMARY KEY,
    strategy text,
    need_survey text,
    competitors text
);

-- What seed 002 wants to know of a prospect: contact, volume, goods and services wanted, price it can bear, reputation, competition.
INSERT INTO customers.development_questionnaires (id, number, questions, created_by, created_at) VALUES (gen_random_uuid(), 1, '[
  {"key": "volume", "text": "预计年需求量（运量、用电量或采购额）", "textEn": "Expected yearly volume (freight, power or purchases)", "weight": 25, "answers": [
    {"text": "很大，可成为重点客户", "textEn": "Very large, could become a key account", "points": 100}, {"text": "较大", "textEn": "Large", "points": 75},
    {"text": "一般", "textEn": "Medium", "points": 45}, {"text": "较小或不稳定", "textEn": "Small or unsteady", "points": 15}, {"text": "尚不清楚", "textEn": "Not known yet", "points": 0}]},
  {"key": "price", "text": "价格承受能力", "textEn": "Price it can bear", "weight": 20, "answers": [
    {"text": "重服务，价格不敏感", "textEn": "Looks at service rather than price", "points": 100}, {"text": "接受市场价", "textEn": "Accepts the market price", "points": 70},
    {"text": "需要较大优惠", "textEn": "Needs a large discount", "points": 35}, {"text": "只看最低价", "textEn": "Takes the lowest price only", "points": 10}]},
  {"key": "reputation", "text": "信誉与付款", "textEn": "Reputation and payment", "weight": 20, "answers": [
    {"text": "信誉好，按期付款", "textEn": "Good, pays on time", "points": 100}, {"text": "一般，偶有拖延", "textEn": "Fair, sometimes late", "points": 55},
    {"text": "有不良记录", "textEn": "Has a bad record", "points": 0}, {"text": "尚不清楚", "textEn": "Not known yet", "points": 30}]},
  {"key": "competition", "text": "竞争态势", "textEn": "Competition", "weight": 15, "answers": [
    {"text": "没有固定供应商", "textEn": "No regular supplier", "points": 100}, {"text": "有几家在争取", "textEn": "Several are after it", "points": 60},
    {"text": "已有供应商但不满意", "textEn": "Has a supplier and is not content", "points": 70}, {"text": "与对手关系牢固", "textEn": "Firmly tied to a competitor", "points": 10}]},
  {"key": "contact", "text": "与主要联系人的关系", "textEn": "Relation to the main contact", "weight": 10, "answers": [
    {"text": "能直接见到决策人", "textEn": "Meets the one who decides", "points": 100}, {"text": "认识有影响的人", "textEn": "Knows somebody who influences", "points": 60},
    {"text": "只认识经办人", "textEn": "Knows the clerk only", "points": 30}, {"text": "还没有联系人", "textEn": "No contact yet", "points": 0}]},
  {"key": "fit", "text": "服务需求与我方能力的匹配", "textEn": "How its needs fit what we can do", "weight": 10, "answers": [
    {"text": "完全匹配", "textEn": "Fully", "points": 100}, {"text": "大部分能满足", "textEn": "For the most part", "points": 70},
    {"text": "需要新增能力", "textEn": "Needs something new of us", "points": 35}, {"text": "难以满足", "textEn": "Hardly", "points": 0}]}
]', '00000000-0000-0000-0000-000000000000', now());

-- The market report that an article was made of (C-42); Customers has the report.
ALTER TABLE knowledge.articles ADD COLUMN market_report_id uuid;
CREATE UNIQUE INDEX ix_articles_market_report_id ON knowledge.articles (market_report_id) WHERE market_report_id IS NOT NULL;

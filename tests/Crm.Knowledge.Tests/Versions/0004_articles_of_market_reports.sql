-- Makes no table; an article of a market report.
UPDATE knowledge.articles SET market_report_id = '01a20195-aaaa-7c5e-9ed4-8df2d9f46468' WHERE number = 'KB-2026-0013';

CREATE SCHEMA IF NOT EXISTS knowledge;
-- include: module_tables knowledge

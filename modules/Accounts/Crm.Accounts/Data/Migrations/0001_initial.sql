CREATE SCHEMA IF NOT EXISTS accounts;
-- include: module_tables accounts

CREATE SCHEMA IF NOT EXISTS customers;
-- include: module_tables customers

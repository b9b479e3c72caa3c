CREATE SCHEMA IF NOT EXISTS staff;
-- include: module_tables staff

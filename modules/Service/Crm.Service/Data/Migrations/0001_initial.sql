CREATE SCHEMA IF NOT EXISTS service;
-- include: module_tables service

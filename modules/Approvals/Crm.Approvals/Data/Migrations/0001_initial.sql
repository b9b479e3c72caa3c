CREATE SCHEMA IF NOT EXISTS approvals;
-- include: module_tables approvals

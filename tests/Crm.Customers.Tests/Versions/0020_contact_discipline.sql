-- An administrator has changed the rules that the migration makes.
UPDATE customers.activity_rules SET contacts = '[{"stage":"prospect","days":5},{"stage":"trading","grade":"A","days":14},{"stage":"trading","days":45}]', visits_per_day = 8, escalate_after = 16;
INSERT INTO customers.staff_copies (staff_id, name, unit_id, active, version, manager_id) VALUES
    ('01030000-0000-7000-8000-0000000000b1', '方敏', '01040000-0000-7000-8000-000000000003', true, 3, '01030000-0000-7000-8000-000000000004');

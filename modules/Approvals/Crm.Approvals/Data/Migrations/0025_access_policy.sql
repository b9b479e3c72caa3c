-- Access to a confidential customer is decided by the manager of its owner (C-25; seed 003, 6).
ALTER TABLE approvals.requests ADD COLUMN owner_id uuid;
INSERT INTO approvals.policies (id, kind, number, steps, set_at) VALUES
    (gen_random_uuid(), 'customers.access', 1,
     '[{"by":"manager","mode":0,"fromAmount":null,"remindAfterHours":24,"escalateAfterHours":72}]', now());

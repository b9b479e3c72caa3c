-- A week's visit plan is for the manager to approve (C-51).
INSERT INTO approvals.policies (id, kind, number, steps, set_at) VALUES
    (gen_random_uuid(), 'customers.visit-plan', 1,
     '[{"by":"manager","mode":0,"fromAmount":null,"remindAfterHours":24,"escalateAfterHours":72}]', now());

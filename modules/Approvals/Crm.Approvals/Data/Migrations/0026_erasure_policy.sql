-- Erasing a person's data is decided by the general manager (W-08): it cannot be taken back.
INSERT INTO approvals.policies (id, kind, number, steps, set_at) VALUES
    (gen_random_uuid(), 'customers.erasure', 1,
     '[{"by":"general-manager","mode":0,"fromAmount":null,"remindAfterHours":24,"escalateAfterHours":72}]', now());

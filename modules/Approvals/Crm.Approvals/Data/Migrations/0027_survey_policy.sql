-- The report on a customer survey is approved by the manager before it is filed (C-60; seed 004, chapter 2).
INSERT INTO approvals.policies (id, kind, number, steps, set_at) VALUES
    (gen_random_uuid(), 'customers.survey', 1,
     '[{"by":"manager","mode":0,"fromAmount":null,"remindAfterHours":24,"escalateAfterHours":72}]', now());

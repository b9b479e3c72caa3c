-- Applications to develop a new customer are approved by their budget (C-13; seed 004, 十七): the manager, then the branch leader, then the general manager.
INSERT INTO approvals.policies (id, kind, number, steps, set_at) VALUES
    (gen_random_uuid(), 'customers.development', 1,
     '[{"by":"manager","mode":0,"fromAmount":null,"remindAfterHours":24,"escalateAfterHours":72},
       {"by":"branch-leader","mode":0,"fromAmount":20000,"remindAfterHours":24,"escalateAfterHours":72},
       {"by":"general-manager","mode":0,"fromAmount":100000,"remindAfterHours":24,"escalateAfterHours":null}]', now());

-- Visit expenses, receptions, hospitality and gifts are approved by amount (C-53; seed 004, 十七 to 二十四): the manager, then the branch leader, then the general manager.
INSERT INTO approvals.policies (id, kind, number, steps, set_at) VALUES
    (gen_random_uuid(), 'customers.visit-expense', 1,
     '[{"by":"manager","mode":0,"fromAmount":null,"remindAfterHours":24,"escalateAfterHours":72},
       {"by":"branch-leader","mode":0,"fromAmount":5000,"remindAfterHours":24,"escalateAfterHours":72},
       {"by":"general-manager","mode":0,"fromAmount":20000,"remindAfterHours":24,"escalateAfterHours":null}]', now()),
    (gen_random_uuid(), 'customers.reception', 1,
     '[{"by":"manager","mode":0,"fromAmount":null,"remindAfterHours":24,"escalateAfterHours":72},
       {"by":"branch-leader","mode":0,"fromAmount":5000,"remindAfterHours":24,"escalateAfterHours":72},
       {"by":"general-manager","mode":0,"fromAmount":20000,"remindAfterHours":24,"escalateAfterHours":null}]', now()),
    (gen_random_uuid(), 'customers.hospitality', 1,
     '[{"by":"manager","mode":0,"fromAmount":null,"remindAfterHours":24,"escalateAfterHours":72},
       {"by":"branch-leader","mode":0,"fromAmount":2000,"remindAfterHours":24,"escalateAfterHours":72},
       {"by":"general-manager","mode":0,"fromAmount":10000,"remindAfterHours":24,"escalateAfterHours":null}]', now()),
    (gen_random_uuid(), 'customers.gift', 1,
     '[{"by":"manager","mode":0,"fromAmount":null,"remindAfterHours":24,"escalateAfterHours":72},
       {"by":"branch-leader","mode":0,"fromAmount":1000,"remindAfterHours":24,"escalateAfterHours":72},
       {"by":"general-manager","mode":0,"fromAmount":5000,"remindAfterHours":24,"escalateAfterHours":null}]', now());

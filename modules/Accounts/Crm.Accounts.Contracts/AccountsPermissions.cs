namespace Crm.Accounts.Contracts;

/// <summary>What may be done in Accounts. Scopes (own, unit, unit and below, all) are given per role.</summary>
public static class AccountsPermissions
{
    /// <summary>See key accounts, their team, tier and history, the candidates and the account cards of customers.</summary>
    public const string KeyAccountRead = "accounts.keyaccount.read";

    /// <summary>Nominate customers, change and submit nominations .</summary>
    public const string KeyAccountNominate = "accounts.keyaccount.nominate";

    /// <summary>Suspend, take up again, end; ask for another tier; edit the recognition criteria .</summary>
    public const string KeyAccountManage = "accounts.keyaccount.manage";

    /// <summary>Change account teams .</summary>
    public const string TeamManage = "accounts.team.manage";

    /// <summary>See indicators, schemes, runs and scores .</summary>
    public const string ValueRead = "accounts.value.read";

    /// <summary>Edit and activate value schemes .</summary>
    public const string ValueManage = "accounts.value.manage";

    /// <summary>Start a value assessment .</summary>
    public const string ValueRun = "accounts.value.run";

    /// <summary>See orders and revenue .</summary>
    public const string OrderRead = "accounts.order.read";

    /// <summary>Load orders from files, match unknown customers .</summary>
    public const string OrderImport = "accounts.order.import";

    /// <summary>See SLA policies .</summary>
    public const string SlaRead = "accounts.sla.read";

    /// <summary>Change SLA policies .</summary>
    public const string SlaManage = "accounts.sla.manage";
}

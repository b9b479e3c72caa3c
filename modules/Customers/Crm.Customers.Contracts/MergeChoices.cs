namespace Crm.Customers.Contracts;

/// <summary>Whose value a field has after a merge (C-26).</summary>
public static class MergeChoices
{
    /// <summary>That of the one that stays.</summary>
    public const string Survivor = "survivor";

    /// <summary>That of the one that goes.</summary>
    public const string Merged = "merged";

    /// <summary>Both together: of addresses, phones and notes.</summary>
    public const string Both = "both";
}

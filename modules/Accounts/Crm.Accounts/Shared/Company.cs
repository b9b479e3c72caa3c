namespace Crm.Accounts.Shared;

/// <summary>What is the same for the whole company.</summary>
internal static class Company
{
    /// <summary>The currency that trade is added up in (ISO 4217).</summary>
    public const string Currency = "CNY";
}

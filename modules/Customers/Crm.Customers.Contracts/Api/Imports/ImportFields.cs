namespace Crm.Customers.Contracts.Api;

/// <summary>Fields of a lead that a column may go to.</summary>
public static class ImportFields
{
    /// <summary>All of them; only <c>name</c> and one of the channels are needed.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "name", "nameEn", "nature", "industry", "region", "address", "web", "uscc", "source", "need", "broughtBy",
        "contactName", "contactTitle", "phone", "mobile", "email", "wechat", "valueGrade", "importance",
    ];
}

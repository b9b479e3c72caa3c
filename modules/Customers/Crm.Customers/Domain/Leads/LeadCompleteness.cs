using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Domain.Leads;

/// <summary>What seed 002 demands before a lead is accepted: nature, industry, name, main contact and a way to reach it.</summary>
internal static class LeadCompleteness
{
    public static IReadOnlyList<string> Missing(LeadFields fields)
    {
        var missing = new List<string>();
        if (fields.Nature is null)
            missing.Add("nature");
        if (fields.Industry is null)
            missing.Add("industry");
        if (fields.Region is null)
            missing.Add("region");
        if (!fields.Contacts.Any(c => c.Name is not null))
            missing.Add("contactName");
        if (!fields.Contacts.Any(LeadInput.HasChannel))
            missing.Add("channel");
        if (fields.OwnerId is null)
            missing.Add("ownerId");
        return missing;
    }
}

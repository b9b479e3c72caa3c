using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Domain.Customers;

namespace Crm.Customers.Shared;

/// <summary>What is asked of consents that come with a contact (C-21).</summary>
internal static class ConsentRules
{
    /// <summary>A new agreement says how it was given; an opt-out is taken in any case.</summary>
    public static void Check(IReadOnlyList<ChannelConsent>? said, IReadOnlyList<ChannelConsent> known)
    {
        foreach (var (index, _) in Contact.Unproved(said, known))
            throw new RuleException("customers.consent.how", $"consents[{index}].how");
    }
}

using Crm.Accounts.Contracts;
using Crm.Accounts.Contracts.Api;

namespace Crm.Web.Pages.Accounts;

/// <summary>A nomination as typed.</summary>
public sealed class NominationModel
{
    /// <summary>The customer.</summary>
    public Guid? CustomerId { get; set; }

    /// <summary>The proposed tier.</summary>
    public string? Tier { get; set; } = Tiers.Ordinary;

    /// <summary>Who is to be the corporate manager.</summary>
    public Guid? ManagerId { get; set; }

    /// <summary>Why.</summary>
    public string? Reason { get; set; }

    /// <summary>Trade expected a year.</summary>
    public decimal? ExpectedYearly { get; set; }

    /// <summary>Saved as a draft or sent to the approvers: draft or submit.</summary>
    public string? Action { get; set; }

    /// <summary>The version that was read.</summary>
    public string? Version { get; set; }

    internal static NominationModel Of(KeyAccountDetails k) => new()
    {
        CustomerId = k.CustomerId, Tier = k.Tier, ManagerId = k.ManagerId, Reason = k.Reason, ExpectedYearly = k.ExpectedYearly, Version = k.ETag,
    };

    internal NominateRequest ToNew() =>
        new(CustomerId ?? Guid.Empty, Tier ?? "", ManagerId ?? Guid.Empty, Reason ?? "", ExpectedYearly ?? 0, Submit: Action != "draft");

    internal ChangeNominationRequest ToChange() => new(Tier ?? "", ManagerId ?? Guid.Empty, Reason ?? "", ExpectedYearly ?? 0);
}

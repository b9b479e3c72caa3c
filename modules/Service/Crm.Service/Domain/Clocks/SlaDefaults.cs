using Crm.Service.Contracts.Api;

namespace Crm.Service.Domain.Clocks;

/// <summary>What is promised as long as Accounts has set no policy: for complaints S-11, the two clocks of the seeds' process.</summary>
internal static class SlaDefaults
{
    /// <summary>Working minutes for a solution where a policy gives neither minutes nor days: two days of eight hours.</summary>
    public const int ResolutionMinutes = 2 * 8 * 60;

    /// <summary>The tier of customers that are no key account, and of unknown ones.</summary>
    public const string NoTier = "none";

    public static SlaPromise For(CaseKind kind, string? tier) => kind switch
    {
        CaseKind.Complaint => new("24 h / 5 d", tier ?? NoTier, 0, 24 * 60, true, null, 5),
        CaseKind.Fault => new("2 h / 1 d", tier ?? NoTier, 0, 2 * 60, false, null, 1),
        CaseKind.Inquiry => new("4 h / 2 d", tier ?? NoTier, 0, 4 * 60, false, null, 2),
        CaseKind.Requirement => new("8 h / 10 d", tier ?? NoTier, 0, 8 * 60, false, null, 10),
        _ => new("8 h / 5 d", tier ?? NoTier, 0, 8 * 60, false, null, 5),
    };
}

using Crm.Accounts.Contracts.Api;
using Crm.Accounts.Contracts.Events;

namespace Crm.Web.Pages.Accounts;

/// <summary>An SLA policy as typed.</summary>
public sealed class SlaModel
{
    /// <summary>Its name.</summary>
    public string? Name { get; set; }

    /// <summary>The version that was read.</summary>
    public int BasedOn { get; set; }

    /// <summary>One for each kind of case.</summary>
    public List<Line> Targets { get; set; } = [];

    internal static SlaModel Of(SlaPolicyView policy) =>
        new() { Name = policy.Name, BasedOn = policy.Version, Targets = [.. policy.Targets.Select(Line.Of)] };

    internal SetSlaPolicyRequest ToDto() => new(Name ?? "", [.. Targets.Select(t => t.ToDto())], BasedOn);

    /// <summary>One target as typed.</summary>
    public sealed class Line
    {
        /// <summary>The kind of case.</summary>
        public string? CaseKind { get; set; }

        /// <summary>Minutes until the first reply.</summary>
        public int? FirstReplyMinutes { get; set; }

        /// <summary>Whether they run round the clock.</summary>
        public bool FirstReplyAroundTheClock { get; set; }

        /// <summary>Working minutes until it is done.</summary>
        public int? ResolutionMinutes { get; set; }

        /// <summary>Working days until it is done.</summary>
        public int? ResolutionWorkingDays { get; set; }

        internal static Line Of(SlaTarget t) => new()
        {
            CaseKind = t.CaseKind, FirstReplyMinutes = t.FirstReplyMinutes, FirstReplyAroundTheClock = t.FirstReplyAroundTheClock,
            ResolutionMinutes = t.ResolutionMinutes, ResolutionWorkingDays = t.ResolutionWorkingDays,
        };

        internal SlaTarget ToDto() => new(CaseKind ?? "", FirstReplyMinutes ?? 0, FirstReplyAroundTheClock, ResolutionMinutes, ResolutionWorkingDays);
    }
}

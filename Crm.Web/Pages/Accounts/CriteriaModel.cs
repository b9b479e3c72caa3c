using Crm.Accounts.Contracts.Api;

namespace Crm.Web.Pages.Accounts;

/// <summary>The recognition criteria as typed; one without a kind is left out.</summary>
public sealed class CriteriaModel
{
    /// <summary>The criteria, in order.</summary>
    public List<Line> Criteria { get; set; } = [];

    /// <summary>One criterion as typed.</summary>
    public sealed class Line
    {
        /// <summary>The kind; empty for none.</summary>
        public string? Kind { get; set; }

        /// <summary>An amount or a percentage.</summary>
        public decimal? Threshold { get; set; }

        /// <summary>The tier it proposes.</summary>
        public string? Tier { get; set; }

        /// <summary>Whether it counts.</summary>
        public bool Active { get; set; }

        internal static Line Of(Criterion criterion) =>
            new() { Kind = criterion.Kind, Threshold = criterion.Threshold, Tier = criterion.Tier, Active = criterion.Active };

        internal Criterion ToDto() => new(Kind ?? "", Threshold ?? 0, Tier ?? "", Active);
    }
}

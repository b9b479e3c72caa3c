using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Domain.Projects;

/// <summary>What is known of a prospect when it is screened.</summary>
/// <param name="Score">Development value of its last assessment (C-11).</param>
/// <param name="AgeDays">How many days old that is.</param>
/// <param name="Credit">Impression of its credit, 1 to 5.</param>
/// <param name="Contacts">People known there.</param>
/// <param name="Yearly">Trade expected of a year.</param>
/// <param name="Needs">Whether its needs are known.</param>
/// <param name="Competitors">Whether our competitors are.</param>
/// <param name="Strategy">Whether there is a strategy.</param>
internal sealed record ScreeningFacts(decimal? Score, int? AgeDays, int? Credit, int Contacts, decimal? Yearly, bool Needs, bool Competitors, bool Strategy);

/// <summary>Holds a prospect against the thresholds (筛选评价), criterion by criterion, so that everybody sees why.</summary>
internal static class Screening
{
    public static IReadOnlyList<ScreeningPart> Judge(ScreeningFacts facts, ProjectRuleFields rules)
    {
        var parts = new List<ScreeningPart>();
        if (rules.MinScore > 0)
            AtLeast(ScreeningCriteria.Score, facts.Score, rules.MinScore);
        if (rules.MaxAgeDays > 0)
            parts.Add(new(ScreeningCriteria.Fresh, facts.AgeDays <= rules.MaxAgeDays, facts.AgeDays, rules.MaxAgeDays));
        if (rules.MinCredit > 0)
            AtLeast(ScreeningCriteria.Credit, facts.Credit, rules.MinCredit);
        if (rules.MinContacts > 0)
            AtLeast(ScreeningCriteria.Contacts, facts.Contacts, rules.MinContacts);
        if (rules.MinYearly > 0)
            AtLeast(ScreeningCriteria.Yearly, facts.Yearly, rules.MinYearly);
        Known(ScreeningCriteria.Needs, facts.Needs);
        if (rules.NeedsCompetitors)
            Known(ScreeningCriteria.Competitors, facts.Competitors);
        if (rules.NeedsStrategy)
            Known(ScreeningCriteria.Strategy, facts.Strategy);
        return parts;

        void AtLeast(string criterion, decimal? actual, decimal wanted) => parts.Add(new(criterion, actual >= wanted, actual, wanted));
        void Known(string criterion, bool known) => AtLeast(criterion, known ? 1 : 0, 1);
    }
}

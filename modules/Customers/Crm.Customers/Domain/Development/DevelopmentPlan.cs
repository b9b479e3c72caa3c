using Crm.BuildingBlocks.Auditing;
using Crm.BuildingBlocks.Data;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Domain.Leads;

namespace Crm.Customers.Domain.Development;

/// <summary>How a prospect is to be won: strategy, survey of needs, competitors (C-11).</summary>
internal sealed class DevelopmentPlan : IVersioned, IAudited
{
    /// <summary>The customer's id.</summary>
    public Guid Id { get; init; }
    public uint Version { get; private set; }
    public string? Strategy { get; private set; }
    public string? NeedSurvey { get; private set; }
    public string? Competitors { get; private set; }

    public void Change(DevelopmentNotes notes) =>
        (Strategy, NeedSurvey, Competitors) = (LeadInput.Text(notes.Strategy), LeadInput.Text(notes.NeedSurvey), LeadInput.Text(notes.Competitors));
}

using Crm.BuildingBlocks.Auditing;
using Crm.BuildingBlocks.Data;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Domain.Leads;

namespace Crm.Customers.Domain.Reports;

/// <summary>Somebody's daily or weekly report (C-42): drafted from what was done, handed in once, commented by managers.</summary>
internal sealed class WorkReport : IOwned, IVersioned, IAudited
{
    private const int DaysOfWeek = 7;
    private const int OldestDays = 60;

    private WorkReport()
    {
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public uint Version { get; private set; }
    public Guid? OwnerId { get; private init; }
    public Guid UnitId { get; private init; }
    public string Kind { get; private init; } = ReportKinds.Daily;
    public DateOnly On { get; private init; }
    public string? Summary { get; private set; }
    public string? Problems { get; private set; }
    public string? Plan { get; private set; }
    public DateTimeOffset? SubmittedAt { get; private set; }

    /// <summary>What was done, as it stood when the report was handed in.</summary>
    [NotAudited]
    public ReportFacts? Facts { get; private set; }

    [NotAudited]
    public IReadOnlyList<ReportComment> Comments { get; private set; } = [];

    public static WorkReport Begin(string kind, DateOnly on, Actor writer) => new() { Kind = kind, On = on, OwnerId = writer.StaffId, UnitId = writer.UnitId };

    /// <summary>The day a report stands for: of a week its Monday. Neither of the future nor long past.</summary>
    public static DateOnly DayOf(string kind, DateOnly on, DateOnly today)
    {
        if (on > today || on < today.AddDays(-OldestDays))
            throw new RuleException("customers.report.on", "on", on.ToString("O"), OldestDays);
        return kind == ReportKinds.Weekly ? Monday(on) : on;
    }

    public static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + DaysOfWeek - 1) % DaysOfWeek));

    public void Write(WriteReportRequest text)
    {
        if (SubmittedAt is not null)
            throw new RuleException("customers.report.submitted", "summary", On.ToString("O"));
        (Summary, Problems, Plan) = (LeadInput.Text(text.Summary), LeadInput.Text(text.Problems), LeadInput.Text(text.Plan));
    }

    public void Submit(ReportFacts facts, DateTimeOffset now)
    {
        if (Summary is null)
            throw new RuleException("customers.required", "summary");
        (Facts, SubmittedAt) = (facts, now);
    }

    public void Comment(string text, Guid by, DateTimeOffset now)
    {
        if (SubmittedAt is null)
            throw new RuleException("customers.report.draft", "text");
        if (by == OwnerId)
            throw new RuleException("customers.report.own", "text");
        Comments = [.. Comments, new ReportComment(by, now, text.Trim())];
    }
}

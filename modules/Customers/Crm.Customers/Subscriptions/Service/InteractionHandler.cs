using System.Globalization;
using Crm.Customers.Contracts.Events;
using Crm.Customers.Data;
using Crm.Customers.Domain.Timeline;
using Crm.Customers.Shared;
using Crm.Service.Contracts.Events;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Subscriptions.Service;

/// <summary>Every touch in Service is on the timeline and counts as contact. What was said about a complaint is not told here.</summary>
public sealed class InteractionHandler(CustomersDbContext db, TimeProvider time)
{
    /// <summary>A call, letter or talk was recorded.</summary>
    public async Task<CustomerGraded?> Handle(InteractionRecorded e, CancellationToken ct)
    {
        // Of a complaint nothing is told; nor of a case whose kind is not said, which may be one.
        var summary = e.CaseId is null || e.CaseKind is not (null or "complaint") ? e.Summary : null;
        if (await db.LockStandingAsync(e.CustomerId, ct) is not { } standing || !await db.AddOnceAsync(Entry(e, summary), ct))
            return null;
        standing.ContactedAt(e.At);
        return await GradeBook.GradeAsync(db, standing, time.GetUtcNow(), ct);
    }

    /// <summary>A satisfaction question was answered.</summary>
    public async Task Handle(SurveyAnswered e, CancellationToken ct)
    {
        if (e.CustomerId is not { } customerId)
            return;
        var tell = await MayTellAsync(e.CaseId, ct);
        await db.AddOnceAsync(new TimelineRecord
        {
            CustomerId = customerId,
            At = e.At,
            Topic = "interaction",
            Kind = "survey.answered",
            Facts = tell ? History.Facts(("score", e.Score.ToString(CultureInfo.InvariantCulture)), ("comment", e.Comment)) : History.Facts(),
            Link = e.CaseId is { } id ? $"/service/cases/{id}" : null,
            SourceKey = $"survey:{e.AnswerId}",
        }, ct);
    }

    /// <summary>A case that is not known yet may be a complaint: then silence.</summary>
    private async Task<bool> MayTellAsync(Guid? caseId, CancellationToken ct) =>
        caseId is null || await db.Cases.AnyAsync(c => c.CaseId == caseId && c.Kind != null && c.Kind != "complaint", ct);

    private static TimelineRecord Entry(InteractionRecorded e, string? summary) => new()
    {
        CustomerId = e.CustomerId,
        At = e.At,
        By = e.By,
        Topic = "interaction",
        Kind = $"interaction.{e.Direction}",
        Facts = History.Facts(("channel", e.Channel), ("summary", summary)),
        Link = e.CaseId is { } id ? $"/service/cases/{id}" : null,
        SourceKey = $"interaction:{e.InteractionId}",
    };
}

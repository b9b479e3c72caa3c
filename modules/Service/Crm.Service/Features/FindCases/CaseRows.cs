using Crm.Service.Contracts.Api;
using Crm.Service.Data;
using Crm.Service.Domain.Cases;
using Crm.Service.Domain.Clocks;
using Crm.Service.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace Crm.Service.Features.FindCases;

/// <summary>A case as read for a list: the columns it shows, nothing else.</summary>
internal sealed record CaseRow
{
    public required Guid Id { get; init; }
    public required string Number { get; init; }
    public required CaseKind Kind { get; init; }
    public required CaseStatus Status { get; init; }
    public ComplaintStage? Stage { get; init; }
    public required string Subject { get; init; }
    public Guid? CustomerId { get; init; }
    public string? CustomerName { get; init; }
    public string? Tier { get; init; }
    public Guid? OwnerId { get; init; }
    public required Guid UnitId { get; init; }
    public required DateTimeOffset OpenedAt { get; init; }
    public required DateTimeOffset NextDueAt { get; init; }
    public required CaseClock FirstReply { get; init; }
    public required CaseClock Resolution { get; init; }

    public CaseListItem Item(DateTimeOffset now, ServiceFacts facts) => new(
        Id, Number, Kind, Status, Stage, Subject, CustomerId, CustomerName, Tier, OwnerId, UnitId, OpenedAt,
        FirstReply.StateAt(now), Resolution.StateAt(now), Next(now, facts));

    private ClockReading? Next(DateTimeOffset now, ServiceFacts facts)
    {
        if (NextDueAt == Case.NeverDue)
            return Resolution.PausedAt is null ? null : Resolution.Read(CaseClockName.Resolution, now, facts.CalendarOf(UnitId));
        var first = FirstReply.IsRunning && FirstReply.DueAt == NextDueAt;
        return (first ? FirstReply : Resolution).Read(first ? CaseClockName.FirstReply : CaseClockName.Resolution, now, facts.CalendarOf(UnitId));
    }
}

internal static class CaseRows
{
    public static IQueryable<CaseRow> Rows(this IQueryable<Case> cases, ServiceDbContext db) => cases.AsNoTracking().Select(c => new CaseRow
    {
        Id = c.Id,
        Number = c.Number,
        Kind = c.Kind,
        Status = c.Status,
        Stage = c.Complaint == null ? null : c.Complaint.Stage,
        Subject = c.Subject,
        CustomerId = c.CustomerId,
        CustomerName = db.Customers.Where(r => r.Id == c.CustomerId).Select(r => r.Name).FirstOrDefault() ?? c.CallerName,
        Tier = c.Tier,
        OwnerId = c.OwnerId,
        UnitId = c.UnitId,
        OpenedAt = c.OpenedAt,
        NextDueAt = c.NextDueAt,
        FirstReply = c.FirstReply,
        Resolution = c.Resolution,
    });
}

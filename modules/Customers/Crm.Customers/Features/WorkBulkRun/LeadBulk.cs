using System.Globalization;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain;
using Crm.Customers.Domain.Bulk;
using Crm.Customers.Domain.Leads;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.WorkBulkRun;

/// <summary>Assigns leads, sets a field, gives them back or up; each with its own permission, history and audit. What is closed stays closed.</summary>
internal sealed class LeadBulk(CustomersDbContext db, BulkRun run, Actor actor, ErrorTexts texts, DateTimeOffset now) : IBulkWork
{
    private readonly BulkRequest request = run.Request!;

    public async Task<IReadOnlyList<object>> DoAsync(IReadOnlyList<BulkItem> items, CancellationToken ct)
    {
        var leads = await LoadAsync(items, ct);
        Guid[] ids = [.. leads.Keys];
        var mine = await db.Leads.AsNoTracking().WithinOrPool(actor, CustomersPermissions.LeadWrite).Where(l => ids.Contains(l.Id)).Select(l => l.Id).ToHashSetAsync(ct);
        var (receiver, whyNot) = request.Action == BulkActions.Assign
            ? await BulkOwners.ReceiverAsync(db, run, actor, CustomersPermissions.LeadWrite, texts, ct)
            : (null, null);
        var book = new PoolBook(db, request.Action == BulkActions.Release ? PoolMoves.Released : PoolMoves.Assigned, actor.StaffId, now);
        foreach (var item in items)
        {
            if (whyNot is not null || !mine.Contains(item.RecordId))
            {
                item.Refuse(whyNot ?? texts.Text("customers.bulk.gone"));
                continue;
            }
            try
            {
                await DoAsync(leads[item.RecordId], item, receiver, book, ct);
            }
            catch (RuleException e)
            {
                item.Refuse(texts.Text(e.Code, e.Args));
            }
        }
        return [];
    }

    public async Task<IReadOnlyList<object>> UndoAsync(IReadOnlyList<BulkItem> items, CancellationToken ct)
    {
        var leads = await LoadAsync(items, ct);
        var (gone, book) = (await BulkOwners.GoneAsync(db, items, ct), new PoolBook(db, PoolMoves.Assigned, actor.StaffId, now));
        foreach (var item in items)
        {
            var (lead, before) = (leads.GetValueOrDefault(item.RecordId), item.Before!);
            var whyNot = WhyKept(lead, before, gone);
            item.TakenBack(whyNot is null ? null : texts.Text(whyNot));
            if (whyNot is not null)
                continue;
            switch (request.Action)
            {
                case BulkActions.SetField:
                    Set(lead!, before.Value);
                    break;
                case BulkActions.Discard:
                    lead!.Reopen(now);
                    db.LeadMoved(lead.Id, LeadStages.Discarded, lead.Stage, null, actor, now);
                    break;
                default:
                    await book.MoveAsync(lead!, new Ownership(before.OwnerId, before.UnitId!.Value), null, null, ct);
                    break;
            }
        }
        return [];
    }

    private async Task DoAsync(Lead lead, BulkItem item, Ownership? receiver, PoolBook book, CancellationToken ct)
    {
        switch (request.Action)
        {
            case BulkActions.Assign when lead.OwnerId == receiver!.Value.OwnerId:
                item.WasSame();
                break;
            case BulkActions.Assign:
                lead.MustBeOpen();
                if (lead.OwnerId is null && actor.Scope(CustomersPermissions.LeadWrite) <= RecordScope.Own)
                    throw new RuleException("customers.owner.claim");
                item.WasDone(new BulkBefore(lead.OwnerId, lead.UnitId));
                await book.MoveAsync(lead, receiver!.Value, null, null, ct);
                break;
            case BulkActions.Release:
                if (!lead.IsWorked)
                    throw new RuleException(lead.OwnerId is null ? "customers.pool.nobody" : "customers.pool.closed", null, lead.Name);
                item.WasDone(new BulkBefore(lead.OwnerId, lead.UnitId));
                await book.MoveAsync(lead, new Ownership(null, lead.UnitId), request.Reason, request.Note, ct);
                break;
            case BulkActions.Discard:
                var stage = lead.Stage;
                lead.Discard(request.Reason!, request.Note);
                item.WasDone(new BulkBefore(Stage: stage));
                db.LeadMoved(lead.Id, stage, lead.Stage, request.Note is null ? request.Reason : $"{request.Reason}: {request.Note}", actor, now);
                break;
            case BulkActions.SetField when Value(lead) == Wanted:
                item.WasSame();
                break;
            default:
                lead.MustBeOpen();
                item.WasDone(new BulkBefore(Value: Value(lead)));
                Set(lead, Wanted);
                break;
        }
    }

    private string? WhyKept(Lead? lead, BulkBefore before, HashSet<Guid> gone) => request.Action switch
    {
        _ when lead is null => "customers.bulk.vanished",
        BulkActions.Discard => lead.Stage == LeadStages.Discarded && lead.DiscardReason == request.Reason && lead.OutcomeNote == request.Note ? null : "customers.bulk.changed",
        _ when lead.Stage is LeadStages.Qualified or LeadStages.Discarded => "customers.bulk.changed",
        BulkActions.SetField => Value(lead) == Wanted ? null : "customers.bulk.changed",
        _ when lead.OwnerId != (request.Action == BulkActions.Assign ? request.OwnerId : null) => "customers.bulk.changed",
        _ => before.OwnerId is { } owner && gone.Contains(owner) ? "customers.bulk.owner_gone" : null,
    };

    /// <summary>Locked in one order, so that neither runs nor people wait for each other in a circle.</summary>
    private Task<Dictionary<Guid, Lead>> LoadAsync(IReadOnlyList<BulkItem> items, CancellationToken ct)
    {
        Guid[] ids = [.. items.Select(i => i.RecordId)];
        return db.Leads.FromSql($"SELECT *, xmin FROM customers.leads WHERE id = ANY ({ids}) ORDER BY id FOR UPDATE").ToDictionaryAsync(l => l.Id, ct);
    }

    private string? Wanted => string.IsNullOrWhiteSpace(request.Value) ? null : request.Value.Trim();

    private string? Value(Lead l) => request.Field switch
    {
        "importance" => l.Importance,
        "valueGrade" => l.ValueGrade?.ToString(CultureInfo.InvariantCulture),
        "source" => l.Source,
        "nature" => l.Nature,
        "industry" => l.Industry,
        _ => l.Region,
    };

    private void Set(Lead lead, string? value)
    {
        var fields = lead.Fields();
        switch (request.Field)
        {
            case "importance":
                lead.Weigh(lead.ValueGrade, value!);
                break;
            case "valueGrade":
                lead.Weigh(BulkValue.Grade(value), lead.Importance);
                break;
            default:
                lead.Describe(request.Field switch
                {
                    "source" => fields with { Source = value! },
                    "nature" => fields with { Nature = value },
                    "industry" => fields with { Industry = value },
                    _ => fields with { Region = value },
                });
                break;
        }
    }
}

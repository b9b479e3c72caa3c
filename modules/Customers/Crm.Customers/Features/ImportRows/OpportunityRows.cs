using System.Text.Json;
using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain;
using Crm.Customers.Domain.Customers;
using Crm.Customers.Domain.Imports;
using Crm.Customers.Domain.Opportunities;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.ImportRows;

/// <summary>
/// A chunk of rows of opportunities, with the customers they belong to and what is known there. A row finds one by its title at its customer. It may make one that
/// was won, lost or parked already, with its day and reason; one that is known stays in its stage, for moving it is somebody's decision.
/// </summary>
internal sealed class OpportunityRows(CustomersDbContext db, ImportChunk chunk, OpportunityRowReader reader, DateTimeOffset now)
{
    private readonly FileImport import = chunk.Import;
    private readonly Actor actor = chunk.Actor;
    private readonly RowCustomers customers = new(db, chunk.Actor, CustomersPermissions.Read, "customers.import.customer_none");
    private readonly List<object> events = [];
    private Dictionary<(Guid Customer, string Title), List<Opportunity>> known = [];
    private Dictionary<Guid, int> before = [];
    private uint transaction;

    /// <summary>Deals with the rows; gives what the others must know.</summary>
    public async Task<IReadOnlyList<object>> DealWithAsync(CancellationToken ct)
    {
        await chunk.Rows.EachAsync(chunk.ReadBy(reader.Read), read => LoadAsync(read, ct), cells => customers.Find(cells), Take);
        return events;
    }

    private void Take(ImportRow row, OpportunityFileRow read, Customer customer)
    {
        var (cells, title) = (read.Cells, read.Cells["name"]!);
        var there = known.GetValueOrDefault((customer.Id, title), []);
        if (import.Mode == ImportModes.Create && there.Count > 0)
            cells.Wrong("name", "customers.import.opportunity_there", title, customer.Name);
        else if (import.Mode != ImportModes.Create && there.Count > 0)
            Change(row, cells, customer, there);
        else if (import.Mode == ImportModes.Update)
            cells.Wrong("name", "customers.import.opportunity_none", title, customer.Name);
        else if (read.Fields is not { } fields)
            cells.Wrong("expectedClose", "customers.required");
        else
            Add(row, cells, fields, customer);
    }

    private void Add(ImportRow row, Cells cells, OpportunityFields fields, Customer customer)
    {
        reader.CheckNew(cells, fields);
        if (cells.Problems.Count > 0)
            return;
        var (to, closedOn) = OpportunityRowReader.Stage(cells);
        var (opportunity, move) = Opportunity.Enter(customer.Id, customer.Name, fields, to, closedOn, new Ownership(actor.StaffId, actor.UnitId), ChinaTime.Today(now), now);
        db.AddNew(opportunity);
        db.OpportunityMoved(opportunity, move);
        known.TryAdd((customer.Id, opportunity.Title), [opportunity]);
        before[opportunity.Id] = row.Line;
        row.Wrote(ImportRowStates.Created, opportunity.Id, transaction);
        // What was won before today was told when it was won; a file only tells of it.
        if (closedOn == ChinaTime.Today(now) && opportunity.WonNow(actor.StaffId, now) is { } won)
            events.Add(won);
    }

    private void Change(ImportRow row, Cells cells, Customer customer, List<Opportunity> there)
    {
        var mine = there.FindAll(o => actor.Reaches(CustomersPermissions.OpportunityWrite, o));
        if (mine is not [var opportunity])
        {
            cells.Wrong("name", mine.Count == 0 ? "customers.import.opportunity_none" : "customers.import.opportunity_many", cells["name"], customer.Name);
            return;
        }
        if (!before.TryAdd(opportunity.Id, row.Line))
        {
            cells.Wrong("name", "customers.import.same_row", before[opportunity.Id], opportunity.Title);
            return;
        }
        if (cells["stage"] is { } stage && stage != opportunity.Stage)
        {
            cells.Wrong("stage", "customers.import.opportunity_stage", opportunity.Title, cells.Text($"customers.word.opportunity-stage.{opportunity.Stage}"));
            return;
        }
        var was = opportunity.Fields();
        var fields = OpportunityRowReader.Over(was, opportunity.Stage, cells);
        if (opportunity.Stage == OpportunityStages.Won && !(fields.Amount > 0))
            cells.Wrong("amount", "customers.opportunity.won_amount");
        if (reader.Wrong(fields).Concat(cells.Problems).ToList() is { Count: > 0 } problems)
        {
            row.Refuse(problems);
            return;
        }
        var written = JsonSerializer.Serialize(was);
        if (JsonSerializer.Serialize(fields) == written)
        {
            (row.State, row.RecordId) = (ImportRowStates.Same, opportunity.Id);
            return;
        }
        opportunity.Change(fields, customer.Name, new Ownership(opportunity.OwnerId, opportunity.UnitId));
        row.Wrote(ImportRowStates.Updated, opportunity.Id, transaction, written);
    }

    private async Task LoadAsync(IReadOnlyList<OpportunityFileRow> rows, CancellationToken ct)
    {
        transaction = await db.TransactionIdAsync(ct);
        await customers.LoadAsync([.. rows.Select(r => r.Cells)], ct);
        var ids = customers.Ids;
        string[] titles = [.. rows.Select(r => r.Cells["name"]).OfType<string>().Distinct()];
        var found = await db.Opportunities.Within(actor, CustomersPermissions.OpportunityRead).Where(o => ids.Contains(o.CustomerId) && titles.Contains(o.Title)).ToListAsync(ct);
        known = found.GroupBy(o => (o.CustomerId, o.Title)).ToDictionary(g => g.Key, g => g.ToList());
        before = await db.WrittenBeforeAsync(import, [.. found.Select(o => o.Id)], ct);
    }
}

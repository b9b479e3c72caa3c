using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Contracts.Events;
using Crm.Customers.Data;
using Crm.Customers.Domain;
using Crm.Customers.Domain.Archive;
using Crm.Customers.Domain.Bulk;
using Crm.Customers.Domain.Customers;
using Crm.Customers.Domain.Visits;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.WorkBulkRun;

/// <summary>Assigns customers, sets a field, gives prospects back; each with its own permission, history and audit, told to the others at once.</summary>
internal sealed class CustomerBulk(CustomersDbContext db, BulkRun run, Actor actor, ErrorTexts texts, DateTimeOffset now) : IBulkWork
{
    private readonly BulkRequest request = run.Request!;
    private readonly List<Customer> changed = [];
    private Dictionary<Guid, Customer> customers = [];
    private Dictionary<Guid, Place> places = [];
    private FieldSet? archive;
    private ILookup<Guid, Contact> contacts = Array.Empty<Contact>().ToLookup(c => c.Id);

    public async Task<IReadOnlyList<object>> DoAsync(IReadOnlyList<BulkItem> items, CancellationToken ct)
    {
        await LoadAsync(items, ct);
        Guid[] ids = [.. customers.Keys];
        var mine = await db.Customers.AsNoTracking().WithinOrPool(actor, CustomersPermissions.Write).Where(c => ids.Contains(c.Id)).Select(c => c.Id).ToHashSetAsync(ct);
        var act = await ActionAsync(ct);
        foreach (var item in items)
        {
            if (!mine.Contains(item.RecordId))
            {
                item.Refuse(texts.Text("customers.bulk.gone"));
                continue;
            }
            try
            {
                await act(customers[item.RecordId], item);
            }
            catch (RuleException e)
            {
                item.Refuse(texts.Text(e.Code, e.Args));
            }
        }
        return await FactsAsync(ct);
    }

    public async Task<IReadOnlyList<object>> UndoAsync(IReadOnlyList<BulkItem> items, CancellationToken ct)
    {
        await LoadAsync(items, ct);
        var (gone, book) = (await BulkOwners.GoneAsync(db, items, ct), new PoolBook(db, PoolMoves.Assigned, actor.StaffId, now));
        foreach (var item in items)
        {
            var customer = customers.GetValueOrDefault(item.RecordId);
            var whyNot = WhyKept(customer, item.Before!, gone);
            item.TakenBack(whyNot is null ? null : texts.Text(whyNot));
            if (whyNot is not null)
                continue;
            if (request.Action == BulkActions.SetField)
                Set(customer!, item.Before!.Value, item.Before.Archive);
            else
                await book.MoveAsync(customer!, new Ownership(item.Before!.OwnerId, item.Before.UnitId!.Value), null, null, ct);
            if (!OnTheMap)
                changed.Add(customer!);
        }
        return await FactsAsync(ct);
    }

    private string? WhyKept(Customer? customer, BulkBefore before, HashSet<Guid> gone) => request.Action switch
    {
        _ when customer is null => "customers.bulk.vanished",
        BulkActions.SetField => Stands(customer) ? null : "customers.bulk.changed",
        _ when customer.OwnerId != (request.Action == BulkActions.Assign ? request.OwnerId : null) => "customers.bulk.changed",
        _ => before.OwnerId is { } owner && gone.Contains(owner) ? "customers.bulk.owner_gone" : null,
    };

    /// <summary>Locked in one order, so that neither runs nor people wait for each other in a circle.</summary>
    private async Task LoadAsync(IReadOnlyList<BulkItem> items, CancellationToken ct)
    {
        Guid[] ids = [.. items.Select(i => i.RecordId)];
        archive = request.Action == BulkActions.SetField && BulkFields.IsOfArchive(request.Field!) ? await db.ArchiveFieldSetAsync(ct) : null;
        places = OnTheMap ? await db.Places.Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, ct) : [];
        customers = await db.Customers.FromSql($"SELECT *, xmin FROM customers.customers WHERE id = ANY ({ids}) ORDER BY id FOR UPDATE").ToDictionaryAsync(c => c.Id, ct);
        contacts = (await db.CustomerContacts.Where(l => ids.Contains(l.CustomerId)).OrderByDescending(l => l.Main).ThenBy(l => l.Id)
            .Join(db.Contacts, l => l.ContactId, c => c.Id, (l, c) => new { l.CustomerId, Contact = c }).AsNoTracking().ToListAsync(ct)).ToLookup(l => l.CustomerId, l => l.Contact);
    }

    private async Task<Func<Customer, BulkItem, Task>> ActionAsync(CancellationToken ct)
    {
        switch (request.Action)
        {
            case BulkActions.Assign:
                var (receiver, whyNot) = await BulkOwners.ReceiverAsync(db, run, actor, CustomersPermissions.Write, texts, ct);
                var assigned = new PoolBook(db, PoolMoves.Assigned, actor.StaffId, now);
                return (customer, item) => receiver is { } to ? AssignAsync(customer, item, to, assigned, ct) : Refuse(item, whyNot!);
            case BulkActions.Release:
                var released = new PoolBook(db, PoolMoves.Released, actor.StaffId, now);
                return (customer, item) => ReleaseAsync(customer, item, released, ct);
            default:
                return SetAsync;
        }
    }

    private static Task Refuse(BulkItem item, string whyNot)
    {
        item.Refuse(whyNot);
        return Task.CompletedTask;
    }

    private async Task AssignAsync(Customer customer, BulkItem item, Ownership to, PoolBook book, CancellationToken ct)
    {
        if (customer.OwnerId == to.OwnerId)
        {
            item.WasSame();
            return;
        }
        if (customer.OwnerId is null && actor.Scope(CustomersPermissions.Write) <= RecordScope.Own)
            throw new RuleException("customers.owner.claim");
        item.WasDone(new BulkBefore(customer.OwnerId, customer.UnitId));
        await book.MoveAsync(customer, to, null, null, ct);
        changed.Add(customer);
    }

    private async Task ReleaseAsync(Customer customer, BulkItem item, PoolBook book, CancellationToken ct)
    {
        if (customer.OwnerId is null || customer.Stage != CustomerStages.Prospect)
            throw new RuleException(customer.OwnerId is null ? "customers.pool.nobody" : "customers.pool.trading", null, customer.Name);
        item.WasDone(new BulkBefore(customer.OwnerId, customer.UnitId));
        await book.MoveAsync(customer, new Ownership(null, customer.UnitId), request.Reason, request.Note, ct);
        changed.Add(customer);
    }

    private Task SetAsync(Customer customer, BulkItem item)
    {
        if (archive is null)
        {
            var before = Value(customer);
            if (before == Wanted)
                item.WasSame();
            else
            {
                item.WasDone(new BulkBefore(Value: before));
                Set(customer, Wanted, null);
            }
        }
        else
        {
            var (field, value) = BulkValue.OfArchive(archive, request);
            var (values, problems) = archive.Check(new Dictionary<string, FieldValue?> { [field.Key] = value }, customer.Archive, customer.Nature, customer.Industry);
            if (problems.Count > 0)
                throw new RuleException(problems[0].Code, null, [.. problems[0].Args]);
            if (values.Count == 0)
                item.WasSame();
            else
            {
                item.WasDone(new BulkBefore(Archive: customer.Archive?.GetValueOrDefault(field.Key)));
                Set(customer, null, value);
            }
        }
        if (item.State == BulkRecordStates.Done && !OnTheMap)
            changed.Add(customer);
        return Task.CompletedTask;
    }

    /// <summary>The territory stands beside the customer, which is as it was: nobody else is told.</summary>
    private bool OnTheMap => request is { Action: BulkActions.SetField, Field: BulkFields.Territory };

    private string? Wanted => string.IsNullOrWhiteSpace(request.Value) ? null : OnTheMap ? Guid.Parse(request.Value).ToString() : request.Value.Trim();

    private string Key => request.Field![ImportFields.ValuePrefix.Length..];

    private string? Value(Customer c) => request.Field switch
    {
        "nature" => c.Nature,
        "ownership" => c.Ownership,
        "industry" => c.Industry,
        "region" => c.Region,
        BulkFields.Territory => places.GetValueOrDefault(c.Id)?.TerritoryId?.ToString(),
        _ => c.Source,
    };

    /// <summary>Whether what the run set still stands. A choice or a number of the archive may be written in several ways, so its field says what it is.</summary>
    private bool Stands(Customer customer) => archive is null
        ? Value(customer) == Wanted
        : archive.Find(Key) is { } field && Equals(FieldCheck.Read(field, request.Value).Value, customer.Archive?.GetValueOrDefault(Key));

    private void Set(Customer customer, string? value, FieldValue? archived)
    {
        if (OnTheMap)
        {
            Put(customer.Id, value);
            return;
        }
        var fields = CustomerInput.Of(customer) with { Values = null };
        customer.Change(request.Field switch
        {
            "nature" => fields with { Nature = value! },
            "ownership" => fields with { Ownership = value },
            "industry" => fields with { Industry = value },
            "region" => fields with { Region = value },
            "source" => fields with { Source = value },
            _ => fields with { Values = new Dictionary<string, FieldValue?> { [Key] = archived } },
        });
        customer.Index([.. contacts[customer.Id]]);
    }

    private void Put(Guid customer, string? territory)
    {
        if (!places.TryGetValue(customer, out var place))
            db.Places.Add(places[customer] = place = new Place { Id = customer });
        place.Put(territory is null ? new(Clear: [PlaceParts.Territory]) : new(Guid.Parse(territory)));
    }

    private async Task<IReadOnlyList<object>> FactsAsync(CancellationToken ct)
    {
        if (changed.Count == 0)
            return [];
        Guid[] ids = [.. changed.Select(c => c.Id)];
        var grades = await db.Standings.AsNoTracking().Where(s => ids.Contains(s.CustomerId)).ToDictionaryAsync(s => s.CustomerId, s => s.Grade, ct);
        return [new CustomersImported([.. changed.Select(c => CustomerFactsOf.Of(c, grades.GetValueOrDefault(c.Id), contacts[c.Id]))], run.By, now)];
    }
}
